/** S-16: every approved indicator is answered for. Knows names of indicators on the evaluation and its plan. */
import { approvedTargetsOf, type ApprovedTargets } from "../approved-targets";
import { filingCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { approvedRows } from "../targets/approved-rows";

/** From so many on, a plan of which nothing was taken over is told in one sentence. */
const MANY = 3;

function missing(targets: ApprovedTargets): readonly Found[] {
  const { approved } = targets;
  const rows = approvedRows(targets);
  const absent = rows.filter(({ own }) => own === null).map((row) => row.approved);
  const [first] = absent;
  if (first && absent.length === rows.length && absent.length >= MANY) {
    return [
      {
        facts: absent.map((row) => cellOfRow(approved, row, "level3")),
        message: `批复的${absent.length}个绩效指标（“${nameOfRow(first)}”等）均未纳入自评，自评指标应与年初批复一致。`,
      },
    ];
  }
  return absent.map((row) => ({
    facts: [cellOfRow(approved, row, "level3")],
    message: `批复的绩效指标“${nameOfRow(row)}”未纳入自评，自评指标应与年初批复一致。`,
  }));
}

/** Over whole evaluations only: on a form that was cut the row may stand on the part that is missing. */
export const APPROVED_INDICATOR_MISSING = filingCheck({
  id: "S-16",
  severity: "warning",
  title: "批复的绩效指标均应纳入自评",
  source: "mof-2020-10",
  rank: ["plan", 2],
  find: ({ filing }) =>
    approvedTargetsOf(filing).flatMap((targets) => (targets.evaluation.complete ? missing(targets) : [])),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "targets", rows: [{ level3: "培训人数" }] }, { id: "self-evaluation" }]],
  valid: [[{ id: "self-evaluation", rows: [{ level3: "甲", target: "≥5个" }] }]],
};
