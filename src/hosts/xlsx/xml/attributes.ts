/** Reads the attributes of one tag. */
import { decodeText, XmlFault } from "./text";

export type Attributes = Readonly<Record<string, string>>;

const QUOTE = 34;
const APOSTROPHE = 39;
const NAME = /^[^\s<>"'/]+$/;

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13;

function afterBlanks(xml: string, from: number): number {
  let at = from;
  while (isBlank(xml.charCodeAt(at))) at += 1;
  return at;
}

/** End of the quoted value that begins at `at`, its quote excluded. */
function valueEnd(xml: string, at: number, to: number): number {
  const quote = xml.charCodeAt(at);
  if (quote !== QUOTE && quote !== APOSTROPHE) throw new XmlFault("有无法识别的属性");
  const end = xml.indexOf(quote === QUOTE ? '"' : "'", at + 1);
  if (end < 0 || end >= to) throw new XmlFault("有无法识别的属性");
  return end;
}

/**
 * The attributes between two offsets of a text, decoded.
 * @throws XmlFault when there is anything else between them, or one attribute twice.
 */
export function readAttributes(xml: string, from: number, to: number): Attributes {
  const found: Record<string, string> = {};
  let at = afterBlanks(xml, from);
  while (at < to) {
    const equals = xml.indexOf("=", at);
    const name = xml.slice(at, equals).trimEnd();
    if (equals < 0 || equals >= to || !NAME.test(name)) throw new XmlFault("有无法识别的属性");
    // Names that every object inherits are no attributes of any workbook, so they may count as repeated.
    if (found[name] !== undefined) throw new XmlFault(`属性“${name}”重复`);
    const start = afterBlanks(xml, equals + 1);
    const end = valueEnd(xml, start, to);
    const value = xml.slice(start + 1, end);
    if (value.includes("<")) throw new XmlFault("有无法识别的属性");
    found[name] = decodeText(value);
    at = afterBlanks(xml, end + 1);
    if (at === end + 1 && at < to) throw new XmlFault("属性之间没有空格");
  }
  return found;
}
