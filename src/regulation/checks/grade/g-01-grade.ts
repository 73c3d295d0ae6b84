/** G-01: the grade is the band of the total. Knows facts and outcomes. */
import type { Decimal } from "../../../language/numbers";
import { formCheck, type Found } from "../check";
import { factOf, isBlankFact, nameIn, numberOf, type FormFacts } from "../../facts";
import type { GradeBand } from "../../packs/pack";
import { gradeOf, sameGrade } from "../../rule/grades";
import { showPoints } from "../scores/points";
import { bandsOf, gradeGiven, isTicked } from "./bands";
import { gradeFixes } from "./grade-fix";

/** A grade that fits the total as written is wrong only because the total is; then both speak of the total. */
function factsOf(form: FormFacts, given: string, bands: readonly GradeBand[]): readonly string[] {
  const written = numberOf(factOf(form, "total.score"));
  const own = written === null ? null : gradeOf(written, bands);
  const follows = own !== null && sameGrade(given, own) !== "different";
  return [nameIn(form, "total.grade"), ...(follows ? [nameIn(form, "total.score")] : [])];
}

function wrong(
  form: FormFacts,
  total: Decimal,
  given: string,
  grade: string,
  bands: readonly GradeBand[],
): Found {
  return {
    facts: factsOf(form, given, bands),
    reported: given,
    expected: grade,
    message: `总分${showPoints(total)}分对应等级“${grade}”，填报为“${given}”。`,
    fixes: gradeFixes(form, grade),
  };
}

function missing(form: FormFacts, total: Decimal, grade: string): Found {
  return {
    facts: [nameIn(form, "total.grade")],
    expected: grade,
    message: `评定等级未填写，总分${showPoints(total)}分对应等级“${grade}”。`,
    fixes: gradeFixes(form, grade),
  };
}

/** Whether the blank cell asks for a grade, and not for a conclusion in prose. */
function asksGrade(form: FormFacts): boolean {
  const label = form.labels.get(nameIn(form, "total.grade"));
  return label === undefined ? form.id === "self-evaluation" : /等级|等次|评级|档次/.test(label);
}

function against(
  form: FormFacts,
  total: Decimal,
  right: string,
  bands: readonly GradeBand[],
): readonly Found[] {
  const given = gradeGiven(form, bands);
  if (given !== null) {
    return sameGrade(given, right) === "different" ? [wrong(form, total, given, right, bands)] : [];
  }
  const blank = isBlankFact(factOf(form, "total.grade")) && !isTicked(form);
  return blank && form.complete && asksGrade(form) ? [missing(form, total, right)] : [];
}

/** The written grade is another than that of the recomputed total, or the grade was left blank. */
export const GRADE_IS_BAND = formCheck({
  id: "G-01",
  severity: "error",
  title: "评定等级与总分相符",
  source: "form-note",
  consequenceOf: ["P-05"],
  rank: ["grade", 1],
  on: ["self-evaluation", "project", "scorecard"],
  find: (form, context) => {
    const { total, grade } = context.outcomeOf(form);
    const [points, right] = [total?.computed ?? null, grade?.computed ?? null];
    if (points === null || right === null) return [];
    const source = grade?.explanation.source ?? "form-note";
    return against(form, points, right, bandsOf(form, context)).map((found) => ({ ...found, source }));
  },
});
