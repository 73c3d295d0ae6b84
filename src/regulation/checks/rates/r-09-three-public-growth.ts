/** a grown budget of “三公”经费 wants a reason. A row that its own rule has already cut needs none. */
import { above, ONE, showPercent, subtract, ZERO, type Quantity } from "../../../language/numbers";
import { squeeze } from "../../../language/text";
import { formCheck, type CheckContext, type Found } from "../check";
import type { Examples } from "../examples";
import { formsOf, nameIn, numberOf, textOf, type FormFacts, type IndicatorRow } from "../../facts";
import { lastYearsForm } from "../last-year";
import { compareAmounts } from "../../rates/printed";
import { figureOf } from "../../result/subtotals";
import { cellsOf, showFigure } from "../money/amounts";
import { evidenceRates, type EvidenceRate } from "./evidence-rate";

/** Whether the row measures this year over last year (100 % is no change) or the change itself; null when it is silent. */
function measure({ row, isChange }: EvidenceRate): "ratio" | "change" | null {
  if (isChange) return "change";
  const words = squeeze(`${textOf(row.definition)}${textOf(row.standard)}`);
  if (/[≤<>]0(?![.\d])|-上年|-上一年/.test(words)) return "change";
  return /[≤<>]100%/.test(words) ? "ratio" : null;
}

function growth(evidence: EvidenceRate): Quantity | null {
  switch (measure(evidence)) {
    case "ratio":
      return subtract(evidence.rate, ONE);
    case "change":
      return evidence.rate;
    case null:
      return null;
  }
}

function isCut(row: IndicatorRow): boolean {
  const [weight, score] = [numberOf(row.weight), numberOf(row.score)];
  return weight !== null && score !== null && score.lt(weight);
}

const ROW = /三公.*变动率/;

/** The rate that a row of a scorecard gives. */
function inEvidence(card: FormFacts): readonly Found[] {
  return evidenceRates(card, ROW).flatMap((evidence) => {
    const rate = growth(evidence);
    if (!rate || !above(rate, ZERO) || isCut(evidence.row)) return [];
    return [
      {
        facts: [nameIn(card, `${evidence.row.name}.${evidence.cell}`)],
        reported: showPercent(evidence.rate),
        message: `“三公”经费预算较上年增长${showPercent(rate)}，请说明原因。`,
      },
    ];
  });
}

const BUDGET = "three.budget";

/** The budgets of both years, where last year's workbook was given and no scorecard speaks of the rate itself. */
function inBudgets(form: FormFacts, context: CheckContext): readonly Found[] {
  const { filing } = context;
  const lastYear = lastYearsForm(form, filing);
  const rate = context.outcomeOf(form).rates.find(({ id }) => id === "R05")?.value;
  const isRated = formsOf(filing, "scorecard").some((card) => evidenceRates(card, ROW).length > 0);
  if (!lastYear || !rate || !above(rate, ZERO) || isRated) return [];
  const [now, before] = [figureOf(form, BUDGET), figureOf(lastYear, BUDGET)];
  if (!now || !before || compareAmounts(now, before) !== "wrong") return [];
  const amounts = `${showFigure(before)}万元增至${showFigure(now)}万元`;
  return [
    {
      facts: cellsOf(form, BUDGET),
      previousFacts: cellsOf(lastYear, BUDGET),
      reported: showFigure(now),
      message: `“三公”经费预算较上年增长${showPercent(rate)}（${amounts}），请说明原因。`,
    },
  ];
}

export const THREE_PUBLIC_GROWTH = formCheck({
  id: "R-09",
  severity: "warning",
  title: "“三公”经费变动率不大于0",
  source: "review",
  consequenceOf: ["P-18"],
  rank: ["over-budget", 4],
  on: ["scorecard", "basic-data"],
  find: (form, context) => (form.id === "scorecard" ? inEvidence(form) : inBudgets(form, context)),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "scorecard", rows: [{ level3: "“三公经费”\n变动率", evidence: "(5.5-5)/5×100%=10%" }] }]],
  valid: [
    [
      {
        id: "scorecard",
        rows: [
          {
            level3: "“三公经费”\n变动率",
            weight: 3,
            score: 3,
            evidence: "5/5×100%=100%",
            standard: "结果≤100%，得3分；结果＞100%，得0分。",
          },
        ],
      },
    ],
  ],
};
