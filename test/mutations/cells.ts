/** Reading and changing single cells of a plain workbook: `1!F8` is cell F8 of the first sheet. Knows no form and no check. */
import { fromA1, toA1, type CellPosition, type CellRef } from "../../src/workbook/address";
import { BLANK, type Cell, type Sheet, type Workbook } from "../../src/workbook/grid";
import { numberCell, textCell } from "../support/grid";

/** Sheet number, counted from 1, and cell. */
export type Address = string;

export interface Place extends CellPosition {
  readonly sheet: number;
}

/** The place of `1!F8`. */
export function placeOf(address: Address): Place {
  const [sheet = "", cell = ""] = address.split("!");
  const position = fromA1(cell);
  if (!position) throw new RangeError(`no address: ${address}`);
  return { sheet: Number(sheet) - 1, ...position };
}

/** `1!F8` of a cell that a finding names. */
export function addressOf(workbook: Workbook, ref: CellRef): Address {
  return `${workbook.sheets.findIndex((sheet) => sheet.name === ref.sheet) + 1}!${toA1(ref)}`;
}

export function cellOf(workbook: Workbook, address: Address): Cell {
  const { sheet, row, column } = placeOf(address);
  return workbook.sheets[sheet]?.rows[row]?.[column] ?? BLANK;
}

/** A workbook with one sheet changed. */
export function withSheet(workbook: Workbook, index: number, change: (sheet: Sheet) => Sheet): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, at) => (at === index ? change(sheet) : sheet)),
  };
}

/** The workbook with one cell put in place of another. */
export function withCell(workbook: Workbook, address: Address, cell: Cell): Workbook {
  const { sheet: index, row, column } = placeOf(address);
  return withSheet(workbook, index, (sheet) => {
    const rows = [...sheet.rows];
    const cells = [...(rows[row] ?? [])];
    while (cells.length <= column) cells.push(undefined);
    cells[column] = cell;
    rows[row] = cells;
    return { ...sheet, rows };
  });
}

const PLAIN = /^-?[\d,]+(?:\.\d+)?%?$/;

/** The number format that shows a figure as it is typed. */
function formatOf(text: string): string {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  if (text.endsWith("%")) return `0${places}%`;
  if (text.includes(",")) return `#,##0${places}`;
  return places === "" ? "General" : `0${places}`;
}

/** The number that a printed plain figure stands for: `92.65%` is 0.9265. */
export function numberOf(text: string): number {
  const number = Number(text.replace(/[,%]/g, ""));
  return text.endsWith("%") ? Number((number / 100).toPrecision(15)) : number;
}

/** A cell typed anew: a plain figure stays a number where one stood, everything else is text. */
export function typedCell(before: Cell, text: string): Cell {
  if (text === "") return { ...BLANK, format: before.format };
  return before.kind === "number" && PLAIN.test(text)
    ? numberCell(numberOf(text), formatOf(text), text)
    : textCell(text);
}

/** The workbook with cells typed anew. */
export function typed(workbook: Workbook, changes: Readonly<Record<Address, string>>): Workbook {
  return Object.entries(changes).reduce(
    (changed, [address, text]) => withCell(changed, address, typedCell(cellOf(workbook, address), text)),
    workbook,
  );
}

/** What stands before, in and after the only figure of a text: `≥40个` is `≥`, `40`, `个`. */
export interface FigureText {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** The figure of a cell that holds one and little else; null for prose and dates. */
export function figureIn(text: string): FigureText | null {
  const match = /^([≥≤＞＜>=<\s]*)(-?\d[\d,]*(?:\.\d+)?)(%|\p{Script=Han}{0,3})\s*$/u.exec(text);
  if (!match) return null;
  const [, before = "", figure = "", after = ""] = match;
  return { before, figure: figure.replace(/,/g, ""), after };
}

/** Figures counted in ten-thousandths, so that sums and products of them are exact. */
export type Units = bigint;

const PLACES = 4;

/** A plain decimal in ten-thousandths; digits beyond are cut. */
export function unitsOf(figure: string): Units {
  const [whole = "0", fraction = ""] = figure.replace("-", "").split(".");
  const digits = BigInt(`${whole}${fraction.slice(0, PLACES).padEnd(PLACES, "0")}`);
  return figure.startsWith("-") ? -digits : digits;
}
