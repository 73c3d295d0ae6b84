/** Moves a formula to another cell as copying does: relative references move along, `$` ones stay. */
import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from "../../workbook/address";

const BEFORE = "(?<![\\p{L}\\p{N}_.$\\\\])";
const AFTER = "(?![\\p{L}\\p{N}_(!.\\\\])";
const TOKEN = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    `'(?:[^']|'')*'`,
    `\\[[^\\]]*\\]`,
    `${BEFORE}(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})${AFTER}`,
    `${BEFORE}(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})${AFTER}`,
    `${BEFORE}(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})${AFTER}`,
  ].join("|"),
  "gu",
);
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

/** The formula as it reads `rows` further down and `columns` further right. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (whole: string, ...groups: (string | undefined)[]) => {
    const [fixC, letters, fixR, digits, fixC1, from, fixC2, to, fixR1, top, fixR2, bottom] = groups;
    if (letters && digits) {
      const column = movedColumn(fixC ?? "", letters, columns);
      const row = movedRow(fixR ?? "", digits, rows);
      return column && row ? column + row : LOST;
    }
    if (from && to) {
      const ends = [movedColumn(fixC1 ?? "", from, columns), movedColumn(fixC2 ?? "", to, columns)];
      return ends.includes(null) ? LOST : ends.join(":");
    }
    if (top && bottom) {
      const ends = [movedRow(fixR1 ?? "", top, rows), movedRow(fixR2 ?? "", bottom, rows)];
      return ends.includes(null) ? LOST : ends.join(":");
    }
    return whole;
  });
}
