/** The unit of money in which a finding speaks: that of the form whose amounts it is about. */
import type { MoneyUnit } from "../../language/amounts";
import { decimal } from "../../language/numbers";
import type { RecognisedForm } from "../../forms/recognised";
import { formsWith } from "./cells";

type Placed = Pick<RecognisedForm, "places">;

const NAMES: ReadonlyMap<number, string> = new Map([
  [0.0001, "元"],
  [0.01, "百元"],
  [0.1, "千元"],
]);

/** The unit that all amounts among the facts were printed in; null for 万元, and where forms print different ones. */
export function moneyUnitOf(forms: readonly Placed[], facts: readonly string[]): MoneyUnit | null {
  const scales = new Map<Placed, number>();
  for (const fact of facts) {
    for (const form of formsWith(forms, fact)) {
      const scale = form.places.get(fact)?.scale ?? 1;
      // Points and rates of a form have no unit of money: 1 says nothing beside another scale.
      if (scale !== 1 || !scales.has(form)) scales.set(form, scale);
    }
  }
  const [scale, ...others] = new Set(scales.values());
  const name = scale === undefined || others.length > 0 ? undefined : NAMES.get(scale);
  return scale === undefined || name === undefined ? null : { name, factor: decimal(scale) };
}
