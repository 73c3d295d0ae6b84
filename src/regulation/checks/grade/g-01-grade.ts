/** G-01: the grade is the band of the total. Knows facts and outcomes. */
import type { Decimal } from "../../../language/numbers";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
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

interface Held {
  readonly total: Decimal;
  readonly right: string;
  readonly bands: readonly GradeBand[];
  /** Whether the form prints the scale itself; elsewhere it is one of several in use. */
  readonly printed: boolean;
}

function wrong(form: FormFacts, given: string, { total, right, bands, printed }: Held): Found {
  const found = { facts: factsOf(form, given, bands), reported: given, expected: right };
  const points = showPoints(total);
  if (printed) {
    const message = `总分${points}分对应等级“${right}”，填报为“${given}”。`;
    return { ...found, message, fixes: gradeFixes(form, right) };
  }
  const edges = bands.flatMap(({ from }) => (from.gt(0) ? [showPoints(from)] : [])).join("/");
  const message = `总分${points}分填“${given}”；本表未印等级标准，按${edges}分档为“${right}”，请核对。`;
  return { ...found, severity: "warning", message };
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

function against(form: FormFacts, held: Held): readonly Found[] {
  const given = gradeGiven(form, held.bands);
  if (given !== null) return sameGrade(given, held.right) === "different" ? [wrong(form, given, held)] : [];
  const blank = isBlankFact(factOf(form, "total.grade")) && !isTicked(form);
  return blank && form.complete && asksGrade(form) ? [missing(form, held.total, held.right)] : [];
}

/**
 * The written grade is another than that of the recomputed total, or the grade was left blank. Where the form prints no
 * scale, 90/80/60 and 80/70/60 are both in use: a warning that names the one it was held against, and never a fix.
 */
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
    const printed = grade?.explanation.ruleFrom === "form";
    const held = { total: points, right, bands: bandsOf(form, context), printed };
    return against(form, held).map((found) => ({ ...found, source }));
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "self-evaluation",
        texts: { "total.grade": "优秀" },
        figures: { "fund.weight": 10, "fund.score": 10, "total.score": 89 },
        rows: [{ level3: "任务", weight: 90, score: 79 }],
        notes: [
          {
            fact: "self.note[0]",
            text: "等级：优秀（S≥90）、良好（90＞S≥80）、较差（80＞S≥60）、差（S＜60）。",
          },
        ],
      },
    ],
  ],
  valid: [
    [
      {
        id: "self-evaluation",
        texts: { "total.grade": "良好" },
        figures: { "fund.weight": 10, "fund.score": 10, "total.score": 89 },
        rows: [{ level3: "任务", weight: 90, score: 79 }],
        notes: [
          {
            fact: "self.note[0]",
            text: "等级：优秀（S≥90）、良好（90＞S≥80）、较差（80＞S≥60）、差（S＜60）。",
          },
        ],
      },
    ],
  ],
};
