/** What statements do that speak of a target, of a grade beside a range, or of several rates. Knows no rule as a whole. */
import { conditionWords, isNameOfRate, subjectOf } from "./conditions";
import type { Reckoning } from "./formula-words";
import { gradeEnding } from "./grade-words";
import type { Interval } from "../interval";
import type { Award, Outcome } from "../model";
import type { ReadInterval } from "./read-end";
import { CHANGE_NAME, withoutLastYear } from "./reference-words";
import { bareWords } from "./bare-words";
import type { Statement } from "./statements";

export interface TargetRole {
  readonly kind: "target";
  readonly reached: boolean;
  readonly outcome: Outcome | null;
  readonly reckoning: Reckoning | null;
}

export interface JointRole {
  readonly kind: "joint";
  readonly all: readonly { readonly subject: string; readonly interval: ReadInterval }[];
  readonly award: Award;
}

/** Words that may stand before a target without asking for anything else. */
const MERE_RESULT = /^(?:全年|年度|本年|当年)?(?:实际|完成|实际完成|实现)?(?:值|数|情况|结果|指标)?$/;

/** A target reached or missed; null where other words ask for more. */
export function targetRole(
  statement: Statement,
  interval: ReadInterval,
  outcome: Outcome | null,
): TargetRole | null {
  const { earning, words, after } = statement;
  if (!earning || !MERE_RESULT.test(conditionWords(words)) || conditionWords(after) !== "") return null;
  const reckoning = earning.kind === "reckoning" ? earning.reckoning.body : null;
  return { kind: "target", reached: interval.low !== null, outcome, reckoning };
}

const JOINS = /^(?:且|并且|并|同时|而且)/;
const BOTH = /^([^,;。、且并或]+)(?:、|和|与|及)([^,;。、且并或]+?)(?:均|都|同时)$/;

/** `甲率、乙率均≥90%`: one interval for both. */
function bothAtOnce(statement: Statement, award: Award): JointRole | null {
  const match = BOTH.exec(conditionWords(statement.words));
  const { interval, after } = statement;
  if (!match || !interval || interval.unit !== "%" || conditionWords(after) !== "") return null;
  const names = [match[1] ?? "", match[2] ?? ""];
  if (!names.every(isNameOfRate)) return null;
  return { kind: "joint", all: names.map((subject) => ({ subject, interval })), award };
}

/** Conditions on several named rates that must hold together; null where anything joins them but and. */
export function jointRole(statement: Statement, outcome: Outcome | null): JointRole | null {
  const { interval, more, words, after } = statement;
  if (outcome?.kind !== "exact" || !interval) return null;
  if (more.length === 0) return bothAtOnce(statement, outcome);
  if (conditionWords(after) !== "" || more.some((one) => !JOINS.test(one.words))) return null;
  const parts = [
    { words, interval },
    ...more.map((one) => ({ ...one, words: one.words.replace(JOINS, "") })),
  ];
  const all = parts.map((part) => ({
    subject: subjectOf(conditionWords(part.words)) ?? "",
    interval: part.interval,
  }));
  const plain = all.every((one) => isNameOfRate(one.subject) && isPlainRate(one.interval));
  return plain ? { kind: "joint", all, award: outcome } : null;
}

/** 不少于10次，不足10次的，每少1次…: a second bound that says the first once more from its other side. */
export function restates({ interval, more }: Statement): boolean {
  const [second, third] = more;
  if (!interval || !second || third || conditionWords(second.words) !== "") return false;
  const other = second.interval;
  return isComplement(interval, other) || isComplement(turned(interval), turned(other));
}

/** Whether one is everything from a number on and the other everything below it. */
function isComplement(upper: Interval, lower: Interval): boolean {
  if (upper.high || lower.low || !upper.low || !lower.high) return false;
  return upper.low.included && !lower.high.included && upper.low.value.eq(lower.high.value);
}

function turned({ low, high }: Interval): Interval {
  return { low: high, high: low };
}

function isPlainRate({ unit, against, eitherSign }: ReadInterval): boolean {
  return unit === "%" && against === undefined && eitherSign !== true;
}

interface Graded {
  readonly words: string;
  readonly after: string;
  readonly grade: string | null;
}

const NAMED_BEHIND = /^(?:的?(?:为|属于|属|评为|定为|评定为|是))([^,;。]{1,5})$/;

/** `较好(80%-90%)`, `90%以上为好`: a grade that only names a range, apart from the name of the rate. */
export function gradedBy(statement: Statement): Graded {
  const after = conditionWords(statement.after.replace(/^\)/, ""));
  const words = conditionWords(statement.words);
  const called = /[,:]$/.test(statement.words) ? gradeEnding(words) : null;
  if (called && /^$|[,:]$/.test(called.before))
    return { words: bareWords(called.before), after, grade: called.grade };
  const isBracketed = /\($/.test(statement.words) && /^\)/.test(statement.after);
  const before = isBracketed ? gradeEnding(words) : null;
  if (before) return { words: bareWords(before.before), after, grade: before.grade };
  const behind = NAMED_BEHIND.exec(after);
  const grade = behind ? gradeEnding(behind[1] ?? "") : null;
  return grade?.before === "" ? { words, after: "", grade: grade.grade } : { words, after, grade: null };
}

/** The name of the rate that an interval without a number speaks of. */
export function referenceSubject(subject: string, interval: ReadInterval): string {
  switch (interval.against) {
    case "last-year":
      return changeOf(withoutLastYear(subject));
    case "plan":
      return subject === "" ? "" : `${subject}/${interval.subject ?? ""}`;
    default:
      return subject === "" ? (interval.subject ?? "") : subject;
  }
}

function changeOf(name: string): string {
  return name.endsWith(CHANGE_NAME) ? name : `${bareWords(name)}${CHANGE_NAME}`;
}
