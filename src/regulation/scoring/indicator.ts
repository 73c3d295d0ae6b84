/**
 * Scores a row of an indicator table or scorecard: by the rule that its own cell prints, by a rule of the pack, or by
 * target and result. What these do not decide stays the person's.
 */
import { isNotApplicableText } from "../../language/figure";
import { decimal, showNumber, type Decimal } from "../../language/numbers";
import { oneLine } from "../../language/text";
import { factOf, nameIn, numberOf, textOf, type Fact, type FormFacts, type IndicatorRow } from "../facts";
import type { Input, ScoreOutcome } from "../outcome";
import type { Pack } from "../pack";
import type { Policies } from "../policy";
import { officialLabel } from "../rates/labels";
import { judgement, NO_REASONS, type Decision } from "./indicator-decision";
import { outcomeOf } from "./indicator-outcome";
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
  const weight = shared === null ? numberOf(row.weight) : null;
  const decision = shared === null ? decide({ row, form, pack, policies }, weight) : sharedDecision(shared);
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

function sharedDecision(points: Decimal): Decision {
  return judgement(points, { clause: INDICATOR_WORDS.shared(showNumber(points)) });
}

function decide(question: Omit<RowQuestion, "weight">, weight: Decimal | null): Decision {
  if (weight === null) return judgement(null, { clause: INDICATOR_WORDS.noWeight });
  const absent = absenceOf(question.row);
  if (absent !== null) return notApplicable(absent, weight, question.policies);
  return scoreByTarget({ ...question, weight });
}

/** Words of evidence, or of a result beyond a bare 无, that say the item does not exist at the unit. */
function absenceOf(row: IndicatorRow): string | null {
  const said = (fact: Fact | undefined): string | null => {
    const text = oneLine(textOf(fact));
    return isNotApplicableText(text) ? text : null;
  };
  const result = said(row.actual);
  return said(row.evidence) ?? (result === "无" ? null : result);
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
    const name = `${row.name}.${column}`;
    const fact = factOf(form, name);
    if (!fact || fact.kind === "blank") return [];
    return [{ fact: nameIn(form, name), label: officialLabel(form, name), text: oneLine(fact.text) }];
  });
}
