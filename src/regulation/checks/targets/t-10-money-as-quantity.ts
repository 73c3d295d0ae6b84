/** T-10: quantity rows count what was produced, not what was paid. Knows facts only. */
import { squeeze } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";

const PAYMENT =
  /资金(?:支付|拨付|到位|使用|执行|支出|下达|兑付)|(?:支付|拨付|支出)(?:率|进度|金额)|预算(?:执行|完成|支出)|执行率/;

/** A row under 数量指标 whose name speaks of paying out money. */
export const MONEY_AS_QUANTITY = formCheck({
  id: "T-10",
  severity: "warning",
  title: "数量指标反映产出数量",
  source: "review",
  rank: ["indicator-design", 2],
  on: ["self-evaluation", "project"],
  find: (form) =>
    form.indicators
      .filter((row) => /数量/.test(squeeze(row.level2)) && PAYMENT.test(squeeze(row.level3)))
      .map((row) => ({
        facts: [cellOfRow(form, row, "level3")],
        reported: nameOfRow(row),
        message: `数量指标“${nameOfRow(row)}”反映的是资金支付，不能体现产出数量。`,
      })),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "资金拨付率" }] }]],
  valid: [[{ id: "project", rows: [{ level2: "成本指标", level3: "资金拨付率" }] }]],
};
