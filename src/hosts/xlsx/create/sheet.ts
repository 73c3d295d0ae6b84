/** One new sheet as the text of its part: cells, merged areas, protection, validations and print set-up. */
import { areaFromA1, fromA1, toA1 } from "../../../workbook/address";
import type { NewCell, NewList, NewSheet, NewValidation } from "../../../workbook/new-sheet";
import { encodeAttribute, encodeCellText, encodeText } from "../xml/text";
import { STRUT, styleNumber } from "./styles";

const A4 = 9;
const ROW_HEIGHT = 25;

interface Placed extends NewCell {
  readonly row: number;
  readonly column: number;
}

/** Every cell of the sheet; the covered cells of a merged area carry its style, so that its border is drawn. */
function placedCells({ cells, merges }: NewSheet): readonly Placed[] {
  const areas = new Map(merges.map((merge) => [merge.split(":")[0] ?? "", areaFromA1(merge)]));
  return cells.flatMap((cell) => {
    const position = fromA1(cell.at);
    if (!position) throw new RangeError(`no cell address: ${cell.at}`);
    const area = areas.get(cell.at);
    const { style, input = false } = cell;
    const placed: Placed[] = [{ ...cell, ...position }];
    if (!area) return placed;
    for (let { row } = position; row <= area.bottom; row += 1) {
      for (let { column } = position; column <= area.right; column += 1) {
        const at = toA1({ row, column });
        if (at !== cell.at) placed.push({ at, style, input, row, column });
      }
    }
    return placed;
  });
}

function resultXml(value: string | number): string {
  return typeof value === "number" ? `<v>${value}</v>` : `<v>${encodeCellText(value)}</v>`;
}

function cellXml(cell: Placed): string {
  const { at, value, formula } = cell;
  const open = `<c r="${at}" s="${styleNumber(cell)}"`;
  if (formula !== undefined) {
    const type = typeof value === "number" ? "" : ' t="str"';
    return `${open}${type}><f>${encodeText(formula)}</f>${resultXml(value ?? "")}</c>`;
  }
  if (value === undefined || value === "") return `${open}/>`;
  if (typeof value === "number") return `${open}>${resultXml(value)}</c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${encodeCellText(value)}</t></is></c>`;
}

/**
 * Rows without a height of their own grow with what is typed into them, in every program; an empty cell of a large
 * font beside the form keeps them from shrinking to a single line.
 */
function strutXml({ columnWidths }: NewSheet, row: number): string {
  return `<c r="${toA1({ row, column: columnWidths.length })}" s="${STRUT}"/>`;
}

function rowsXml(sheet: NewSheet): string {
  const rows = new Map<number, Placed[]>();
  for (const cell of placedCells(sheet)) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const sorted = [...rows].sort(([one], [two]) => one - two);
  return sorted
    .map(([row, cells]) => {
      const height = sheet.rowHeights.get(row + 1);
      const own = ` ht="${height ?? ROW_HEIGHT}"${height === undefined ? "" : ' customHeight="1"'}`;
      const inOrder = [...cells].sort((one, two) => one.column - two.column);
      const strut = height === undefined ? strutXml(sheet, row) : "";
      return `<row r="${row + 1}"${own}>${inOrder.map(cellXml).join("")}${strut}</row>`;
    })
    .join("");
}

function validationXml({ areas, kind, least, most, message }: NewValidation): string {
  const operator = most === undefined ? "greaterThanOrEqual" : "between";
  const upper = most === undefined ? "" : `<formula2>${most}</formula2>`;
  const text = encodeAttribute(message);
  return (
    `<dataValidation type="${kind}" operator="${operator}" allowBlank="1" showInputMessage="1" showErrorMessage="1" ` +
    `errorTitle="填写有误" error="${text}" sqref="${areas}"><formula1>${least}</formula1>${upper}</dataValidation>`
  );
}

const listed = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;

/** Without a password; formats, sizes and rows may still be changed, since forms grow by rows. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" ' +
  'insertRows="0" deleteRows="0"/>';

function columnsXml({ columnWidths }: NewSheet): string {
  const columns = columnWidths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join("")}</cols>`;
}

/** Rows that stay in view lie in a pane of their own, which is cut off by the first cell that moves. */
function viewsXml({ list }: NewSheet): string {
  const view = '<sheetView showGridLines="0" workbookViewId="0"';
  if (!list) return `<sheetViews>${view}/></sheetViews>`;
  const first = toA1({ row: list.frozenRows, column: 0 });
  return (
    `<sheetViews>${view}><pane ySplit="${list.frozenRows}" topLeftCell="${first}" activePane="bottomLeft" ` +
    `state="frozen"/><selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

const filterXml = ({ heads, last }: NewList): string =>
  `<autoFilter ref="${heads.replace(/\d+$/, String(last))}"/>`;

/** The text of the sheet part. */
export function sheetXml(sheet: NewSheet): string {
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${merge}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewsXml(sheet),
    `<sheetFormatPr defaultRowHeight="${ROW_HEIGHT}"/>${columnsXml(sheet)}`,
    `<sheetData>${rowsXml(sheet)}</sheetData>${sheet.list ? filterXml(sheet.list) : PROTECTION}`,
    listed("mergeCells", merges),
    listed("dataValidations", sheet.validations.map(validationXml)),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${A4}" orientation="${sheet.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="${sheet.onePage ? 1 : 0}"/>`,
    "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>",
  ].join("");
}
