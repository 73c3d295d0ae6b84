/** What each sheet is read as, and what a choice among sheets means. No components. */
import type { Ambiguity, Found } from "../../assessment";
import { areaToA1 } from "../../workbook/address";
import { FORM_WORDS } from "../../words/forms";
import { START_WORDS } from "../../words/pane-start";

const words = START_WORDS.sheets;

type Choices = Readonly<Record<string, string>>;

/** In one sentence what a sheet is read as. */
export function readingOf(sheet: string, found: Found, chosen: string | undefined): string {
  const forms = found.filings.flatMap((filing) => filing.forms).filter((form) => form.sheet === sheet);
  if (forms.length > 0) {
    return words.readAs(forms.map(({ id, area }) => words.form(FORM_WORDS[id], areaToA1(area))).join("、"));
  }
  if (chosen === "ignore") return words.leftOut;
  return found.unrecognised.find((one) => one.sheet === sheet)?.hint ?? words.notRead;
}

/** The choices with one more; "" takes a choice back. */
export function withChoice(choices: Choices, sheet: string, choice: string): Choices {
  const others = Object.entries(choices).filter(([name]) => name !== sheet);
  return Object.fromEntries(choice === "" ? others : [...others, [sheet, choice]]);
}

/** The choices when one of the sheets that hold the same form is to be judged and the others are not. */
export function withOnly(choices: Choices, { sheets }: Ambiguity, wanted: string): Choices {
  return sheets
    .filter((sheet) => sheet !== wanted)
    .reduce((chosen, sheet) => withChoice(chosen, sheet, "ignore"), choices);
}

/** Sheets of the workbook that a person left out. */
export function leftOut(sheets: readonly string[], choices: Choices): readonly string[] {
  return sheets.filter((sheet) => choices[sheet] === "ignore");
}
