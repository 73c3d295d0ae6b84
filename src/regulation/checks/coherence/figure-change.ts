/** A form that reads as if one of its figures had been written otherwise. Knows facts, no check. */
import { decimalsOf } from "../../../language/figure";
import type { Decimal } from "../../../language/numbers";
import { nameIn, type Fact, type FormFacts, type IndicatorRow } from "../../facts";

/** A figure put in place of another, or of a blank. */
export interface FigureChange {
  readonly form: FormFacts;
  /** Full name of the fact. */
  readonly fact: string;
  readonly value: Decimal;
}

const FIELDS = [
  "target",
  "actual",
  "weight",
  "score",
  "reason",
  "definition",
  "standard",
  "evidence",
] as const;

function changedRow(row: IndicatorRow, { form, fact }: FigureChange, now: Fact): IndicatorRow {
  if (!fact.startsWith(nameIn(form, row.name))) return row;
  const field = FIELDS.find((one) => nameIn(form, `${row.name}.${one}`) === fact);
  return field === undefined ? row : { ...row, [field]: now };
}

/** The form with the change made, in its facts and in its rows. */
export function changedForm(change: FigureChange): FormFacts {
  const { form, fact, value } = change;
  const was = form.facts.get(fact);
  const decimals = decimalsOf(value);
  const plain = { percent: false, unit: null, ...(was?.kind === "value" ? was : {}) };
  const now: Fact = { ...plain, kind: "value", value, decimals, text: value.toFixed() };
  return {
    ...form,
    facts: new Map(form.facts).set(fact, now),
    indicators: form.indicators.map((row) => changedRow(row, change, now)),
  };
}
