/** The unit of money in which a finding speaks: that of the form whose amounts it is about. */
import type { MoneyUnit } from "../../language/amounts";
import { decimal } from "../../language/numbers";
import type { RecognisedForm } from "../../forms/recognised";

const NAMES: ReadonlyMap<number, string> = new Map([
  [0.0001, "元"],
  [0.01, "百元"],
  [0.1, "千元"],
]);

/** The unit that all amounts among the facts were printed in; null for 万元, and where they differ. */
export function moneyUnitOf(
  forms: readonly Pick<RecognisedForm, "places">[],
  facts: readonly string[],
): MoneyUnit | null {
  const scales = new Set(
    facts.flatMap((fact) => forms.flatMap(({ places }) => places.get(fact)?.scale ?? [])),
  );
  const others = [...scales].filter((scale) => scale !== 1);
  const [scale] = others;
  const name = scale === undefined || others.length > 1 ? undefined : NAMES.get(scale);
  return scale === undefined || name === undefined ? null : { name, factor: decimal(scale) };
}
