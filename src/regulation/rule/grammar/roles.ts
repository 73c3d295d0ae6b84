/** What each statement does in a rule: a band, a step, a case in words … or something that was not understood. */
import { JUDGED } from "../amounts";
import type { Outcome } from "../model";
import type { ReadInterval } from "./read-end";
import { conditionWords, holdsMore, isDamaged, subjectOf } from "./conditions";
import { eachRole } from "./each-roles";
import type { Role } from "./role";
import { gradedBy, jointRole, referenceSubject, restates, targetRole } from "./reference-roles";
import { bareWords } from "./bare-words";
import type { Statement } from "./statements";

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
  const graded = gradedBy(statement);
  const { words, grade } = graded;
  const subject = subjectOf(words);
  const outcome = outcomeOf(statement);
  const after = conditionWords(graded.after.replace(/部分|的/g, "")).replace(DONE, "");
  if (!outcome) return ASKS_FOR_REASON.test(statement.after) && !statement.earning ? REMARK : UNREAD;
  if (after !== "" || subject === null || isDamaged(interval, words)) return UNREAD;
  const condition = bareWords(text.slice(statement.from, statement.earningFrom));
  return {
    kind: "band",
    subject: referenceSubject(subject, interval),
    interval,
    outcome,
    condition,
    grade,
  };
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
  if (holdsMore(words)) return UNREAD;
  return { kind: "case", words, award: earning.award, item: statement.item, spares: earning.spares === true };
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

/** A condition on several rates, on a target, or on one number. */
function intervalRole(statement: Statement, interval: ReadInterval, text: string): Role {
  const outcome = outcomeOf(statement);
  if (interval.against === "target") return targetRole(statement, interval, outcome) ?? UNREAD;
  const joint = jointRole(statement, outcome);
  if (joint) return joint;
  return statement.more.length > 0 ? UNREAD : bandRole(statement, interval, text);
}

/** What a statement of an even text does; `unread` where any part of it was not understood. */
export function roleOf(statement: Statement, text: string): Role {
  if (statement.spare.length > 0) return UNREAD;
  const further = statement.more.length > 0 && !(statement.each && restates(statement));
  if (further && (statement.otherwise || statement.each)) return UNREAD;
  if (statement.otherwise) return otherwiseRole(statement);
  if (statement.each) return eachRole(statement, statement.each);
  if (statement.interval) return intervalRole(statement, statement.interval, text);
  return wordsRole(statement);
}
