/** The form of last year that a form of this year follows. Knows kinds and names of projects, no figure. */
import type { FilingFacts, FormFacts } from "../facts";
import { projectKey } from "./project-name";

const fits = (form: FormFacts, other: FormFacts): boolean =>
  other.id === form.id && (form.id !== "project" || projectKey(other) === projectKey(form));

/**
 * Last year's form of the same kind, of the same project where it is one; null where none was given, or where either
 * year has several that could be meant.
 */
export function lastYearsForm(form: FormFacts, { forms, previous }: FilingFacts): FormFacts | null {
  if (!previous || (form.id === "project" && projectKey(form) === "")) return null;
  const [last, ...others] = previous.forms.filter((other) => fits(form, other));
  const isOnly = forms.filter((other) => fits(form, other)).length === 1;
  return last && others.length === 0 && isOnly ? last : null;
}

/** The one of several things that bears a name; null where none or more than one does. */
export function onlyNamed<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  name: string,
): Thing | null {
  const [first, ...others] = name === "" ? [] : things.filter((thing) => nameOf(thing) === name);
  return first !== undefined && others.length === 0 ? first : null;
}
