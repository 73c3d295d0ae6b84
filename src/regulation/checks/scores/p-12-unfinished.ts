/** P-12: what is unfinished by its own words gets no full marks. Knows facts only. */
import { oneLine, squeeze } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { textOf, type FormFacts, type IndicatorRow } from "../../facts";
import { readRow } from "../../rows/indicator-target";
import { showPoints } from "./points";
import { cellOfRow, isFullMark, markedGroups, nameOfRow } from "./scored-rows";

const UNFINISHED =
  /未全部完成|未完成|基本完成|部分完成|大部分完成|推进中|正在推进|正在进行|进行中|实施中|建设中|办理中|滞后|未达标|未达到|未开展|未启动|尚未|延期|延后/;
const DENIED = /(?:无|没有|不存在|未出现|未发生)[^,，。;；]{0,6}(?:滞后|未完成|延期|延后)/;
/** Longer than this, a text tells a story in which a progress word speaks of a part. */
const WHOLE = 12;

/** A text that opens with the progress word and goes on in another clause: `尚未完成，已印发办法1项`. */
const OPENING = new RegExp(`^(?:目前|现|仍|还|尚)*(?:${UNFINISHED.source})[,，。;；]`);

/** Whether the progress word speaks of the indicator as a whole, or of a number that was to be reached. */
function isUnfinished(form: FormFacts, row: IndicatorRow): boolean {
  const text = squeeze(textOf(row.actual));
  if (!UNFINISHED.test(text) || DENIED.test(text)) return false;
  if (Array.from(text).length <= WHOLE || OPENING.test(text)) return true;
  const { target, actual } = readRow(row, form);
  return target.kind === "number" && actual.kind === "words";
}

/** Full marks beside a result that says 未完成, 基本完成, 推进中, 滞后 and the like. */
export const UNFINISHED_FULL = formCheck({
  id: "P-12",
  severity: "warning",
  title: "未全部完成的指标不得满分",
  source: "review",
  consequenceOf: ["T-12"],
  rank: ["rule-score", 8],
  on: ["self-evaluation", "project"],
  find: (form) =>
    markedGroups(form)
      .filter((group) => isFullMark(group) && group.members.length === 1 && isUnfinished(form, group.row))
      .map(({ row, score }) => ({
        facts: [cellOfRow(form, row, "score"), cellOfRow(form, row, "actual")],
        reported: showPoints(score),
        message: `指标“${nameOfRow(row)}”完成情况为“${oneLine(textOf(row.actual))}”，却得满分，请核实。`,
      })),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "巡查次数", actual: "部分完成", weight: 5, score: 5 }] }]],
  valid: [
    [
      {
        id: "project",
        rows: [
          {
            level3: "巡查次数",
            target: "绿色矿山建设",
            actual: "我们督促6家矿山部署开展了绿色矿山建设，目前已有4家矿山基本完成建设",
            weight: 5,
            score: 5,
          },
        ],
      },
    ],
  ],
};
