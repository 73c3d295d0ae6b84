/** Tells a plan (绩效目标表) from an evaluation by its title and by columns that a plan does not have. */
import { blocksInRow, type Block, type SheetView } from "../../workbook/locate";
import type { Head } from "../labels/heads";
import { isPlanTitle } from "../labels/titles";

/** Columns that only an evaluation fills. */
export const RESULTS = ["actual", "score", "evidence", "exec"];

/** Whether a head has columns that only an evaluation fills: results, scores, evidence, money spent. */
function printsResults(head: Head): boolean {
  return head.columns.some(({ column }) => RESULTS.includes(column));
}

const has = (head: Head, ...names: readonly string[]): boolean =>
  head.columns.some(({ column }) => names.includes(column));

/** Whether a head lists indicators with their targets and nothing that came of them. */
export function listsTargets(head: Head): boolean {
  return (
    head.table === "indicator" && has(head, "target") && has(head, "level2", "level3") && !printsResults(head)
  );
}

/** A list of many projects or units, one below the other, is nobody's plan. */
const listsMany = (view: SheetView, head: Head): boolean =>
  blocksInRow(view, head.row).some(({ bare }) => /^(?:项目(?:支出)?|单位|部门)名称$/.test(bare));

/** Whether titled heads make a 绩效目标表; without a title the name of the sheet says so. */
export function isPlan(view: SheetView, title: Block | null, heads: readonly Head[]): boolean {
  const named = title ? isPlanTitle(title) : /绩效目标/.test(view.sheet.name);
  const lists = heads.filter(listsTargets);
  const ownOnly = lists.length > 0 && !lists.some((head) => listsMany(view, head));
  return named && ownOnly && !heads.some(printsResults);
}
