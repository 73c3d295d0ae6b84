/** The total of a form: its scores added up, and what stands in the way of it. Knows outcomes of one form. */
import {
  below,
  HUNDRED,
  multiply,
  ratio,
  round,
  showNumber,
  showPercent,
  sum,
  ZERO,
  type Decimal,
  type Quantity,
} from "../../language/numbers";
import { factOf, nameIn, numberOf, type FormFacts } from "../facts";
import type { Explanation, ScoreOutcome, TotalOutcome } from "../outcome";
import type { TotalCaps } from "../packs/pack";
import type { Policies } from "../packs/policy";
import { TOTAL_WORDS } from "./total-words";

/** A score as it goes into the total. */
interface Counted {
  readonly score: ScoreOutcome;
  readonly points: Decimal | null;
}

/**
 * The points that count for a row: what is written, unless it is blank or contradicts a rule printed on the form; for
 * rows that do not apply, what the policy says; null where nobody has said it.
 */
function pointsOf(score: ScoreOutcome, policies: Policies): Decimal | null {
  const { status, reported, computed, explanation } = score;
  if (status === "not-applicable" && policies.notApplicable === "zero") return ZERO;
  if (status === "wrong" && explanation.ruleFrom === "form") return computed;
  return reported ?? computed;
}

function left(score: ScoreOutcome, policies: Policies): boolean {
  return score.status === "not-applicable" && policies.notApplicable === "exclude";
}

/** What decides beside the scores: policies, and the region's caps for the form's execution rate. */
interface TotalSetting {
  readonly policies: Policies;
  readonly caps: TotalCaps | undefined;
  readonly rate: Quantity | null;
}

/** Adds up a form's scores; null when the form has no total, or none can be derived. */
export function totalOutcome(
  form: FormFacts,
  scores: readonly ScoreOutcome[],
  setting: TotalSetting,
): TotalOutcome | null {
  const { policies } = setting;
  const fact = factOf(form, "total.score");
  if (fact === undefined) return null;
  const out = scores.filter((score) => left(score, policies));
  const counted = scores
    .filter((score) => !left(score, policies))
    .map((score) => ({ score, points: pointsOf(score, policies) }));
  const made = form.complete && !lacksRows(form, scores) ? derive(counted, out) : null;
  const { total: computed, choice } = capped(made, setting);
  return {
    fact: nameIn(form, "total.score"),
    reported: numberOf(fact),
    computed,
    explanation: withChoice(explain(form, counted, out, made), choice),
  };
}

interface Capped {
  readonly total: Decimal | null;
  readonly choice: string | null;
}

/** Where the region caps totals at a low execution rate, the lowest limit that the rate stays below counts. */
function capped(made: Decimal | null, { caps, rate }: TotalSetting): Capped {
  const steps = [...(caps?.steps ?? [])].sort((left, right) => left.below.cmp(right.below));
  const step = rate && steps.find((one) => below(rate, one.below));
  if (!made || !rate || !step || made.lte(step.most)) return { total: made, choice: null };
  return { total: step.most, choice: TOTAL_WORDS.capped(showPercent(rate), showNumber(step.most)) };
}

function withChoice(explanation: Explanation, choice: string | null): Explanation {
  return choice === null ? explanation : { ...explanation, choices: [...explanation.choices, choice] };
}

/** Whether the printed sum of weights says that rows stand elsewhere, such as the execution rate on another page. */
function lacksRows(form: FormFacts, scores: readonly ScoreOutcome[]): boolean {
  const printed = numberOf(factOf(form, "total.weight"));
  if (printed === null || factOf(form, "fund.score") !== undefined) return false;
  return weightsOf(form, scores).lt(printed);
}

function weightsOf(form: FormFacts, scores: readonly ScoreOutcome[]): Decimal {
  const scored = new Set(scores.map((score) => score.row));
  return sum(form.indicators.flatMap((row) => (scored.has(row.name) ? (numberOf(row.weight) ?? ZERO) : [])));
}

function derive(counted: readonly Counted[], out: readonly ScoreOutcome[]): Decimal | null {
  const points = counted.map((one) => one.points);
  const known = points.filter((one) => one !== null);
  if (known.length === 0 || known.length < points.length) return null;
  const made = sum(known);
  return out.length === 0 ? round(made, 2) : rescale(made, out);
}

/** Rows that do not apply are left out and the rest is brought to a hundred. */
function rescale(made: Decimal, out: readonly ScoreOutcome[]): Decimal | null {
  const rest = HUNDRED.minus(sum(out.map((score) => score.weight ?? ZERO)));
  const share = ratio(made, rest);
  return share && rest.gt(0) ? round(multiply(share, HUNDRED), 2) : null;
}

function explain(
  form: FormFacts,
  counted: readonly Counted[],
  out: readonly ScoreOutcome[],
  computed: Decimal | null,
): Explanation {
  const inputs = counted.map(({ score, points }) => ({
    fact: score.fact,
    label: score.indicator,
    text: points === null ? "" : showNumber(points, 2),
  }));
  return {
    inputs,
    formula: computed === null ? "" : formulaOf(counted, out, computed),
    rule: TOTAL_WORDS.rule,
    ruleFrom: "none",
    clause: computed === null ? reasonFor(form, counted) : null,
    choices: out.length > 0 ? [TOTAL_WORDS.excluded(out.map((score) => score.indicator))] : [],
    source: "form",
  };
}

function formulaOf(counted: readonly Counted[], out: readonly ScoreOutcome[], computed: Decimal): string {
  const terms = counted.map(({ points }) => showNumber(points ?? ZERO, 2)).join("+");
  if (out.length === 0) return `${terms}=${showNumber(computed, 2)}`;
  const rest = HUNDRED.minus(sum(out.map((score) => score.weight ?? ZERO)));
  return `(${terms})÷${showNumber(rest, 2)}×100=${showNumber(computed, 2)}`;
}

function reasonFor(form: FormFacts, counted: readonly Counted[]): string {
  if (!form.complete) return TOTAL_WORDS.incomplete;
  if (counted.every(({ points }) => points !== null) && counted.length > 0) return TOTAL_WORDS.lacksRows;
  const missing = counted.filter(({ points }) => points === null).map(({ score }) => score.indicator);
  return missing.length > 0 ? TOTAL_WORDS.missing(missing) : TOTAL_WORDS.noScores;
}
