/** Makes a workbook file from nothing but sheets as data: the package, its parts and what points at what. */
import { quoteSheet } from "../../../workbook/address";
import type { NewSheet } from "../../../workbook/new-sheet";
import { encodeAttribute, encodeText } from "../xml/text";
import { pack } from "../zip/unpack";
import { writeArchive } from "../zip/write-archive";
import { sheetXml } from "./sheet";
import { stylesXml } from "./styles";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = "http://schemas.openxmlformats.org";
const OFFICE = `${FORMATS}/officeDocument/2006/relationships`;
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relationships = (items: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${FORMATS}/package/2006/relationships">${items.join("")}</Relationships>`;

function typesXml(sheets: readonly NewSheet[]): string {
  const parts = [
    ["workbook", "sheet.main"],
    ["styles", "styles"],
    ...sheets.map((_, index) => [`worksheets/sheet${index + 1}`, "worksheet"]),
  ];
  const overrides = parts.map(
    ([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${FORMATS}/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

/** Rows that are printed again on every page. */
function printTitlesXml(sheets: readonly NewSheet[]): string {
  const names = sheets.flatMap(({ name, repeatedRow: row }, index) => {
    const rows = encodeText(`${quoteSheet(name)}!$${row}:$${row}`);
    return row === null
      ? []
      : [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`];
  });
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}

/** Programs calculate every formula when they open the file, since nobody has done so yet. */
function workbookXml(sheets: readonly NewSheet[]): string {
  const entries = sheets.map(
    ({ name }, index) =>
      `<sheet name="${encodeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `${HEAD}<workbook xmlns="${FORMATS}/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    '<bookViews><workbookView activeTab="0"/></bookViews>' +
    `<sheets>${entries.join("")}</sheets>${printTitlesXml(sheets)}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`
  );
}

/**
 * The bytes of a new workbook with the given sheets, at least one, names different from each other. The same sheets
 * give the same bytes.
 * @throws RangeError when there is no sheet, or a cell has no proper address.
 */
export function createXlsx(sheets: readonly NewSheet[]): Uint8Array {
  if (sheets.length === 0) throw new RangeError("a workbook needs a sheet");
  const ids = sheets.map((_, index) =>
    relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", typesXml(sheets)],
    ["_rels/.rels", relationships([relationship("rId1", "officeDocument", "xl/workbook.xml")])],
    ["xl/workbook.xml", workbookXml(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([...ids, relationship(`rId${sheets.length + 1}`, "styles", "styles.xml")]),
    ],
    ["xl/styles.xml", stylesXml()],
    ...sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)] as const),
  ];
  const text = new TextEncoder();
  return writeArchive(parts.map(([name, xml]) => pack(name, text.encode(xml))));
}
