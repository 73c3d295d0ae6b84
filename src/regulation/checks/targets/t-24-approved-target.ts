/** T-24: targets are those that were approved. Knows the evaluation and its plan; holds no limit. */
import { textOf, factOf, type FilingFacts, type FormFacts, type IndicatorRow } from "../../facts";
import { approvedTargetsOf, type ApprovedTargets } from "../approved-targets";
import { filingCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { directionOf } from "../../rows/direction";
import { readTarget, type Target } from "../../rows/target";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { approvedRows, type ApprovedRow } from "./approved-rows";
import { quoted } from "./rows";
import { isSameTarget } from "./same-target";
import type { IndicatorColumn } from "../../fact-name";

function targetOf(form: FormFacts, row: IndicatorRow, filing: FilingFacts): Target {
  const column = (name: IndicatorColumn): string => textOf(factOf(form, `${row.name}.${name}`));
  return readTarget(row.target, {
    direction: directionOf(row),
    year: form.year ?? filing.year,
    operator: column("operator"),
    unit: column("unit"),
  });
}

/** A blank target on either side is another finding, or none. */
function changed(
  { approved, evaluation }: ApprovedTargets,
  pair: ApprovedRow,
  filing: FilingFacts,
): readonly Found[] {
  const { own } = pair;
  if (!own) return [];
  const [asked, given] = [targetOf(approved, pair.approved, filing), targetOf(evaluation, own, filing)];
  if (asked.kind === "blank" || given.kind === "blank") return [];
  if (isSameTarget(asked, given)) return [];
  const [before, after] = [quoted(pair.approved.target), quoted(own.target)];
  return [
    {
      facts: [cellOfRow(evaluation, own, "target"), cellOfRow(approved, pair.approved, "target")],
      reported: after,
      expected: before,
      message: `指标“${nameOfRow(own)}”年度指标值${after}与批复绩效目标${before}不一致，未经批准不得调整。`,
    },
  ];
}

/** Each indicator of the plan that the evaluation holds, compared by what the target means and not by its spelling. */
export const APPROVED_TARGET_KEPT = filingCheck({
  id: "T-24",
  severity: "error",
  title: "年度指标值与批复绩效目标一致",
  source: "mof-2020-10",
  rank: ["plan", 1],
  find: ({ filing }) =>
    approvedTargetsOf(filing).flatMap((targets) =>
      approvedRows(targets).flatMap((pair) => changed(targets, pair, filing)),
    ),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      { id: "targets", rows: [{ level3: "村庄规划编制数量", target: "95" }] },
      { id: "self-evaluation", rows: [{ level3: "村庄规划编制数量", target: "≥94%" }] },
    ],
  ],
  valid: [
    [
      {
        id: "targets",
        title: "部门整体支出绩效目标表",
        rows: [{ level3: "村庄规划编制数量", target: "95" }],
      },
      { id: "self-evaluation", rows: [{ level3: "村庄规划编制数量", target: "≥95%" }] },
    ],
  ],
};
