/** The long texts of a filing: all that the checks between units keep of it. Knows facts only. */
import { lettersOf } from "../../../language/copies";
import type { LongText } from "../between-filings";
import { textOf, type FormFacts, type FormId } from "../../facts";
import { writtenTexts } from "../written-texts";

/** Shorter texts are equal by chance or by custom: a target, a line of policy. A paragraph is not. */
const SHORTEST = 80;
const FORMS: readonly FormId[] = ["basic-data", "self-evaluation", "project", "scorecard"];

/** What the form prints itself: notes, and how a row is defined and scored. */
function printedOn(form: FormFacts): string {
  const rows = form.indicators.flatMap((row) => [textOf(row.definition), textOf(row.standard)]);
  return [...form.notes.map((note) => note.text), ...rows].map(lettersOf).join("\n");
}

/** What a unit wrote itself in eighty letters or more, form by form; what the form prints is left out. */
export function longTextsOf(forms: readonly FormFacts[]): readonly LongText[] {
  return forms
    .filter(({ id }) => FORMS.includes(id))
    .flatMap((form) => {
      const printed = printedOn(form);
      return writtenTexts(form)
        .map(({ fact, label, text }) => ({ fact, label, letters: lettersOf(text) }))
        .filter(({ letters }) => letters.length >= SHORTEST && !printed.includes(letters));
    });
}
