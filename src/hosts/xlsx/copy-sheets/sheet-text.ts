/** The text of a sheet for another workbook: numbers of styles and shared strings exchanged, the rest as it was. */
import type { Attributes } from "../xml/attributes";
import type { XmlScanner } from "../xml/scanner";
import { splice, type Splice } from "../xml/splice";
import { decodeText, encodeText } from "../xml/text";
import { withAttributes } from "../xml/tag";
import { renamedReferences, type NewNames } from "./references";
import type { StyleMap } from "./style-map";

/** What the numbers and names in the sheet mean, and mean over there. */
export interface Exchange {
  readonly styles: StyleMap;
  /** Content of the shared strings as written, without prefixes. */
  readonly strings: readonly string[];
  readonly names: NewNames;
}

type Changes = Readonly<Record<string, string | null>>;

const FORMULAS: readonly string[] = ["f", "formula", "formula1", "formula2"];

/** Attributes that count in tables of the workbook. */
const COUNTED: Readonly<Record<string, { readonly attribute: string; readonly list: "cell" | "font" }>> = {
  c: { attribute: "s", list: "cell" },
  row: { attribute: "s", list: "cell" },
  col: { attribute: "style", list: "cell" },
  phoneticPr: { attribute: "fontId", list: "font" },
};

function countedChanges(local: string, attributes: Attributes, styles: StyleMap): Changes {
  const { attribute = "", list = "cell" } = COUNTED[local] ?? {};
  const { [attribute]: number, dxfId } = attributes;
  // A cell that names no style has the plain one, which may look otherwise over there.
  const plain = local === "c" && number === undefined ? styles.cell(0) : 0;
  return {
    ...(plain === 0 ? {} : { s: String(plain) }),
    ...(number === undefined ? {} : { [attribute]: String(styles[list](Number(number))) }),
    ...(dxfId === undefined ? {} : { dxfId: String(styles.difference(Number(dxfId))) }),
  };
}

/** Attributes that belong to the windows, programs and printers of the other workbook, or name its sheets. */
function otherChanges(local: string, attributes: Attributes, names: NewNames): Changes {
  switch (local) {
    case "sheetView":
      // Two sheets in front at once would be edited together.
      return { tabSelected: null, workbookViewId: "0" };
    case "sheetPr":
      return { codeName: null };
    case "pageSetup":
      return Object.fromEntries(
        Object.keys(attributes).flatMap((name) => (/:id$/.test(name) ? [[name, null]] : [])),
      );
    case "hyperlink": {
      const { location } = attributes;
      return location === undefined ? {} : { location: renamedReferences(location, names) };
    }
    default:
      return {};
  }
}

function attributeChanges(local: string, attributes: Attributes, { styles, names }: Exchange): Changes {
  return { ...countedChanges(local, attributes, styles), ...otherChanges(local, attributes, names) };
}

function isChange(attributes: Attributes, changes: Changes): boolean {
  return Object.entries(changes).some(([name, value]) => (attributes[name] ?? null) !== value);
}

function formulaChange(scanner: XmlScanner, names: NewNames): Splice | null {
  const { start, end } = scanner;
  const written = scanner.xml.slice(start, end);
  const formula = decodeText(written);
  const renamed = renamedReferences(formula, names);
  return renamed === formula ? null : { start, end, text: encodeText(renamed) };
}

/** The content of a cell that refers to a shared string, and where it stands. */
function readShared(scanner: XmlScanner, from: number): { readonly index: number; readonly end: number } {
  const { depth } = scanner;
  let index = -1;
  let end = from;
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind === "open" && /(^|:)v$/.test(scanner.name)) index = Number(scanner.content());
    end = scanner.end;
  }
  return { index, end };
}

/** Shared strings stand in the cell itself over there, so that the other workbook's table stays as it is. */
function sharedCell(scanner: XmlScanner, prefix: string, exchange: Exchange): Splice {
  const { start, end: openEnd } = scanner;
  const changes = { ...attributeChanges("c", scanner.attributes(), exchange), t: "inlineStr" };
  const tag = withAttributes(scanner.xml.slice(start, openEnd), changes);
  const { index, end } = readShared(scanner, openEnd);
  const content = (exchange.strings[index] ?? "").replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  return { start, end, text: `${tag}<${prefix}is>${content}</${prefix}is>` };
}

/** Views that people made for themselves belong to the workbook that stays behind. */
const DROPPED = "customSheetViews";

function openedSplices(scanner: XmlScanner, prefix: string, exchange: Exchange): readonly Splice[] {
  const local = scanner.name.slice(scanner.name.indexOf(":") + 1);
  const { start, end } = scanner;
  if (local === DROPPED) {
    scanner.skip();
    return [{ start, end: scanner.end, text: "" }];
  }
  if (local === "c" && !scanner.selfClosing && scanner.attributes().t === "s")
    return [sharedCell(scanner, prefix, exchange)];
  const attributes = scanner.attributes();
  const changes = attributeChanges(local, attributes, exchange);
  const splices: Splice[] = isChange(attributes, changes)
    ? [{ start, end, text: withAttributes(scanner.xml.slice(start, end), changes) }]
    : [];
  if (FORMULAS.includes(local) && !scanner.selfClosing && scanner.next() && scanner.kind === "text") {
    const change = formulaChange(scanner, exchange.names);
    if (change) splices.push(change);
  }
  return splices;
}

/** Whether the sheet calculates anything, and its text for the other workbook. */
export function sheetFor(
  scanner: XmlScanner,
  exchange: Exchange,
): { readonly xml: string; readonly calculates: boolean } {
  const splices: Splice[] = [];
  let calculates = false;
  scanner.next();
  const prefix = scanner.name.replace(/worksheet$/, "");
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    calculates ||= scanner.name === `${prefix}f`;
    splices.push(...openedSplices(scanner, prefix, exchange));
  }
  return { xml: splice(scanner.xml, splices), calculates };
}
