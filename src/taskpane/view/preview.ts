/** What a preview lists: values to be written, formulas that would be replaced, and marks. No components. */
import { changesOf, FULL_PLAN, makePlan, type Change, type PlanOptions, type Report } from "../../assessment";
import { refToText } from "../../workbook/address";
import type { PreviewScope } from "../session/state";

export interface PreviewContent {
  /** Values that are written unless the person takes them out. */
  readonly values: readonly Change[];
  /** Values whose cell holds a formula; written only when asked for. */
  readonly formulas: readonly Change[];
  readonly marks: number;
}

/** `基础数据表!D6` of a change. */
export const cellOf = (change: Change): string => refToText(change.place.ref);

function wantedIn(scope: PreviewScope, change: Change): boolean {
  return scope === "score" || change.finding !== null;
}

/** Options of the plan that a preview stands for. */
export function planOf(
  report: Report,
  scope: PreviewScope,
  left: ReadonlySet<string>,
  replaceFormulas: boolean,
): Omit<PlanOptions, "at"> {
  const whole = { ...FULL_PLAN, without: left, replaceFormulas };
  if (scope === "score") return whole;
  const only = new Set(changesOf(report).flatMap(({ finding }) => (finding === null ? [] : [finding])));
  return { ...whole, marks: false, sheets: false, only };
}

/** What would be written. */
export function previewOf(report: Report, scope: PreviewScope): PreviewContent {
  const changes = changesOf(report).filter((change) => wantedIn(scope, change));
  const plan = makePlan(report, { ...planOf(report, scope, new Set(), false), at: "" });
  return {
    values: changes.filter((change) => change.place.cell.formula === null),
    formulas: changes.filter((change) => change.place.cell.formula !== null),
    marks: plan.writes.filter((write) => write.kind === "mark").length,
  };
}
