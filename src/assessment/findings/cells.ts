/** Where facts stand: joins names of facts and cells. */
import type { RecognisedForm } from "../../forms/recognised";
import { refToText, type CellRef } from "../../workbook/address";

type Placed = Pick<RecognisedForm, "places">;

/** The cells of facts on forms, each once, in the order of the facts; a fact without a cell of its own is left out. */
export function cellsOf(forms: readonly Placed[], facts: readonly string[]): readonly CellRef[] {
  const cells = facts.flatMap((fact) =>
    forms.map((form) => form.places.get(fact)?.ref).filter((ref) => ref !== undefined),
  );
  return [...new Map(cells.map((cell) => [refToText(cell), cell])).values()];
}

/** The form on which the first of the facts that has a cell stands, or null. */
export function formOf<Form extends Placed>(forms: readonly Form[], facts: readonly string[]): Form | null {
  const main = facts.find((fact) => forms.some(({ places }) => places.has(fact)));
  return main === undefined ? null : (forms.find(({ places }) => places.has(main)) ?? null);
}
