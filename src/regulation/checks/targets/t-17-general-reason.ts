/** T-17: the general explanation speaks of the indicators that lost points. Knows facts and outcomes. */
import { formCheck } from "../check";
import { nameIn } from "../../facts";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { deductions } from "./deductions";
import { generalReason, hasRowReason, namesIndicator } from "./reasons";

/** A filled 偏差及原因分析 that names none of the indicators whose deduction it has to explain. */
export const REASON_NAMES_INDICATORS = formCheck({
  id: "T-17",
  severity: "warning",
  title: "偏差原因对应具体扣分指标",
  source: "review",
  rank: ["reason-missing", 3],
  on: ["self-evaluation", "project", "scorecard"],
  find: (form, context) => {
    const general = generalReason(form);
    if (general === "") return [];
    const open = deductions(form, context).filter((group) => !hasRowReason(group.members));
    const rows = open.flatMap((group) => group.members);
    if (rows.length === 0 || rows.some((row) => namesIndicator(general, row.level3))) return [];
    return [
      {
        facts: [nameIn(form, "explain.reason"), ...rows.map((row) => cellOfRow(form, row, "score"))],
        message: `偏差原因未对应具体扣分指标${rows.map((row) => `“${nameOfRow(row)}”`).join("、")}，请逐项说明。`,
      },
    ];
  },
});
