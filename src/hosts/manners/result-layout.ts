/** Where the cells of our sheets go and how high their rows are, for every host alike. */
import type { Area } from "../../workbook/address";
import type { ResultCell } from "../../workbook/write";

/** Height of a row of one line, in points. */
export const LINE_HEIGHT = 15;
const ROW_PADDING = 6;
const MAX_ROW_HEIGHT = 409;
const DEFAULT_WIDTH = 12;
/** Chinese characters and the signs that Chinese fonts make as wide. */
const WIDE =
  /[“”‘’…—·×÷≥≤≠\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/g;
/** A sign that a text holds as two halves. */
const IN_HALVES = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** A cell of ours with the place that it takes. */
export interface Placed {
  readonly cell: ResultCell;
  readonly area: Area;
}

/** Cells of a row with the columns that they take. */
export function placed(cells: readonly ResultCell[], row: number): readonly Placed[] {
  let column = 0;
  return cells.map((cell) => {
    const left = column;
    column += cell.span ?? 1;
    return { cell, area: { top: row, bottom: row, left, right: column - 1 } };
  });
}

const countOf = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;

/** What a line takes in a column's width: a wide sign takes two characters. */
const widthOf = (line: string): number => line.length - countOf(line, IN_HALVES) + countOf(line, WIDE);

function linesOf(value: ResultCell["value"], width: number): number {
  const room = Math.max(1, width - 1);
  const lines = String(value ?? "").split("\n");
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

/** Excel fits no row to wrapped text in merged cells, and other programs to none at all: so the height is given. */
export function heightOf(row: readonly Placed[], widths: readonly number[]): number {
  const lines = row.map(({ cell, area }) => {
    let width = 0;
    for (let column = area.left; column <= area.right; column += 1) width += widths[column] ?? DEFAULT_WIDTH;
    const large = cell.style === "title" ? 1.6 : 1;
    return linesOf(cell.value, width) * large;
  });
  return Math.min(MAX_ROW_HEIGHT, Math.ceil(Math.max(1, ...lines) * LINE_HEIGHT + ROW_PADDING));
}

/** What one character of the usual font takes of a column's width, and what is left around it, in points. */
const POINTS_OF_CHARACTER = 6;
const POINTS_OF_PADDING = 3.75;

/** Width in points of a column of a width in characters. */
export const pointsOf = (characters: number): number => characters * POINTS_OF_CHARACTER + POINTS_OF_PADDING;
/** Width in characters of a column of a width in points. */
export const charactersOf = (points: number): number => (points - POINTS_OF_PADDING) / POINTS_OF_CHARACTER;
