/** T-18: reasons for deviations stand only where something deviates. Knows facts only. */
import { squeeze } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { executionPoints } from "../../rows/execution-points";
import { nameIn, textOf, type FormFacts, type IndicatorRow } from "../../facts";
import { completionOf } from "../scores/completion";
import { cellOfRow, isFullMark, markedGroups } from "../scores/scored-rows";
import { generalReason, isReason } from "./reasons";

/** A remark that says all is well explains nothing and disturbs nothing. */
const ALL_WELL =
  /^(?:已|均|全部|按|均已|如期|圆满|顺利)?.{0,6}(?:完成|达标|达成|无偏差|不存在偏差|没有偏差|未发现偏差)/;

/** A result that missed or passed its target may be explained although it scores full. */
const deviates = (form: FormFacts, row: IndicatorRow): boolean => {
  const completion = completionOf(form, row);
  return completion === null || !completion.achieved.eq(completion.goal);
};

function needless(form: FormFacts): readonly string[] {
  const rows = form.indicators.filter((row) => {
    const reason = textOf(row.reason);
    return isReason(reason) && !ALL_WELL.test(squeeze(reason)) && !deviates(form, row);
  });
  const general = generalReason(form);
  const explains = general !== "" && !ALL_WELL.test(squeeze(general));
  const deviating = form.indicators.some((row) => {
    const completion = completionOf(form, row);
    return completion !== null && !completion.achieved.eq(completion.goal);
  });
  return [
    ...rows.map((row) => cellOfRow(form, row, "reason")),
    ...(explains && !deviating ? [nameIn(form, "explain.reason")] : []),
  ];
}

/** Every score full, execution too, every result on its target, and still a reason for deviations. */
export const NEEDLESS_REASON = formCheck({
  id: "T-18",
  severity: "info",
  title: "偏差原因与得分相符",
  source: "budget-system",
  on: ["self-evaluation", "project"],
  find: (form) => {
    const groups = markedGroups(form);
    const { score, weight } = executionPoints(form);
    const executed = score === null || weight === null || score.gte(weight);
    if (groups.length === 0 || !executed || !groups.every(isFullMark)) return [];
    const facts = needless(form);
    return facts.length === 0 ? [] : [{ facts, message: "各指标均为满分，偏差原因栏内容与得分不符。" }];
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "project",
        rows: [{ level3: "培训人数", weight: 10, score: 10 }],
        texts: { "explain.reason": "认识不足。" },
      },
    ],
  ],
  valid: [
    [
      {
        id: "project",
        rows: [{ level3: "培训人数", target: "100人", actual: "100人", weight: 10, score: 10, reason: "无" }],
      },
    ],
  ],
};
