/** Every figure and result of a form under the name by which a person asks for it. */
import { oneLine } from "../../language/text";
import { belongsTo } from "../../regulation/facts";
import type { Explanation } from "../../regulation/outcome";
import { labelOfFact } from "../../regulation/fact-labels";
import { KIND_WORDS } from "../../words/result-sheets";
import type { FormReport } from "../report";

export interface Candidate {
  /** Full fact name, or null for a result that the form has no cell for. */
  readonly fact: string | null;
  readonly label: string;
  readonly computed: string | null;
  readonly explanation: Explanation | null;
}

/** Everything on the form that the law computes. */
export function computedOn({ outcome: { rates, scores, total, grade } }: FormReport): readonly Candidate[] {
  return [
    ...rates.map(({ fact, label, display, explanation }) => ({
      fact,
      label,
      computed: display,
      explanation,
    })),
    ...scores.map(({ fact, indicator, computed, explanation }) => ({
      fact,
      label: indicator,
      computed: computed?.toFixed() ?? null,
      explanation,
    })),
    ...(total ? [{ ...total, label: KIND_WORDS.total, computed: total.computed?.toFixed() ?? null }] : []),
    ...(grade ? [{ ...grade, label: KIND_WORDS.grade }] : []),
  ];
}

/** `“推进资源执法监察”年度指标值`, `三公经费当年决算数`. */
function labelOf(form: FormReport, fact: string): string {
  const { facts } = form;
  const row = facts.indicators.find((one) => belongsTo(facts, one.name, fact));
  const label = labelOfFact(facts, fact);
  return row && oneLine(row.level3) !== "" ? `“${oneLine(row.level3)}”${label}` : label;
}

/** Results first, then whatever else has a cell. */
export function candidatesOf(form: FormReport): readonly Candidate[] {
  const outcomes = computedOn(form);
  const known = new Set(outcomes.map((outcome) => outcome.fact));
  const inputs = [...form.facts.facts.keys()].filter((fact) => !known.has(fact) && form.places.has(fact));
  return [
    ...outcomes,
    ...inputs.map((fact) => ({ fact, label: labelOf(form, fact), computed: null, explanation: null })),
  ];
}
