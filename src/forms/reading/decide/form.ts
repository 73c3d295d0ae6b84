/** The reading of a form chosen as a whole: its funding block, then its indicators, and what else is plausible. */
import type { Head } from "../../labels/heads";
import type { FormOutline } from "../../layout/form-outline";
import { decideBasic } from "./basic";
import { foreignStretches } from "./foreign";
import { decideFundTable, findFunds, headsTable, type DecidedFund } from "./funds";
import { scoredBlocks, type Stretch } from "./scored-block";
import { decideIndicators, type DecidedHead, type FundPoints } from "./indicator";

/** An outline whose columns were decided, and the outlines of the other plausible readings. */
export interface DecidedForm {
  readonly outline: FormOutline;
  readonly others: readonly FormOutline[];
}

const NO_POINTS: FundPoints = { weight: null, score: null };

function fundsOf(outline: FormOutline): { readonly old: Head | null; readonly decided: DecidedFund | null } {
  const old = outline.heads.find(({ table }) => table === "fund") ?? null;
  if (old && headsTable(outline, old)) return { old, decided: decideFundTable(outline, old) };
  const first = outline.heads.find(({ table }) => table === "indicator");
  const top = (outline.title?.bottom ?? outline.area.top - 1) + 1;
  const bottom = (first?.row ?? outline.area.bottom + 1) - 1;
  return { old, decided: findFunds(outline, top, bottom) };
}

const MOST_OTHERS = 2;
const byRow = (one: Head, two: Head): number => one.row - two.row || one.left - two.left;

function isWithin(other: Head, head: Head): boolean {
  const rows = other.row >= head.row && other.row <= head.bottom;
  return rows && other.left <= head.right && head.left <= other.right;
}

function decideBasicData(outline: FormOutline): FormOutline {
  const decided = outline.heads.map((head) =>
    head.table === "staff" || head.table === "money" ? decideBasic(outline, head) : { head, decisions: [] },
  );
  const decisions = decided.flatMap((one) => one.decisions);
  return { ...outline, heads: decided.map(({ head }) => head), decisions };
}

/** Chooses the reading of an evaluation or a scorecard; other forms are returned as they are. */
export function decideForm(outline: FormOutline): DecidedForm {
  if (outline.id === "targets") return { outline, others: [] };
  if (outline.id === "basic-data") return { outline: decideBasicData(outline), others: [] };
  const { old, decided: fund } = fundsOf(outline);
  const rest = outline.heads.filter((head) => head !== old);
  const withFund = { ...outline, heads: [...(fund ? [fund.head] : []), ...rest].sort(byRow) };
  const decided = new Map<Head, DecidedHead>();
  const covered = new Set<Head>();
  for (const head of rest) {
    if (head.table !== "indicator" || covered.has(head)) continue;
    const one = decideIndicators(withFund, head, fund?.points ?? NO_POINTS);
    decided.set(head, one);
    // Words may find both rows of a head over heads.
    for (const other of rest) if (other !== head && isWithin(other, one.head)) covered.add(other);
  }
  const best = withFund.heads.flatMap((head) => (covered.has(head) ? [] : [decided.get(head)?.head ?? head]));
  const all = [...(fund ? [fund] : []), ...decided.values()];
  const decisions = all.flatMap((one) => one.decisions);
  const others = all.flatMap((one) =>
    one.others.map((other) => ({
      ...outline,
      decisions,
      heads: best.map((head) => (head === one.head ? other : head)),
    })),
  );
  const between = foreignStretches({ ...outline, heads: best });
  const weights = [...decided.values()].reduce((sum, one) => sum + one.weights, fund?.points.weight ?? 0);
  const scored = scoredBlocks(outline, between, weights);
  const whole = (heads: readonly Head[]): FormOutline => {
    const all = [...heads, ...scored].sort(byRow);
    return { ...outline, decisions, heads: all, foreign: withoutScored(between, scored) };
  };
  return {
    outline: whole(best),
    others: others.slice(0, MOST_OTHERS).map(({ heads }) => whole(heads)),
  };
}

/** Stretches in which no scored block stands. */
function withoutScored(stretches: readonly Stretch[], scored: readonly Head[]): readonly Stretch[] {
  return stretches.filter(({ top, bottom }) => !scored.some(({ row }) => row >= top && row <= bottom));
}
