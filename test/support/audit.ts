/**
 * Looks at a saved package as Excel would before it offers to repair it: names every fault that it finds. Uses its own
 * parser and nothing of src/hosts.
 */
import { SaxesParser, type SaxesTagNS } from "saxes";
import { unzipParts } from "./packages";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const decoder = new TextDecoder();

function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const path: Element[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag: SaxesTagNS) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ local, value }) => [local, value]),
    );
    const element: Element = { name: tag.local, attributes, children: [], text: "" };
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  parser.on("closetag", () => void path.pop());
  parser.on("text", (text) => void ((path.at(-1) ?? root).text += text));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}

const named = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child) => child.name === name);
const inside = (element: Element, list: string): readonly Element[] =>
  named(element, list)[0]?.children ?? [];

/** Order of the elements of a worksheet that the file format prescribes, as far as they occur here. */
const SHEET_ORDER = [
  ...[
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetCalcPr",
    "sheetProtection",
  ],
  ...[
    "protectedRanges",
    "scenarios",
    "autoFilter",
    "sortState",
    "dataConsolidate",
    "customSheetViews",
    "mergeCells",
  ],
  ...["phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"],
  ...[
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
  ],
  ...["smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls"],
  ...["webPublishItems", "tableParts", "extLst"],
];
const BOOK_ORDER = [
  ...[
    "fileVersion",
    "fileSharing",
    "workbookPr",
    "AlternateContent",
    "workbookProtection",
    "bookViews",
    "sheets",
  ],
  ...["functionGroups", "externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews"],
  ...["pivotCaches", "smartTagPr", "fileRecoveryPr", "extLst"],
];
const STYLE_ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];

function orderFaults(root: Element, order: readonly string[], part: string): readonly string[] {
  const places = root.children.map(({ name }) => order.indexOf(name)).filter((place) => place >= 0);
  const wrong = places.findIndex((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  return wrong < 0 ? [] : [`${part}: ${order[places[wrong] ?? 0] ?? ""} stands too late`];
}

function columnOf(reference: string): number {
  return [...reference.replace(/\d/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function sheetFaults(sheet: Element, part: string, styles: number): readonly string[] {
  const faults: string[] = [...orderFaults(sheet, SHEET_ORDER, part)];
  let lastRow = 0;
  for (const row of inside(sheet, "sheetData")) {
    const number = Number(row.attributes.r);
    if (number <= lastRow) faults.push(`${part}: row ${number} after row ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const { attributes } of row.children) {
      const { r = "", s = "0" } = attributes;
      if (Number(r.replace(/\D/g, "")) !== number) faults.push(`${part}: ${r} in row ${number}`);
      if (columnOf(r) <= lastColumn) faults.push(`${part}: ${r} out of order`);
      lastColumn = columnOf(r);
      if (Number(s) >= styles) faults.push(`${part}: ${r} has unknown style ${s}`);
    }
  }
  const groups = inside(sheet, "sheetData").flatMap((row) =>
    row.children.flatMap((cell) => named(cell, "f")),
  );
  const masters = new Set(groups.filter(({ text }) => text !== "").map(({ attributes }) => attributes.si));
  const orphan = groups.find(
    ({ attributes, text }) => attributes.t === "shared" && text === "" && !masters.has(attributes.si),
  );
  return orphan
    ? [...faults, `${part}: shared formula ${orphan.attributes.si ?? ""} has no first cell`]
    : faults;
}

function styleFaults(styles: Element | undefined): readonly string[] {
  if (!styles) return [];
  const faults: string[] = [...orderFaults(styles, STYLE_ORDER, "styles")];
  for (const list of styles.children) {
    const { count } = list.attributes;
    if (count !== undefined && Number(count) !== list.children.length)
      faults.push(`styles: ${list.name} counts ${count}`);
  }
  const lists = { fontId: "fonts", fillId: "fills", borderId: "borders", xfId: "cellStyleXfs" };
  for (const xf of inside(styles, "cellXfs")) {
    for (const [attribute, list] of Object.entries(lists)) {
      const number = Number(xf.attributes[attribute] ?? 0);
      const known = inside(styles, list).length;
      if (number >= Math.max(known, 1)) faults.push(`styles: ${attribute} ${number} of ${known}`);
    }
  }
  return faults;
}

function resolved(owner: string, target: string): string {
  const path = target.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "") path.push(step);
  }
  return path.join("/");
}

const ownerOf = (relations: string): string => relations.replace("_rels/", "").replace(/\.rels$/, "");

/** Every fault of a package; none for a sound one. */
export function audit(bytes: Uint8Array): readonly string[] {
  const raw = unzipParts(bytes);
  const parts = new Map<string, Element>();
  const faults: string[] = [];
  for (const [name, content] of Object.entries(raw)) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    try {
      parts.set(name, parse(decoder.decode(content)));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
  }
  const types = parts.get("[Content_Types].xml");
  const overrides = types ? named(types, "Override").map(({ attributes }) => attributes.PartName ?? "") : [];
  if (new Set(overrides).size !== overrides.length) faults.push("content types: a part twice");
  const endings = types ? named(types, "Default").map(({ attributes }) => attributes.Extension) : [];
  for (const name of Object.keys(raw)) {
    const isTyped =
      name.startsWith("[") || overrides.includes(`/${name}`) || endings.includes(name.split(".").at(-1));
    if (!isTyped) faults.push(`content types: nothing says what ${name} is`);
  }
  for (const part of overrides) if (!raw[part.slice(1)]) faults.push(`content types: no part ${part}`);
  for (const [name, element] of parts) {
    if (!name.endsWith(".rels")) continue;
    const ids = element.children.map(({ attributes }) => attributes.Id);
    if (new Set(ids).size !== ids.length) faults.push(`${name}: an id twice`);
    if (ownerOf(name) !== "" && !raw[ownerOf(name)]) faults.push(`${name}: owner is gone`);
    for (const { attributes } of element.children) {
      const target = resolved(ownerOf(name), attributes.Target ?? "");
      if (attributes.TargetMode !== "External" && !raw[target]) faults.push(`${name}: no part ${target}`);
    }
  }
  return [...faults, ...bookFaults(parts)];
}

function bookFaults(parts: ReadonlyMap<string, Element>): readonly string[] {
  const book = parts.get("xl/workbook.xml");
  const relations = parts.get("xl/_rels/workbook.xml.rels");
  if (!book || !relations) return ["no workbook"];
  const faults: string[] = [...orderFaults(book, BOOK_ORDER, "workbook")];
  const sheets = inside(book, "sheets");
  for (const key of ["name", "sheetId", "id"]) {
    const values = sheets.map(({ attributes }) => attributes[key]?.toLowerCase());
    if (new Set(values).size !== values.length) faults.push(`workbook: ${key} twice`);
  }
  for (const { attributes } of inside(book, "definedNames")) {
    if (Number(attributes.localSheetId ?? 0) >= sheets.length) faults.push(`workbook: name of no sheet`);
  }
  if (named(book, "definedNames").some(({ children }) => children.length === 0))
    faults.push("workbook: no names");
  for (const { attributes } of inside(book, "bookViews")) {
    if (Number(attributes.activeTab ?? 0) >= sheets.length) faults.push("workbook: active tab of no sheet");
  }
  const styles = parts.get("xl/styles.xml");
  const count = styles ? inside(styles, "cellXfs").length : 1;
  const formulas = new Set<string>();
  for (const sheet of sheets) {
    const relation = relations.children.find(({ attributes }) => attributes.Id === sheet.attributes.id);
    const part = resolved("xl/workbook.xml", relation?.attributes.Target ?? "");
    const content = parts.get(part);
    if (!content) {
      faults.push(`workbook: no part for ${sheet.attributes.name ?? ""}`);
      continue;
    }
    faults.push(...sheetFaults(content, part, count));
    for (const row of inside(content, "sheetData")) {
      for (const cell of row.children) {
        if (named(cell, "f").length > 0)
          formulas.add(`${sheet.attributes.sheetId ?? ""} ${cell.attributes.r ?? ""}`);
      }
    }
  }
  let sheetId = "";
  for (const { attributes } of parts.get("xl/calcChain.xml")?.children ?? []) {
    sheetId = attributes.i ?? sheetId;
    if (!formulas.has(`${sheetId} ${attributes.r ?? ""}`))
      faults.push(`chain: ${attributes.r ?? ""} has no formula`);
  }
  return [...faults, ...styleFaults(styles)];
}
