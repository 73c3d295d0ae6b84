/** Outcomes in sentences: facts → formula → rule and clause → source. */
import { oneLine } from "../language/text";
import type { Explanation } from "../regulation/outcome";
import { citeSource } from "../regulation/sources";
import { refToText } from "../workbook/address";
import { EXPLAIN_WORDS } from "../words/explain";
import type { FormReport } from "./report";

/** One step of the chain, with the cell a click jumps to. */
export interface InputLine {
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
  /** The whole chain as one readable text. */
  readonly sentence: string;
}

/** Joins an explanation with the cells of the form that it speaks of. */
export function explain(explanation: Explanation, form: FormReport): ExplainedOutcome {
  const inputs = explanation.inputs.map((input) => {
    const ref = form.places.get(input.fact)?.ref;
    return { label: input.label, text: oneLine(input.text), cell: ref ? refToText(ref) : null };
  });
  const source = explanation.source === null ? null : citeSource(explanation.source);
  const { formula, rule, clause, choices } = explanation;
  const origin = EXPLAIN_WORDS.origin[explanation.ruleFrom];
  const sentence = [
    inputs.length > 0 ? EXPLAIN_WORDS.inputs(inputs) : null,
    formula === "" ? null : EXPLAIN_WORDS.formula(formula),
    rule === null ? null : EXPLAIN_WORDS.rule(origin, rule),
    clause === null ? null : EXPLAIN_WORDS.clause(clause),
    choices.length > 0 ? EXPLAIN_WORDS.choices(choices) : null,
    source === null ? null : EXPLAIN_WORDS.source(source),
  ]
    .filter((part) => part !== null)
    .join("；");
  return { inputs, formula, rule, origin, clause, choices, source, sentence };
}
