/** Which figures of a funding block are budget, spent, rate, weight and score: the reading that explains the most. */
import type { Block } from "../../../workbook/locate";
import type { Evidence } from "../../labels/evidence-words";
import {
  FUND_ROLES,
  suits,
  worded,
  wordPoints,
  type FundChoice,
  type FundDecided,
  type FundField,
  type FundRole,
  type Worded,
} from "./fund-fields";
import {
  add,
  valueIn,
  weighOrder,
  weighRow,
  weighShape,
  weighShare,
  type Taken,
  type Tally,
} from "./weigh-funds";
import { WHOLE } from "./weigh-points";

const ROWS_WEIGHED = 6;
/** Points for every figure that a reading explains. */
const EXPLAINED = 2;
const ORDERED = ["init", "budget", "exec"] as const;

interface Reading {
  readonly taken: Taken;
  readonly points: number;
  readonly why: ReadonlySet<Evidence>;
}

function readingOf(taken: Taken, fields: readonly Worded[], rows: number): Reading {
  const tally: Tally = { points: 0, why: new Set() };
  const wordedOf = (field: FundField): Worded | undefined => fields.find((one) => one.field === field);
  for (const role of FUND_ROLES) {
    const field = taken[role];
    const words = field ? wordedOf(field) : undefined;
    // An amount that could be either is the year's budget rather than that of its beginning.
    if (words) add(tally, EXPLAINED + wordPoints(words, role) - (role === "init" ? 1 : 0));
  }
  for (let row = 0; row < Math.min(rows, ROWS_WEIGHED); row += 1) weighRow(tally, taken, row);
  weighShare(tally, taken);
  weighShape(tally, taken);
  weighOrder(
    tally,
    ORDERED.map((role) => {
      const field = taken[role];
      return field ? (wordedOf(field)?.at ?? null) : null;
    }),
  );
  return { taken, points: tally.points, why: tally.why };
}

const MOST_OPEN = 6;

/** Every way to give the roles that words left open to the fields that words left open. */
function takings(fixed: Taken, open: readonly Worded[]): readonly Taken[] {
  let all: readonly Taken[] = [fixed];
  for (const role of FUND_ROLES) {
    if (fixed[role]) continue;
    all = all.flatMap((taken) => {
      const used = new Set(Object.values(taken));
      const fitting = open.filter(({ field }) => !used.has(field) && suits(role, field));
      // Nothing is scored out of nothing.
      if (role === "score" && !taken.weight) return [taken];
      return [taken, ...fitting.map(({ field }) => ({ ...taken, [role]: field }))];
    });
  }
  return all;
}

const LEAD = 3;

function choiceOf(role: FundRole, field: FundField, best: Reading, all: readonly Reading[]): FundChoice {
  const rival = all.find(({ taken }) => taken[role] !== field)?.points ?? Number.NEGATIVE_INFINITY;
  const leads = best.points - rival >= LEAD;
  const near = all.filter(({ points }) => best.points - points < LEAD);
  const others = FUND_ROLES.filter((other) => near.some((one) => one.taken[other] === field));
  const candidates = [...new Set([role, ...others, "other"])];
  return {
    field,
    meaning: role,
    certainty: leads ? "probable" : "doubtful",
    why: [...best.why, ...(leads ? [] : (["rival"] as const))],
    candidates: candidates.map((meaning, at) => ({ meaning, weight: best.points - at })),
  };
}

function choicesOf(
  best: Reading,
  all: readonly Reading[],
  exact: ReadonlySet<FundField>,
): readonly FundChoice[] {
  return FUND_ROLES.flatMap((role): readonly FundChoice[] => {
    const field = best.taken[role];
    if (!field) return [];
    if (!exact.has(field)) return [choiceOf(role, field, best, all)];
    const candidates = [{ meaning: role, weight: 9 }];
    return [{ field, meaning: role, certainty: "certain", why: ["exact"], candidates }];
  });
}

/** Fields whose exact words give a role to no other field. */
function takenByWords(all: readonly Worded[]): Taken {
  const taken: Partial<Record<FundRole, FundField>> = {};
  for (const role of FUND_ROLES) {
    const [only, ...more] = all.filter(({ exact }) => exact === role);
    if (only && more.length === 0) taken[role] = only.field;
  }
  return taken;
}

const MONEY = ["init", "budget", "exec", "rate"];

/** Amounts too large for points, beside points: funds of which all was spent. */
function paysForPoints(taken: Taken): boolean {
  const amounts = [valueIn(taken.budget, 0), valueIn(taken.exec, 0)];
  const [weight, score] = [valueIn(taken.weight, 0), valueIn(taken.score, 0)];
  return amounts.every((one) => one !== null && one > WHOLE) && weight !== null && weight === score;
}

/** Whether words say that a block is one of funds, or one word does where amounts were found, or its figures do. */
function isFunds(all: readonly Worded[], { taken, why }: Reading): boolean {
  const named = MONEY.filter((role) => all.some(({ exact }) => exact === role)).length;
  const hasAmounts = taken.budget !== undefined && taken.exec !== undefined;
  const tells = why.has("quotient") || why.has("product") || paysForPoints(taken);
  return named >= 2 || (hasAmounts && (named === 1 || tells));
}

/**
 * What the fields of a funding block are; `rows`: how many rows of funds there are; `guess`: what the words of a label
 * were taken for by those who found the block, `""` for nothing.
 */
export function decideFund(
  fields: readonly FundField[],
  rows: number,
  guess: (label: Block) => string = () => "",
  said: (label: Block) => string | null = () => null,
): FundDecided {
  const all = fields.map((field, at) => worded(field, at, guess, said));
  const fixed = takenByWords(all);
  const exact = new Set(Object.values(fixed));
  const open = all.filter(({ field, exact: word }) => word === "" && !exact.has(field)).slice(0, MOST_OPEN);
  const readings = takings(fixed, open)
    .map((taken) => readingOf(taken, all, rows))
    .sort((one, two) => two.points - one.points);
  const [best, ...others] = readings;
  if (!best) return { choices: [], others: [], isFund: false, points: 0 };
  const near = others.filter(({ points }) => best.points - points < LEAD).slice(0, 2);
  return {
    choices: choicesOf(best, readings, exact),
    others: near.map((other) => choicesOf(other, readings, exact)),
    points: best.points,
    isFund: isFunds(all, best),
  };
}
