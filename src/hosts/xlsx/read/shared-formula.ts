/** Moves a formula to another cell as copying does: relative references move along, `$` ones stay. */
import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from "../../../workbook/address";

/** A reference is no part of a name, of a function or of a sheet's name. No lookbehind: older Macs cannot read it. */
const BEFORE = "(?<before>^|[^\\p{L}\\p{N}_.$\\\\])";
const AFTER = "(?![\\p{L}\\p{N}_(!.\\\\])";
const CELL = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";
const COLUMNS = "\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}";
const ROWS = "\\$?\\d{1,7}:\\$?\\d{1,7}";
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')*'|\\[[^\\]]*\\]|${BEFORE}(?<reference>${CELL}|${COLUMNS}|${ROWS})${AFTER}`,
  "gu",
);
const END = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;
const LOST = "#REF!";

/** A column's letters after moving, or null beyond the edge. */
function movedColumn(fixed: string, letters: string, by: number): string | null {
  const column = columnNumber(letters) + (fixed ? 0 : by);
  return column >= 0 && column < MAX_COLUMNS ? fixed + columnLetters(column) : null;
}

function movedRow(fixed: string, digits: string, by: number): string | null {
  const row = Number(digits) + (fixed ? 0 : by);
  return row >= 1 && row <= MAX_ROWS ? `${fixed}${row}` : null;
}

/** A cell, a column or a row of a reference after moving, or null beyond the edge. */
function movedEnd(end: string, rows: number, columns: number): string | null {
  const [, first = "", letters = "", second = "", digits = ""] = END.exec(end) ?? [];
  const column = letters === "" ? "" : movedColumn(first, letters, columns);
  const row = digits === "" ? "" : movedRow(letters === "" ? first : second, digits, rows);
  return column === null || row === null ? null : column + row;
}

/** The formula as it reads `rows` further down and `columns` further right. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    TOKEN,
    (whole: string, before: string | undefined, reference: string | undefined) => {
      if (before === undefined || reference === undefined) return whole;
      const ends = reference.split(":").map((end) => movedEnd(end, rows, columns));
      return before + (ends.includes(null) ? LOST : ends.join(":"));
    },
  );
}
