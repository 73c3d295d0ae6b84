/**
 * Walks through XML token by token, without building a tree, and knows where every token stands, so that a part can
 * be changed by splicing. Knows no spreadsheet. Refuses a DTD, unbalanced tags and a text that ends too early.
 */
import { MAX_DEPTH } from "../limits";
import { readAttributes, type Attributes } from "./attributes";
import { decodeText, XmlFault } from "./text";

type TokenKind = "open" | "close" | "text";

const NAME_END = /[\s/>]/g;
const QUOTE = 34;
const APOSTROPHE = 39;
const GREATER = 62;

/** `next()` moves to the next token; `<a/>` gives an open token and then an empty close token. */
export class XmlScanner {
  kind: TokenKind = "text";
  /** Name of the element as written, with its prefix. */
  name = "";
  /** Where the token begins and ends in `xml`. */
  start = 0;
  end = 0;
  /** Whether the open token is `<a/>`. */
  selfClosing = false;
  private readonly path: string[] = [];
  private position = 0;
  private cdata = false;
  private rootSeen = false;

  constructor(readonly xml: string) {
    if (xml.charCodeAt(0) === 0xfeff) this.position = 1;
  }

  /** Number of open elements; the token's own element counts while it is open. */
  get depth(): number {
    return this.path.length;
  }

  /** Moves on; false at the end of the document. */
  next(): boolean {
    if (this.kind === "open" && this.selfClosing) return this.closeAt(this.end, this.end, this.name);
    for (;;) {
      const { xml, position } = this;
      if (position >= xml.length) return this.finish();
      const tag = xml.indexOf("<", position);
      const textEnd = tag < 0 ? xml.length : tag;
      if (textEnd > position) {
        this.position = textEnd;
        if (this.takeText(position, textEnd)) return true;
      } else if (this.takeMarkup(tag)) return true;
    }
  }

  /** The attributes of the open token, decoded. */
  attributes(): Attributes {
    const stop = this.end - (this.selfClosing ? 2 : 1);
    return readAttributes(this.xml, this.start + 1 + this.name.length, stop);
  }

  /** Decoded text of the text token. */
  text(): string {
    return this.cdata
      ? this.xml.slice(this.start + 9, this.end - 3).replace(/\r\n?/g, "\n")
      : decodeText(this.xml.slice(this.start, this.end));
  }

  /** Reads to the end of the element that was just opened and gives the text directly inside it. */
  content(): string {
    const depth = this.depth;
    let text = "";
    while (this.next() && this.depth >= depth) {
      if (this.kind === "text" && this.depth === depth) text += this.text();
    }
    return text;
  }

  /** Moves to the end of the element that was just opened. */
  skip(): void {
    const depth = this.depth;
    while (this.next() && this.depth >= depth);
  }

  /** Abandons the element that was just opened and goes on at `position`, somewhere in its parent. */
  leaveTo(position: number): void {
    this.path.pop();
    this.position = position;
    this.selfClosing = false;
  }

  private finish(): false {
    if (this.path.length > 0 || !this.rootSeen) throw new XmlFault("内容不完整");
    return false;
  }

  private takeText(start: number, end: number): boolean {
    if (this.path.length === 0) {
      if (this.xml.slice(start, end).trim() !== "") throw new XmlFault("根元素之外有文字");
      return false;
    }
    this.token("text", start, end);
    this.cdata = false;
    return true;
  }

  private takeMarkup(at: number): boolean {
    const { xml } = this;
    const mark = xml.charAt(at + 1);
    if (mark === "/") {
      const end = this.after(">", at);
      return this.closeAt(at, end, xml.slice(at + 2, end - 1).trimEnd());
    }
    if (mark === "?") return this.leave(this.after("?>", at));
    if (mark !== "!") return this.openAt(at);
    if (xml.startsWith("<!--", at)) return this.leave(this.after("-->", at + 4));
    if (!xml.startsWith("<![CDATA[", at)) throw new XmlFault("含有文档类型定义（DTD）");
    if (this.path.length === 0) throw new XmlFault("根元素之外有文字");
    const end = this.after("]]>", at);
    this.position = end;
    this.token("text", at, end);
    this.cdata = true;
    return true;
  }

  private after(mark: string, from: number): number {
    const at = this.xml.indexOf(mark, from);
    if (at < 0) throw new XmlFault("内容不完整");
    return at + mark.length;
  }

  private leave(position: number): false {
    this.position = position;
    return false;
  }

  private openAt(at: number): true {
    if (this.path.length === 0 && this.rootSeen) throw new XmlFault("有多个根元素");
    if (this.path.length >= MAX_DEPTH) throw new XmlFault("元素嵌套过深");
    const { xml } = this;
    const end = this.tagEnd(at);
    NAME_END.lastIndex = at + 1;
    const nameEnd = NAME_END.exec(xml)?.index ?? end;
    if (nameEnd === at + 1) throw new XmlFault("元素没有名称");
    this.rootSeen = true;
    this.name = xml.slice(at + 1, nameEnd);
    this.path.push(this.name);
    this.selfClosing = xml.charCodeAt(end - 2) === 47;
    this.position = end;
    return this.token("open", at, end);
  }

  /** A `>` inside a quoted attribute does not end the tag. */
  private tagEnd(at: number): number {
    const { xml } = this;
    for (let index = at + 1; index < xml.length; index += 1) {
      const code = xml.charCodeAt(index);
      if (code === GREATER) return index + 1;
      if (code === QUOTE || code === APOSTROPHE) {
        index = xml.indexOf(code === QUOTE ? '"' : "'", index + 1);
        if (index < 0) break;
      }
    }
    throw new XmlFault("内容不完整");
  }

  private closeAt(start: number, end: number, name: string): true {
    if (this.path.pop() !== name) throw new XmlFault(`元素“${name}”首尾不配对`);
    this.name = name;
    this.position = end;
    return this.token("close", start, end);
  }

  private token(kind: TokenKind, start: number, end: number): true {
    this.kind = kind;
    this.start = start;
    this.end = end;
    return true;
  }
}
