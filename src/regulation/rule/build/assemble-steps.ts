/** Builds step deductions: 每超过一个百分点扣0.5分, from one threshold on. Knows no text. */
import { ONE, ZERO, type Decimal } from "../../../language/numbers";
import { FULL, sameAmount } from "../amounts";
import { settleBands } from "./assemble-bands";
import { assemblePlusMinus } from "./assemble-plus-minus";
import { assembleSteppedBands } from "./assemble-stepped-bands";
import { casesOf, rolesOf, standardOf, type Assembled, type Material } from "./assembly";
import type { Amount, Band, Steps } from "../model";
import { beyond } from "../grammar/read-end";
import type { BandRole, StepRole } from "../grammar/role";
import { endToward, exactAmount, sideOf, stepsOf, unitOf } from "./step-roles";
import { commonSubject } from "../grammar/subjects";

interface Started {
  readonly threshold: Decimal;
  readonly start: Amount;
  readonly choice: string | null;
}

/** Where steps begin if no band says it: the printed condition, the printed yardstick, or 100 % and no delay. */
function startAlone(role: StepRole, standard: Decimal | null): Started | null {
  const side = sideOf(role);
  const condition = role.interval && (side === "above" ? role.interval.low : role.interval.high);
  if (condition) return { threshold: condition.value, start: FULL, choice: null };
  if (standard) return { threshold: standard, start: FULL, choice: null };
  if (role.each.kind === "time") return { threshold: ZERO, start: FULL, choice: null };
  if (side === "above") return null;
  return { threshold: ONE, start: FULL, choice: "未写明起扣点，按100%起扣" };
}

/** A single band that ends where the steps begin and is open on its other side: 控制率≤100%，计8分；每超过…. */
function startAtBand(role: StepRole, band: Band): Started | null {
  const side = sideOf(role);
  const end = endToward(band.interval, side);
  const start = exactAmount(band);
  if (!end || !start) return null;
  const far = side === "above" ? band.interval.low : band.interval.high;
  if (far && !far.value.eq(end.value)) return null;
  const condition = role.interval && (side === "above" ? role.interval.low : role.interval.high);
  if (condition && !condition.value.eq(end.value)) return null;
  return { threshold: end.value, start, choice: null };
}

function alone(role: StepRole, started: Started, subject: string, material: Material): Assembled {
  const steps = stepsOf(role, started.threshold);
  const body = {
    kind: "steps",
    subject: subject === "" ? null : subject,
    unit: unitOf(role),
    start: started.start,
    steps,
  } as const;
  return { body, cases: casesOf(material.roles), choices: started.choice === null ? [] : [started.choice] };
}

/** `每超过一个百分点扣1分，每低于一个百分点扣1分` is one deduction on both sides. */
function merged(roles: readonly StepRole[]): StepRole | null {
  const [first, second, third] = roles;
  if (!first || third) return null;
  if (!second) return first;
  const alike = first.each.per.eq(second.each.per) && unitOf(first) === unitOf(second);
  const opposed = sideOf(first) !== sideOf(second) && first.each.kind === "rate";
  if (!alike || !opposed || !sameAmount(first.deduct, second.deduct)) return null;
  return { ...first, each: { ...first.each, side: "both" } };
}

/** 以100%为基准，每低1个百分点…: steps beside bands begin at the printed yardstick where their own words name no bound. */
function withStandard(role: StepRole | null, standard: Decimal | null): StepRole | null {
  if (!role || role.interval || !standard || role.each.kind !== "rate") return role;
  return { ...role, interval: beyond(standard, role.each.side) };
}

/** A rule of steps, alone or beside bands; null where its statements do not make one. */
export function assembleSteps(material: Material): Assembled | null {
  const bothSides = assemblePlusMinus(material);
  if (bothSides) return bothSides;
  const standard = standardOf(material.limits);
  const bandRoles = rolesOf(material.roles, "band");
  const role = withStandard(merged(rolesOf(material.roles, "step")), bandRoles.length > 0 ? standard : null);
  if (!role) return null;
  const subject = commonSubject([role.subject, ...bandRoles.map((band) => band.subject)]);
  if (subject === null) return null;
  return bandRoles.length === 0
    ? withoutBands(role, standard, subject, material)
    : besideBands(role, bandRoles, subject, material);
}

const hasOtherwise = ({ roles }: Material): boolean => rolesOf(roles, "otherwise").length > 0;

function withoutBands(
  role: StepRole,
  standard: Decimal | null,
  subject: string,
  material: Material,
): Assembled | null {
  const started = hasOtherwise(material) ? null : startAlone(role, standard);
  return started && alone(role, started, subject, material);
}

function besideBands(
  role: StepRole,
  bandRoles: readonly BandRole[],
  subject: string,
  material: Material,
): Assembled | null {
  const settled = settleBands(bandRoles, material.points);
  if (!settled) return null;
  const only = settled.bands.length === 1 && !hasOtherwise(material) ? settled.bands[0] : undefined;
  const started = only ? startAtBand(role, only) : null;
  return started
    ? alone(role, started, subject, material)
    : assembleSteppedBands(role, settled, subject, material);
}

/** `超过5个工作日扣0.5分，10个工作日扣1分，以此类推`: equal steps told by their first two. */
export function assembleSchedule({ roles, limits }: Material): Assembled | null {
  if (!limits.some((limit) => limit.kind === "and-so-on")) return null;
  const bands = rolesOf(roles, "band");
  const [first, ...rest] = bands.map(({ interval, outcome }) => ({ at: interval.low, outcome, interval }));
  if (!first?.at || first.outcome.kind !== "less" || rest.length === 0) return null;
  const per = first.at.value;
  const deduct = first.outcome.low;
  const unit = first.interval.unit;
  if (per.lte(0) || deduct.kind !== "points") return null;
  const even = rest.every(({ at, outcome, interval }) => {
    if (!at || outcome.kind !== "less" || outcome.low.kind !== "points" || interval.unit !== unit)
      return false;
    return outcome.low.points.times(per).eq(deduct.points.times(at.value));
  });
  if (!even) return null;
  const steps: Steps = { threshold: ZERO, side: "above", per, deduct };
  return {
    body: { kind: "steps", subject: null, unit, start: FULL, steps },
    cases: casesOf(roles),
    choices: [],
  };
}
