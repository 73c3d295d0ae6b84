/** Applies counted problems and counted achievements. Knows no rate. */
import { floor, multiply, ONE, ratio, ZERO, type Decimal } from "../../../language/numbers";
import { worth } from "../amounts";
import { follows, type Applied, type Ground } from "./applied";
import { deducted } from "./count-steps";
import type { Amount, Body } from "../model";
import { sayGain } from "../say";
import { sayAward, sayCount } from "../say-amount";
import { saysNoProblem } from "./word-match";
import type { RuleValue } from "./value";

type Count = Extract<Body, { kind: "count" }>;
type Gain = Extract<Body, { kind: "gain" }>;

/** A number of problems; none for 未发现问题 and the like; null where the answer counts nothing. */
function problemsIn(value: RuleValue, unit: string): Decimal | null {
  if (value.kind === "words") return saysNoProblem(value.text) ? ZERO : null;
  return countOf(value, unit);
}

const THINGS = /^(?:项|个|处|例|次|起|条|件|类|点|)$/;

function countOf(value: RuleValue, unit: string): Decimal | null {
  if (value.kind !== "count") return null;
  const sameKind =
    value.unit === null || value.unit === unit || (THINGS.test(value.unit) && THINGS.test(unit));
  return sameKind ? value.count : null;
}

/** The start less a deduction for every problem; several kinds of problem are not told apart by one number. */
export function applyCount(
  body: Count,
  value: RuleValue,
  ground: Ground,
  maxDeduct: Amount | null,
): Applied | null {
  const [first, second] = body.deductions;
  if (!first) return null;
  const count = problemsIn(value, first.unit);
  if (count === null || (second && count.gt(0))) return null;
  const clause = count.gt(0)
    ? sayCount(first)
    : `未发现问题，${sayAward({ kind: "exact", amount: body.start })}`;
  const { per, deduct } = first;
  return deducted(
    { start: body.start, excess: count, per, isRate: false, deduct, maxDeduct },
    ground,
    clause,
  );
}

/** So much for everything done, up to the weight. */
export function applyGain(body: Gain, value: RuleValue, ground: Ground): Applied | null {
  const count = countOf(value, body.unit);
  if (count === null) return null;
  const times = floor(multiply(count, ratio(ONE, body.per) ?? ZERO));
  return follows(multiply(times, worth(body.award, ground.points)), ground, sayGain(body));
}
