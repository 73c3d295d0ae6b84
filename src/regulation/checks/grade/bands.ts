/** Which grade a form gives itself, and the bands it is held against. Knows facts and the pack; holds no edge. */
import { oneLine, squeeze } from "../../../language/text";
import type { CheckContext } from "../check";
import { factOf, textOf, type FormFacts } from "../../facts";
import { gradeScale } from "../../result/grade";
import type { GradeBand } from "../../packs/pack";
import { sameGrade } from "../../rule/grades";
import { hasBoxes, readTicked } from "../../result/ticks";

/** The bands printed beside the boxes or in a note, else the pack's; best first. */
export const bandsOf = (form: FormFacts, context: CheckContext): readonly GradeBand[] =>
  gradeScale(form, context.pack).bands;

/** Whether the form asks for its grade by boxes to be ticked. */
export const isTicked = (form: FormFacts): boolean => hasBoxes(textOf(factOf(form, "total.grade")));

const LONGEST_GRADE = 8;

/**
 * The grade a form gives itself: the one ticked box, or the word in the cell. Null when it gives none, several, or
 * writes prose where a grade belongs (评价结论).
 */
export function gradeGiven(form: FormFacts, bands: readonly GradeBand[]): string | null {
  const text = textOf(factOf(form, "total.grade"));
  if (hasBoxes(text)) {
    const ticked = readTicked(text);
    return ticked.length === 1 ? (ticked[0] ?? null) : null;
  }
  const word = oneLine(text);
  const known = bands.some((band) => sameGrade(word, band.grade) !== "different");
  return word !== "" && (known || Array.from(squeeze(word)).length <= LONGEST_GRADE) ? word : null;
}
