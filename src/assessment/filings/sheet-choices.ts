/** What a person said a sheet is, by its name. Knows the kinds of forms; reads no sheet. */
import { FORM_IDS, type FormId } from "../../regulation/facts";

/** A sheet is read as this form, whatever it looks like, or it is left out. */
export type SheetChoice = FormId | "ignore";

/** By sheet name; a sheet that is not named here is recognised by its labels. */
export type SheetChoices = Readonly<Record<string, SheetChoice>>;

/** What a sheet can be said to be, in the order in which it is offered. */
export const SHEET_CHOICES: readonly SheetChoice[] = [...FORM_IDS, "ignore"];

/** Choices as they are kept with a workbook, which are words; a word that we do not know is no choice. */
export function sheetChoicesOf(kept: Readonly<Record<string, string>>): SheetChoices {
  const known = Object.entries(kept).flatMap(([sheet, word]) => {
    const choice = SHEET_CHOICES.find((one) => one === word);
    return choice === undefined ? [] : [[sheet, choice] as const];
  });
  return Object.fromEntries(known);
}
