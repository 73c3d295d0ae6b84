/** T-08: target and result are counted in one unit. Knows facts only. */
import { formCheck } from "../../check";
import type { Measured } from "../../scoring/target-number";
import { comparable } from "../../scoring/indicator-measure";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { readRows } from "./rows";

/** Units that are one word to a reader. */
const SAME: readonly (readonly string[])[] = [
  ["人", "名", "位"],
  ["件", "宗", "起", "例"],
  ["平方米", "平米", "m2", "㎡"],
  ["公里", "千米", "km"],
  ["米", "m"],
  ["吨", "t"],
  ["天", "日"],
  ["个工作日", "工作日"],
  ["户", "户次"],
];

const written = (measured: Measured): string => measured.text.replace(/^[+-]?[\d.,]+/, "");
const isSame = (left: string, right: string): boolean =>
  SAME.some((units) => units.includes(left.toLowerCase()) && units.includes(right.toLowerCase()));

/** Two numbers whose written units differ and do not convert (万元 and 元 do). */
export const UNITS_DIFFER = formCheck({
  id: "T-08",
  severity: "warning",
  title: "指标值与完成值计量单位一致",
  source: "review",
  on: ["self-evaluation", "project"],
  find: (form) =>
    readRows(form).flatMap(({ row, target, actual }) => {
      if (target.kind !== "number" || actual.kind !== "number") return [];
      const [asked, given] = [written(target.measured), written(actual.measured)];
      if (asked === "" || given === "" || isSame(asked, given)) return [];
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
