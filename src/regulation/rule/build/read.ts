/** Reads a scoring rule out of the Chinese words of a form. Knows no cell, no value and no policy. */
import type { Decimal } from "../../../language/numbers";
import { assemble } from "./assemble";
import type { Assembled } from "./assembly";
import type { Limit } from "../grammar/limit-words";
import type { Rule } from "../model";
import { phrasesOf } from "../grammar/phrases";
import { fullMarksProblem, problemsOf, type RuleProblem } from "./problems";
import type { Role } from "../grammar/role";
import { roleOf } from "../grammar/roles";
import { evenText, printedBetween, type SourceText } from "../grammar/source-text";
import { isHarmless, isOfRule } from "../grammar/remarks";
import { statementsOf, type Statement } from "../grammar/statements";
import { readTiers } from "../grammar/tier-words";

/** What a piece of a rule text became. */
export type ClauseMeaning = Role["kind"] | Limit["kind"] | "definition";

export interface ReadClause {
  /** The words as printed. */
  readonly text: string;
  readonly meaning: ClauseMeaning;
}

export interface ReadRule {
  /** The rule, or null where any part that bears on the score was not understood. */
  readonly rule: Rule | null;
  readonly clauses: readonly ReadClause[];
  /** The words that were not understood, as printed. */
  readonly unread: readonly string[];
  readonly problems: readonly RuleProblem[];
  /** Choices made where the words leave something open. */
  readonly choices: readonly string[];
}

export type { RuleProblem } from "./problems";

/** The text with a stretch that has been read already stopped out, every place kept. */
function without(text: string, from: number, to: number): string {
  return text.slice(0, from) + "。".repeat(to - from) + text.slice(to);
}

interface Placed {
  readonly from: number;
  readonly clause: ReadClause;
}

function bounds(limits: readonly Limit[]): Pick<Rule, "floor" | "cap" | "maxDeduct"> {
  const cap = limits.find((limit) => limit.kind === "cap");
  const maxDeduct = limits.find((limit) => limit.kind === "max-deduct");
  return {
    floor: limits.some((limit) => limit.kind === "floor"),
    cap: cap?.kind === "cap" ? cap.amount : null,
    maxDeduct: maxDeduct?.kind === "max-deduct" ? maxDeduct.amount : null,
  };
}

/** Signs that machine reading damaged and that were read for what they must have been. */
function repairs({ original, even }: SourceText): readonly string[] {
  const damaged = /(?:^|[^A-Za-z\d])([QWＱＷ])\s*\d/.exec(original);
  return damaged?.[1] !== undefined && even.includes("≤") ? [`“${damaged[1]}”按“≤”识别`] : [];
}

/** 类推 means something only where steps carry it on. */
function danglingSeries(limits: readonly Limit[], assembled: Assembled | null): boolean {
  return limits.some((limit) => limit.kind === "and-so-on") && assembled?.body.kind !== "steps";
}

function weightProblems(limits: readonly Limit[], points: Decimal | null): readonly RuleProblem[] {
  if (!points) return [];
  return limits.flatMap((limit) =>
    limit.kind === "weight" ? (fullMarksProblem(limit.points, points) ?? []) : [],
  );
}

function unreadProblems(unread: readonly string[]): readonly RuleProblem[] {
  return unread.map((text) => ({ kind: "unread", text: `未能理解“${text}”` }));
}

function inOrder(placed: readonly Placed[]): readonly ReadClause[] {
  return [...placed].sort((left, right) => left.from - right.from).map(({ clause }) => clause);
}

function isEmptyOfRule(roles: readonly Role[]): boolean {
  return roles.every((role) => role.kind === "remark");
}

interface Parts {
  readonly roles: readonly Role[];
  readonly limits: readonly Limit[];
  readonly clauses: readonly ReadClause[];
}

/** The role of each statement; words behind a rule that may change it count as not understood. */
function readRoles(statements: readonly Statement[], text: string): readonly Role[] {
  const roles = statements.map((statement) => roleOf(statement, text));
  const first = roles.findIndex(isOfRule);
  return roles.map((role, index): Role => {
    const statement = statements[index];
    if (role.kind !== "remark" || !statement || first < 0) return role;
    return isHarmless(text.slice(statement.from, statement.to), index > first) ? role : { kind: "unread" };
  });
}

/** The text cut into statements and bounds, each with what it does. */
function partsOf(source: SourceText): Parts {
  const tiers = readTiers(source.even);
  const rest = tiers ? without(source.even, tiers.from, tiers.to) : source.even;
  const { statements, limits, definitions } = statementsOf(phrasesOf(rest));
  const roles = readRoles(statements, rest);
  const clause = ({ from, to }: { from: number; to: number }, meaning: ClauseMeaning): Placed => ({
    from,
    clause: { text: printedBetween(source, from, to), meaning },
  });
  const clauses = inOrder([
    ...statements.map((statement, index) => clause(statement, roles[index]?.kind ?? "unread")),
    ...limits.map((limit) => clause(limit, limit.kind)),
    ...definitions.map((definition) => clause(definition, "definition")),
    ...(tiers ? [clause(tiers, "case")] : []),
  ]);
  const inTiers = (tiers?.cases ?? []).map((one): Role => ({
    kind: "case",
    item: false,
    spares: false,
    ...one,
  }));
  return { roles: [...inTiers, ...roles], limits, clauses };
}

/**
 * Reads a rule text. Insensitive to widths, spaces and variants of punctuation; nothing is half-read: where a clause
 * that bears on the score was not understood, `rule` is null and `unread` holds its words.
 */
export function readRule(text: string, context: { readonly points: Decimal | null }): ReadRule {
  const source = evenText(text);
  const { roles, limits, clauses } = partsOf(source);
  const { points } = context;
  const lost = clauses.filter(({ meaning }) => meaning === "unread").map((clause) => clause.text);
  const assembled = lost.length === 0 ? assemble({ roles, limits, points }) : null;
  const whole = assembled && !danglingSeries(limits, assembled) ? assembled : null;
  const silent = whole !== null || (isEmptyOfRule(roles) && limits.length === 0);
  const unread = lost.length > 0 || silent ? lost : [printedBetween(source, 0, source.even.length)];
  return result(source, { clauses, unread, limits, points }, whole);
}

interface Reading extends Pick<ReadRule, "clauses" | "unread"> {
  readonly limits: readonly Limit[];
  readonly points: Decimal | null;
}

function result(source: SourceText, reading: Reading, assembled: Assembled | null): ReadRule {
  const { clauses, unread, limits, points } = reading;
  const problems = [...unreadProblems(unread), ...weightProblems(limits, points)];
  if (!assembled) return { rule: null, clauses, unread, problems, choices: repairs(source) };
  const rule: Rule = { body: assembled.body, cases: assembled.cases, ...bounds(limits) };
  return {
    rule,
    clauses,
    unread,
    problems: [...problems, ...problemsOf(rule, points)],
    choices: [...repairs(source), ...assembled.choices],
  };
}
