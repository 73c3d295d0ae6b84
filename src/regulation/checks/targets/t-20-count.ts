/** T-20: a form has neither too few nor too many indicators. Knows facts only. */
import { isBlankText } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { cellOfRow } from "../scores/scored-rows";

const FEWEST = 3;
const MOST = 20;

/** Fewer than 3 or more than 20 third-level indicators on a whole form; 其中 rows are not counted. */
export const INDICATOR_COUNT = formCheck({
  id: "T-20",
  severity: "info",
  title: "三级指标数量适当",
  source: "review",
  on: ["self-evaluation", "project"],
  find: (form) => {
    const rows = form.indicators.filter((row) => row.partOf === null && !isBlankText(row.level3));
    const [first] = rows;
    if (!form.complete || !first || (rows.length >= FEWEST && rows.length <= MOST)) return [];
    const amount = rows.length < FEWEST ? "偏少" : "偏多";
    return [
      {
        facts: [cellOfRow(form, first, "level3")],
        reported: String(rows.length),
        expected: `${FEWEST}-${MOST}`,
        message: `三级指标${rows.length}个，数量${amount}，建议聚焦核心指标。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "任务1" }] }]],
  valid: [[{ id: "project", rows: [{ level3: "任务1" }, { level3: "任务2" }, { level3: "任务3" }] }]],
};
