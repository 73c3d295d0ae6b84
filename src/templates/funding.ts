/** Rows of the funding block: figures people fill, the execution rate and its score. Knows no form. */
import { TEMPLATE_WORDS } from "../words/templates";
import { at, computed, input, type DraftCell, type SheetDraft } from "./draft";
import { executionScore, rateOf, sumOf } from "./formulas";

/** The columns of a funding block: first 年初预算数, then 全年预算数, 全年执行数, 分值, 执行率, 得分 in this order. */
export const FUND_ORDER = ["init", "budget", "exec", "weight", "rate", "score"] as const;
type FundColumns = Readonly<Record<(typeof FUND_ORDER)[number], number>>;

/** Six columns side by side from `init` on. */
export const fundColumns = (init: number): FundColumns => ({
  init,
  budget: init + 1,
  exec: init + 2,
  weight: init + 3,
  rate: init + 4,
  score: init + 5,
});

const rate = (columns: FundColumns, row: number): DraftCell =>
  computed(columns.rate, "percent", rateOf(at(columns.exec, row), at(columns.budget, row)));

/** Cells of the total row; its figures are filled, or add up the rows `parts`. */
export function totalCells(
  columns: FundColumns,
  row: number,
  points: number,
  parts: { readonly from: number; readonly to: number } | null,
): readonly DraftCell[] {
  const { init, budget, exec, weight, score } = columns;
  const figure = (column: number): DraftCell =>
    parts
      ? computed(column, "money", sumOf(`${at(column, parts.from)}:${at(column, parts.to)}`))
      : input(column, "money");
  return [
    ...[init, budget, exec].map(figure),
    { column: weight, style: "points", value: points },
    rate(columns, row),
    computed(score, "points", executionScore(at(exec, row), at(budget, row), at(weight, row))),
  ];
}

/** Cells of a part of the funds, which carries no points. */
export function partCells(columns: FundColumns, row: number): readonly DraftCell[] {
  const { init, budget, exec, weight, score } = columns;
  const none = (column: number): DraftCell => ({ column, style: "points", value: TEMPLATE_WORDS.noPoints });
  return [
    ...[init, budget, exec].map((column) => input(column, "money")),
    none(weight),
    rate(columns, row),
    none(score),
  ];
}

/** Lets only amounts be typed into areas. */
export function onlyMoney(draft: SheetDraft, areas: string): void {
  draft.validations.push({ areas, kind: "decimal", least: 0, message: TEMPLATE_WORDS.onlyMoney });
}
