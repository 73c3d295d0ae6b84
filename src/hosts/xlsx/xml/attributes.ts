/** Reads the attributes of one tag. */
import { decodeText, XmlFault } from "./text";

export type Attributes = Readonly<Record<string, string>>;

const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/**
 * The attributes between two offsets of a text, decoded.
 * @throws XmlFault when there is anything else between them, or one attribute twice.
 */
export function readAttributes(xml: string, from: number, to: number): Attributes {
  const found = Object.create(null) as Record<string, string>;
  let at = from;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(xml);
    if (!match || ATTRIBUTE.lastIndex > to) break;
    const name = match[1] ?? "";
    if (name in found) throw new XmlFault(`属性“${name}”重复`);
    found[name] = decodeText(match[2] ?? match[3] ?? "");
    at = ATTRIBUTE.lastIndex;
  }
  if (xml.slice(at, to).trim() !== "") throw new XmlFault("有无法识别的属性");
  return found;
}
