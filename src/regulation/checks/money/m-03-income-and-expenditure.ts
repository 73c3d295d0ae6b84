/** M-03: where everything budgeted was spent, income and expenditure are one amount. It follows from M-01 and M-02. */
import { showMoney, sum } from "../../../language/numbers";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { factOf, nameIn, type FormFacts, type ValueFact } from "../../facts";
import { compareSum } from "../../rates/printed";
import { figureOf } from "../../result/subtotals";
import type { Balance } from "./balance";
import { balancesOf } from "./balances";
import { showSum } from "./violated";
import type { FactName } from "../../fact-name";

function isFullySpent(form: FormFacts): boolean {
  const [budget, exec] = [figureOf(form, "fund.budget"), figureOf(form, "fund.exec")];
  return budget !== null && exec !== null && budget.value.eq(exec.value);
}

/** A split held against 年度资金总额, and not against its own printed total. */
function ofFund(form: FormFacts, check: Balance["check"]): Balance | undefined {
  return balancesOf(form).find((one) => one.check === check && one.total.name.startsWith("fund."));
}

/** The parts of a split as one figure, with the decimals they print. */
function together(balance: Balance): ValueFact {
  const { decimals } = balance;
  const value = sum(balance.added.map((one) => one.figure.value));
  return { kind: "value", value, decimals, percent: false, unit: null, text: showMoney(value, decimals) };
}

function differs(income: Balance, expenditure: Balance): boolean {
  const isBroken = income.agreement === "wrong" || expenditure.agreement === "wrong";
  const incomes = income.added.map((one) => one.figure);
  return isBroken && compareSum(together(expenditure), incomes) === "wrong";
}

/** The cells of a split, its printed total first. */
function cells(form: FormFacts, total: FactName, { added }: Balance): readonly string[] {
  const printed = factOf(form, total)?.kind === "value" ? [total] : [];
  return [...new Set([...printed, ...added.map((one) => one.name)])].map((name) => nameIn(form, name));
}

function finding(form: FormFacts, income: Balance, expenditure: Balance): Found {
  return {
    facts: [...cells(form, "inc.total", income), ...cells(form, "exp.total", expenditure)],
    reported: showSum(income),
    expected: showSum(expenditure),
    message: `收入性质合计${showSum(income)}万元≠支出性质合计${showSum(expenditure)}万元，如有结转结余请说明。`,
  };
}

export const INCOME_AND_EXPENDITURE = formCheck({
  id: "M-03",
  severity: "error",
  title: "全年预算数全部执行时，按收入性质分类合计＝按支出性质分类合计",
  source: "form",
  consequenceOf: ["M-01", "M-02", "M-19"],
  rank: ["sums", 3],
  exact: true,
  on: ["self-evaluation"],
  find: (form) => {
    const income = ofFund(form, "M-01");
    const expenditure = ofFund(form, "M-02");
    if (!income || !expenditure || !isFullySpent(form) || !differs(income, expenditure)) return [];
    return [finding(form, income, expenditure)];
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "self-evaluation",
        figures: {
          "fund.budget": "100.00",
          "fund.exec": "100.00",
          "inc.general": "100.00",
          "exp.project": "35.00",
        },
      },
    ],
  ],
  valid: [
    [
      {
        id: "self-evaluation",
        figures: {
          "fund.budget": "100.00",
          "fund.exec": "100.00",
          "inc.general": "95.00",
          "exp.basic": "60.00",
          "exp.project": "35.00",
        },
      },
    ],
  ],
};
