/** T-06: a quantitative target is answered by a number. Knows facts only. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import type { Target } from "../../rows/target";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { hasRowReason } from "./reasons";
import { quoted, readRows } from "./rows";

/** A number in Chinese characters with its measure word: `三次`. */
const SPELLED_OUT =
  /[一二三四五六七八九十百千两零半]+(?:个|次|场|期|份|件|宗|项|家|户|人|名|处|条|批|本|亩|套|台)/;
/** Words that say zero where zero was the target. */
const NONE = /^(?:无|未|没有|零|不存在)/;

const isZero = (target: Target): boolean => target.kind === "number" && target.measured.value.eq(0);

/** What kind of figure the target asks for: `30万元` → `具体数值（万元）`. */
function wanted(target: Target): string {
  const unit = target.kind === "number" ? target.measured.text.replace(/^[+-]?[\d.,]+/, "") : "";
  return unit === "" ? "具体数值" : `具体数值（${unit}）`;
}

/**
 * Words without any figure where the target is a number; 无 and 未发生 answer a target of 0, or any target with a
 * reason beside them.
 */
export const VERBAL_RESULT = formCheck({
  id: "T-06",
  severity: "warning",
  title: "定量指标填写数值",
  source: "budget-system",
  consequenceOf: ["P-12", "P-23"],
  rank: ["not-a-value", 2],
  on: ["self-evaluation", "project"],
  find: (form) =>
    readRows(form)
      .filter(({ row, target, actual }) => {
        if ((target.kind !== "number" && target.kind !== "range") || actual.kind !== "words") return false;
        if (/\d/.test(actual.text) || SPELLED_OUT.test(actual.text)) return false;
        return !(NONE.test(actual.text) && (isZero(target) || hasRowReason([row])));
      })
      .map(({ row, target }) => ({
        facts: [cellOfRow(form, row, "actual")],
        reported: quoted(row.actual),
        expected: wanted(target),
        message: `指标“${nameOfRow(row)}”指标值为定量（${quoted(row.target)}），完成值“${quoted(row.actual)}”为文字描述，无法比较。`,
      })),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "办证数量", target: "≥60件", actual: "无" }] }]],
  valid: [
    [{ id: "project", rows: [{ level3: "办证数量", target: "≥60件", actual: "共立案查处64件，结案60件" }] }],
  ],
};
