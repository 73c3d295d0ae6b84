/** T-12: what was late gets no full marks. Knows facts only. */
import { decimal } from "../../../language/numbers";
import { squeeze } from "../../../language/text";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { numberOf, type FormFacts, type IndicatorRow } from "../../facts";
import { keptDeadline, readDeadline } from "../../rows/target-date";
import { showPoints } from "../scores/points";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { hasRowReason } from "./reasons";
import { quoted, readRows, type ReadRow } from "./rows";

/** A score of this share of the weight or more is close to full: the tier of what was reached. */
const CLOSE = decimal("0.8");

const isTimely = (row: IndicatorRow): boolean => /时效/.test(squeeze(row.level1 + row.level2));

/** Later than the target's deadline, or on a timeliness row later than the year of the form. */
function isLate(form: FormFacts, { row, target, actual }: ReadRow): boolean {
  if (actual.kind !== "date") return false;
  if (target.kind === "date") return keptDeadline(target.deadline, actual.done) === false;
  const year = readDeadline("本年", form.year);
  return (
    isTimely(row) && target.kind === "words" && year !== null && keptDeadline(year, actual.done) === false
  );
}

function found(form: FormFacts, { row, target }: ReadRow): readonly Found[] {
  const [weight, score] = [numberOf(row.weight), numberOf(row.score)];
  const full = weight === null || score === null || score.gte(weight);
  if (!full && (score.lt(weight.times(CLOSE)) || hasRowReason([row]))) return [];
  const limit = target.kind === "date" ? `目标“${quoted(row.target)}”` : `评价年度${form.year ?? ""}年`;
  const verdict = full
    ? "不应得满分"
    : `自评${showPoints(score)}分（分值${showPoints(weight)}分），请核实扣分是否充分`;
  return [
    {
      facts: [cellOfRow(form, row, "actual"), cellOfRow(form, row, "target"), cellOfRow(form, row, "score")],
      reported: quoted(row.actual),
      message: `${isTimely(row) ? "时效指标" : "指标"}“${nameOfRow(row)}”完成时间“${quoted(row.actual)}”晚于${limit}，${verdict}。`,
    },
  ];
}

/** A late result at or close to full marks; a deduction with a reason in its row is settled. */
export const LATE_RESULT = formCheck({
  id: "T-12",
  severity: "warning",
  title: "逾期完成的时效指标不得满分",
  source: "review",
  rank: ["late", 1],
  on: ["self-evaluation", "project"],
  find: (form) =>
    readRows(form)
      .filter((row) => isLate(form, row))
      .flatMap((row) => found(form, row)),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "project",
        rows: [{ level3: "项目完成进度", target: "2022年9月30日前", actual: "2022年10月8日" }],
      },
    ],
  ],
  valid: [
    [
      {
        id: "project",
        rows: [
          {
            level3: "项目完成进度",
            target: "2022年9月30日前",
            actual: "2022年9月30日",
            level2: "时效指标",
            weight: 5,
            score: 5,
          },
        ],
      },
    ],
  ],
};
