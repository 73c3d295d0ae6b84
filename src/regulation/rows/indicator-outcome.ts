/** Puts a decision beside what the form prints. Knows the facts of one score. */
import { ZERO, type Decimal } from "../../language/numbers";
import { isFillerText, isNotApplicableText } from "../../language/figure";
import { oneLine } from "../../language/text";
import { factOf, nameIn, textOf, type Fact, type FormFacts, type ValueFact } from "../facts";
import type { Input, ScoreOutcome, ScoreStatus } from "../outcome";
import { sameScore } from "./indicator-agreement";
import type { Decision, Interval } from "./indicator-decision";
import type { IndicatorName } from "../fact-name";

export interface Scored {
  /** `ind[3]` or `fund`. */
  readonly row: IndicatorName | "fund";
  readonly indicator: string;
  readonly level1: string;
  readonly level2: string;
  readonly weight: Decimal | null;
  readonly inputs: readonly Input[];
  readonly decision: Decision;
}

/** Whether the row gives a reason for what was taken off. */
function hasReason(reason: Fact | undefined): boolean {
  const text = oneLine(textOf(reason));
  return text !== "" && !isFillerText(text) && !isNotApplicableText(text);
}

interface Standing {
  readonly status: ScoreStatus;
  readonly interval: Interval | null;
}

/** A person may give less than a usual rule and say why; a rule printed on the form leaves no such room. */
function standing(written: ValueFact | null, scored: Scored, reasoned: boolean): Standing {
  const { decision, weight } = scored;
  if (decision.kind === "not-applicable") return { status: "not-applicable", interval: null };
  if (decision.kind === "judgement") return { status: "judgement", interval: decision.interval };
  if (written === null) return { status: "blank", interval: null };
  if (sameScore(written, decision.points, weight ?? decision.points)) return { status: "ok", interval: null };
  const lower = written.value.lt(decision.points) && reasoned && decision.reasons.ruleFrom !== "form";
  if (lower) return { status: "judgement", interval: { low: ZERO, high: decision.points } };
  return { status: "wrong", interval: null };
}

/** The outcome of a score. */
export function outcomeOf(form: FormFacts, scored: Scored): ScoreOutcome {
  const { row, indicator, level1, level2, weight, inputs, decision } = scored;
  const fact = factOf(form, `${row}.score`);
  const written = fact?.kind === "value" ? fact : null;
  return {
    row,
    indicator,
    level1,
    level2,
    fact: nameIn(form, `${row}.score`),
    weight,
    reported: written?.value ?? null,
    computed: decision.kind === "judgement" ? null : decision.points,
    ...standing(written, scored, hasReason(factOf(form, `${row}.reason`))),
    explanation: { inputs, ...decision.reasons },
  };
}
