/** Makes real .xlsx packages from parts written by hand, for tests of the file host. Knows nothing of src/hosts. */
import { strToU8, unzipSync, zipSync } from "fflate";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The package of some parts, deflated, in their order. */
export function zipParts(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: "2023-02-20T08:00:00" });
}

/** The unpacked parts of a package, by name. */
export const unzipParts = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

/** The text of one part. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new RangeError(`no part ${name}`);
  return new TextDecoder().decode(part);
}

/** The package with one part changed, as another program might. */
export function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipParts({ ...parts, [name]: change(partText(bytes, name)) });
}

/** A relationships part: id → type and target. */
export function relationships(entries: Readonly<Record<string, readonly [string, string]>>): string {
  const items = Object.entries(entries).map(([id, [type, target]]) => {
    const full = type.includes(":") ? type : `${RELATIONS}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"/>`;
  });
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

export interface SheetSpec {
  readonly name: string;
  /** Everything between `<worksheet>` and its end tag. */
  readonly body: string;
  /** `hidden` or `veryHidden`. */
  readonly state?: string;
}

export interface BookSpec {
  readonly sheets: readonly SheetSpec[];
  /** Content of `<styleSheet>`; absent = the plain styles below. */
  readonly styles?: string | null;
  /** Content of `<sst>`. */
  readonly strings?: string;
  /** Elements between `<workbook>` and `<sheets>`, and after `</sheets>`. */
  readonly before?: string;
  readonly after?: string;
  /** Further parts, with their content types and with relationships from the workbook. */
  readonly parts?: Parts;
  readonly types?: Readonly<Record<string, string>>;
  readonly related?: Readonly<Record<string, readonly [string, string]>>;
  /** Extensions with a default content type. */
  readonly defaults?: Readonly<Record<string, string>>;
  readonly macro?: boolean;
}

/** 0 General · 1 0.00 · 2 0.00% · 3 text · 4 yellow · 5 unlocked · 6 `#,##0.00` bold with a border · 7 a date. */
export const STYLES =
  '<numFmts count="1"><numFmt numFmtId="180" formatCode="0.00_ "/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left style="thin"/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="9">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="4" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="180" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  "</cellXfs>" +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>';

function contentTypes(spec: BookSpec): string {
  const book = spec.macro
    ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    : `${SPREADSHEET}.sheet.main+xml`;
  const overrides = {
    "xl/workbook.xml": book,
    ...(spec.styles === null ? {} : { "xl/styles.xml": `${SPREADSHEET}.styles+xml` }),
    ...(spec.strings === undefined ? {} : { "xl/sharedStrings.xml": `${SPREADSHEET}.sharedStrings+xml` }),
    ...Object.fromEntries(
      spec.sheets.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}.worksheet+xml`]),
    ),
    ...spec.types,
  };
  const defaults = {
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
    ...spec.defaults,
  };
  const items = [
    ...Object.entries(defaults).map(([end, type]) => `<Default Extension="${end}" ContentType="${type}"/>`),
    ...Object.entries(overrides).map(
      ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
    ),
  ];
  return `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types">${items.join("")}</Types>`;
}

function workbookXml(spec: BookSpec): string {
  const sheets = spec.sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    `${spec.before ?? "<bookViews><workbookView/></bookViews>"}<sheets>${sheets.join("")}</sheets>` +
    `${spec.after ?? ""}</workbook>`
  );
}

/** The parts of a workbook. */
export function bookParts(spec: BookSpec): Record<string, string | Uint8Array> {
  const count = spec.sheets.length;
  const related: Record<string, readonly [string, string]> = {};
  spec.sheets.forEach((_, index) => {
    related[`rId${index + 1}`] = ["worksheet", `worksheets/sheet${index + 1}.xml`];
  });
  if (spec.styles !== null) related[`rId${count + 1}`] = ["styles", "styles.xml"];
  if (spec.strings !== undefined) related[`rId${count + 2}`] = ["sharedStrings", "sharedStrings.xml"];
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": contentTypes(spec),
    "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml": workbookXml(spec),
    "xl/_rels/workbook.xml.rels": relationships({ ...related, ...spec.related }),
  };
  spec.sheets.forEach(({ body }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${body}</worksheet>`;
  });
  if (spec.styles !== null) {
    parts["xl/styles.xml"] =
      `<?xml version="1.0"?><styleSheet xmlns="${MAIN}">${spec.styles ?? STYLES}</styleSheet>`;
  }
  if (spec.strings !== undefined) {
    parts["xl/sharedStrings.xml"] = `<?xml version="1.0"?><sst xmlns="${MAIN}">${spec.strings}</sst>`;
  }
  return { ...parts, ...spec.parts };
}

/** The package of a workbook. */
export const bookPackage = (spec: BookSpec): Uint8Array => zipParts(bookParts(spec));

/** The package of one sheet named 表; `rows` is what stands in `<sheetData>`. */
export function sheetPackage(
  rows: string,
  around: { readonly before?: string; readonly after?: string } = {},
) {
  const body = `${around.before ?? ""}<sheetData>${rows}</sheetData>${around.after ?? ""}`;
  return bookPackage({ sheets: [{ name: "表", body }] });
}
