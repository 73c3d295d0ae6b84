/** Which figures of a funding block are budget, spent, rate, weight and score: by words and by what they make with each other. */
import type { Block } from "../../../workbook/locate";
import { exactMeanings, likelyMeanings } from "../../labels/columns";
import type { Evidence } from "../../labels/evidence-words";
import { contentOf, type Content } from "../../layout/content";
import type { Certainty } from "../../reading-map";

/** A label of the block with its figures, one a row of the funds (the whole first). */
export interface FundField {
  readonly label: Block;
  readonly values: readonly Content[];
}

export const FUND_ROLES = ["budget", "exec", "rate", "weight", "score", "init"] as const;
export type FundRole = (typeof FUND_ROLES)[number];
type Taken = Readonly<Partial<Record<FundRole, FundField>>>;

/** A label of a funding block with what its words say. */
interface Worded {
  readonly field: FundField;
  readonly at: number;
  readonly exact: string;
  readonly likely: string;
}

const SCALE = 10_000;

/** The fields of a column of blocks. */
export function fieldOf(label: Block, blocks: readonly (Block | null)[]): FundField {
  return { label, values: blocks.map(contentOf) };
}

const inFund = (meanings: ReturnType<typeof exactMeanings>): string =>
  meanings.find((one) => one.table === "fund")?.column ?? "";

function worded(
  field: FundField,
  at: number,
  guess: (label: Block) => string,
  said: (label: Block) => string | null,
): Worded {
  const { bare } = field.label;
  const given = said(field.label);
  if (given !== null) return { field, at, exact: given, likely: "" };
  const exact = inFund(exactMeanings(bare).filter(({ rank }) => rank === 1));
  return { field, at, exact, likely: exact === "" ? inFund(likelyMeanings(bare)) || guess(field.label) : "" };
}

const valueIn = (field: FundField | undefined, row: number): number | null =>
  field?.values[row]?.value ?? null;

function suits(role: FundRole, { values }: FundField): boolean {
  const told = values.filter(({ kind }) => kind === "number" || kind === "percent" || kind === "measure");
  const [first] = told;
  if (
    !first ||
    first.value === null ||
    told.length * 2 < values.filter(({ kind }) => kind !== "blank" && kind !== "dash").length
  )
    return false;
  const { kind, value } = first;
  if (role === "rate") return kind === "percent" || (kind === "number" && value >= 0 && value <= 120 * SCALE);
  if (kind === "percent") return false;
  if (role === "weight" || role === "score") return value >= 0 && value <= 100 * SCALE;
  return true;
}

function wordPoints({ exact, likely }: Worded, role: string): number {
  if (exact === role) return 9;
  if (likely === role) return 6;
  return exact === "" && likely === "" ? 0 : -7;
}

const close = (one: number, two: number, by: number): boolean => Math.abs(one - two) <= by;

/** A rate as a fraction in ten-thousandths: bare percent points count as percent. */
function fraction(value: number): number {
  return value > 2 * SCALE ? value / 100 : value;
}

interface Tally {
  points: number;
  readonly why: Set<Evidence>;
}

function add(tally: Tally, points: number, why?: Evidence): void {
  tally.points += points;
  if (why) tally.why.add(why);
}

/** Spent over budget gives the rate, and the score its share of the weight. */
function weighRow(tally: Tally, taken: Taken, row: number): void {
  const [budget, exec, rate] = [
    valueIn(taken.budget, row),
    valueIn(taken.exec, row),
    valueIn(taken.rate, row),
  ];
  const [weight, score] = [valueIn(taken.weight, row), valueIn(taken.score, row)];
  const done = budget !== null && exec !== null && budget > 0 ? (exec * SCALE) / budget : null;
  if (done !== null && rate !== null && close(done, fraction(rate), 60))
    add(tally, row === 0 ? 4 : 1, "quotient");
  if (row > 0 || weight === null || score === null || weight <= 0) return;
  const share = (score * SCALE) / weight;
  const by = Math.max(60, (60 * SCALE) / weight);
  if (done !== null && close(Math.min(done, SCALE), share, by)) add(tally, 3, "product");
  if (rate !== null && close(Math.min(fraction(rate), SCALE), share, by)) add(tally, 2, "product");
  add(tally, score <= weight ? 1 : -2);
}

function weighShape(tally: Tally, taken: Taken, at: (role: FundRole) => number | null): void {
  const [init, budget, exec] = [valueIn(taken.init, 0), valueIn(taken.budget, 0), valueIn(taken.exec, 0)];
  if (budget !== null && exec !== null) add(tally, exec <= budget * 1.02 && exec * 4 >= budget ? 2 : -1);
  if (init !== null && budget !== null) add(tally, init * 2 >= budget && init <= budget * 2 ? 1 : -2);
  const weight = valueIn(taken.weight, 0);
  if (weight !== null) add(tally, weight % (5 * SCALE) === 0 ? 2 : -1);
  if (taken.rate?.values[0]?.kind === "percent") add(tally, 3, "content");
  const order = [at("init"), at("budget"), at("exec")].filter((one) => one !== null);
  order.forEach((one, index) => {
    const before = order[index - 1];
    if (before !== undefined) add(tally, before < one ? 1 : -1, "neighbours");
  });
}

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
    if (words) add(tally, 1 + wordPoints(words, role));
  }
  for (let row = 0; row < Math.min(rows, 6); row += 1) weighRow(tally, taken, row);
  weighShape(tally, taken, (role) => {
    const field = taken[role];
    return field ? (wordedOf(field)?.at ?? null) : null;
  });
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
      return [taken, ...fitting.map(({ field }) => ({ ...taken, [role]: field }))];
    });
  }
  return all;
}

export interface FundChoice {
  readonly field: FundField;
  readonly meaning: string;
  readonly certainty: Certainty;
  readonly why: readonly Evidence[];
  readonly candidates: readonly { readonly meaning: string; readonly weight: number }[];
}

export interface FundDecided {
  readonly choices: readonly FundChoice[];
  /** Other readings that explain nearly as much. */
  readonly others: readonly (readonly FundChoice[])[];
  /** Whether a relation between the figures closes, or words say so. */
  readonly isFund: boolean;
  /** How much the reading explains. */
  readonly points: number;
}

const LEAD = 3;

function choicesOf(
  best: Reading,
  all: readonly Reading[],
  exact: ReadonlySet<FundField>,
): readonly FundChoice[] {
  return FUND_ROLES.flatMap((role): readonly FundChoice[] => {
    const field = best.taken[role];
    if (!field) return [];
    if (exact.has(field)) {
      return [
        {
          field,
          meaning: role,
          certainty: "certain" as const,
          why: ["exact" as const],
          candidates: [{ meaning: role, weight: 9 }],
        },
      ];
    }
    const rival = all.find(({ taken }) => taken[role] !== field)?.points ?? Number.NEGATIVE_INFINITY;
    const leads = best.points - rival >= LEAD;
    const others = FUND_ROLES.filter((other) =>
      all.some((one) => one.taken[other] === field && best.points - one.points < LEAD),
    );
    return [
      {
        field,
        meaning: role,
        certainty: leads ? ("probable" as const) : ("doubtful" as const),
        why: [...best.why, ...(leads ? [] : (["rival"] as const))],
        candidates: [...new Set([role, ...others, "other"])].map((meaning, at) => ({
          meaning,
          weight: best.points - at,
        })),
      },
    ];
  });
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
  const named = (role: string): readonly Worded[] => all.filter(({ exact }) => exact === role);
  const fixed = Object.fromEntries(
    FUND_ROLES.flatMap((role) => {
      const [only, ...more] = named(role);
      return only && more.length === 0 ? [[role, only.field] as const] : [];
    }),
  ) as Taken;
  const exact = new Set(Object.values(fixed));
  const open = all.filter(({ field, exact: word }) => word === "" && !exact.has(field)).slice(0, MOST_OPEN);
  const readings = takings(fixed, open)
    .map((taken) => readingOf(taken, all, rows))
    .sort((one, two) => two.points - one.points);
  const [best] = readings;
  if (!best) return { choices: [], others: [], isFund: false, points: 0 };
  const others = readings
    .slice(1)
    .filter(({ points }) => best.points - points < LEAD)
    .slice(0, 2);
  const money = ["init", "budget", "exec", "rate"].filter((role) => named(role).length > 0).length;
  return {
    choices: choicesOf(best, readings, exact),
    others: others.map((other) => choicesOf(other, readings, exact)),
    points: best.points,
    isFund:
      money >= 2 ||
      (best.taken.budget !== undefined &&
        best.taken.exec !== undefined &&
        (money === 1 || best.why.has("quotient") || best.why.has("product"))),
  };
}
