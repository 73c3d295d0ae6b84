/** The rows of an indicator table up to its closing row, for looking at their contents. */
import type { Head } from "../../labels/heads";
import { isSubtotalLabel, isTotalLabel } from "../../labels/row-labels";
import { closesTable } from "../indicator-table";
import type { FormOutline } from "../../layout/form-outline";
import { rowOf } from "../../layout/neighbours";
import { bodyRows } from "../../layout/table";

export interface TableRows {
  readonly rows: readonly number[];
  /** The closing row with the totals, or null. */
  readonly closing: number | null;
}

/** Rows with indicators, and the closing row. */
export function tableRows(outline: FormOutline, head: Head): TableRows {
  const all = bodyRows(outline, head);
  const end = all.findIndex((row) => rowOf(outline, row).some((block) => closesTable(block)));
  const rows = (end < 0 ? all : all.slice(0, end)).filter(
    (row) => !rowOf(outline, row).some(({ bare }) => isSubtotalLabel(bare)),
  );
  const closing = all
    .slice(end < 0 ? all.length : end)
    .find((row) => rowOf(outline, row).some(({ bare }) => isTotalLabel(bare)));
  return { rows, closing: closing ?? null };
}
