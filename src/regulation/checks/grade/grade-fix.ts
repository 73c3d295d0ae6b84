/** How a right grade is put into its cell: as the form's own word, or as a ticked box. */
import { factOf, nameIn, textOf, type FormFacts } from "../../facts";
import type { Fix } from "../../outcome";
import { hasBoxes, tick } from "../../result/ticks";

/** The fix that makes a form state the grade; none where no box carries that grade. */
export function gradeFixes(form: FormFacts, grade: string): readonly Fix[] {
  const text = textOf(factOf(form, "total.grade"));
  const boxes = hasBoxes(text);
  const value = boxes ? tick(text, grade) : grade;
  if (value === text) return [];
  return [{ fact: nameIn(form, "total.grade"), value, percent: false, shown: boxes ? `☑${grade}` : grade }];
}
