/**
 * Z-10: a total is neither blank nor 0 over filled parts: 年度资金总额 over its sources or over the split by expenditure,
 * 总分 over the scores. Subtotals that are blank on their rows are S-17's.
 */
import { showMoney, showNumber } from "../../../language/numbers";
import { formCheck, type CheckContext, type Found } from "../check";
import type { Examples } from "../examples";
import { factOf, nameIn, numberOf, type FormFacts } from "../../facts";
import { subtotalsOf, type Subtotal } from "../../result/subtotals";
import { officialLabel } from "../../fact-labels";
import { isCounted } from "../structure/indicator-rows";
import type { FactName } from "../../fact-name";

const MONEY_TOTALS: readonly FactName[] = ["fund.init", "fund.budget", "fund.exec", "inc.total", "exp.total"];
/** Totals of the two splits are often left without a figure, which harms nothing. */
const MAY_BE_BLANK: readonly FactName[] = ["inc.total", "exp.total"];

function totalName(form: FormFacts, name: FactName): string {
  const label = officialLabel(form, name);
  return name.startsWith("fund.") ? `年度资金总额的${label}` : `“${label}”合计`;
}

function moneyFinding(form: FormFacts, subtotal: Subtotal): Found {
  const exact = showMoney(subtotal.sum, Math.max(...subtotal.parts.map((part) => part.figure.decimals)));
  const isZero = subtotal.state === "zero";
  return {
    facts: [subtotal.fact],
    reported: isZero ? "0" : null,
    expected: exact,
    severity: isZero ? "error" : "warning",
    message: `${totalName(form, subtotal.name)}${isZero ? "填为0" : "未填"}，按明细计算应为${exact}万元。`,
    fixes: [{ fact: subtotal.fact, value: subtotal.sum, percent: false, shown: exact }],
  };
}

function moneyTotals(form: FormFacts): readonly Found[] {
  return subtotalsOf(form)
    .filter(({ name, state, sum }) => {
      const speaks = state === "zero" || (state === "blank" && !MAY_BE_BLANK.includes(name));
      return MONEY_TOTALS.includes(name) && speaks && !sum.eq(0);
    })
    .map((subtotal) => moneyFinding(form, subtotal));
}

/** 全年执行数 without sources under it still stands over the split by expenditure. */
function executionTotal(form: FormFacts): readonly Found[] {
  const fact = factOf(form, "fund.exec");
  const split = (["exp.basic", "exp.project"] as const).some((name) => isCounted(factOf(form, name)));
  const isOpen = fact?.kind === "blank" || (fact?.kind === "value" && fact.value.eq(0));
  const hasSources = subtotalsOf(form).some((one) => one.name === "fund.exec");
  if (!isOpen || !split || hasSources) return [];
  const isZero = fact.kind === "value";
  return [
    {
      facts: [nameIn(form, "fund.exec")],
      reported: isZero ? "0" : null,
      severity: isZero ? "error" : "warning",
      message: `${totalName(form, "fund.exec")}${isZero ? "填为0" : "未填"}，而按支出性质分类已填列支出，请补填。`,
    },
  ];
}

function isScored(form: FormFacts): boolean {
  return form.indicators.some((row) => isCounted(row.score)) || isCounted(factOf(form, "fund.score"));
}

function scoreTotal(form: FormFacts, context: CheckContext): readonly Found[] {
  const fact = factOf(form, "total.score");
  const isBlank = fact?.kind === "blank";
  if (!(isBlank || numberOf(fact)?.eq(0) === true) || !isScored(form)) return [];
  const computed = context.outcomeOf(form).total?.computed;
  const exact = computed ? showNumber(computed) : null;
  const because = exact === null ? "请按各项得分合计填列。" : `各项得分合计为${exact}分，请补填。`;
  return [
    {
      facts: [nameIn(form, "total.score")],
      reported: isBlank ? null : "0",
      expected: exact,
      message: `总分${isBlank ? "未填" : "填为0"}，${because}`,
    },
  ];
}

export const TOTAL_MISSING = formCheck({
  id: "Z-10",
  severity: "error",
  title: "有明细的总额、总分应填写",
  source: "form",
  rank: ["total-missing", 1],
  missing: "figures",
  on: ["self-evaluation", "project", "scorecard"],
  find: (form, context) => [...moneyTotals(form), ...executionTotal(form), ...scoreTotal(form, context)],
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "self-evaluation", figures: { "fund.exec": 0, "exp.basic": "900.47" } }]],
  valid: [[{ id: "self-evaluation", figures: { "fund.exec": 900.47, "exp.basic": "900.47" } }]],
};
