/** Where facts stand: joins names of facts and cells. */
import type { RecognisedForm } from "../../forms/recognised";
import { memoize } from "../../regulation/memoize";
import { refToText, type CellRef } from "../../workbook/address";

type Placed = Pick<RecognisedForm, "places">;

/** Where each fact stands among forms, by their places in the list; asked for every finding, so made once a list. */
const placesByFact = memoize((forms: readonly Placed[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  forms.forEach((form, index) => {
    for (const fact of form.places.keys()) {
      const known = places.get(fact);
      if (known) known.push(index);
      else places.set(fact, [index]);
    }
  });
  return places;
});

/** The forms on which a fact stands. */
export function formsWith<Form extends Placed>(forms: readonly Form[], fact: string): readonly Form[] {
  return (placesByFact(forms).get(fact) ?? []).flatMap((index) => forms[index] ?? []);
}

/** The cells of facts on forms, each once, in the order of the facts; a fact without a cell of its own is left out. */
export function cellsOf(forms: readonly Placed[], facts: readonly string[]): readonly CellRef[] {
  const cells = facts.flatMap((fact) =>
    formsWith(forms, fact).flatMap((form) => form.places.get(fact)?.ref ?? []),
  );
  return [...new Map(cells.map((cell) => [refToText(cell), cell])).values()];
}

/** The form on which the first of the facts that has a cell stands, or null. */
export function formOf<Form extends Placed>(forms: readonly Form[], facts: readonly string[]): Form | null {
  for (const fact of facts) {
    const [form] = formsWith(forms, fact);
    if (form) return form;
  }
  return null;
}
