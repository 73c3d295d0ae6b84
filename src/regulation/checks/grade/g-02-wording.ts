/** G-02: the grade is written in the form's own words. Knows facts and outcomes. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { nameIn } from "../../facts";
import { gradeScale } from "../../result/grade";
import { sameGrade } from "../../rule/grades";
import { bandsOf, gradeGiven, isTicked } from "./bands";
import { gradeFixes } from "./grade-fix";

/** The right grade in another usual wording, such as 优 where the form's note says 优秀; a form that prints no words asks for none. */
export const GRADE_WORDING = formCheck({
  id: "G-02",
  severity: "info",
  title: "等级用语与本表说明一致",
  source: "form-note",
  on: ["self-evaluation", "project", "scorecard"],
  find: (form, context) => {
    const right = context.outcomeOf(form).grade?.computed ?? null;
    const given = gradeGiven(form, bandsOf(form, context));
    const isPrinted = gradeScale(form, context.pack).from === "form";
    if (right === null || given === null || isTicked(form) || !isPrinted) return [];
    if (sameGrade(given, right) !== "other-wording") return [];
    return [
      {
        facts: [nameIn(form, "total.grade")],
        reported: given,
        expected: right,
        message: `等级用语“${given}”与本表说明“${right}”不一致，建议统一。`,
        fixes: gradeFixes(form, right),
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "self-evaluation",
        figures: { "fund.score": "10", "total.score": "97" },
        texts: { "total.grade": "优" },
        rows: [
          { level3: "摸排化解房地产历史遗留办证", score: 5 },
          { level3: "办理不动产登记证", score: 5 },
          { level3: "绿色矿山建设", score: 5 },
          { level3: "拆违控建", score: 5 },
          { level3: "自然资源违法违规案件结案", score: 5 },
          { level3: "月清三地两矿工作", score: 5 },
          { level3: "高质量推进总体规划编制", score: 5 },
          { level3: "　　推进村庄规划编制", score: 5 },
          { level3: "有效化解办证难的问题", score: 10 },
          { level3: "推进资源执法监察", score: 10 },
          { level3: "绿色矿山建设初见成效", score: 10 },
          { level3: "　公众满意度", score: 10 },
        ],
        notes: [
          {
            fact: "self.note[0]",
            text: "说明：1.分值设定100分，其中预算执行率10分、产出指标50分、效益指标30分、满意度指标10分。除预算执行率外的指标应根据权重自行合理设定分值。",
          },
          {
            fact: "self.note[1]",
            text: "      2.综合评价等级分为优秀（S≥90）、良好（90＞S≥80）、较差（80＞S≥60）、 差（S＜60）。",
          },
        ],
      },
    ],
  ],
  valid: [
    [
      {
        id: "self-evaluation",
        texts: { "total.grade": "优秀" },
        figures: { "total.score": "98" },
        notes: [
          {
            fact: "self.note[0]",
            text: "综合评价等级分为优秀（S≥90）、良好（90＞S≥80）、较差（80＞S≥60）、 差（S＜60）。",
          },
        ],
      },
    ],
  ],
};
