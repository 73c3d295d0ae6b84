/** P-11: the score of a qualitative row lies within the tier that the row names. Knows facts and tiers, of the form's notes or the pack. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import type { FormFacts, IndicatorRow } from "../../facts";
import { tierInterval } from "../../rows/indicator-decision";
import { tiersOf } from "../../rows/indicator-notes";
import { readRow } from "../../rows/indicator-target";
import type { Tier } from "../../rows/target-actual";
import { showPoints } from "./points";
import { cellOfRow, markedGroups, nameOfRow } from "./scored-rows";

const TIER_NAMES: Readonly<Record<Tier, string>> = {
  reached: "达成年度指标",
  partly: "部分达成年度指标",
  missed: "未达成年度指标",
};

/** The tier that a qualitative row names; a plain 基本完成 names none, and 未…实现目标 is no success. */
function namedTier(form: FormFacts, row: IndicatorRow): Tier | null {
  const { target, actual } = readRow(row, form);
  if (target.kind === "number" || actual.kind !== "words" || actual.tier === null) return null;
  return actual.tier === "reached" && /[未没][^,，。;；]{0,4}(?:达成|实现)/.test(actual.text)
    ? null
    : actual.tier;
}

/** A score outside the tier named in the row. */
export const SCORE_WITHIN_TIER = formCheck({
  id: "P-11",
  severity: "error",
  title: "定性指标得分在所选档次之内",
  source: "mof-2020-10",
  consequenceOf: ["P-04"],
  rank: ["rule-score", 2],
  on: ["self-evaluation", "project"],
  find: (form, context) =>
    markedGroups(form).flatMap(({ row, weight, score, members }) => {
      const tiers = tiersOf(form, context.pack);
      const tier = members.length === 1 ? namedTier(form, row) : null;
      if (tier === null || score.gt(weight)) return [];
      const { low, high } = tierInterval(tier, weight, tiers);
      if (score.gte(low) && score.lte(high)) return [];
      const range = `${showPoints(low)}-${showPoints(high)}`;
      return [
        {
          source: tiers.source,
          facts: [cellOfRow(form, row, "score"), cellOfRow(form, row, "actual")],
          reported: showPoints(score),
          expected: range,
          message: `指标“${nameOfRow(row)}”自评为“${TIER_NAMES[tier]}”，得分应在${range}分之间，现为${showPoints(score)}分。`,
        },
      ];
    }),
});

export const EXAMPLES: Examples = {
  invalid: [
    [{ id: "project", rows: [{ level3: "巡查次数", actual: "达成预期指标", weight: 5, score: 3.99 }] }],
  ],
  valid: [
    [
      {
        id: "project",
        rows: [{ level3: "巡查次数", target: "逐步改善", actual: "达成预期指标", weight: 5, score: 4 }],
      },
    ],
  ],
};
