/** M-11: the budgets of the basic-data form add up to 全年预算数 or 年初预算数 of the self-evaluation. */
import { showAmount } from "../../../language/amounts";
import { sum } from "../../../language/numbers";
import { filingCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { nameIn, type FilingFacts, type FormFacts, type ValueFact } from "../../facts";
import { compareSum } from "../../rates/printed";
import { figureOf } from "../../result/subtotals";
import { cellsOf, printedBehind, showFigure } from "./amounts";
import { unspentPart, unspentSentence } from "./budget-basis";
import { formPair, type FormPair } from "./cross-form";
import { projectReadings } from "./project-total";

/** The lists of figures that the budgets of a basic-data form may add up from; none unless both parts are known. */
function budgetReadings(form: FormFacts): readonly (readonly ValueFact[])[] {
  const basic = printedBehind(form, "basic.budget").map((printed) => printed.figure);
  const project = printedBehind(form, "project.budget").map((printed) => printed.figure);
  if (basic.length === 0 || project.length === 0) return [];
  const isPrinted = printedBehind(form, "project.budget").some(
    (printed) => printed.name === "project.budget",
  );
  const others = isPrinted ? [] : projectReadings(form, "budget");
  return [project, ...others.map((reading) => reading.map((printed) => printed.figure))].map((figures) => [
    ...basic,
    ...figures,
  ]);
}

function otherBudget(evaluation: FormFacts, budget: ValueFact): string {
  const init = figureOf(evaluation, "fund.init");
  if (!init || init.value.eq(budget.value)) return `全年预算数${showFigure(budget)}万元不一致`;
  const change = showAmount(budget.value.minus(init.value), Math.max(budget.decimals, init.decimals));
  return `年初预算数${showFigure(init)}万元、全年预算数${showFigure(budget)}万元（年中调整${change}万元）均不一致`;
}

function finding(pair: FormPair, budget: ValueFact, figures: readonly ValueFact[]): Found {
  const { basic, evaluation } = pair;
  const decimals = Math.max(...figures.map((figure) => figure.decimals));
  const total = showAmount(sum(figures.map((figure) => figure.value)), decimals);
  const unspent = unspentPart(pair);
  const inits = figureOf(evaluation, "fund.init") ? [nameIn(evaluation, "fund.init")] : [];
  return {
    facts: [
      nameIn(evaluation, "fund.budget"),
      ...inits,
      ...cellsOf(basic, "basic.budget"),
      ...cellsOf(basic, "project.budget"),
    ],
    reported: showFigure(budget),
    expected: total,
    message:
      `基础数据表预算合计${total}万元与自评表${otherBudget(evaluation, budget)}，请说明年初预算与全年预算的口径差异。` +
      (unspent ? unspentSentence(unspent) : ""),
  };
}

/** The finding of M-11, which M-25 gives way to. */
export function budgetDifference(filing: FilingFacts): readonly Found[] {
  const pair = formPair(filing);
  const budget = pair && figureOf(pair.evaluation, "fund.budget");
  if (!pair || !budget) return [];
  const readings = budgetReadings(pair.basic);
  const totals = ["fund.budget", "fund.init"] as const;
  const accepted = totals.flatMap((name) => figureOf(pair.evaluation, name) ?? []);
  const holds = readings.some((figures) => accepted.some((total) => compareSum(total, figures) !== "wrong"));
  const [figures] = readings;
  return figures && !holds ? [finding(pair, budget, figures)] : [];
}

export const BUDGET_ON_BOTH_FORMS = filingCheck({
  id: "M-11",
  severity: "warning",
  title: "基础数据表基本支出、项目支出预算数合计＝自评表全年预算数（或年初预算数）",
  source: "cross-form",
  consequenceOf: ["M-19"],
  rank: ["both-forms", 4],
  exact: true,
  find: ({ filing }) => budgetDifference(filing),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      { id: "basic-data", figures: { "basic.budget": "80.00", "project.budget": "120.00" } },
      { id: "self-evaluation", figures: { "fund.budget": "195.00" } },
    ],
  ],
  valid: [
    [
      { id: "basic-data", figures: { "project.budget": "308.17" } },
      { id: "self-evaluation", figures: { "fund.budget": "200.00", "fund.exec": "195.00" } },
    ],
  ],
};
