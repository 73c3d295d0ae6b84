/**
 * Amounts that were probably written in another unit than 万元. An amount is suspected when moving it by 10⁴ makes a
 * sum or a pair of forms agree, or when no county could spend it. Knows no sentence.
 */
import { above, atLeast, atMost, decimal, multiply, ratio, type Decimal } from "../../../language/numbers";
import { nameIn, type FilingFacts, type FormFacts, type ValueFact } from "../../facts";
import { officialLabel } from "../../fact-labels";
import { compareAmounts, compareSum } from "../../rates/printed";
import { figureOf } from "../../result/subtotals";
import { amountsOf, printedBehind, type Printed } from "./amounts";
import type { Balance } from "./balance";
import { balancesOf } from "./balances";
import { formPair } from "./cross-form";
import { budgetDifference } from "./m-11-budget-on-both-forms";

interface Suspect {
  readonly fact: string;
  readonly label: string;
  readonly figure: ValueFact;
  /** The unit it seems to be written in. */
  readonly unit: "元" | "亿元";
  /** The amount in 万元 if the suspicion holds. */
  readonly scaled: ValueFact;
  /** Whether printed figures prove it, and not its size alone. */
  readonly proven: boolean;
}

const FACTOR = decimal(10_000);
/** How far an amount in 元 or 亿元 stands from its neighbours in 万元. */
const NEAREST = decimal(2_000);
const FARTHEST = decimal(50_000);
/** From this amount in 万元 on, a sum that holds only for the ten-thousandth of it is no accident. */
const TELLING = decimal(1);
/** 1000 亿元: no single unit spends that. */
const IMPOSSIBLE = decimal(10_000_000);
const SHIFT = 4;

function scaledFrom(unit: Suspect["unit"], figure: ValueFact): ValueFact {
  return unit === "元"
    ? { ...figure, value: figure.value.times(decimal("0.0001")), decimals: figure.decimals + SHIFT }
    : { ...figure, value: figure.value.times(FACTOR), decimals: Math.max(figure.decimals - SHIFT, 0) };
}

/** The middle one of the other amounts of the same group, 0 left out. */
function medianBeside(form: FormFacts, name: string): Decimal | null {
  const amounts = amountsOf(form);
  const group = amounts.find((amount) => amount.name === name)?.group;
  const others = amounts
    .filter((amount) => amount.group === group && amount.name !== name && !amount.figure.value.eq(0))
    .map((amount) => amount.figure.value.abs())
    .sort((left, right) => left.cmp(right));
  return others[Math.floor((others.length - 1) / 2)] ?? null;
}

/** The unit that an amount's distance from its neighbours speaks for. */
function unitByDistance(form: FormFacts, { name, figure }: Printed): Suspect["unit"] | null {
  const median = medianBeside(form, name);
  const times = median && ratio(figure.value.abs(), median);
  if (!median || !times || figure.value.eq(0)) return null;
  const inverse = ratio(median, figure.value.abs());
  if (atLeast(times, NEAREST) && atMost(times, FARTHEST)) return "元";
  return inverse && atLeast(inverse, NEAREST) && atMost(inverse, FARTHEST) ? "亿元" : null;
}

/** An amount that would still be one in 万元 if it were written in 元; only beside a proof. */
const unitBySize = ({ figure }: Printed): Suspect["unit"] | null =>
  atLeast(scaledFrom("元", figure).value, TELLING) ? "元" : null;

/** Whether a broken balance holds once one of its figures is moved. */
function mends(balance: Balance, suspect: Printed, scaled: ValueFact): boolean {
  const move = (one: Printed): ValueFact => (one.name === suspect.name ? scaled : one.figure);
  return compareSum(move(balance.total), balance.added.map(move)) !== "wrong";
}

function suspectOf(form: FormFacts, printed: Printed, unit: Suspect["unit"], proven: boolean): Suspect {
  return {
    fact: nameIn(form, printed.name),
    label: officialLabel(form, printed.name),
    figure: printed.figure,
    unit,
    scaled: scaledFrom(unit, printed.figure),
    proven,
  };
}

function suspectsInSums(form: FormFacts): readonly Suspect[] {
  return balancesOf(form)
    .filter((balance) => balance.agreement === "wrong")
    .flatMap((balance) =>
      [balance.total, ...balance.added].flatMap((printed) => {
        const unit = unitByDistance(form, printed) ?? unitBySize(printed);
        return unit && mends(balance, printed, scaledFrom(unit, printed.figure))
          ? [suspectOf(form, printed, unit, true)]
          : [];
      }),
    );
}

const ON_BOTH_FORMS = [
  ["three.final", "exp.three"],
  ["basic.final", "exp.basic"],
  ["project.final", "exp.project"],
] as const;

function suspectsBetweenForms(filing: FilingFacts): readonly Suspect[] {
  const pair = formPair(filing);
  if (!pair) return [];
  return ON_BOTH_FORMS.flatMap(([basic, evaluation]) => {
    const [left, right] = [figureOf(pair.basic, basic), figureOf(pair.evaluation, evaluation)];
    if (!left || !right || left.value.eq(0) || right.value.eq(0)) return [];
    const isLeft = above(left.value, right.value);
    const [form, name, large, small] = isLeft
      ? ([pair.basic, basic, left, right] as const)
      : ([pair.evaluation, evaluation, right, left] as const);
    const isFourPlaces = compareAmounts(scaledFrom("元", large), small) !== "wrong";
    const isShifted = isFourPlaces && above(large.value, multiply(small.value, NEAREST));
    return isShifted ? printedBehind(form, name).map((printed) => suspectOf(form, printed, "元", true)) : [];
  });
}

const BUDGETS_OF_YEAR = ["fund.budget", "fund.init"] as const;
const PARTS_OF_BUDGET = ["basic.budget", "project.budget"] as const;

/** The budgets of both forms (M-11): one figure of them that makes them agree once it is moved. */
function suspectsInBudgets(filing: FilingFacts): readonly Suspect[] {
  const pair = formPair(filing);
  if (!pair || budgetDifference(filing).length === 0) return [];
  const { basic, evaluation } = pair;
  const parts = PARTS_OF_BUDGET.flatMap((name) => printedBehind(basic, name));
  const totals = BUDGETS_OF_YEAR.flatMap((name) => printedBehind(evaluation, name));
  const agrees = (total: ValueFact, figures: readonly ValueFact[]): boolean =>
    compareSum(total, figures) !== "wrong";
  const figures = parts.map(({ figure }) => figure);
  const moved = (
    form: FormFacts,
    one: Printed,
    holds: (scaled: ValueFact) => boolean,
  ): readonly Suspect[] => {
    const unit = unitByDistance(form, one);
    return unit && holds(scaledFrom(unit, one.figure)) ? [suspectOf(form, one, unit, true)] : [];
  };
  return [
    ...parts.flatMap((part) =>
      moved(basic, part, (scaled) => {
        const others = parts.map((one) => (one === part ? scaled : one.figure));
        return totals.some((total) => agrees(total.figure, others));
      }),
    ),
    ...totals.flatMap((total) => moved(evaluation, total, (scaled) => agrees(scaled, figures))),
  ];
}

function impossibleAmounts(form: FormFacts): readonly Suspect[] {
  return amountsOf(form)
    .filter((amount) => atLeast(amount.figure.value, IMPOSSIBLE))
    .map((amount) => suspectOf(form, amount, "元", false));
}

/** Every amount suspected, each once; proven suspicions first. */
export function unitSuspects(filing: FilingFacts): readonly Suspect[] {
  const suspects = [
    ...filing.forms.flatMap(suspectsInSums),
    ...suspectsBetweenForms(filing),
    ...suspectsInBudgets(filing),
    ...filing.forms.flatMap(impossibleAmounts),
  ];
  return suspects.filter((one, index) => suspects.findIndex((other) => other.fact === one.fact) === index);
}
