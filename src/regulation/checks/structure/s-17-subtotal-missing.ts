/** S-17: a subtotal that its parts exhaust is not left blank. One finding a row; the sum follows with certainty. */
import { showAmount } from "../../../language/amounts";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import type { FormFacts } from "../../facts";
import { BASIC_COLUMN_LABELS, BASIC_MONEY_COLUMNS, type BasicMoneyColumn } from "../../facts-catalogue";
import { subtotalsOf, type Subtotal } from "../../result/subtotals";
import { projectReadings } from "../money/project-total";
import { listed, rowLabel } from "./form-words";

/** Rows whose total belongs on the form. Totals of the split by income or expenditure may be left without a figure. */
const REQUIRED_ROWS = ["three", "vehicle", "project", "exp.basic"];

const columnOf = (subtotal: Subtotal): BasicMoneyColumn | undefined =>
  BASIC_MONEY_COLUMNS.find((column) => subtotal.name.endsWith(`.${column}`));

const rowOf = (subtotal: Subtotal): string => {
  const column = columnOf(subtotal);
  return column === undefined ? subtotal.name : subtotal.name.slice(0, -column.length - 1);
};

/** Group rows and project rows that are both filled can be added up in more than one way. */
function isCertain(form: FormFacts, subtotal: Subtotal): boolean {
  const column = columnOf(subtotal);
  return rowOf(subtotal) !== "project" || column === undefined || projectReadings(form, column).length === 1;
}

function shownSum(subtotal: Subtotal): string {
  return showAmount(subtotal.sum, Math.max(...subtotal.parts.map((part) => part.figure.decimals)));
}

function sentence(row: string, certain: readonly Subtotal[]): string {
  const sums = certain.map((one) => {
    const column = columnOf(one);
    return `${column === undefined ? "" : BASIC_COLUMN_LABELS[column]}${shownSum(one)}万元`;
  });
  const expected = sums.length === 0 ? "请按明细汇总填列。" : `按明细计算应为${listed(sums)}。`;
  return `“${rowLabel(row)}”合计数未填，${expected}`;
}

/** Cells in the form's own order, so that the first blank cell a reader meets comes first. */
function inFormOrder(form: FormFacts, subtotals: readonly Subtotal[]): readonly Subtotal[] {
  const blank = new Map(subtotals.map((one) => [one.fact, one]));
  return [...form.facts.keys()].flatMap((fact) => blank.get(fact) ?? []);
}

function rowFinding(form: FormFacts, row: string, blank: readonly Subtotal[]): Found {
  const [first] = blank;
  const certain = blank.filter((one) => isCertain(form, one));
  return {
    facts: blank.map((one) => one.fact),
    expected: first && isCertain(form, first) ? shownSum(first) : null,
    message: sentence(row, certain),
    fixes: certain.map((one) => ({ fact: one.fact, value: one.sum, percent: false, shown: shownSum(one) })),
  };
}

export const SUBTOTAL_MISSING = formCheck({
  id: "S-17",
  severity: "warning",
  title: "合计数应按明细汇总填列",
  source: "form",
  rank: ["subtotals", 1],
  on: ["basic-data", "self-evaluation"],
  find: (form) => {
    const blank = inFormOrder(
      form,
      subtotalsOf(form).filter((one) => one.state === "blank" && !one.sum.eq(0)),
    );
    return REQUIRED_ROWS.flatMap((row) => {
      const cells = blank.filter((one) => rowOf(one) === row);
      return cells.length === 0 ? [] : [rowFinding(form, row, cells)];
    });
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "self-evaluation", figures: { "exp.basic": null, "exp.public": "1,008.64" } }]],
  valid: [[{ id: "basic-data", figures: { "reception.final": "40.11" } }]],
};
