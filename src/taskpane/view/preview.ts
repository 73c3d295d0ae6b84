/** What a preview lists: values to be written, formulas that would be replaced, and marks. No components. */
import { changesOf, FULL_PLAN, makePlan, type Change, type PlanOptions, type Report } from "../../assessment";
import { ownFills } from "../../hosts/manners/marks";
import { refToText } from "../../workbook/address";
import type { JournalRun } from "../../workbook/write";
import type { PreviewScope } from "../session/state";

interface PreviewContent {
  /** Values that are written unless the person takes them out. */
  readonly values: readonly Change[];
  /** Values whose cell holds a formula; written only when asked for. */
  readonly formulas: readonly Change[];
  readonly marks: number;
}

/** `基础数据表!D6` of a change. */
export const cellOf = (change: Change): string => refToText(change.place.ref);

/** What a preview is of: all filings or one, and the cells elsewhere that carry marks of ours. */
interface PreviewOf {
  readonly scope: PreviewScope;
  readonly filing: number | null;
  readonly marked?: ReadonlySet<string>;
}

/** What the person decided on in a preview. */
export interface Decided {
  /** Cells that were taken out. */
  readonly left: ReadonlySet<string>;
  readonly replaceFormulas: boolean;
}

const ALL: Decided = { left: new Set(), replaceFormulas: false };

function wantedIn(scope: PreviewScope, change: Change): boolean {
  return scope === "score" || change.finding !== null;
}

/** Options of the plan that a preview stands for. */
export function planOf(
  report: Report,
  { scope, filing, marked }: PreviewOf,
  { left, replaceFormulas }: Decided,
): Omit<PlanOptions, "at"> {
  const whole = { ...FULL_PLAN, without: left, replaceFormulas, filing, ...(marked ? { marked } : {}) };
  if (scope === "score") return whole;
  const only = new Set(changesOf(report).flatMap(({ finding }) => (finding === null ? [] : [finding])));
  return { ...whole, marks: false, sheets: false, only };
}

/** What would be written. */
export function previewOf(report: Report, preview: PreviewOf): PreviewContent {
  const changes = changesOf(report, preview.filing).filter((change) => wantedIn(preview.scope, change));
  const plan = makePlan(report, { ...planOf(report, preview, ALL), at: "" });
  return {
    values: changes.filter((change) => change.place.cell.formula === null),
    formulas: changes.filter((change) => change.place.cell.formula !== null),
    marks: plan.writes.filter((write) => write.kind === "mark").length,
  };
}

/** Cells that carry marks of ours by the record of our writes, as `基础数据表!D6`. */
export function markedCells(journal: readonly JournalRun[]): ReadonlySet<string> {
  return new Set([...ownFills(journal).values()].map(({ sheet, cell }) => `${sheet}!${cell}`));
}
