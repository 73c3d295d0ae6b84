/**
 * The table of cell styles: what a style number means for reading (format, fill, lock), and where each list of the
 * styles part stands, so that new entries can be appended. Knows no cell.
 */
import { builtinFormat } from "./builtin-formats";
import type { OpcPackage } from "../package/package";
import { isOn } from "./workbook-part";
import type { XmlScanner } from "../xml/scanner";

/** The lists that we append to. */
export type StyleList = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";
const LISTS: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellXfs",
  "dxfs",
] satisfies StyleList[];

/** One list of the styles part: its entries as they are written, and where new ones go. */
interface StyleEntries {
  readonly entries: readonly string[];
  /** Tag of the list, and the place before its end tag. */
  readonly start: number;
  readonly end: number;
  readonly insertAt: number;
}

/** One cell style, as far as we care. */
export interface CellStyle {
  readonly format: string;
  readonly font: string;
  readonly border: string;
  /** `none`, `#RRGGBB` of a solid fill, or `other`. */
  readonly fill: string;
  readonly locked: boolean;
  /** The element as written. */
  readonly xml: string;
}

export interface Styles {
  readonly part: string;
  readonly prefix: string;
  readonly lists: Readonly<Partial<Record<StyleList, StyleEntries>>>;
  readonly formats: ReadonlyMap<number, string>;
  readonly cells: readonly CellStyle[];
  /** Colours of the fills by number. */
  readonly fills: readonly string[];
}

const PLAIN_STYLE: CellStyle = {
  format: "General",
  font: "0",
  border: "0",
  fill: "none",
  locked: true,
  xml: "",
};

/** The style of a number; the plain one when the table does not know it. */
export const styleAt = (styles: Styles, index: number): CellStyle => styles.cells[index] ?? PLAIN_STYLE;

interface Gathered {
  readonly lists: Partial<Record<StyleList, StyleEntries>>;
  readonly formats: Map<number, string>;
  readonly xfs: {
    readonly attributes: Readonly<Record<string, string>>;
    readonly locked: boolean;
    readonly xml: string;
  }[];
  readonly fills: string[];
}

/** `none`, `#RRGGBB`, or `other` for patterns, gradients and colours of the theme. */
function fillColour(scanner: XmlScanner): string {
  const depth = scanner.depth;
  let pattern = "gradient";
  let colour: string | null = null;
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "open") continue;
    if (scanner.name.endsWith("patternFill")) pattern = scanner.attributes().patternType ?? "none";
    if (scanner.name.endsWith("fgColor")) colour = scanner.attributes().rgb ?? null;
  }
  if (pattern === "none") return "none";
  return pattern === "solid" && colour && /^[0-9a-fA-F]{6,8}$/.test(colour)
    ? `#${colour.slice(-6).toUpperCase()}`
    : "other";
}

function isLocked(scanner: XmlScanner): boolean {
  const depth = scanner.depth;
  let locked = true;
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "open" || !scanner.name.endsWith("protection")) continue;
    const value = scanner.attributes().locked;
    locked = value === undefined || isOn(value);
  }
  return locked;
}

function gatherEntry(list: StyleList, scanner: XmlScanner, gathered: Gathered): void {
  const { start } = scanner;
  switch (list) {
    case "numFmts": {
      const { numFmtId = "", formatCode = "General" } = scanner.attributes();
      gathered.formats.set(Number(numFmtId), formatCode);
      return scanner.skip();
    }
    case "fills":
      gathered.fills.push(fillColour(scanner));
      return;
    case "cellXfs": {
      const attributes = scanner.attributes();
      const locked = isLocked(scanner);
      gathered.xfs.push({ attributes, locked, xml: scanner.xml.slice(start, scanner.end) });
      return;
    }
    default:
      scanner.skip();
  }
}

function gatherList(list: StyleList, scanner: XmlScanner, gathered: Gathered): void {
  const depth = scanner.depth;
  const { start, end, selfClosing } = scanner;
  const entries: string[] = [];
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "open") continue;
    const entryStart = scanner.start;
    gatherEntry(list, scanner, gathered);
    entries.push(scanner.xml.slice(entryStart, scanner.end));
  }
  gathered.lists[list] = { entries, start, end, insertAt: selfClosing ? -1 : scanner.start };
}

function cellStyle(xf: Gathered["xfs"][number], gathered: Gathered): CellStyle {
  const { numFmtId = "0", fontId = "0", fillId = "0", borderId = "0" } = xf.attributes;
  const number = Number(numFmtId);
  return {
    format: gathered.formats.get(number) ?? builtinFormat(number) ?? "General",
    font: fontId,
    border: borderId,
    fill: gathered.fills[Number(fillId)] ?? "none",
    locked: xf.locked,
    xml: xf.xml,
  };
}

/** Reads the styles part; a workbook without one has only the plain style. */
export function readStyles(parts: OpcPackage, part: string | null): Styles {
  const gathered: Gathered = { lists: {}, formats: new Map(), xfs: [], fills: [] };
  if (!part) return { part: "", prefix: "", ...gathered, cells: [] };
  const prefix = parts.scan(part, (scanner) => {
    scanner.next();
    const root = scanner.name.replace(/styleSheet$/, "");
    while (scanner.next()) {
      const local = scanner.name.slice(root.length);
      if (scanner.kind === "open" && scanner.depth === 2 && LISTS.includes(local)) {
        gatherList(local as StyleList, scanner, gathered);
      }
    }
    return root;
  });
  const { lists, formats, fills } = gathered;
  return { part, prefix, lists, formats, fills, cells: gathered.xfs.map((xf) => cellStyle(xf, gathered)) };
}
