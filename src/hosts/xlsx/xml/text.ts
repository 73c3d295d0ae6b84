/** Characters of XML: references to text and back, and the `_xHHHH_` escapes of spreadsheets. */

/** The XML is not well-formed, or holds what a workbook may not hold (DTD, own entities). */
export class XmlFault extends Error {}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function referenced(body: string): string {
  const named = NAMED[body];
  if (named !== undefined) return named;
  const code = /^#x[0-9a-fA-F]{1,6}$/.test(body)
    ? parseInt(body.slice(2), 16)
    : /^#\d{1,7}$/.test(body)
      ? Number(body.slice(1))
      : 0;
  if (code === 0 || code > 0x10ffff) throw new XmlFault(`无法识别的字符引用“&${body};”`);
  return String.fromCodePoint(code);
}

/** The text of a stretch of XML: references resolved, line ends as XML has them. */
export function decodeText(xml: string): string {
  const lines = xml.includes("\r") ? xml.replace(/\r\n?/g, "\n") : xml;
  if (!lines.includes("&")) return lines;
  return lines.replace(/&([^;&]{0,12});?/g, (whole, body: string) => {
    if (!whole.endsWith(";")) throw new XmlFault("字符“&”未转义");
    return referenced(body);
  });
}

/** Text as it stands between tags. */
export function encodeText(text: string): string {
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

/**
 * A cell's text as a spreadsheet string: characters that XML cannot carry (controls, lone surrogates) become
 * `_xHHHH_`, and what merely looks like such an escape is protected.
 */
export function encodeCellText(text: string): string {
  const safe = text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    // eslint-disable-next-line no-control-regex -- controls are exactly what is escaped here
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, escaped)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, escaped);
  return encodeText(safe);
}
