/**
 * Scores a row of an indicator table or scorecard: by the rule that its own cell prints, by a rule of the pack, or by
 * target and result. What these do not decide stays the person's.
 */
import { isNotApplicableText } from "../../language/figure";
import { decimal, showNumber, type Decimal } from "../../language/numbers";
import { oneLine } from "../../language/text";
import { factOf, nameIn, numberOf, textOf, type FormFacts, type IndicatorRow } from "../facts";
import type { Input, ScoreOutcome } from "../outcome";
import type { Pack } from "../packs/pack";
import type { Policies } from "../packs/policy";
import { officialLabel } from "../fact-labels";
import { readEvidence } from "./evidence/evidence";
import { judgement, NO_REASONS, type Decision } from "./indicator-decision";
import { outcomeOf } from "./indicator-outcome";
import { ruleForAbsent, scoreByRule } from "./indicator-rule";
import { scoreByTarget, type RowQuestion } from "./indicator-target";
import { INDICATOR_WORDS } from "./indicator-words";

const INPUT_COLUMNS = ["target", "actual", "evidence", "weight"] as const;

/** Scores a row. Ask `isScoredRow` first: a row that repeats its parent or carries no points has no score. */
export function scoreIndicator(
  row: IndicatorRow,
  form: FormFacts,
  pack: Pack,
  policies: Policies,
): ScoreOutcome {
  const shared = sharedWeight(row, form);
  const weight = row.sharedWeightWith === null ? numberOf(row.weight) : null;
  const question = { row, form, pack, policies };
  const decision = shared === null ? decide(question, weight) : sharedDecision(row, shared);
  return outcomeOf(form, {
    row: row.name,
    indicator: oneLine(row.level3),
    level1: row.level1,
    level2: row.level2,
    weight,
    inputs: inputsOf(row, form),
    decision,
  });
}

/** Whether a row is scored: not an 其中 row, and weight or score is filled or shares another row's weight. */
export function isScoredRow(row: IndicatorRow, form: FormFacts): boolean {
  if (row.partOf !== null || row.score === undefined) return false;
  if (row.sharedWeightWith !== null) return row.score.kind === "value" || !leadIsScored(row, form);
  return row.weight?.kind === "value" || row.score.kind === "value";
}

function leadIsScored(row: IndicatorRow, form: FormFacts): boolean {
  return form.indicators.some((lead) => lead.name === row.sharedWeightWith && lead.score?.kind === "value");
}

/** The weight that a row shares with others, or null when its weight is its own. */
function sharedWeight(row: IndicatorRow, form: FormFacts): Decimal | null {
  const leader = row.sharedWeightWith ?? row.name;
  const isShared = form.indicators.some(
    (other) => other.sharedWeightWith === leader && other.partOf === null,
  );
  return isShared ? numberOf(form.indicators.find((other) => other.name === leader)?.weight) : null;
}

function sharedDecision(row: IndicatorRow, points: Decimal): Decision {
  const rule = oneLine(textOf(row.standard));
  const clause = INDICATOR_WORDS.shared(showNumber(points));
  if (rule === "") return judgement(points, { clause });
  return judgement(points, { clause, rule, ruleFrom: "form", source: "form" });
}

function decide(question: Omit<RowQuestion, "weight">, weight: Decimal | null): Decision {
  if (weight === null) return judgement(null, { clause: INDICATOR_WORDS.noWeight });
  const whole = { ...question, weight };
  const absent = absenceOf(question.row);
  if (absent !== null)
    return ruleForAbsent(whole, absent) ?? notApplicable(absent, weight, question.policies);
  return byRule(whole) ?? scoreByTarget(whole);
}

/** The rule in words, where the form has a column for it; packs have such rules for scorecards only. */
function byRule(question: RowQuestion): Decision | null {
  const { row, form } = question;
  return row.standard !== undefined || form.id === "scorecard" ? scoreByRule(question) : null;
}

/** Words of evidence, or of a result beyond a bare 无, that say the item does not exist at the unit. */
function absenceOf(row: IndicatorRow): string | null {
  const evidence = readEvidence(textOf(row.evidence));
  if (evidence.kind === "not-applicable") return oneLine(evidence.text);
  const result = oneLine(textOf(row.actual));
  return result !== "无" && isNotApplicableText(result) ? result : null;
}

/** What the policy gives to an item that the unit does not have. */
export function notApplicable(text: string, weight: Decimal, policies: Policies): Decision {
  const points = { full: weight, zero: decimal(0), exclude: null, manual: null }[policies.notApplicable];
  const choices = [INDICATOR_WORDS.notApplicableChoice[policies.notApplicable]];
  const reasons = {
    ...NO_REASONS,
    clause: INDICATOR_WORDS.notApplicable(text),
    choices,
    source: "review" as const,
  };
  return { kind: "not-applicable", points, reasons };
}

function inputsOf(row: IndicatorRow, form: FormFacts): readonly Input[] {
  return INPUT_COLUMNS.flatMap((column) => {
    const name = `${row.name}.${column}` as const;
    const fact = factOf(form, name);
    if (!fact || fact.kind === "blank") return [];
    return [{ fact: nameIn(form, name), label: officialLabel(form, name), text: oneLine(fact.text) }];
  });
}
