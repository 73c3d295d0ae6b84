/** M-16: rows listed under a total do not exceed it; the projects listed make it up. */
import { showAmount } from "../../../language/amounts";
import { sum } from "../../../language/numbers";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { factOf, nameIn, type FormFacts } from "../../facts";
import { BASIC_MONEY_COLUMNS, type BasicMoneyColumn } from "../../facts-catalogue";
import { officialLabel } from "../../fact-labels";
import { compareSum } from "../../rates/printed";
import { printedBehind, showFigure } from "./amounts";
import type { Balance } from "./balance";
import { PROJECTS_LISTED } from "./basic-data-balances";
import { showDifference, showSum, violations } from "./violated";
import type { FactName, MoneyRow } from "../../fact-name";

/** Rows that stand under a total as 其中 and do not exhaust it. */
const LISTED_UNDER: readonly (readonly [MoneyRow, readonly MoneyRow[]])[] = [
  ["public", ["publicOffice", "publicUtilities", "publicMeeting"]],
];

function aboveWhole(
  form: FormFacts,
  column: BasicMoneyColumn,
  whole: MoneyRow,
  rows: readonly MoneyRow[],
): readonly Found[] {
  const total = factOf(form, `${whole}.${column}`);
  const parts = rows.flatMap((row) => printedBehind(form, `${row}.${column}`));
  const figures = parts.map((part) => part.figure);
  const amount = sum(figures.map((figure) => figure.value));
  if (total?.kind !== "value" || !amount.gt(total.value)) return [];
  if (compareSum(total, figures) !== "wrong") return [];
  const names: readonly FactName[] = [`${whole}.${column}`, ...parts.map((part) => part.name)];
  const label = officialLabel(form, `${whole}.${column}`);
  const shown = showAmount(amount, Math.max(...figures.map((figure) => figure.decimals)));
  return [
    {
      facts: names.map((name) => nameIn(form, name)),
      reported: showFigure(total),
      message: `${label}其中项合计${shown}万元，超过${label}${showFigure(total)}万元。`,
    },
  ];
}

/** Whether a group holds more than the projects listed under it: one may have been left out of the list. */
const isListShort = (balance: Balance): boolean =>
  balance.partsLabel === PROJECTS_LISTED && balance.total.figure.value.gt(balance.sum);

function apart(balance: Balance): string {
  const total = `${balance.total.label}${showFigure(balance.total.figure)}万元`;
  return `${total}，与${balance.partsLabel}${showSum(balance)}万元相差${showDifference(balance)}万元`;
}

function projects(form: FormFacts): readonly Found[] {
  const wrong = violations(
    form,
    "M-16",
    (balance) => `${apart(balance)}。`,
    (balance) => !isListShort(balance),
  );
  const short = violations(form, "M-16", (balance) => `${apart(balance)}，请核实是否漏列项目。`, isListShort);
  return [...wrong, ...short.map((found) => ({ ...found, severity: "warning" as const }))];
}

export const PARTS_ABOVE_WHOLE = formCheck({
  id: "M-16",
  severity: "error",
  title: "其中项合计不超过上级项目，项目支出＝所列专项合计",
  source: "form",
  consequenceOf: ["M-19"],
  rank: ["sums", 8],
  exact: true,
  on: ["basic-data"],
  find: (form) => [
    ...BASIC_MONEY_COLUMNS.flatMap((column) =>
      LISTED_UNDER.flatMap(([whole, rows]) => aboveWhole(form, column, whole, rows)),
    ),
    ...projects(form),
  ],
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "basic-data",
        figures: { "public.final": "60.00", "publicOffice.final": "49.09", "publicUtilities.final": "12.64" },
      },
    ],
  ],
  valid: [
    [
      {
        id: "basic-data",
        figures: { "public.final": "61.72", "publicOffice.final": "49.09", "publicUtilities.final": "12.64" },
      },
    ],
  ],
};
