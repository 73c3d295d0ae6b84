/** Builds steps of things counted from a threshold: 不少于10次得满分，每少1次扣0.5分. Knows no text. */
import type { Decimal } from "../../../language/numbers";
import { FULL, worth } from "../amounts";
import { rolesOf, type Assembled, type Material } from "./assembly";
import { isPoint } from "../interval";
import type { Amount, Steps } from "../model";
import type { ReadInterval } from "../grammar/read-end";
import type { BandRole, CountRole } from "../grammar/role";
import { commonSubject, nameOrNull } from "../grammar/subjects";

const BELOW = /^(?:缺|少|差|低于|减少|下降|降|不足|漏)/;
const ABOVE = /^(?:多|超|高于|高出|增)/;
const HAPPENS = /^(?:发现|出现|发生|存在|查出|查处|检查发现|有)?$/;
const THINGS = /^(?:项|个|处|例|次|起|条|件|类|点|宗|笔)$/;

type Side = "above" | "below";

/** The side on which the things are counted; what merely happens is counted from none on. */
function sideOf(verb: string, from: Decimal): Side | null {
  if (BELOW.test(verb)) return "below";
  return ABOVE.test(verb) || (HAPPENS.test(verb) && from.eq(0)) ? "above" : null;
}

function sameThings(left: string | null, right: string): boolean {
  return left === null || left === right || (THINGS.test(left) && THINGS.test(right));
}

/** The number that the steps begin at, printed as a bound on either side of it. */
function thresholdOf({ low, high }: ReadInterval, side: Side): Decimal | null {
  if (low && high) return low.value.eq(high.value) ? low.value : null;
  const good = side === "below" ? low : high;
  const bad = side === "below" ? high : low;
  if (good) return good.included ? good.value : null;
  return bad && !bad.included ? bad.value : null;
}

interface Start {
  readonly interval: ReadInterval;
  readonly start: Amount;
  readonly subject: string;
}

function ofBand({ interval, outcome, subject }: BandRole): Start | null {
  return outcome.kind === "exact" ? { interval, start: outcome.amount, subject } : null;
}

function agrees(role: CountRole, threshold: Decimal, side: Side): boolean {
  return role.interval === null || thresholdOf(role.interval, side)?.eq(threshold) === true;
}

/** Where the count begins: a band beside it, or the condition that it prints itself. */
function startOf(material: Material, role: CountRole): Start | null {
  const [band, another] = rolesOf(material.roles, "band");
  if (another) return null;
  if (band) return ofBand(band);
  return role.interval && { interval: role.interval, start: FULL, subject: role.deduction.scope ?? "" };
}

/** None of something, then a deduction for each: counted from the whole weight on. */
function countedFromNone(
  role: CountRole,
  { interval, start, subject }: Start,
  { points }: Material,
): Assembled | null {
  if (!isPoint(interval) || !points || !worth(start, points).eq(points)) return null;
  const { what } = role.deduction;
  const deduction = {
    ...role.deduction,
    scope: null,
    what: what === "" ? subject.replace(/(?:发生)?(?:次数|数量?|件数|起数)$/, "") : what,
  };
  return { body: { kind: "count", start: FULL, deductions: [deduction] }, cases: [], choices: [] };
}

interface Counted {
  readonly side: Side;
  readonly threshold: Decimal;
}

/** The side and the number that the steps are counted from; null where the bound and the words do not agree. */
function countedFrom(role: CountRole, { interval }: Start): Counted | null {
  const { verb, unit } = role.deduction;
  const end = interval.low ?? interval.high;
  const side = end && sameThings(interval.unit, unit) ? sideOf(verb, end.value) : null;
  const threshold = side && thresholdOf(interval, side);
  if (side === "below" && threshold?.gt(0) !== true) return null;
  return side && threshold && agrees(role, threshold, side) ? { side, threshold } : null;
}

/** What merely happens counts from none on and is a count of problems. */
function isFromNone({ deduction }: CountRole, { side, threshold }: Counted): boolean {
  return threshold.eq(0) && side === "above" && HAPPENS.test(deduction.verb);
}

/** Steps of counted things from one threshold on; null where the statements say anything else. */
export function assembleCountedSteps(material: Material): Assembled | null {
  const [role, second] = rolesOf(material.roles, "count");
  const started = role && !second ? startOf(material, role) : null;
  const counted = role && started && countedFrom(role, started);
  if (!role || !started || !counted) return null;
  const { per, unit, deduct, scope } = role.deduction;
  const subject = commonSubject([started.subject, scope ?? ""]);
  if (subject === null) return null;
  const { side, threshold } = counted;
  if (isFromNone(role, counted)) return countedFromNone(role, started, material);
  const steps: Steps = { threshold, side, per, deduct };
  const measure = started.interval.unit ?? unit;
  return {
    body: { kind: "steps", subject: nameOrNull(subject), unit: measure, start: started.start, steps },
    cases: [],
    choices: [],
  };
}
