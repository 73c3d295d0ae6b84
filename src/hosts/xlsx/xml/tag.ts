/** The attributes of the tag with which an element's text begins: read, set and taken away. */
import { readAttributes, type Attributes } from "./attributes";
import { encodeAttribute } from "./text";

/** Where the tag ends that begins an element's text: before its `>` or `/>`. */
function contentEnd(xml: string): number {
  let quote = "";
  for (let at = 0; at < xml.length; at += 1) {
    const sign = xml.charAt(at);
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return xml.charAt(at - 1) === "/" ? at - 1 : at;
  }
  return xml.length;
}

const nameEnd = (xml: string): number => {
  const found = xml.search(/[\s/>]/);
  return found < 0 ? xml.length : found;
};

/** Elements without the prefix that their part gives them; as they are where it gives none. */
export const withoutPrefix = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");

/** The attributes of the first tag, decoded. */
export const tagAttributes = (xml: string): Attributes => readAttributes(xml, nameEnd(xml), contentEnd(xml));

/** The text with attributes of its first tag set, or taken away where null is given. */
export function withAttributes(xml: string, changes: Readonly<Record<string, string | null>>): string {
  const end = contentEnd(xml);
  let tag = xml.slice(0, end);
  for (const [name, value] of Object.entries(changes)) {
    const written = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const text = value === null ? "" : ` ${name}="${encodeAttribute(value)}"`;
    if (written.test(tag)) tag = tag.replace(written, () => text);
    else tag = tag.trimEnd() + text;
  }
  return tag + xml.slice(end);
}
