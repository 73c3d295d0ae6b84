/** M-23: what changed by more than half on last year belongs into the report. A hint, for the report is not seen here. */
import {
  above,
  decimal,
  larger,
  ONE,
  ratio,
  showPercent,
  subtract,
  ZERO,
  type Quantity,
} from "../../../language/numbers";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { factOf, type FormFacts } from "../../facts";
import { figureOf } from "../../result/subtotals";
import { listed, rowLabel } from "../structure/form-words";
import { cellsOf } from "./amounts";
import type { MoneyRow } from "../../fact-name";

const ITEMS: readonly MoneyRow[] = [
  "basic",
  "three",
  "abroad",
  "vehicle",
  "reception",
  "project",
  "public",
  "procurement",
];
const HALF = decimal("0.5");

interface LastYearChange {
  readonly row: MoneyRow;
  readonly rate: Quantity;
}

function changeOf(form: FormFacts, row: MoneyRow): readonly LastYearChange[] {
  const [now, before] = [figureOf(form, `${row}.final`), figureOf(form, `${row}.prev`)];
  const grown = now && before ? ratio(now.value.minus(before.value), before.value) : null;
  const hasRow = factOf(form, `${row}.final`) !== undefined;
  if (!hasRow || !now || !before || !grown || !above(larger(now.value, before.value), ONE)) return [];
  const isLarge = above(grown, HALF) || above(subtract(ZERO, HALF), grown);
  return isLarge ? [{ row, rate: grown }] : [];
}

const signed = (rate: Quantity): string => `${above(rate, ZERO) ? "＋" : ""}${showPercent(rate)}`;

export const CHANGE_ON_LAST_YEAR = formCheck({
  id: "M-23",
  severity: "info",
  title: "较上年变动超过50%的项目应在报告中说明原因",
  source: "review",
  consequenceOf: ["M-19"],
  on: ["basic-data"],
  find: (form) => {
    const changes = ITEMS.flatMap((row) => changeOf(form, row));
    const [first] = changes;
    if (!first) return [];
    const items = changes.map(({ row, rate }) => `${rowLabel(row)}${signed(rate)}`);
    return [
      {
        facts: changes.flatMap(({ row }) => cellsOf(form, `${row}.final`)),
        reported: showPercent(first.rate),
        message: `较上年变动较大：${listed(items)}，请在报告中说明原因。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "basic-data", figures: { "reception.final": "1.01", "reception.prev": "0.20" } }]],
  valid: [[{ id: "basic-data", figures: { "reception.final": "1.00", "reception.prev": "0.20" } }]],
};
