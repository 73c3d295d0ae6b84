/** Rates that a scorecard works out in its column of evidence: `22.14/149.66×100%=14.79%`. Knows names, no limit. */
import { showPercent } from "../../language/numbers";
import { oneLine, squeeze } from "../../language/text";
import { nameIn, textOf, type FormFacts, type IndicatorRow } from "../facts";
import type { RateOutcome } from "../outcome";
import type { NamedRate, RateId } from "./rate";
import { readEvidence, type Evidence } from "../rows/evidence/evidence";

function idOf(row: IndicatorRow, rates: readonly NamedRate[]): RateId | null {
  const name = squeeze(row.level3).replace(/["“”]/g, "");
  return rates.find(({ indicator }) => indicator?.test(name))?.id ?? null;
}

/** The working that counts for the score. */
type Working = Extract<Evidence, { readonly kind: "computed" }>["last"];

function outcome(form: FormFacts, row: IndicatorRow, id: RateId, working: Working): RateOutcome {
  const fact = nameIn(form, `${row.name}.evidence`);
  const { text, value, stated, agreement } = working;
  const written = stated === null ? null : /[^=≈]*$/.exec(text)?.[0];
  return {
    id,
    label: oneLine(row.level3),
    fact,
    reported: written ?? null,
    value,
    display: showPercent(value),
    status: agreement ?? "derived",
    explanation: {
      inputs: [{ fact, label: oneLine(row.level3), text: oneLine(textOf(row.evidence)) }],
      formula: `${text.replace(/[=≈].*$/, "")}=${showPercent(value)}`,
      rule: null,
      ruleFrom: "none",
      clause: null,
      choices: [],
      source: "form",
    },
  };
}

/** The rates, among those given, that the rows of a scorecard work out; rows that state a rate without a working give none. */
export function scorecardRates(form: FormFacts, rates: readonly NamedRate[]): readonly RateOutcome[] {
  if (form.id !== "scorecard") return [];
  return form.indicators.flatMap((row) => {
    const id = idOf(row, rates);
    const evidence = readEvidence(textOf(row.evidence));
    return id !== null && evidence.kind === "computed" ? [outcome(form, row, id, evidence.last)] : [];
  });
}
