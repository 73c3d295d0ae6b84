/** Tells from a sheet that was filled by the add-in which result sheet it is, so that a file can be given the same. */
import { charactersOf } from "../src/hosts/manners/result-layout";
import { RESULT_LOOKS } from "../src/hosts/manners/result-looks";
import { refFromText, toA1 } from "../src/workbook/address";
import type { ResultCell, ResultStyle, SheetWrite } from "../src/workbook/write";
import { cellAt, type BookCell, type BookSheet, type Look } from "./model/book";
import { NotModelled } from "./api-surface";

const STANDARD_CHARACTERS = 8;

const STYLES = Object.keys(RESULT_LOOKS) as ResultStyle[];

function isStyle(look: Look, style: ResultStyle): boolean {
  const {
    size = 11,
    bold = false,
    underlined = false,
    colour = "000000",
    fill,
    horizontal,
    vertical,
  } = RESULT_LOOKS[style];
  return (
    look.fontSize === size &&
    look.bold === bold &&
    (look.underline === "Single") === underlined &&
    look.fontColor === `#${colour}` &&
    look.fill === (fill === undefined ? "" : `#${fill}`) &&
    look.horizontal.toLowerCase() === horizontal &&
    look.vertical.toLowerCase() === vertical
  );
}

function valueOf({ kind, value, formula }: Readonly<BookCell>, where: string): string | number | null {
  if (formula !== null || kind === "error" || typeof value === "boolean")
    throw new NotModelled(`saving ${where}`);
  return value;
}

function linkOf({ hyperlink }: Readonly<BookCell>): ResultCell["link"] {
  const ref = hyperlink ? refFromText(hyperlink.documentReference) : null;
  return ref ? { sheet: ref.sheet, cell: toA1(ref) } : undefined;
}

function resultCell(sheet: BookSheet, row: number, column: number): ResultCell | null {
  const cell = cellAt(sheet, row, column);
  const where = `${sheet.name}!${toA1({ row, column })}`;
  const style = STYLES.find((one) => isStyle(cell.look, one));
  if (style === undefined) {
    if (cell.kind === "blank") return null;
    throw new NotModelled(`saving the look of ${where}`);
  }
  const merge = sheet.merges.find(({ top, left }) => top === row && left === column);
  const link = linkOf(cell);
  const span = merge ? { span: merge.right - merge.left + 1 } : {};
  return { value: valueOf(cell, where), style, ...(link ? { link } : {}), ...span };
}

function rowOf(sheet: BookSheet, row: number): readonly ResultCell[] {
  const cells: ResultCell[] = [];
  const last = Math.max(-1, ...(sheet.rows.get(row)?.keys() ?? []));
  for (let column = 0; column <= last;) {
    const cell = resultCell(sheet, row, column);
    if (!cell) break;
    cells.push(cell);
    column += cell.span ?? 1;
  }
  return cells;
}

/** The write that fills such a sheet. @throws NotModelled when it is no result sheet. */
export function resultWrite(sheet: BookSheet): SheetWrite {
  const height = Math.max(-1, ...sheet.rows.keys()) + 1;
  const width = Math.max(-1, ...sheet.widths.keys()) + 1;
  const characters = (column: number): number => {
    const points = sheet.widths.get(column);
    return points === undefined ? STANDARD_CHARACTERS : charactersOf(points);
  };
  return {
    kind: "sheet",
    stamp: "findings",
    name: sheet.name,
    rows: Array.from({ length: height }, (_, row) => rowOf(sheet, row)),
    columnWidths: Array.from({ length: width }, (_, column) => characters(column)),
    frozenRows: sheet.frozenRows,
    landscape: sheet.page.orientation === "Landscape",
  };
}
