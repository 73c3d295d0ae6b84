/** Rows whose score the rules decide, with what is written beside it. Knows facts and outcomes; holds no threshold. */
import type { Decimal } from "../../../language/numbers";
import type { CheckContext } from "../check";
import type { FormFacts, IndicatorRow } from "../../facts";
import type { ScoreOutcome, Severity, Violation } from "../../outcome";
import { differs } from "./points";

export interface RuledRow {
  readonly row: IndicatorRow;
  readonly outcome: ScoreOutcome;
  readonly weight: Decimal;
  readonly written: Decimal;
  /** Decimals that the written score prints. */
  readonly decimals: number;
  readonly ruled: Decimal;
}

function ruledRow(form: FormFacts, outcome: ScoreOutcome): RuledRow | null {
  const row = form.indicators.find((one) => one.name === outcome.row);
  const { weight, reported, computed } = outcome;
  if (!row || row.partOf !== null || weight === null || reported === null || computed === null) return null;
  const decimals = row.score?.kind === "value" ? row.score.decimals : 0;
  return { row, outcome, weight, written: reported, decimals, ruled: computed };
}

/** The indicators of a form that have a weight, a written score and one that follows from a rule. */
export function ruledRows(form: FormFacts, context: CheckContext): readonly RuledRow[] {
  return context
    .outcomeOf(form)
    .scores.map((outcome) => ruledRow(form, outcome))
    .filter((row) => row !== null);
}

/** Whether a row's written score is another than the rule's. */
export const isOff = ({ written, decimals, ruled, weight }: RuledRow): boolean =>
  differs(written, decimals, ruled, weight);

/** An error where the form itself prints the rule; a warning where only a usual rule speaks. */
export const severityOf = (outcome: ScoreOutcome): Severity =>
  outcome.explanation.ruleFrom === "form" ? "error" : "warning";

/** What a finding on a score rests on: the form where it prints the rule, else the source of the rule that spoke. */
export function restsOn({ explanation }: ScoreOutcome): Pick<Violation, "source"> {
  if (explanation.ruleFrom === "form") return { source: "form" };
  return explanation.source === null ? {} : { source: explanation.source };
}
