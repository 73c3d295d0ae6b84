/** T-11: no indicator is counted twice. Knows facts only. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import type { FormFacts, IndicatorRow } from "../../facts";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { isSameIndicator, readName } from "./indicator-names";

function duplicates(form: FormFacts): readonly (readonly [IndicatorRow, IndicatorRow])[] {
  const rows = form.indicators
    .filter((row) => row.partOf === null)
    .map((row) => ({ row, name: readName(row) }));
  return rows.flatMap((first, index) =>
    rows
      .slice(index + 1)
      .filter((second) => isSameIndicator(first.name, second.name))
      .map((second) => [first.row, second.row] as const),
  );
}

/** Two rows of one form with the same or nearly the same third-level name. */
export const DUPLICATE_INDICATOR = formCheck({
  id: "T-11",
  severity: "warning",
  title: "三级指标不重复设置",
  source: "review",
  rank: ["repeated", 1],
  on: ["self-evaluation", "project"],
  find: (form) =>
    duplicates(form).map(([first, second]) => {
      const [one, other] = [nameOfRow(first), nameOfRow(second)];
      const names = one === other ? `“${one}”` : `“${one}”与“${other}”`;
      return {
        facts: [cellOfRow(form, second, "level3"), cellOfRow(form, first, "level3")],
        reported: other,
        message: `指标${names}重复设置（第${first.order}、${second.order}个指标），不应重复计分。`,
      };
    }),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "村庄规划编制" }, { level3: "村庄规划编制" }] }]],
  valid: [[{ id: "project", rows: [{ level3: "高质量推进总体规划编制" }, { level3: "推进村庄规划编制" }] }]],
};
