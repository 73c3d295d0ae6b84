/** Blocks between the blocks of a form that are none of its own: where they begin and end. */
import type { Head } from "../../labels/heads";
import type { FormOutline } from "../../layout/form-outline";
import { rowOf } from "../../layout/neighbours";
import { bodyRows } from "../../layout/table";
import { isOwnRow } from "../closing";
import { fundRows, opensSplit } from "../fund-rows";

type Stretch = NonNullable<FormOutline["foreign"]>[number];

/** The rows from a row on that hold nothing of the form's own. */
function stretchFrom(outline: FormOutline, rows: readonly number[]): readonly Stretch[] {
  const end = rows.findIndex((row) => isOwnRow(rowOf(outline, row)));
  const own = end < 0 ? rows : rows.slice(0, end);
  const [top] = own;
  const bottom = own[own.length - 1];
  return top === undefined || bottom === undefined ? [] : [{ top, bottom }];
}

function afterFunds(outline: FormOutline, head: Head): readonly Stretch[] {
  const rows = bodyRows(outline, head);
  const funds = fundRows(outline, head);
  const hasSplit = funds.some((row) => rowOf(outline, row).some(({ bare }) => opensSplit(bare)));
  const own = head.figures && !hasSplit ? 0 : funds.length;
  return stretchFrom(outline, rows.slice(own));
}

function afterIndicators(outline: FormOutline, head: Head): readonly Stretch[] {
  const rows = bodyRows(outline, head);
  if (head.broken !== undefined && head.broken !== null) {
    return stretchFrom(
      outline,
      rows.filter((row) => row >= (head.broken ?? 0)),
    );
  }
  const { closing } = head;
  if (closing === undefined || closing === null) return [];
  const after = rows.filter((row) => row > closing);
  const start = after.findIndex((row) => {
    const blocks = rowOf(outline, row);
    return blocks.length > 2 && !isOwnRow(blocks);
  });
  return start < 0 ? [] : stretchFrom(outline, after.slice(start));
}

/** The stretches of rows of a decided form that take no part. */
export function foreignStretches(outline: FormOutline): readonly Stretch[] {
  return outline.heads.flatMap((head) => {
    if (head.table === "fund") return afterFunds(outline, head);
    return head.table === "indicator" ? afterIndicators(outline, head) : [];
  });
}
