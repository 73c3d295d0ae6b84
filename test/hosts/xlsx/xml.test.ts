/** XML: every token at its exact place, held against another parser; what is not well-formed is refused. */
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XmlScanner } from "../../../src/hosts/xlsx/xml/scanner";
import { splice } from "../../../src/hosts/xlsx/xml/splice";
import {
  decodeEscapes,
  decodeText,
  encodeAttribute,
  encodeCellText,
  encodeText,
  XmlFault,
} from "../../../src/hosts/xlsx/xml/text";
import { unzipParts } from "../../support/packages";
import { richParts } from "../../support/rich-package";

type Seen = readonly [string, string, Readonly<Record<string, string>>?];

/** Neighbouring texts joined, as both parsers may cut them differently. */
function joined(tokens: readonly Seen[]): readonly Seen[] {
  const all: Seen[] = [];
  for (const token of tokens) {
    const last = all.at(-1);
    if (token[0] === "text" && last?.[0] === "text") all[all.length - 1] = ["text", last[1] + token[1]];
    else if (token[0] !== "text" || token[1] !== "") all.push(token);
  }
  return all;
}

function ours(xml: string): readonly Seen[] {
  const scanner = new XmlScanner(xml);
  const seen: Seen[] = [];
  while (scanner.next()) {
    if (scanner.kind === "text") seen.push(["text", scanner.text()]);
    else if (scanner.kind === "open") seen.push(["open", scanner.name, { ...scanner.attributes() }]);
    else seen.push(["close", scanner.name]);
  }
  return joined(seen);
}

function saxes(xml: string): readonly Seen[] {
  const parser = new SaxesParser();
  const seen: Seen[] = [];
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    seen.push(["open", name, { ...attributes }]);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    seen.push(["close", name]);
  });
  const text = (value: string): void => void (depth > 0 && seen.push(["text", value]));
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return joined(seen);
}

const golden = unzipParts(
  new Uint8Array(readFileSync(join(__dirname, "../../golden/hengyang-2022-extras/workbook.xlsm"))),
);
const realParts = [
  ...Object.entries(golden).map(
    ([name, bytes]) => [`golden ${name}`, new TextDecoder().decode(bytes)] as const,
  ),
  ...Object.entries(richParts()).flatMap(([name, xml]) =>
    typeof xml === "string" ? [[name, xml] as const] : [],
  ),
].filter(([name]) => /\.(xml|rels|vml)$/.test(name));

describe("the scanner", () => {
  it.each(realParts)("sees in %s what another parser sees", (_, xml) => {
    expect(ours(xml)).toEqual(saxes(xml));
  });

  it.each([
    ['<a b="1>2" c=\'"\'/>'],
    ["<a>x<![CDATA[<b>&amp;]]>y</a>"],
    ["<?xml version='1.0'?><!-- <a> --><a><?pi <b>?><b/>&#x4E2D;&#25991;&lt;</a>\n"],
    ["<x:a xmlns:x='u'><x:b  c = '1'\n d=\"&quot;\" ></x:b ></x:a>"],
    ["<a>一\r\n二\r三</a>"],
    ["<a>𠮷<b/>𠮷</a>"],
    ["<a></a>"],
  ])("reads %j as another parser does", (xml) => {
    expect(ours(xml)).toEqual(saxes(xml));
  });

  it("agrees with another parser on documents made at random, and every place is exact", () => {
    const name = fc.constantFrom("c", "row", "x:v", "t");
    const text = fc.constantFrom(
      "",
      "1",
      "预算 ",
      "&lt;&#48;",
      "<!--n-->",
      "<![CDATA[<]]>",
      "\r\n",
      "\u{20BB7}",
    );
    const attributes = fc.constantFrom("", ' r="A1"', " s='>'", '\n t="&amp;"  u="2"');
    const node: fc.Memo<string> = fc.memo((levels) =>
      fc
        .tuple(
          name,
          attributes,
          text,
          levels > 1 ? fc.array(node(), { maxLength: 3 }) : fc.constant([]),
          text,
        )
        .map(([tag, attribute, before, inner, after]) =>
          inner.length + before.length + after.length === 0
            ? `<${tag}${attribute}/>`
            : `<${tag}${attribute}>${before}${inner.join("")}${after}</${tag}>`,
        ),
    );
    fc.assert(
      fc.property(node(4), (xml: string) => {
        const document = `<?xml version="1.0"?><root xmlns:x="u">${xml}</root>`;
        expect(ours(document)).toEqual(saxes(document));
        const scanner = new XmlScanner(document);
        while (scanner.next()) {
          const token = document.slice(scanner.start, scanner.end);
          if (scanner.kind === "open") expect(token.startsWith(`<${scanner.name}`)).toBe(true);
          if (scanner.kind === "close" && token !== "") expect(token).toBe(`</${scanner.name}>`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["nothing", ""],
    ["only a declaration", "<?xml version='1.0'?>"],
    ["an end too early", "<a><b>"],
    ["an end inside a tag", '<a><b c="1'],
    ["an end inside a comment", "<a><!-- "],
    ["tags that do not match", "<a><b></a></b>"],
    ["a second root", "<a/><b/>"],
    ["text behind the root", "<a/>x"],
    ["text before the root", "x<a/>"],
    ["a document type", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ["a document type inside", "<a><!DOCTYPE b></a>"],
    ["an own entity", "<a>&x;</a>"],
    ["a bare ampersand", "<a>A & B</a>"],
    ["a reference to no character", "<a>&#0;</a>"],
    ["a reference beyond all characters", "<a>&#x110000;</a>"],
    ["a reference that looks like a number", "<a>&#1:;</a>"],
    ["a hexadecimal reference that is none", "<a>&#xG;</a>"],
    ["an attribute without quotes", "<a b=1/>"],
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["an attribute without value", "<a b/>"],
    ["attributes that touch", '<a b="1"c="2"/>'],
    ["an attribute with a tag in it", '<a b="<c>"/>'],
    ["a tag without name", "< a/>"],
    ["elements nested too deeply", "<a>".repeat(201) + "</a>".repeat(201)],
  ])("refuses %s", (_, xml) => {
    expect(() => ours(xml)).toThrow(XmlFault);
  });

  it("reads two hundred levels, but no more", () => {
    expect(ours("<a>".repeat(200) + "</a>".repeat(200))).toHaveLength(400);
  });
});

describe("texts", () => {
  it("come back as they were, whatever they hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = encodeCellText(text);
        expect(decodeEscapes(decodeText(written))).toBe(text);
        expect(() => new XmlScanner(`<a>${written}</a>`)).not.toThrow();
      }),
    );
  });

  it.each([
    ["_x0041_", "_x005F_x0041_"],
    ["\r", "_x000D_"],
    ["\u0000", "_x0000_"],
    ["a_b", "a_b"],
    ["\uD800", "_xD800_"],
    ["𠮷", "𠮷"],
    ["<&>", "&lt;&amp;&gt;"],
  ])("%j is written as %j", (text, written) => {
    expect(encodeCellText(text)).toBe(written);
  });

  it("keep quotes and line breaks in attributes", () => {
    const value = 'a"b\nc\t<&>';
    const scanner = new XmlScanner(`<x y="${encodeAttribute(value)}"/>`);
    scanner.next();
    expect(scanner.attributes().y).toBe(value);
    expect(encodeText(value)).toBe('a"b\nc\t&lt;&amp;&gt;');
  });
});

describe("splicing", () => {
  it("replaces, inserts and removes in one go", () => {
    const splices = [
      { start: 4, end: 5, text: "" },
      { start: 0, end: 1, text: "A" },
      { start: 2, end: 2, text: "+" },
      { start: 2, end: 2, text: "-" },
    ];
    expect(splice("abcdef", splices)).toBe("Ab+-cdf");
  });

  it("refuses places that overlap", () => {
    expect(() =>
      splice("abc", [
        { start: 0, end: 2, text: "" },
        { start: 1, end: 3, text: "" },
      ]),
    ).toThrow(RangeError);
  });
});
