/** Whether heads that were found make a form to be assessed, and not a ledger or a plan that shares some words. */
import type { FormOutline } from "./form-outline";
import type { Head } from "../labels/heads";
import { rowOf } from "./neighbours";
import { isFundTotalLabel, moneyRow } from "../labels/row-labels";
import { listsTargets } from "./plan-heads";
import { bodyRows } from "./table";

const FEWEST_MONEY_ROWS = 2;

function countsMoneyRows(outline: FormOutline, head: Head): boolean {
  const names = new Set<string>();
  for (const row of bodyRows(outline, head)) {
    for (const { bare } of rowOf(outline, row)) {
      const name = moneyRow(bare);
      if (name !== null) names.add(name);
    }
    if (names.size >= FEWEST_MONEY_ROWS) return true;
  }
  return false;
}

function namesFunds(outline: FormOutline, head: Head): boolean {
  return bodyRows(outline, head).some((row) =>
    rowOf(outline, row).some(({ bare }) => isFundTotalLabel(bare)),
  );
}

/** A plan lists targets only; an evaluation has results, scores or evidence beside them. */
function hasResults(head: Head): boolean {
  return head.columns.some(({ column }) => ["actual", "score", "evidence"].includes(column));
}

/** Whether an outline is a form that was filled in for an evaluation, or the plan that it is held against. */
export function isPlausible(outline: FormOutline): boolean {
  const { heads, title } = outline;
  if (outline.id === "targets") return heads.some(listsTargets);
  return heads.some((head) => {
    switch (head.table) {
      case "staff":
        return title !== null || head.columns.length > 2;
      case "money":
        return countsMoneyRows(outline, head);
      case "building":
        return title !== null;
      case "fund":
        return title !== null || namesFunds(outline, head);
      case "indicator":
        return hasResults(head) || (head.columns.length === 0 && title !== null);
    }
  });
}
