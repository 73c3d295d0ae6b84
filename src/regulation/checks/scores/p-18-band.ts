/** P-18: the score of a scorecard row is the one its own standard gives. Knows facts and outcomes. */
import { oneLine } from "../../../language/text";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { textOf, type FormFacts } from "../../facts";
import type { ScoreOutcome } from "../../outcome";
import { showPoints } from "./points";
import { isOff, restsOn, ruledRows, severityOf, type RuledRow } from "./ruled-rows";
import { cellOfRow, isSatisfaction, nameOfRow } from "./scored-rows";

/** The result in the row's own words, as far as a sentence can carry them. */
function resultOf(text: string): string {
  const line = oneLine(text);
  return line === "" ? "" : Array.from(line).length > 40 ? "按完成情况" : `计算结果“${line}”，`;
}

function wrong(form: FormFacts, { row, outcome, written, ruled }: RuledRow): Found {
  return {
    severity: severityOf(outcome),
    ...restsOn(outcome),
    facts: [outcome.fact, cellOfRow(form, row, "evidence")],
    reported: showPoints(written),
    expected: showPoints(ruled),
    message:
      `${nameOfRow(row)}${resultOf(textOf(row.evidence))}对照评价标准应得${showPoints(ruled)}分，` +
      `自评${showPoints(written)}分。`,
  };
}

/** A score outside what the standard leaves to judgement; above the weight is another check's matter. */
function outside(outcome: ScoreOutcome): readonly Found[] {
  const { interval, reported, weight, computed } = outcome;
  if (!interval || computed !== null || reported === null || weight === null) return [];
  if (reported.gt(weight) || (reported.gte(interval.low) && reported.lte(interval.high))) return [];
  const range = `${showPoints(interval.low)}-${showPoints(interval.high)}`;
  const name = oneLine(outcome.indicator.replace(/\s*\n\s*/g, ""));
  return [
    {
      severity: severityOf(outcome),
      ...restsOn(outcome),
      facts: [outcome.fact],
      reported: showPoints(reported),
      expected: range,
      message: `${name}对照评价标准得分应在${range}分之间，自评${showPoints(reported)}分。`,
    },
  ];
}

/** Satisfaction scored by a rule that the form does not print is left to its own check. */
const isOwnMatter = ({ row, outcome }: RuledRow): boolean =>
  outcome.explanation.ruleFrom === "form" || !isSatisfaction(row);

/** A scorecard score that differs from the standard's by more than 0.1, or leaves its interval. */
export const SCORE_BY_STANDARD = formCheck({
  id: "P-18",
  severity: "error",
  title: "得分符合本行评价标准",
  source: "form",
  consequenceOf: ["R-05"],
  rank: ["rule-score", 1],
  exact: true,
  on: ["scorecard"],
  find: (form, context) => [
    ...ruledRows(form, context)
      .filter((ruled) => ruled.outcome.status !== "not-applicable" && isOff(ruled) && isOwnMatter(ruled))
      .map((ruled) => wrong(form, ruled)),
    ...context.outcomeOf(form).scores.flatMap((outcome) => outside(outcome)),
  ],
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "scorecard",
        rows: [
          {
            level3: "公用经费控制率",
            standard: "结果≤100%，得3分；结果＞100%，得0分。",
            evidence: "12/10×100%=120%",
            weight: 3,
            score: 3,
          },
        ],
      },
    ],
  ],
  valid: [
    [
      {
        id: "scorecard",
        rows: [
          {
            level3: "公用经费控制率",
            standard: "结果≤100%，得3分；结果＞100%，得0分。",
            evidence: "9/10×100%=90%",
            weight: 3,
            score: 3,
          },
        ],
      },
    ],
  ],
};
