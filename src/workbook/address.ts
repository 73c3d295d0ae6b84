/** Cell addresses, A1 both ways. Rows and columns are counted from 0. Knows no cell contents. */

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A cell of a named sheet. */
export interface CellRef extends CellPosition {
  readonly sheet: string;
}

/** A rectangle, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Column letters of a 0-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of letters: A → 0, AA → 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number - 1;
}

/** `D6` of a position. */
export function toA1({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The position of `D6` or `$D$6`, or null when it is no cell address. */
export function fromA1(text: string): CellPosition | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const position = { row: Number(match[2]) - 1, column: columnNumber(match[1]) };
  return position.row < MAX_ROWS && position.column < MAX_COLUMNS ? position : null;
}

/** `A1:D29` of a rectangle, `A1` of a single cell. */
export function areaToA1(area: Area): string {
  const first = toA1({ row: area.top, column: area.left });
  const last = toA1({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** The rectangle of `A1:D29` or `A1`, or null when it is none. */
export function areaFromA1(text: string): Area | null {
  const [first = "", last = first] = text.split(":");
  const from = fromA1(first);
  const to = fromA1(last);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Whether a rectangle holds a cell. */
export function contains(area: Area, { row, column }: CellPosition): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** A sheet name as it stands in a formula: quoted when it is not plain letters, digits and underscores. */
export function quoteSheet(name: string): string {
  const plain =
    /^[A-Za-z_\u4E00-\u9FFF][\w\u4E00-\u9FFF]*$/.test(name) &&
    !fromA1(name) &&
    !/^(?:[Rr]\d*)?(?:[Cc]\d*)?$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** `基础数据表!D6`, `'整体支出 附件1'!A1`. */
export function refToText(ref: CellRef): string {
  return `${quoteSheet(ref.sheet)}!${toA1(ref)}`;
}

/** The cell of `基础数据表!D6` or `'整体支出 附件1'!A1`, or null. */
export function refFromText(text: string): CellRef | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  const position = fromA1(match?.[3] ?? "");
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  return position && sheet !== undefined ? { sheet, ...position } : null;
}
