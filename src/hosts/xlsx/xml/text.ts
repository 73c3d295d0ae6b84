/** Characters of XML: references to text and back, and the `_xHHHH_` escapes of spreadsheets. */

/** The XML is not well-formed, or holds what a workbook may not hold (DTD, own entities). */
export class XmlFault extends Error {}

const HASH = 35;
const MAX_CODE = 0x10ffff;
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Value of a hexadecimal digit, or -1. */
function digitValue(code: number): number {
  if (code >= 48 && code < 58) return code - 48;
  if (code >= 65 && code < 71) return code - 55;
  return code >= 97 && code < 103 ? code - 87 : -1;
}

/** The character of a numeric reference without `&` and `;`, or 0 when it is none; some writers use nothing else. */
function codeOf(body: string): number {
  const hexadecimal = body.charCodeAt(1) === 120;
  const base = hexadecimal ? 16 : 10;
  let code = 0;
  for (let index = hexadecimal ? 2 : 1; index < body.length; index += 1) {
    const digit = digitValue(body.charCodeAt(index));
    if (digit < 0 || digit >= base || code > MAX_CODE) return 0;
    code = code * base + digit;
  }
  return code;
}

function referenced(body: string): string {
  const isNumber = body.charCodeAt(0) === HASH;
  const named = isNumber ? undefined : NAMED[body];
  if (named !== undefined) return named;
  const code = isNumber ? codeOf(body) : 0;
  if (code === 0 || code > MAX_CODE) throw new XmlFault(`含有无法识别的字符引用“&${body.slice(0, 12)};”`);
  return String.fromCodePoint(code);
}

/** The text of a stretch of XML: references resolved, line ends as XML has them. */
export function decodeText(xml: string): string {
  const lines = xml.includes("\r") ? xml.replace(/\r\n?/g, "\n") : xml;
  if (!lines.includes("&")) return lines;
  const [first = "", ...rest] = lines.split("&");
  let text = first;
  for (const piece of rest) {
    const end = piece.indexOf(";");
    if (end < 0) throw new XmlFault("含有未转义的字符“&”");
    text += referenced(piece.slice(0, end)) + piece.slice(end + 1);
  }
  return text;
}

/** What means something else in XML than in a text; most texts hold none of it. */
const MARKUP = /[&<>]/;

/** Text as it stands between tags. */
export function encodeText(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Text as it stands in a double-quoted attribute; line breaks and tabs would not survive there as they are. */
export function encodeAttribute(text: string): string {
  return encodeText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A spreadsheet string with its `_x000D_` escapes resolved. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Whether a text may hold what a spreadsheet string cannot. */
// eslint-disable-next-line no-control-regex -- controls are exactly what is escaped
const NEEDS_ESCAPES = /_x|[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * A cell's text as a spreadsheet string: characters that XML cannot carry (controls, lone surrogates) become
 * `_xHHHH_`, and what merely looks like such an escape is protected.
 */
export function encodeCellText(text: string): string {
  if (!NEEDS_ESCAPES.test(text)) return encodeText(text);
  const safe = text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    // eslint-disable-next-line no-control-regex -- controls are exactly what is escaped here
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, escaped)
    .replace(/[\uD800-\uDFFF]/gu, escaped);
  return encodeText(safe);
}
