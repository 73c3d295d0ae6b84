/** Builds a range with steps beyond it on both sides: ±10%以内不扣分，超过的每超1个百分点扣0.1分. Knows no text. */
import { exactAmount } from "./step-roles";
import { casesOf, rolesOf, type Assembled, type Material } from "./assembly";
import type { Band } from "../model";
import { settleBands } from "./assemble-bands";
import { stepsOf } from "./step-roles";
import type { BandRole, StepRole } from "../grammar/role";
import { commonSubject, nameOrNull } from "../grammar/subjects";

interface Sides {
  readonly above: StepRole;
  readonly below: StepRole;
}

function facing(role: StepRole, side: "above" | "below"): StepRole {
  return role.each.kind === "rate" ? { ...role, each: { ...role.each, side } } : role;
}

/** 每偏离1% alone does not say whether it counts from the end of the range or from its middle. */
function isOpenDeviation({ each, interval }: StepRole): boolean {
  return each.kind === "rate" && each.side === "both" && !interval;
}

/** One statement of steps beside a range of both signs, or one for each side of a range. */
function sidesOf(steps: readonly StepRole[], band: BandRole): Sides | null {
  const [first, second, third] = steps;
  if (!first || third || first.each.kind !== "rate") return null;
  if (!second) {
    if (
      band.interval.eitherSign !== true ||
      first.each.side === "below" ||
      isOpenDeviation(first) ||
      !beginsWith(first, band)
    )
      return null;
    return { above: facing(first, "above"), below: facing(first, "below") };
  }
  const above = steps.find(({ each }) => each.kind === "rate" && each.side === "above");
  const below = steps.find(({ each }) => each.kind === "rate" && each.side === "below");
  return above && below ? { above, below } : null;
}

/** Whether the condition that steps print themselves is the end of the range. */
function beginsWith({ interval }: StepRole, band: BandRole): boolean {
  if (!interval) return true;
  return (
    interval.low !== null &&
    interval.high === null &&
    band.interval.high?.value.eq(interval.low.value) === true
  );
}

function meets(sides: Sides, { low, high }: Band["interval"]): boolean {
  const top = sides.above.interval?.low;
  const foot = sides.below.interval?.high;
  return (
    (!top || high?.value.eq(top.value) === true) &&
    (!foot || sides.below.interval?.eitherSign === true || low?.value.eq(foot.value) === true)
  );
}

/** The range with what its steps take away beyond either end, each from what the range itself earns. */
function threeBands(band: Band, { above, below }: Sides): readonly Band[] | null {
  const { low, high } = band.interval;
  const start = exactAmount(band);
  if (!start || !low?.included || !high?.included || low.value.gte(high.value)) return null;
  return [
    band,
    {
      interval: { low: { value: high.value, included: false }, high: null },
      outcome: { kind: "steps", start, steps: stepsOf(above, high.value) },
    },
    {
      interval: { low: null, high: { value: low.value, included: false } },
      outcome: { kind: "steps", start, steps: stepsOf(below, low.value) },
    },
  ];
}

/** The range and the steps on both of its sides; null where the statements say anything else. */
export function assemblePlusMinus(material: Material): Assembled | null {
  const [role, another] = rolesOf(material.roles, "band");
  if (!role || another || rolesOf(material.roles, "otherwise").length > 0) return null;
  const sides = sidesOf(rolesOf(material.roles, "step"), role);
  const [band] = settleBands([role], material.points)?.bands ?? [];
  const bands = sides && band && meets(sides, band.interval) ? threeBands(band, sides) : null;
  const subject = sides && commonSubject([role.subject, sides.above.subject, sides.below.subject]);
  if (!bands || subject === null) return null;
  const body = { kind: "bands", subject: nameOrNull(subject), unit: "%", bands, otherwise: null } as const;
  return { body, cases: casesOf(material.roles), choices: [] };
}
