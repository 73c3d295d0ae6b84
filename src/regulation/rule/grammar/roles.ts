/** What each statement does in a rule: a band, a step, a case in words … or something that was not understood. */
import { JUDGED, sameAmount } from "../amounts";
import type { Each } from "./each-words";
import type { Reckoning } from "./formula-words";
import type { Amount, Award, CountDeduction, Outcome } from "../model";
import type { ReadInterval } from "./read-end";
import { conditionWords, holdsMore, isDamaged, subjectOf } from "./conditions";
import { bareWords, type Statement } from "./statements";

export interface BandRole {
  readonly kind: "band";
  readonly subject: string;
  readonly interval: ReadInterval;
  readonly outcome: Outcome;
  /** The whole condition in even text. */
  readonly condition: string;
}

export interface StepRole {
  readonly kind: "step";
  readonly subject: string;
  readonly each: Extract<Each, { kind: "rate" | "time" }>;
  readonly deduct: Amount;
  readonly interval: ReadInterval | null;
}

export interface CountRole {
  readonly kind: "count";
  readonly missing: boolean;
  readonly deduction: CountDeduction;
}

export interface GainRole {
  readonly kind: "gain";
  readonly each: Extract<Each, { kind: "count" }>;
  readonly award: Amount;
}

export interface CaseRole {
  readonly kind: "case";
  readonly words: string;
  readonly award: Award;
  readonly item: boolean;
}

export type Role =
  | BandRole
  | StepRole
  | CountRole
  | GainRole
  | CaseRole
  | { readonly kind: "otherwise"; readonly outcome: Outcome }
  | {
      readonly kind: "reckoning";
      readonly body: Reckoning;
      readonly words: string;
      readonly weightLeftOut: boolean;
    }
  | { readonly kind: "remark" }
  | { readonly kind: "unread" };

const UNREAD: Role = { kind: "unread" };
const REMARK: Role = { kind: "remark" };
const SCORING_WORDS = /扣|得分|计分|满分|\d分|给分|加分|不得|分值/;
/** A verb behind the number only says that the rate is one of doing: 100%公开, 5日内完成. */
const DONE = /^(?:及时|按时)?(?:完成|公开|到位|办结|下达|拨付|报送|达标|实现|支付|整改)$/;
const ASKS_FOR_REASON = /说明|提供|注明|备注|上报|另行/;

function outcomeOf({ earning }: Statement): Outcome | null {
  if (!earning) return null;
  if (earning.kind !== "reckoning") return earning.award;
  const { body } = earning.reckoning;
  if (body?.kind === "judgement") return JUDGED;
  if (body?.kind !== "formula" || !body.constant.eq(0)) return null;
  return { kind: "proportional", factor: body.factor, base: body.base };
}

function bandRole(statement: Statement, interval: ReadInterval, text: string): Role {
  const words = conditionWords(statement.words);
  const subject = subjectOf(words);
  const outcome = outcomeOf(statement);
  const after = conditionWords(statement.after.replace(/部分|的/g, "")).replace(DONE, "");
  if (!outcome) return ASKS_FOR_REASON.test(statement.after) && !statement.earning ? REMARK : UNREAD;
  if (after !== "" || subject === null || isDamaged(interval, words)) return UNREAD;
  const condition = bareWords(text.slice(statement.from, statement.earningFrom));
  return {
    kind: "band",
    subject: subject === "" ? (interval.subject ?? "") : subject,
    interval,
    outcome,
    condition,
  };
}

/** A fixed deduction or award, or null where a person decides how much. */
function fixedAmount(award: Award, kind: "deduct" | "award"): Amount | null {
  if (kind === "award") return award.kind === "exact" ? award.amount : null;
  if (award.kind !== "less") return null;
  return sameAmount(award.low, award.high) ? award.low : null;
}

function stepRole(statement: Statement, each: StepRole["each"], deduct: Amount): Role {
  const subject = subjectOf(bareWords(statement.words));
  if (subject === null || statement.earning?.kind !== "deduct") return UNREAD;
  return { kind: "step", subject, each, deduct, interval: statement.interval };
}

function countRole(statement: Statement, each: GainRole["each"], amount: Amount): Role {
  const words = bareWords(statement.words);
  if (statement.interval) return UNREAD;
  if (statement.earning?.kind === "award")
    return words === "" ? { kind: "gain", each, award: amount } : UNREAD;
  const { verb, per, unit, what, missing } = each;
  const scope = words === "" ? null : words;
  return { kind: "count", missing, deduction: { scope, verb, per, unit, what, deduct: amount } };
}

function eachRole(statement: Statement, each: Each): Role {
  const { earning } = statement;
  if (!earning || earning.kind === "reckoning" || bareWords(statement.after) !== "") return UNREAD;
  const amount = fixedAmount(earning.award, earning.kind);
  if (!amount || holdsMore(bareWords(statement.words))) return UNREAD;
  return each.kind === "count" ? countRole(statement, each, amount) : stepRole(statement, each, amount);
}

function wordsRole(statement: Statement): Role {
  const { earning } = statement;
  const words = conditionWords(statement.words);
  if (!earning) return words.length > 1 && (holdsMore(words) || SCORING_WORDS.test(words)) ? UNREAD : REMARK;
  if (earning.kind === "reckoning") return reckoningRole(statement, words);
  if (words === "")
    return earning.award === JUDGED
      ? { kind: "reckoning", body: { kind: "judgement", by: "实际情况" }, words, weightLeftOut: false }
      : UNREAD;
  return holdsMore(words) ? UNREAD : { kind: "case", words, award: earning.award, item: statement.item };
}

function reckoningRole({ earning }: Statement, words: string): Role {
  if (earning?.kind !== "reckoning") return UNREAD;
  const { body, weightLeftOut } = earning.reckoning;
  return body ? { kind: "reckoning", body, words, weightLeftOut } : UNREAD;
}

function otherwiseRole(statement: Statement): Role {
  const outcome = outcomeOf(statement);
  const words = conditionWords(statement.words + statement.after);
  if (!outcome || statement.interval || statement.each || words !== "") return UNREAD;
  return { kind: "otherwise", outcome };
}

/** What a statement of an even text does; `unread` where any part of it was not understood. */
export function roleOf(statement: Statement, text: string): Role {
  if (statement.spare.length > 0) return UNREAD;
  if (statement.otherwise) return otherwiseRole(statement);
  if (statement.each) return eachRole(statement, statement.each);
  if (statement.interval) return bandRole(statement, statement.interval, text);
  return wordsRole(statement);
}
