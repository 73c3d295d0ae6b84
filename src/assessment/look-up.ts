/** Everything the report knows of one cell or one name: fact, outcome with its chain, findings. */
import { oneLine, squeeze } from "../language/text";
import type { Explanation } from "../regulation/outcome";
import { fromA1, refFromText, refToText, type CellRef } from "../workbook/address";
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
      .filter((candidate) => fits(candidate, form, query))
      .map((candidate) => entryOf(candidate, form, report, filing)),
  );
}

function candidatesOf(form: FormReport): readonly Candidate[] {
  const { rates, scores, total, grade } = form.outcome;
  const outcomes: readonly Candidate[] = [
    ...rates.map((rate) => ({
      fact: rate.fact,
      label: rate.label,
      computed: rate.display,
      explanation: rate.explanation,
    })),
    ...scores.map((score) => ({
      fact: score.fact,
      label: score.indicator,
      computed: score.computed?.toFixed() ?? null,
      explanation: score.explanation,
    })),
    ...(total
      ? [
          {
            fact: total.fact,
            label: "总分",
            computed: total.computed?.toFixed() ?? null,
            explanation: total.explanation,
          },
        ]
      : []),
    ...(grade
      ? [{ fact: grade.fact, label: "等级", computed: grade.computed, explanation: grade.explanation }]
      : []),
  ];
  const known = new Set(outcomes.map((outcome) => outcome.fact));
  const inputs = [...form.facts.facts.keys()].filter((fact) => !known.has(fact) && form.places.has(fact));
  const labelled = inputs.map((fact) => ({
    fact,
    label: form.facts.labels.get(fact) ?? "",
    computed: null,
    explanation: null,
  }));
  return [...outcomes, ...labelled];
}

function refOf(candidate: Candidate, form: FormReport): CellRef | null {
  return (candidate.fact === null ? undefined : form.places.get(candidate.fact)?.ref) ?? null;
}

function fits(candidate: Candidate, form: FormReport, query: string): boolean {
  const ref = refOf(candidate, form);
  const asked = refFromText(query);
  const position = fromA1(query);
  if (asked) return ref !== null && refToText(ref) === refToText(asked);
  if (position) return ref !== null && ref.row === position.row && ref.column === position.column;
  const wanted = squeeze(query);
  return wanted !== "" && squeeze(candidate.label).includes(wanted);
}

function entryOf(candidate: Candidate, form: FormReport, report: Report, filing: number): LookedUp {
  const { fact, label, computed, explanation } = candidate;
  const ref = refOf(candidate, form);
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
