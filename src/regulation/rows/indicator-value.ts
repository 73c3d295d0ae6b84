/** The value that a row puts to its rule: what its evidence proves, else its result beside its target. Knows no rule. */
import { showNumber, showPercent } from "../../language/numbers";
import { isBlankText, oneLine } from "../../language/text";
import { textOf, type FormFacts, type IndicatorRow } from "../facts";
import { readEvidence, valueOfEvidence, type Evidence } from "./evidence/evidence";
import { comparable } from "./indicator-measure";
import { readRow } from "./indicator-target";
import type { Body } from "../rule/model";
import type { Measured } from "./target-number";
import type { RuleValue } from "../rule/apply/value";

interface RowValue {
  readonly value: RuleValue | null;
  /** The value as it goes into the explanation: `22.14/149.66×100%=14.79%`. */
  readonly shown: string;
}

/** Prose beyond this length gives its figure only. */
const LONGEST_SHOWN = 20;
const NOTHING: RowValue = { value: null, shown: "" };

/** The value of a row, in the kind that the body of its rule asks for. */
export function valueOfRow(row: IndicatorRow, form: FormFacts, body: Body): RowValue {
  const text = textOf(row.evidence);
  return isBlankText(text) ? ofResult(row, form, body) : ofEvidence(readEvidence(text));
}

function ofEvidence(evidence: Evidence): RowValue {
  return { value: valueOfEvidence(evidence), shown: shownEvidence(evidence) };
}

/** Whether words are short enough to stand as a formula. */
const isShort = (text: string): boolean => Array.from(oneLine(text)).length <= LONGEST_SHOWN;

/** A working that does not hold is shown with what it really comes to. */
function shownEvidence(evidence: Evidence): string {
  switch (evidence.kind) {
    case "computed": {
      const { text, stated, agreement, expected } = evidence.last;
      if (stated === null) return `${text}=${expected}`;
      return agreement === "wrong" ? `${text.replace(/[=≈].*$/, "")}=${expected}` : text;
    }
    case "stated":
      return isShort(evidence.text) ? oneLine(evidence.text) : showPercent(evidence.rate);
    case "counted":
      return isShort(evidence.text)
        ? oneLine(evidence.text)
        : `${showNumber(evidence.count)}${evidence.unit}`;
    case "blank":
    case "not-applicable":
    case "verbal":
      return "";
  }
}

function ofResult(row: IndicatorRow, form: FormFacts, body: Body): RowValue {
  const { actual } = readRow(row, form);
  if (actual.kind === "words") return { value: { kind: "words", text: actual.text }, shown: "" };
  if (actual.kind !== "number") return NOTHING;
  return asksForCompletion(body, actual.measured)
    ? completion(row, form, actual.measured)
    : own(actual.measured);
}

/** A ratio asks how far the target was reached; a band of percents asks so of a result that is no percent itself. */
function asksForCompletion(body: Body, measured: Measured): boolean {
  switch (body.kind) {
    case "ratio":
    case "formula":
      return true;
    case "bands":
    case "steps":
      return body.unit === "%" && !measured.percent;
    default:
      return false;
  }
}

function completion(row: IndicatorRow, form: FormFacts, measured: Measured): RowValue {
  const { target } = readRow(row, form);
  const figures =
    target.kind === "number" ? comparable(target.measured, measured, row.level3 + row.level2) : null;
  if (target.kind !== "number" || !figures) return NOTHING;
  const atMost = target.comparison === "at-most" || target.comparison === "below";
  const value = { kind: "pair", actual: figures.actual, target: figures.target, atMost } as const;
  return { value, shown: `${figures.actualText}÷${figures.targetText}` };
}

function own(measured: Measured): RowValue {
  const { value, unit, text } = measured;
  if (measured.percent) return { value: { kind: "rate", rate: value }, shown: text };
  return { value: { kind: "count", count: value, unit }, shown: text };
}
