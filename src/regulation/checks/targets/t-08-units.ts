/** T-08: target and result are counted in one unit. Knows facts only. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { comparable } from "../../rows/indicator-measure";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { readRows } from "./rows";
import { isSameWord, writtenUnit } from "./same-unit";

/** Two numbers whose written units differ and do not convert (万元 and 元 do). */
export const UNITS_DIFFER = formCheck({
  id: "T-08",
  severity: "warning",
  title: "指标值与完成值计量单位一致",
  source: "review",
  rank: ["not-a-value", 6],
  on: ["self-evaluation", "project"],
  find: (form) =>
    readRows(form).flatMap(({ row, target, actual }) => {
      if (target.kind !== "number" || actual.kind !== "number") return [];
      const [asked, given] = [writtenUnit(target.measured), writtenUnit(actual.measured)];
      if (asked === "" || given === "" || isSameWord(asked, given)) return [];
      if (comparable(target.measured, actual.measured, row.level3 + row.level2) !== null) return [];
      return [
        {
          facts: [cellOfRow(form, row, "actual"), cellOfRow(form, row, "target")],
          reported: given,
          expected: asked,
          message: `指标“${nameOfRow(row)}”指标值单位“${asked}”与完成值单位“${given}”不一致。`,
        },
      ];
    }),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "办证数量", target: "≥20公顷", actual: "350亩" }] }]],
  valid: [[{ id: "project", rows: [{ level3: "办证数量", target: "≤30万元", actual: "296000元" }] }]],
};
