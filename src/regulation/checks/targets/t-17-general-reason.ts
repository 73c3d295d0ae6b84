/** T-17: the general explanation speaks of the indicators that lost points. Knows facts and outcomes. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { nameIn } from "../../facts";
import { cellOfRow } from "../scores/scored-rows";
import { deductions } from "./deductions";
import { subject } from "./several";
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
        message: `${subject(rows)}扣分，原因栏未写为什么扣，请逐项写明。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "self-evaluation",
        texts: {
          "explain.reason":
            "对于绩效评价的认识不够深入，把预算绩效简单等同于工作目标、工作考核和业务管理。绩效目标和指标往往根据项目实际完成情况制定，对项目执行过程有效约束不够，存在一定的偏差。在绩效考评指标的设计上，部分特色指标缺乏数据支持和可行的分析测评，绩效指标体系有待完善。",
        },
        rows: [{ level3: "　项目完成进度", weight: 5, score: 4 }],
      },
    ],
  ],
  valid: [
    [
      {
        id: "project",
        rows: [{ level3: "验收合格率", weight: 10, score: 8 }],
        texts: { "explain.reason": "验收合格率偏低，系材料供应不及时。" },
      },
    ],
  ],
};
