/** Which money column of the basic-data form is 当年决算, 当年预算 and 上年决算: the year decides, never the order. */
import type { BasicMoneyColumn } from "../../regulation/facts-catalogue";
import { blockAt } from "../../workbook/locate";
import type { Head, HeadColumn } from "../labels/heads";
import type { FormOutline } from "../layout/form-outline";
import { printedYear } from "../labels/titles";

export interface MoneyColumn {
  readonly name: BasicMoneyColumn;
  readonly head: HeadColumn;
}

interface Dated {
  readonly head: HeadColumn;
  readonly year: number | null;
}

/** The year of a head cell, in its own words or in the row above it (heads of two rows). */
function yearOf(outline: FormOutline, head: HeadColumn): number | null {
  const own = printedYear(head.block.squeezed);
  if (own !== null || head.block.row === 0) return own;
  const above = blockAt(outline.view, { row: head.block.row - 1, column: head.block.column });
  return above && /^20\d\d年/.test(above.squeezed) ? printedYear(above.squeezed) : null;
}

function outturns(outline: FormOutline, head: Head): readonly Dated[] {
  return head.columns
    .filter(({ column }) => column === "outturn")
    .map((column) => ({ head: column, year: yearOf(outline, column) }));
}

/** The year of the evaluation that the heads print: the latest one, or null. */
export function yearOfHeads(outline: FormOutline): number | null {
  const heads = outline.heads.filter(({ table }) => table === "money" || table === "staff");
  const years = heads.flatMap(({ columns }) => columns.flatMap((column) => yearOf(outline, column) ?? []));
  return years.length > 0 ? Math.max(...years) : null;
}

/** The column of a name that words alone decide (当年决算数); the first of several pages. */
function named(head: Head, name: "final" | "prev"): HeadColumn | null {
  return head.columns.find(({ column }) => column === name) ?? null;
}

/** The outturn column of this year or of the year before, by the years that all heads print together. */
function dated(
  outline: FormOutline,
  head: Head,
  name: "final" | "prev",
  year: number | null,
): HeadColumn | null {
  const open = outturns(outline, head);
  const wanted = open.filter((one) =>
    one.year === null || year === null ? false : name === "final" ? one.year >= year : one.year < year,
  );
  if (wanted.length === 1) return wanted[0]?.head ?? null;
  // One 决算数 without a year beside 上年决算数 can only be this year's, and the reverse.
  const other = named(head, name === "final" ? "prev" : "final");
  const onlyOne = open.length === 1 && open[0]?.year === null;
  return onlyOne && (other !== null || name === "final") ? (open[0]?.head ?? null) : null;
}

/** The budget column: the only one, else the only one of the evaluation's year. */
function budgetOf(outline: FormOutline, head: Head, year: number | null): HeadColumn | null {
  const budgets = head.columns.filter(({ column }) => column === "budget");
  const own = budgets.length > 1 ? budgets.filter((column) => yearOf(outline, column) === year) : budgets;
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** The money columns of a head; a column that is ambiguous is left out. */
export function moneyColumns(outline: FormOutline, head: Head): readonly MoneyColumn[] {
  const year = yearOfHeads(outline);
  const found: readonly (readonly [BasicMoneyColumn, HeadColumn | null])[] = [
    ["final", named(head, "final") ?? dated(outline, head, "final", year)],
    ["budget", budgetOf(outline, head, year)],
    ["prev", named(head, "prev") ?? dated(outline, head, "prev", year)],
  ];
  return found.flatMap(([name, column]) => (column ? [{ name, head: column }] : []));
}
