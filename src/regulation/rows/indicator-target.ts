/** Scores a row by its 年度指标值 and 实际完成值, as far as they decide. Knows one row at a time. */
import { squeeze } from "../../language/text";
import { factOf, textOf, type FormFacts, type IndicatorRow } from "../facts";
import type { Pack } from "../packs/pack";
import { memoize } from "../memoize";
import type { Policies } from "../packs/policy";
import { equal, type Decimal } from "../../language/numbers";
import {
  computed,
  judgement,
  NO_REASONS,
  tierInterval,
  type Decision,
  type Reasons,
} from "./indicator-decision";
import { directionOf } from "./direction";
import { comparable } from "./indicator-measure";
import { printedInverse, tiersOf } from "./indicator-notes";
import { scoreQuantity } from "./indicator-quantity";
import { INDICATOR_WORDS } from "./indicator-words";
import { readTarget, type Target } from "./target";
import { readActual, type Actual, type Tier } from "./target-actual";
import { keptDeadline } from "./target-date";
import type { IndicatorColumn } from "../fact-name";

export interface RowQuestion {
  readonly row: IndicatorRow;
  readonly form: FormFacts;
  readonly weight: Decimal;
  readonly pack: Pack;
  readonly policies: Policies;
}

export interface TargetReading {
  readonly target: Target;
  readonly actual: Actual;
}

const readingsOf = memoize<FormFacts, Map<IndicatorRow, TargetReading>>(() => new Map());

/** The target and the result of a row, read with what its own columns and the form's year tell. */
export function readRow(row: IndicatorRow, form: FormFacts): TargetReading {
  const readings = readingsOf(form);
  const known = readings.get(row);
  if (known) return known;
  const reading = read(row, form);
  readings.set(row, reading);
  return reading;
}

function read(row: IndicatorRow, form: FormFacts): TargetReading {
  const column = (name: IndicatorColumn): string => textOf(factOf(form, `${row.name}.${name}`));
  const { year } = form;
  const unit = column("unit");
  const timely = /时效/.test(squeeze(row.level1 + row.level2));
  const setting = { direction: directionOf(row), year, operator: column("operator"), unit, timely };
  const target = readTarget(row.target, setting);
  return { target, actual: readActual(row.actual, { target, year, unit }) };
}

/** Scores a row by target and result. */
export function scoreByTarget(question: RowQuestion): Decision {
  const { row, form, weight } = question;
  if (row.target === undefined && row.actual === undefined) {
    return judgement(weight, { clause: INDICATOR_WORDS.judged });
  }
  const { target, actual } = readRow(row, form);
  if (actual.kind === "words" && actual.tier !== null && target.kind !== "number")
    return scoreTier(question, actual.tier);
  if (target.kind === "blank") return judgement(weight, { clause: INDICATOR_WORDS.targetBlank });
  if (actual.kind === "blank") return judgement(weight, { clause: INDICATOR_WORDS.actualBlank });
  switch (target.kind) {
    case "number":
      return scoreNumber(question, target, actual);
    case "range":
      return scoreRange(question, target, actual);
    case "date":
      return scoreDate(question, target, actual);
    case "words":
      return scoreWords(question, actual);
  }
}

function scoreTier(question: RowQuestion, tier: Tier): Decision {
  const { weight, form, pack } = question;
  const reasons = { ...tierReasons(question), clause: INDICATOR_WORDS.tier[tier] };
  return judgement(weight, reasons, tierInterval(tier, weight, tiersOf(form, pack)));
}

function tierReasons({ form, pack }: RowQuestion): Pick<Reasons, "rule" | "ruleFrom" | "source"> {
  const { reached, partly, source, printed } = tiersOf(form, pack);
  const rule = printed ?? INDICATOR_WORDS.tierRule(reached * 100, partly * 100);
  return { rule, ruleFrom: printed === null ? "pack" : "form", source };
}

type Of<Kind extends Target["kind"]> = Extract<Target, { kind: Kind }>;

function scoreNumber(question: RowQuestion, target: Of<"number">, actual: Actual): Decision {
  const { row, weight, policies } = question;
  const measured = actual.kind === "number" ? actual.measured : null;
  if (actual.kind === "unquantified")
    return judgement(weight, { clause: INDICATOR_WORDS.unquantified(actual.text) });
  if (!measured) return judgement(weight, { clause: INDICATOR_WORDS.verbal(target.text) });
  const figures = comparable(target.measured, measured, row.level3 + row.level2);
  if (!figures) return judgement(weight, { clause: INDICATOR_WORDS.units });
  const { comparison, stated, directed } = target;
  if (!directed && !equal(figures.target, figures.actual))
    return judgement(weight, { clause: INDICATOR_WORDS.undirected(target.text) });
  const printed = printedInverse(question.form);
  return scoreQuantity({
    comparison,
    stated,
    figures,
    weight,
    policies,
    cost: directionOf(row) === "less",
    printedInverse: printed,
  });
}

function scoreRange(question: RowQuestion, target: Of<"range">, actual: Actual): Decision {
  const { row, weight, policies } = question;
  if (actual.kind !== "number") return judgement(weight, { clause: INDICATOR_WORDS.verbal(target.text) });
  const low = comparable(target.low, actual.measured, row.level3);
  const high = comparable(target.high, actual.measured, row.level3);
  if (!low || !high) return judgement(weight, { clause: INDICATOR_WORDS.units });
  if (low.actual.lt(low.target)) {
    const asked = { comparison: "at-least", stated: true, cost: false, printedInverse: null } as const;
    return scoreQuantity({ ...asked, figures: low, weight, policies });
  }
  if (high.actual.gt(high.target)) {
    return judgement(weight, { clause: INDICATOR_WORDS.aboveRange(actual.text, target.text) });
  }
  const clause = INDICATOR_WORDS.inRange(actual.text, target.text);
  return computed(weight, weight, { ...NO_REASONS, ruleFrom: "pack", source: "mof-2020-10", clause });
}

function scoreDate({ weight }: RowQuestion, target: Of<"date">, actual: Actual): Decision {
  const ruled = {
    ...NO_REASONS,
    rule: INDICATOR_WORDS.deadlineRule,
    ruleFrom: "pack" as const,
    source: "mof-2020-10" as const,
  };
  if (actual.kind !== "date") return judgement(weight, { clause: INDICATOR_WORDS.verbal(target.text) });
  const kept = keptDeadline(target.deadline, actual.done);
  if (kept === true) {
    return computed(weight, weight, { ...ruled, clause: INDICATOR_WORDS.onTime(actual.text, target.text) });
  }
  const words = kept === false ? INDICATOR_WORDS.late : INDICATOR_WORDS.unclearDate;
  return judgement(weight, { ...ruled, clause: words(actual.text, target.text) });
}

function scoreWords(question: RowQuestion, actual: Actual): Decision {
  const clause =
    actual.kind === "not-applicable" ? INDICATOR_WORDS.notApplicable(actual.text) : INDICATOR_WORDS.judged;
  return judgement(question.weight, { ...tierReasons(question), clause });
}
