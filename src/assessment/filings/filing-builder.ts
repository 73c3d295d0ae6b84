/** A filing while forms are being put into it. Compares years only. */
import type { RecognisedForm } from "../../forms/recognised";

export interface Filing {
  /** The unit as its forms print it, `""` when none does. */
  readonly unit: string;
  readonly year: number | null;
  readonly forms: readonly RecognisedForm[];
}

/** The same while it is being put together. */
export interface Growing {
  unit: string;
  year: number | null;
  readonly forms: RecognisedForm[];
}

/** Whether a form can be of a filing's year: one of them prints none, or both the same. */
export const sameYear = (filing: Growing, form: RecognisedForm): boolean =>
  filing.year === null || form.facts.year === null || filing.year === form.facts.year;

/** Puts a form into a filing, which takes from it the unit and the year that it lacks. */
export function join(filing: Growing, form: RecognisedForm): void {
  filing.forms.push(form);
  if (filing.unit === "") filing.unit = form.unit;
  filing.year ??= form.facts.year;
}
