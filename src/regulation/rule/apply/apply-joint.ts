/** Applies conditions on several rates that hold together. Knows no text of a rule. */
import { fromAward, judged, type Applied, type Ground } from "./applied";
import { contains } from "../interval";
import type { Body, JointCase } from "../model";
import { sayConditions } from "../say-joint";
import { commonSubject } from "../grammar/subjects";
import type { NamedRate, RuleValue } from "./value";

type Joint = Extract<Body, { kind: "joint" }>;
type Condition = JointCase["all"][number];

/** Whether a condition holds; null where no rate of its name is given. */
function holds({ subject, interval }: Condition, rates: readonly NamedRate[]): boolean | null {
  const named = rates.filter(({ name }) => commonSubject([subject, name]) !== null);
  const [rate] = named;
  return rate && named.length === 1 ? contains(interval, rate.rate) : null;
}

/** Whether all conditions hold; null where that cannot be told. */
function allHold({ all }: JointCase, rates: readonly NamedRate[]): boolean | null {
  const results = all.map((condition) => holds(condition, rates));
  if (results.includes(false)) return false;
  return results.includes(null) ? null : true;
}

/** The first case whose conditions all hold, otherwise what else is earned; one number alone decides nothing. */
export function applyJoint(body: Joint, value: RuleValue, ground: Ground): Applied | null {
  if (value.kind !== "named") return null;
  for (const one of body.cases) {
    const result = allHold(one, value.rates);
    if (result === null) return judged(ground, "缺少评分标准要求的另一项比率，需人工评定");
    if (result) return fromAward(one.award, ground, sayConditions(one));
  }
  return body.otherwise
    ? fromAward(body.otherwise, ground, "否则")
    : judged(ground, "评分标准未规定这种情形");
}
