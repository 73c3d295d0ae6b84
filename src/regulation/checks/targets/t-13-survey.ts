/** T-13: satisfaction is asked, not concluded from silence. Knows facts only. */
import { squeeze } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { textOf, type IndicatorRow } from "../../facts";
import { cellOfRow, isSatisfaction, nameOfRow } from "../scores/scored-rows";
import { readRows, type ReadRow } from "./rows";

const NO_COMPLAINT =
  /[无零0]起?(?:有效|群众|信访|重大)?投诉|(?:未|没有)(?:收到|接到|发生|出现)[^,，。;；]{0,8}投诉|投诉[^,，。;；]{0,4}(?:为0|为零|0起|0件)/;
const SURVEY = /问卷|调查|测评|回访|访谈|评议|打分|评价器|样本|抽样|\d/;

const saidIn = (row: IndicatorRow): string => squeeze(`${textOf(row.actual)}；${textOf(row.evidence)}`);

/** 无投诉 offered instead of a survey, or bare words where the target is words too. */
function lacksSurvey({ row, target, actual }: ReadRow): boolean {
  const said = saidIn(row);
  if (NO_COMPLAINT.test(said)) return !/问卷|调查|测评|回访|访谈|\d%/.test(said);
  return target.kind === "words" && actual.kind === "words" && actual.tier === null && !SURVEY.test(said);
}

/** A satisfaction row whose evidence is the absence of complaints, or no more than an assurance. */
export const SATISFACTION_SURVEYED = formCheck({
  id: "T-13",
  severity: "warning",
  title: "满意度有调查依据",
  source: "review",
  rank: ["survey", 1],
  on: ["self-evaluation", "project", "scorecard"],
  find: (form) =>
    readRows(form)
      .filter((read) => isSatisfaction(read.row) && lacksSurvey(read))
      .map(({ row }) => {
        const tail = NO_COMPLAINT.test(saidIn(row)) ? "，“无投诉”不能等同于满意" : "";
        return {
          facts: [cellOfRow(form, row, row.actual === undefined ? "evidence" : "actual")],
          message: `满意度指标“${nameOfRow(row)}”未说明调查方式和样本${tail}。`,
        };
      }),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "群众满意度", actual: "全年无投诉" }] }]],
  valid: [
    [
      {
        id: "project",
        rows: [
          {
            level3: "群众满意度",
            level1: "满意度指标",
            level2: "服务对象满意度指标",
            target: "≥90%",
            actual: "94.65%",
          },
        ],
      },
    ],
  ],
};
