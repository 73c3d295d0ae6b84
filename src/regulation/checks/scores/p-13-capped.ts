/** P-13: a total stays within the cap that a region sets for a low execution rate. Knows outcomes and the pack. */
import { below, showPercent } from "../../../language/numbers";
import { formCheck } from "../check";
import { factOf, nameIn, numberOf } from "../../facts";
import { executionRate } from "../../rows/indicator-execution";
import { showPoints } from "./points";

/** A total above the lowest cap whose limit the execution rate stays below; only where the pack caps totals. */
export const TOTAL_WITHIN_CAP = formCheck({
  id: "P-13",
  severity: "warning",
  title: "总分不超过执行率对应的上限",
  source: "platform-manual-2022",
  rank: ["rule-score", 9],
  on: ["self-evaluation", "project"],
  find: (form, context) => {
    const rate = executionRate(context.outcomeOf(form).rates, form)?.value ?? null;
    const total = numberOf(factOf(form, "total.score"));
    const steps = [...(context.pack.caps?.steps ?? [])].sort((left, right) => left.below.cmp(right.below));
    const step = rate === null ? undefined : steps.find((one) => below(rate, one.below));
    if (rate === null || total === null || !step || total.lte(step.most)) return [];
    const most = showPoints(step.most);
    return [
      {
        facts: [nameIn(form, "total.score"), nameIn(form, "fund.rate")],
        reported: showPoints(total),
        expected: `≤${most}`,
        message: `预算执行率${showPercent(rate)}，自评总分不得超过${most}分，现为${showPoints(total)}分。`,
      },
    ];
  },
});
