/** A sheet of ours as the text of a sheet part: cells, widths, links, frozen head and print set-up. */
import { areaToA1, quoteSheet, toA1 } from "../../../workbook/address";
import type { ResultStyle, SheetWrite } from "../../../workbook/write";
import { cellElement } from "./cell-edit";
import { heightOf, LINE_HEIGHT, placed, type Placed } from "../../manners/result-layout";
import { MAX_CELL_CHARACTERS } from "../limits";
import { encodeAttribute } from "../xml/text";

const A4 = 9;
type StyleNumber = (style: ResultStyle) => number;

function cellXml({ cell, area }: Placed, styleNumber: StyleNumber): string {
  const style = styleNumber(cell.style);
  const value = typeof cell.value === "string" ? cell.value.slice(0, MAX_CELL_CHARACTERS) : cell.value;
  const content = { value: value === "" ? null : value, error: false, formula: null };
  let xml = cellElement({ row: area.top, column: area.left }, style, content, "");
  for (let column = area.left + 1; column <= area.right; column += 1) {
    xml += cellElement({ row: area.top, column }, style, { ...content, value: null }, "");
  }
  return xml;
}

function viewXml({ frozenRows }: SheetWrite): string {
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>` +
        '<selection pane="bottomLeft"/>'
      : "";
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml({ columnWidths }: SheetWrite): string {
  const columns = columnWidths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
}

function linksXml(all: readonly Placed[]): string {
  const links = all.flatMap(({ cell: { link }, area }) => {
    if (!link) return [];
    const location = encodeAttribute(`${quoteSheet(link.sheet)}!${link.cell}`);
    return [`<hyperlink ref="${toA1({ row: area.top, column: area.left })}" location="${location}"/>`];
  });
  return links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}

function mergesXml(all: readonly Placed[]): string {
  const merges = all.filter(({ area }) => area.right > area.left);
  const cells = merges.map(({ area }) => `<mergeCell ref="${areaToA1(area)}"/>`).join("");
  return merges.length > 0 ? `<mergeCells count="${merges.length}">${cells}</mergeCells>` : "";
}

/** The text of the sheet part in the workbook's own namespace; `styleNumber` gives the number of each kind of cell in the table of styles. */
export function resultSheetXml(write: SheetWrite, namespace: string, styleNumber: StyleNumber): string {
  const rows = write.rows.map((cells, row) => placed(cells, row));
  const all = rows.flat();
  const rowsXml = rows.map((row, index) => {
    const cells = row.map((one) => cellXml(one, styleNumber)).join("");
    return `<row r="${index + 1}" ht="${heightOf(row, write.columnWidths)}" customHeight="1">${cells}</row>`;
  });
  const orientation = write.landscape ? "landscape" : "portrait";
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `${viewXml(write)}<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>${columnsXml(write)}`,
    `<sheetData>${rowsXml.join("")}</sheetData>${mergesXml(all)}${linksXml(all)}`,
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>",
  ].join("");
}
