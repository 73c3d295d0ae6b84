/** What a statement of 每… does: steps of a rate, counted problems, gains. Knows no rule as a whole. */
import { sameAmount } from "../amounts";
import { bareWords } from "./bare-words";
import { holdsMore, subjectOf, withoutBareBound } from "./conditions";
import type { Each } from "./each-words";
import type { Amount, Award } from "../model";
import { beyond, type ReadInterval } from "./read-end";
import type { GainRole, Role, StepRole } from "./role";
import type { Statement } from "./statements";

const UNREAD: Role = { kind: "unread" };

/** A fixed deduction or award, or null where a person decides how much. */
function fixedAmount(award: Award, kind: "deduct" | "award"): Amount | null {
  if (kind === "award") return award.kind === "exact" ? award.amount : null;
  if (award.kind !== "less") return null;
  return sameAmount(award.low, award.high) ? award.low : null;
}

/** 超过的部分，每…: words between a bound and its steps that add nothing. */
function isEmptyBetween(after: string): boolean {
  return withoutBareBound(bareWords(after.replace(/^(?:的?(?:部分|范围|的))+/, ""))) === "";
}

/** Points given by a word of giving, not a number that stands behind words not understood. */
function isGiven({ earning }: Statement): boolean {
  return earning?.kind === "award" && earning.bare !== true;
}

/** The bound that stands inside the steps: 每低于100%一个百分点. */
function beyondBase(each: StepRole["each"]): ReadInterval | null {
  return each.kind === "rate" && each.base ? beyond(each.base, each.side) : null;
}

function stepRole(statement: Statement, each: StepRole["each"], deduct: Amount): Role {
  const subject = subjectOf(withoutBareBound(bareWords(statement.words)));
  if (subject === null || statement.earning?.kind !== "deduct") return UNREAD;
  const interval = statement.interval ?? beyondBase(each);
  return { kind: "step", subject, each, deduct, interval };
}

function countRole(statement: Statement, each: GainRole["each"], amount: Amount): Role {
  const words = withoutBareBound(bareWords(statement.words));
  if (statement.earning?.kind === "award")
    return words === "" && !statement.interval && isGiven(statement)
      ? { kind: "gain", each, award: amount }
      : UNREAD;
  const { verb, per, unit, what, missing } = each;
  const scope = words === "" ? null : words;
  return {
    kind: "count",
    missing,
    deduction: { scope, verb, per, unit, what, deduct: amount },
    interval: statement.interval,
  };
}

/** Steps, counted problems or gains; `unread` where any part was not understood. */
export function eachRole(statement: Statement, each: Each): Role {
  const { earning } = statement;
  if (!earning || earning.kind === "reckoning" || !isEmptyBetween(statement.after)) return UNREAD;
  const amount = fixedAmount(earning.award, earning.kind);
  if (!amount || holdsMore(bareWords(statement.words))) return UNREAD;
  return each.kind === "count" ? countRole(statement, each, amount) : stepRole(statement, each, amount);
}
