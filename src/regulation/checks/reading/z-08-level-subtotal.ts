/** Z-08: a printed subtotal of a level is the sum of its rows. Knows weights and scores, no rule. */
import { round, showNumber, sum, type Decimal } from "../../../language/numbers";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import {
  factOf,
  nameIn,
  type FormFacts,
  type IndicatorRow,
  type SubtotalRow,
  type ValueFact,
} from "../../facts";
import { isCounted, isMerged } from "../structure/indicator-rows";

const WORDS = { weight: "分值", score: "得分" } as const;
type Column = keyof typeof WORDS;

function rowsOf(form: FormFacts, subtotal: SubtotalRow): readonly IndicatorRow[] {
  return form.indicators.filter((row) => subtotal.rows.includes(row.name) && row.partOf === null);
}

function figures(rows: readonly IndicatorRow[], column: Column): readonly ValueFact[] {
  return rows.flatMap((row) => {
    const fact = row[column];
    return fact?.kind === "value" ? [fact] : [];
  });
}

/** A row with points but without a score: the sum of scores does not follow yet. */
function isOpen(form: FormFacts, rows: readonly IndicatorRow[], column: Column): boolean {
  if (column === "weight") return false;
  return rows.some((row) => isCounted(row.weight) && row.score?.kind !== "value" && !isMerged(form, row));
}

function difference(form: FormFacts, subtotal: SubtotalRow, column: Column): readonly Found[] {
  const printed = factOf(form, `${subtotal.name}.${column}`);
  const rows = rowsOf(form, subtotal);
  const parts = figures(rows, column);
  if (printed?.kind !== "value" || parts.length === 0 || isOpen(form, rows, column)) return [];
  const exact = sum(parts.map((part) => part.value));
  // Points are given, not measured: a sum may only be rounded to the places its own cell prints.
  if (round(exact, printed.decimals).eq(printed.value)) return [];
  return [finding(form, subtotal, column, printed.value, exact)];
}

function finding(
  form: FormFacts,
  subtotal: SubtotalRow,
  column: Column,
  printed: Decimal,
  exact: Decimal,
): Found {
  return {
    facts: [nameIn(form, `${subtotal.name}.${column}`)],
    reported: showNumber(printed),
    expected: showNumber(exact),
    message: `“${subtotal.level1}”小计${WORDS[column]}填${showNumber(printed)}分，各项合计为${showNumber(exact)}分，请更正。`,
  };
}

export const LEVEL_SUBTOTAL = formCheck({
  id: "Z-08",
  severity: "error",
  title: "小计＝所含各项之和",
  source: "form",
  rank: ["total", 2],
  exact: true,
  on: ["self-evaluation", "project", "scorecard"],
  find: (form) =>
    form.subtotals.flatMap((subtotal) => [
      ...difference(form, subtotal, "weight"),
      ...difference(form, subtotal, "score"),
    ]),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "self-evaluation",
        figures: { "subtotal[0].score": 10 },
        subtotals: [{ name: "subtotal[0]", level1: "产出指标", rows: ["ind[0]", "ind[1]"] }],
        rows: [{ level3: "甲", score: 5 }],
      },
    ],
  ],
  valid: [
    [
      {
        id: "self-evaluation",
        figures: { "subtotal[0].weight": 10, "subtotal[0].score": 10 },
        subtotals: [{ name: "subtotal[0]", level1: "产出指标", rows: ["ind[0]", "ind[1]"] }],
        rows: [
          { level3: "甲", weight: 5, score: 5 },
          { level3: "乙", weight: 5, score: "4.5" },
          { level3: "丙", level1: "效益指标", weight: 30, score: 30 },
        ],
      },
    ],
  ],
};
