/** Everything the report knows of one cell or one name: fact, outcome with its chain, findings. */
import { oneLine, squeeze } from "../language/text";
import type { Explanation } from "../regulation/outcome";
import { fromA1, refFromText, refToText, type CellRef } from "../workbook/address";
import { KIND_WORDS } from "../words/result-sheets";
import { explain, type ExplainedOutcome } from "./explain";
import type { Finding, FormReport, Report } from "./report";

/** What stands at one place, and why. */
export interface LookedUp {
  /** `基础数据表!D6`, or null for an outcome without a cell. */
  readonly cell: string | null;
  readonly label: string;
  /** The figure as it stands. */
  readonly text: string;
  /** The result that belongs here, or null when the cell is an input. */
  readonly computed: string | null;
  readonly explanation: ExplainedOutcome | null;
  readonly findings: readonly Finding[];
}

interface Candidate {
  readonly fact: string | null;
  readonly label: string;
  readonly computed: string | null;
  readonly explanation: Explanation | null;
}

/**
 * Looks up a cell (`基础数据表!D6`, `D6` on any sheet) or a name (an indicator, a rate, `总分`, `等级`).
 * Gives one entry a place, in reading order; none when nothing fits.
 */
export function lookUp(report: Report, query: string): readonly LookedUp[] {
  const forms = report.filings.flatMap((filing, index) =>
    filing.forms.map((form) => ({ form, filing: index })),
  );
  return forms.flatMap(({ form, filing }) =>
    candidatesOf(form)
      .filter((one) => fits(one, form, query))
      .map((one) => entryOf(one, form, report, filing)),
  );
}

const candidate = (
  fact: string | null,
  label: string,
  computed: string | null,
  explanation: Explanation,
): Candidate => ({
  fact,
  label,
  computed,
  explanation,
});

/** Everything on the form that the law computes. */
function computedOn({ outcome: { rates, scores, total, grade } }: FormReport): readonly Candidate[] {
  return [
    ...rates.map((rate) => candidate(rate.fact, rate.label, rate.display, rate.explanation)),
    ...scores.map((score) =>
      candidate(score.fact, score.indicator, score.computed?.toFixed() ?? null, score.explanation),
    ),
    ...(total
      ? [candidate(total.fact, KIND_WORDS.total, total.computed?.toFixed() ?? null, total.explanation)]
      : []),
    ...(grade ? [candidate(grade.fact, KIND_WORDS.grade, grade.computed, grade.explanation)] : []),
  ];
}

function candidatesOf(form: FormReport): readonly Candidate[] {
  const outcomes = computedOn(form);
  const known = new Set(outcomes.map((outcome) => outcome.fact));
  const inputs = [...form.facts.facts.keys()].filter((fact) => !known.has(fact) && form.places.has(fact));
  return [
    ...outcomes,
    ...inputs.map((fact) => ({
      fact,
      label: form.facts.labels.get(fact) ?? "",
      computed: null,
      explanation: null,
    })),
  ];
}

function refOf(one: Candidate, form: FormReport): CellRef | null {
  return (one.fact === null ? undefined : form.places.get(one.fact)?.ref) ?? null;
}

/** A name as it is asked for: nobody types the quotation marks of “三公”经费. */
const unquoted = (name: string): string => squeeze(name).replace(/"/g, "");

function fits(one: Candidate, form: FormReport, query: string): boolean {
  const ref = refOf(one, form);
  const asked = refFromText(query);
  const position = fromA1(query);
  if (asked) return ref !== null && refToText(ref) === refToText(asked);
  if (position) return ref !== null && ref.row === position.row && ref.column === position.column;
  const wanted = unquoted(query);
  return wanted !== "" && unquoted(one.label).includes(wanted);
}

function entryOf(one: Candidate, form: FormReport, report: Report, filing: number): LookedUp {
  const { fact, label, computed, explanation } = one;
  const ref = refOf(one, form);
  return {
    cell: ref ? refToText(ref) : null,
    label: oneLine(label),
    text: fact === null ? "" : oneLine(form.facts.facts.get(fact)?.text ?? ""),
    computed,
    explanation: explanation ? explain(explanation, form) : null,
    findings: report.findings.filter(
      (finding) => finding.filing === filing && fact !== null && finding.facts.includes(fact),
    ),
  };
}
