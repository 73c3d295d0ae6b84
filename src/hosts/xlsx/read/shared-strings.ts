/** The table of strings that cells refer to by number, and the reading of one string with its runs. */
import type { OpcPackage } from "../package/package";
import type { XmlScanner } from "../xml/scanner";
import { withoutPrefix } from "../xml/tag";
import { decodeEscapes } from "../xml/text";

/**
 * The text of the string element that was just opened (`si` or `is`): its runs joined, reading aids (`rPh`) left
 * out. Blanks at the ends count only where the file says that they do.
 */
export function readString(scanner: XmlScanner): string {
  const depth = scanner.depth;
  let text = "";
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "open") continue;
    if (/(^|:)rPh$/.test(scanner.name)) scanner.skip();
    else if (/(^|:)t$/.test(scanner.name)) text += readText(scanner);
  }
  return decodeEscapes(text);
}

function readText(scanner: XmlScanner): string {
  const tagLength = scanner.end - scanner.start - (scanner.selfClosing ? 1 : 0);
  const preserved = tagLength > scanner.name.length + 2 && scanner.attributes()["xml:space"] === "preserve";
  const text = scanner.content();
  return preserved ? text : text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, "");
}

/** All shared strings in order; none when the workbook has no such part. */
export function readSharedStrings(parts: OpcPackage, part: string | null): readonly string[] {
  if (!part) return [];
  return parts.scan(part, (scanner) => {
    const strings: string[] = [];
    scanner.next();
    while (scanner.next()) {
      if (scanner.kind === "open" && scanner.depth === 2 && /(^|:)si$/.test(scanner.name)) {
        strings.push(readString(scanner));
      } else if (scanner.kind === "open") scanner.skip();
    }
    return strings;
  });
}

/** The content of all shared strings as written, runs and all, without the prefix of their part. */
export function rawSharedStrings(parts: OpcPackage, part: string | null): readonly string[] {
  if (!part) return [];
  return parts.scan(part, (scanner) => {
    const strings: string[] = [];
    scanner.next();
    const prefix = scanner.name.replace(/sst$/, "");
    while (scanner.next()) {
      if (scanner.kind !== "open") continue;
      const { end, selfClosing, name } = scanner;
      scanner.skip();
      if (name !== `${prefix}si`) continue;
      const written = selfClosing ? "" : scanner.xml.slice(end, scanner.start);
      strings.push(withoutPrefix(written, prefix));
    }
    return strings;
  });
}
