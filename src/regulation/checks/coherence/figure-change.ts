/** A form that reads as if one of its figures had been written otherwise. Knows facts, no check. */
import { decimalsOf } from "../../../language/figure";
import type { Decimal } from "../../../language/numbers";
import { withFacts, type Fact, type FormFacts } from "../../facts";

/** A figure put in place of another, or of a blank. */
export interface FigureChange {
  readonly form: FormFacts;
  /** Full name of the fact. */
  readonly fact: string;
  readonly value: Decimal;
}

/** The form with the change made, in its facts and in its rows. */
export function changedForm(change: FigureChange): FormFacts {
  const { form, fact, value } = change;
  const was = form.facts.get(fact);
  const decimals = decimalsOf(value);
  const plain = { percent: false, unit: null, ...(was?.kind === "value" ? was : {}) };
  const now: Fact = { ...plain, kind: "value", value, decimals, text: value.toFixed() };
  const facts = new Map(form.facts).set(fact, now);
  return { ...form, facts, indicators: form.indicators.map((row) => withFacts(row, form.key, facts)) };
}
