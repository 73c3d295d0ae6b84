/** T-07: the result of a qualitative target says how far it was reached, and by what. Knows facts only. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { cellOfRow, isSatisfaction } from "../scores/scored-rows";
import { readRows } from "./rows";
import { subject } from "./several";

/** Words that say something was done, or to what degree: any of them makes a statement that can be judged. */
const ACCOMPLISHED =
  /完成|达成|达到|达标|实现|建成|建立|建设|形成|落实|化解|解决|提升|提高|改善|改进|增强|增加|增长|加强|降低|减少|下降|缩短|保障|确保|保护|促进|推动|推进|巩固|稳定|带动|有效|显著|明显|较好|良好|优良|优秀|较高|较大|到位|合格|通过|验收|开展|组织|举办|制定|出台|印发|颁布|治理|修复|整改|维护|维持|满足|符合|合规|规范|及时|按时|按期|准时|长期|持续|可持续|安全|正常|运行|投入使用|交付|竣工|编制|覆盖|健全|完善|严格|丰富|传承|营造|受益|惠及|防范|消除|杜绝|未发生|无事故|为零/;

/**
 * A target in words and a result that names no tier, gives no figure of its own kind and says nothing accomplished.
 * Satisfaction has a check of its own.
 */
export const QUALITATIVE_UNPROVEN = formCheck({
  id: "T-07",
  severity: "warning",
  title: "定性指标写明达成程度和依据",
  source: "review",
  rank: ["not-a-value", 3],
  on: ["self-evaluation", "project"],
  find: (form) => {
    const rows = readRows(form)
      .filter(({ row, target, actual }) => {
        if (target.kind !== "words" || actual.kind !== "words" || isSatisfaction(row)) return false;
        return actual.tier === null && !ACCOMPLISHED.test(actual.text);
      })
      .map(({ row }) => row);
    if (rows.length === 0) return [];
    return [
      {
        facts: rows.map((row) => cellOfRow(form, row, "actual")),
        message: `${subject(rows)}的完成情况未写是否到位及依据，请补写。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "办证数量", target: "加强宣传", actual: "详见附件" }] }]],
  valid: [[{ id: "project", rows: [{ level3: "办证数量", target: "≥5次", actual: "详见附件" }] }]],
};
