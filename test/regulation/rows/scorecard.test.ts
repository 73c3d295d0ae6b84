import { decimal, sum } from "../../../src/language/numbers";
import { applyRule, readEvidence, readRule, valueOfEvidence } from "../../../src/regulation/rule";

const AT_MOST_100 = (points: string) => `结果≤100%，得${points}分；\n结果＞100%，得0分。`;

/** The 25 rows of the published scorecard: name, weight, printed rule, evidence, and what follows. */
const ROWS: readonly (readonly [
  name: string,
  weight: string,
  rule: string,
  evidence: string,
  follows: string,
])[] = [
  [
    "整体绩效目标设定",
    "2.5",
    "设有整体绩效目标1分；目标设定依据充分符合客观实际0.5分；目标清晰、细化0.5分；目标可衡量0.5分。",
    "有目标且符合客观实际、目标清晰可衡量",
    "judged",
  ],
  [
    "项目绩效目标设定",
    "2.5",
    "项目均设有绩效目标0.5分；目标科学合理0.5分；目标明确0.5分；\n目标细化0.5分；目标量化0.5分。",
    "无项目支出",
    "none",
  ],
  ["在职人员控制率", "3", AT_MOST_100("3"), "8/8×100%=100%", "3"],
  ["三公经费变动率", "3", AT_MOST_100("3"), "5/5×100%=100%", "3"],
  [
    "重点项目预算保障率",
    "3",
    "结果≥80%，得3分；\n80%＞结果≥60%，得2分；\n结果＜60%，得0分。",
    "无重点项目预算",
    "none",
  ],
  [
    "项目预算执行率",
    "3",
    "95%≤结果≤100%，得3分；\n90%≤结果＜95%，得2分；\n80%≤结果＜90%，得1分；\n结果＜80%，得0分。",
    "无项目支出",
    "none",
  ],
  [
    "预算调整率",
    "2",
    "结果≤5%，得2分；\n5%＜结果≤10%，得1分；\n结果＞10%，得0分。",
    "22.14/149.66×100%=14.79%",
    "0",
  ],
  ["公用经费控制率", "3", AT_MOST_100("3"), "52.03/68.95×100%=75.46%", "3"],
  ["“三公经费”控制率", "2", AT_MOST_100("2"), "4.81/5.00×100%=96.20%", "2"],
  [
    "政府采购完成率",
    "2",
    "完成率≧80%，得2分；\n80%>完成率≧60%，得1分；\n完成率＜60%，得0分。",
    "本年度无政府采购事项",
    "none",
  ],
  [
    "资金管理制度健全性",
    "2",
    "每发现一项问题，扣1分，扣完为止。",
    "制定了完整的办法、制度且执行到位",
    "judged",
  ],
  [
    "资金使用合规性",
    "3",
    "合规率100%得3分；合规率每下降1%，扣0.5分，扣完为止。",
    "部门预算资金使用符合相关的预算财务管理制度的规定",
    "judged",
  ],
  ["资金使用合理性", "2", "相符率100%得2分；相符率每下降1%，扣0.5分，扣完为止。", "相符率100%", "2"],
  [
    "整改落实",
    "2",
    "没发现违法违规问题或发现违法违纪行为并积极制定措施全部整改的，得2分；部分整改的，视整改情况得0.5至1分；未整改的，得0分。",
    "未发现违法违规问题",
    "2",
  ],
  ["资产管理制度健全性", "1", "每发现一项问题，扣0.5分，扣完为止。", "资产管理制度健全", "judged"],
  ["资产管理安全性", "2", "每发现一项问题，扣0.5分，扣完为止。", "资产管理安全", "judged"],
  [
    "固定资产利用率",
    "2",
    "99%≤结果≤100%，得2分；\n90%≤结果＜99%，得1分；\n结果＜90%，得0分。",
    "16.78/16.78×100%=100%",
    "2",
  ],
  ["数量", "10", "对照绩效目标，按实际产出数量率计算得分", "对照整体绩效目标评价", "judged"],
  ["质量", "10", "对照绩效目标，按实际产出质量计算得分", "对照整体绩效目标评价", "judged"],
  ["时效", "10", "对照绩效目标，按实际产出时效计算得分", "对照整体绩效目标评价", "judged"],
  ["经济效益", "20", "对照绩效目标，按经济效益实现程度计算得分", "对照整体绩效目标评价", "judged"],
  ["社会效益", "20", "对照绩效目标，按社会效益实现程度计算得分", "对照整体绩效目标评价", "judged"],
  ["环境效益", "20", "对照绩效目标，按对环境所产生的实际影响程度计算得分", "对照整体绩效目标评价", "judged"],
  ["可持续性", "20", "对照绩效目标，按实际情况计算得分", "对照整体绩效目标评价", "judged"],
  [
    "社会公众与服务对象满意度",
    "10",
    "90%≤满意度≤100%记10分，\n80%≤满意度<90%记8分，\n70%≤满意度<80%  记6分，\n60%≤满意度<70%记4分，\n满意度<60%记0分。",
    "满意度95%",
    "10",
  ],
];

/** The points that follow; `none` where the row does not apply; `judged` where a person decides. */
function outcome(weight: string, text: string, evidenceText: string): string {
  const points = decimal(weight);
  const { rule } = readRule(text, { points });
  const evidence = readEvidence(evidenceText);
  const value = valueOfEvidence(evidence);
  if (!rule || !value) throw new Error(`not read: ${text} / ${evidenceText}`);
  const applied = applyRule(rule, value, { points, steps: "by-width" });
  if (evidence.kind === "not-applicable") return "none";
  return applied.points?.toFixed() ?? "judged";
}

describe("the scorecard that prints its own rules", () => {
  it.each(ROWS)("%s", (_, weight, rule, evidence, expected) => {
    expect(outcome(weight, rule, evidence)).toBe(expected);
  });

  it("gives 9 scores and 27 points from its own words, 4 rows that do not apply and 12 to a person", () => {
    const outcomes = ROWS.map(([, weight, rule, evidence]) => outcome(weight, rule, evidence));
    const followed = outcomes.filter((one) => /^\d/.test(one));
    const count = (kind: string) => outcomes.filter((one) => one === kind).length;
    expect([followed.length, sum(followed.map((one) => decimal(one))).toFixed()]).toEqual([9, "27"]);
    expect([count("none"), count("judged")]).toEqual([4, 12]);
  });

  it("holds in every working it shows", () => {
    const workings = ROWS.map(([, , , evidence]) => readEvidence(evidence));
    const agreements = workings.flatMap((one) => (one.kind === "computed" ? [one.last.agreement] : []));
    expect(agreements).toEqual(["ok", "ok", "ok", "ok", "ok", "ok"]);
  });
});
