/** The reading of a form chosen as a whole: its funding block, then its indicators, and what else is plausible. */
import type { Head } from "../../labels/heads";
import type { FormOutline } from "../../layout/form-outline";
import { evaluationKind } from "../../layout/outline";
import { decideBasic } from "./basic";
import { foreignStretches } from "./foreign";
import type { DecidedFund } from "./fund-decision";
import { decideFundTable, headsTable } from "./fund-table";
import { findFunds } from "./funds";
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

function decideBasicData(outline: FormOutline): DecidedForm {
  const decided = outline.heads.map((head) =>
    head.table === "staff" || head.table === "money"
      ? decideBasic(outline, head)
      : { head, decisions: [], others: [] },
  );
  const decisions = decided.flatMap((one) => one.decisions);
  const best = decided.map(({ head }) => head);
  const others = decided.flatMap(({ others: rivals }, at) =>
    rivals.map((rival) => best.map((head, index) => (index === at ? rival : head))),
  );
  const whole = (heads: readonly Head[]): FormOutline => ({ ...outline, heads, decisions });
  return { outline: whole(best), others: others.slice(0, MOST_OTHERS).map(whole) };
}

/** The indicator tables of a form, decided; heads that turn out to be rows of another head are left out. */
function indicatorsOf(
  outline: FormOutline,
  heads: readonly Head[],
  points: FundPoints,
): ReadonlyMap<Head, DecidedHead | null> {
  const decided = new Map<Head, DecidedHead | null>();
  for (const head of heads) {
    if (head.table !== "indicator" || decided.has(head)) continue;
    const one = decideIndicators(outline, head, points);
    decided.set(head, one);
    // Words may find both rows of a head over heads.
    for (const other of heads) if (other !== head && isWithin(other, one.head)) decided.set(other, null);
  }
  return decided;
}

interface Parts {
  readonly best: readonly Head[];
  readonly all: readonly Pick<DecidedHead, "head" | "decisions" | "others">[];
  /** Weights of all rows, in ten-thousandths. */
  readonly weights: number;
}

function partsOf(outline: FormOutline): Parts {
  const { old, decided: fund } = fundsOf(outline);
  const rest = outline.heads.filter((head) => head !== old);
  const heads = [...(fund ? [fund.head] : []), ...rest].sort(byRow);
  const { weight, score } = fund?.points ?? NO_POINTS;
  const decided = indicatorsOf({ ...outline, heads }, rest, { weight, score });
  const tables = [...decided.values()].filter((one) => one !== null);
  return {
    best: heads.flatMap((head) => (decided.get(head) === null ? [] : [decided.get(head)?.head ?? head])),
    all: [...(fund ? [fund] : []), ...tables],
    weights: tables.reduce((sum, one) => sum + one.weights, weight ?? 0),
  };
}

/** Funds that stand in a shape of their own are found later than the title of the form is read. */
const hasFunds = (heads: readonly Head[]): boolean =>
  heads.some(({ table, columns }) => table === "fund" && columns.some(({ column }) => column === "exec"));

/** Chooses the reading of an evaluation or a scorecard; other forms are returned as they are. */
export function decideForm(outline: FormOutline): DecidedForm {
  if (outline.id === "targets") return { outline, others: [] };
  if (outline.id === "basic-data") return decideBasicData(outline);
  const { best, all, weights } = partsOf(outline);
  const decisions = all.flatMap((one) => one.decisions);
  const between = foreignStretches({ ...outline, heads: best });
  const scored = scoredBlocks(outline, between, weights);
  const foreign = withoutScored(between, scored);
  const isOpen = outline.id === "scorecard" && outline.isChosen !== true;
  const id = isOpen && hasFunds(best) ? evaluationKind(outline) : outline.id;
  const whole = (heads: readonly Head[]): FormOutline => ({
    ...outline,
    id,
    decisions,
    heads: [...heads, ...scored].sort(byRow),
    foreign,
  });
  const others = all.flatMap(({ head, others: rivals }) =>
    rivals.map((rival) => whole(best.map((one) => (one === head ? rival : one)))),
  );
  return { outline: whole(best), others: others.slice(0, MOST_OTHERS) };
}

/** Stretches in which no scored block stands. */
function withoutScored(stretches: readonly Stretch[], scored: readonly Head[]): readonly Stretch[] {
  return stretches.filter(({ top, bottom }) => !scored.some(({ row }) => row >= top && row <= bottom));
}
