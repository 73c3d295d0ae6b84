/** G-02: the grade is written in the form's own words. Knows facts and outcomes. */
import { formCheck } from "../check";
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
