/** The order in which findings are told, the same on every surface. Knows the ranking and cells, no rule. */
import type { Severity } from "../../regulation/outcome";
import type { Workbook } from "../../workbook/grid";
import { rankOf } from "../../regulation/checks/standing";
import type { Finding } from "../report";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

type Ranked = Pick<Finding, "id" | "severity" | "form" | "cells">;

const groupOf = ({ severity, form }: Ranked): string => `${RANK[severity]} ${form ?? ""}`;

/** The gravest rank of every form within a severity: people mend one form and then the next. */
function gravestRanks(findings: readonly Ranked[]): ReadonlyMap<string, number> {
  const gravest = new Map<string, number>();
  for (const finding of findings) {
    const group = groupOf(finding);
    gravest.set(group, Math.min(gravest.get(group) ?? Infinity, rankOf(finding.id)));
  }
  return gravest;
}

function firstDifference(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/**
 * Findings of one filing in order: errors before warnings before hints; within each, form by form, the form with the
 * gravest finding first; within a form by what a reviewer returns it for, then as the cells stand.
 */
export function inOrder<Item extends Ranked>(findings: readonly Item[], workbook: Workbook): readonly Item[] {
  const gravest = gravestRanks(findings);
  const sheets = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const place = (finding: Item): readonly number[] => {
    const [cell] = finding.cells;
    const sheet = cell ? (sheets.get(cell.sheet) ?? sheets.size) : sheets.size;
    return [rankOf(finding.id), sheet, cell?.row ?? 0, cell?.column ?? 0];
  };
  const places = new Map(findings.map((finding) => [finding, place(finding)]));
  const compare = (left: Item, right: Item): number =>
    RANK[left.severity] - RANK[right.severity] ||
    (gravest.get(groupOf(left)) ?? 0) - (gravest.get(groupOf(right)) ?? 0) ||
    // Two forms with the same gravest rank stay apart, or their findings would mix.
    (left.form ?? "").localeCompare(right.form ?? "") ||
    firstDifference(places.get(left) ?? [], places.get(right) ?? []) ||
    left.id.localeCompare(right.id);
  return [...findings].sort(compare);
}
