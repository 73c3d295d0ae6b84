/**
 * Scores a row by a rule in words: the one its own cell prints, else the pack's for a row of that name and weight.
 * Knows the rule language only by its door.
 */
import { isBlankText, oneLine, squeeze } from "../../language/text";
import { textOf, type IndicatorRow } from "../facts";
import type { Pack, PackRow } from "../packs/pack";
import type { SourceId } from "../sources";
import type { RuleOrigin } from "../outcome";
import { decimal, type Decimal } from "../../language/numbers";
import { applyRule, type Applied } from "../rule/apply/apply";
import { judgement, NO_REASONS, within, type Decision, type Reasons } from "./indicator-decision";
import type { RowQuestion } from "./indicator-target";
import { valueOfRow } from "./indicator-value";
import { RULE_WORDS } from "./indicator-words";
import type { Rule } from "../rule/model";
import type { ReadRule } from "../rule/build/read";
import { clausesOf } from "../rule/apply/rule-clauses";
import { packRuleOf, standardOf } from "./standards";
import type { RuleValue } from "../rule/apply/value";

/** A rule that was read whole, with its words and where they come from. */
interface RuleInForce {
  readonly rule: Rule;
  readonly words: string;
  readonly from: RuleOrigin;
  readonly source: SourceId;
  readonly choices: readonly string[];
}

/** Scores a row by its rule in words; null where neither the form nor the pack gives it one. */
export function scoreByRule(question: RowQuestion): Decision | null {
  const printed = textOf(question.row.standard);
  const rule = ruleOf(question, printed);
  if (rule) return apply(rule, question);
  return isBlankText(printed) ? null : unread(printed, question.weight);
}

function ruleOf({ row, weight, pack }: RowQuestion, printed: string): RuleInForce | null {
  const own = isBlankText(printed) ? null : inForce(standardOf(row, weight), printed, "form", "form");
  if (own) return own;
  const packRow = packRowOf(row, weight, pack);
  if (!packRow) return null;
  return inForce(packRuleOf(packRow, weight), packRow.rule, "pack", packRow.source);
}

function inForce(read: ReadRule, words: string, from: RuleOrigin, source: SourceId): RuleInForce | null {
  return read.rule && { rule: read.rule, words: oneLine(words), from, source, choices: read.choices };
}

const nameOf = (text: string): string => squeeze(text).replace(/["“”]/g, "");

/** The pack's rule for a row: the same name and the same weight, for weights change the points of a rule. */
function packRowOf(row: IndicatorRow, weight: Decimal, pack: Pack): PackRow | undefined {
  const name = nameOf(row.level3);
  return pack.rows.find((one) => one.names.includes(name) && decimal(one.points).eq(weight));
}

function unread(printed: string, weight: Decimal): Decision {
  return judgement(weight, { rule: oneLine(printed), clause: RULE_WORDS.unread, source: "form" });
}

function apply(rule: RuleInForce, question: RowQuestion): Decision {
  const { row, form, weight, policies } = question;
  const { value, shown } = valueOfRow(row, form, rule.rule.body);
  const reasons: Reasons = {
    ...NO_REASONS,
    formula: shown,
    rule: rule.words,
    ruleFrom: rule.from,
    choices: rule.choices,
    source: rule.source,
  };
  if (value === null) return judgement(weight, { ...reasons, clause: RULE_WORDS.noValue });
  const { steps } = policies;
  const applied = applyRule(rule.rule, value, { points: weight, steps, notApplicable: "manual" });
  return decisionOf(applied, weight, { ...reasons, clauses: clausesOf(rule.rule, applied.clause) });
}

function decisionOf(applied: Applied, weight: Decimal, reasons: Reasons): Decision {
  const { points, interval, clause } = applied;
  const said = { ...reasons, clause, choices: [...reasons.choices, ...applied.choices] };
  if (points) return { kind: "computed", points: within(points, weight), reasons: said };
  return judgement(weight, said, interval ?? undefined);
}

/**
 * What the row's rule says of an item that the unit does not have (没有…的按满分计算; no problem found), or null where
 * it says nothing and the policy decides.
 */
export function ruleForAbsent(question: RowQuestion, text: string): Decision | null {
  const rule = ruleOf(question, textOf(question.row.standard));
  if (!rule) return null;
  const value: RuleValue = { kind: "words", text };
  const { weight, policies } = question;
  const applied = applyRule(rule.rule, value, {
    points: weight,
    steps: policies.steps,
    notApplicable: "manual",
  });
  if (!applied.points) return null;
  const { words, from, source, choices } = rule;
  const clauses = clausesOf(rule.rule, applied.clause);
  return decisionOf(applied, weight, {
    ...NO_REASONS,
    rule: words,
    ruleFrom: from,
    source,
    choices,
    clauses,
  });
}
