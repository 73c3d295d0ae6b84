/** Outcomes in sentences: facts → formula → rule and clause → source. */
import { oneLine } from "../../language/text";
import type { Explanation } from "../../regulation/outcome";
import { citeWithAddress } from "../../regulation/sources";
import { refToText } from "../../workbook/address";
import { EXPLAIN_WORDS } from "../../words/explain";
import { figureLine } from "../filings/last-year";
import type { Finding, FormReport, Report } from "../report";
import { writtenLine } from "./cell-history";

/** One step of the chain, with the cell a click jumps to. */
interface InputLine {
  readonly label: string;
  readonly text: string;
  /** `基础数据表!B6`, or null when the fact has no cell. */
  readonly cell: string | null;
}

export interface ExplainedOutcome {
  readonly inputs: readonly InputLine[];
  readonly formula: string;
  /** Rule in words, or null. */
  readonly rule: string | null;
  readonly origin: string;
  readonly clause: string | null;
  readonly choices: readonly string[];
  readonly source: string | null;
  /** The whole chain, one link a line. */
  readonly lines: readonly string[];
  /** The whole chain as one readable text. */
  readonly sentence: string;
}

/** Joins an explanation with the cells of the form that it speaks of. */
export function explain(explanation: Explanation, form: FormReport): ExplainedOutcome {
  const inputs = explanation.inputs.map((input) => {
    const ref = form.places.get(input.fact)?.ref;
    return { label: input.label, text: oneLine(input.text), cell: ref ? refToText(ref) : null };
  });
  const source = explanation.source === null ? null : citeWithAddress(explanation.source);
  const { formula, rule, clause, choices } = explanation;
  const origin = EXPLAIN_WORDS.origin[explanation.ruleFrom];
  const lines = [
    inputs.length > 0 ? EXPLAIN_WORDS.inputs(inputs) : null,
    formula === "" ? null : EXPLAIN_WORDS.formula(formula),
    rule === null ? null : EXPLAIN_WORDS.rule(origin, oneLine(rule)),
    clause === null ? null : EXPLAIN_WORDS.clause(clause),
    choices.length > 0 ? EXPLAIN_WORDS.choices(choices) : null,
    source === null ? null : EXPLAIN_WORDS.source(source),
  ].filter((part) => part !== null);
  return { inputs, formula, rule, origin, clause, choices, source, lines, sentence: lines.join("；") };
}

/** One step of why a finding stands. */
export interface FindingExplanation {
  /** The facts it speaks of, with their figures and cells. */
  readonly facts: readonly InputLine[];
  /** Outcomes (rate, score, total, grade) that decided it, in sentences. */
  readonly outcomes: readonly ExplainedOutcome[];
  readonly basis: string;
  /** Where a value was written for it or could be: `自评表!H33 已于 2026-03-01 09:30 写入 98，原值 97`. */
  readonly written: readonly string[];
}

const MOST_FACTS = 12;

function factLine(fact: string, forms: readonly FormReport[]): InputLine | null {
  const form = forms.find((one) => one.facts.facts.has(fact));
  const ref = form?.places.get(fact)?.ref;
  if (!form || !ref) return null;
  const label = form.facts.labels.get(fact) ?? "";
  return {
    label: oneLine(label),
    text: oneLine(form.facts.facts.get(fact)?.text ?? ""),
    cell: refToText(ref),
  };
}

function explanationsFor(finding: Finding, form: FormReport): readonly Explanation[] {
  const { rates, scores, total, grade } = form.outcome;
  const outcomes = [...rates, ...scores, ...(total ? [total] : []), ...(grade ? [grade] : [])];
  return outcomes
    .filter((outcome) => outcome.fact !== null && finding.facts[0] === outcome.fact)
    .map((outcome) => outcome.explanation);
}

/** The chain of a finding: facts with their cells → formula → rule and clause → basis. */
export function explainFinding(finding: Finding, report: Report): FindingExplanation {
  const forms = report.filings[finding.filing]?.forms ?? [];
  const own = finding.facts.map((fact) => factLine(fact, forms)).filter((line) => line !== null);
  return {
    facts: [
      ...own.slice(0, MOST_FACTS),
      ...(finding.previous ?? []).slice(0, MOST_FACTS).map((figure) => figureLine(figure)),
    ],
    outcomes: forms.flatMap((form) => explanationsFor(finding, form).map((one) => explain(one, form))),
    basis: finding.basis,
    written: writtenFor(finding, report, forms),
  };
}

/** The cell that the finding marks, and those that its certain values go to. */
function writtenFor(finding: Finding, report: Report, forms: readonly FormReport[]): readonly string[] {
  const facts = [...new Set([...finding.facts.slice(0, 1), ...finding.fixes.map((fix) => fix.fact)])];
  return facts.flatMap((fact) => {
    const form = forms.find((one) => one.places.has(fact));
    const ref = form?.places.get(fact)?.ref;
    const line = form ? writtenLine(report, form, fact) : null;
    return ref && line !== null ? [`${refToText(ref)} ${line}`] : [];
  });
}
