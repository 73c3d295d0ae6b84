/** P-11: the score of a qualitative row lies within the tier that the row names. Knows facts and the pack's tiers. */
import { decimal, ONE, roundScore, ZERO, type Decimal } from "../../../language/numbers";
import { formCheck } from "../../check";
import type { FormFacts, IndicatorRow } from "../../facts";
import type { Pack } from "../../pack";
import type { Tier } from "../../scoring/target-actual";
import { readRow } from "./completion";
import { showPoints } from "./points";
import { cellOfRow, markedGroups, nameOfRow } from "./scored-rows";

const TIER_NAMES: Readonly<Record<Tier, string>> = {
  reached: "达成年度指标",
  partly: "部分达成年度指标",
  missed: "未达成年度指标",
};

interface Bounds {
  readonly low: Decimal;
  readonly high: Decimal;
  /** The foot of a tier belongs to it, its top to the tier above, but for the highest. */
  readonly highIncluded: boolean;
}

/** The points of a tier; ends rounded to 2 decimals before they are compared, as the budget system does. */
function boundsOf(tier: Tier, weight: Decimal, tiers: Pack["tiers"]): Bounds {
  const at = (share: Decimal): Decimal => roundScore(weight.times(share));
  const reached = at(decimal(tiers.reached));
  const partly = at(decimal(tiers.partly));
  switch (tier) {
    case "reached":
      return { low: reached, high: at(ONE), highIncluded: true };
    case "partly":
      return { low: partly, high: reached, highIncluded: false };
    case "missed":
      return { low: ZERO, high: partly, highIncluded: false };
  }
}

/** The tier that a qualitative row names; a plain 基本完成 names none, and 未…实现目标 is no success. */
function namedTier(form: FormFacts, row: IndicatorRow): Tier | null {
  const { target, actual } = readRow(form, row);
  if (target.kind !== "words" || actual.kind !== "words" || actual.tier === null) return null;
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
  on: ["self-evaluation", "project"],
  find: (form, context) =>
    markedGroups(form).flatMap(({ row, weight, score, members }) => {
      const tier = members.length === 1 ? namedTier(form, row) : null;
      if (tier === null || score.gt(weight)) return [];
      const { low, high, highIncluded } = boundsOf(tier, weight, context.pack.tiers);
      const within = score.gte(low) && (highIncluded ? score.lte(high) : score.lt(high));
      if (within) return [];
      const range = highIncluded
        ? `${showPoints(low)}-${showPoints(high)}分之间`
        : `${showPoints(low)}-${showPoints(high)}分之间（不含${showPoints(high)}分）`;
      return [
        {
          facts: [cellOfRow(form, row, "score"), cellOfRow(form, row, "actual")],
          reported: showPoints(score),
          expected: `${showPoints(low)}-${showPoints(high)}`,
          message: `指标“${nameOfRow(row)}”自评为“${TIER_NAMES[tier]}”，得分应在${range}，现为${showPoints(score)}分。`,
        },
      ];
    }),
});
