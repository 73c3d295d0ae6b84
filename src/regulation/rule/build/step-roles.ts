/** What a statement of steps says of its side, its unit and the end it starts from. Knows no text. */
import type { Decimal } from "../../../language/numbers";
import type { End, Interval } from "../interval";
import type { Amount, Band, Steps } from "../model";
import type { StepRole } from "../grammar/role";

export type Side = Steps["side"];

/** The side on which the steps are counted; delays count above. */
export function sideOf({ each }: StepRole): Side {
  return each.kind === "time" ? "above" : each.side;
}

/** The unit of the value: `%` or one of time. */
export function unitOf({ each }: StepRole): string {
  return each.kind === "time" ? each.unit : "%";
}

/** The exact amount that a band earns, or null. */
export function exactAmount(band: Band | undefined): Amount | null {
  return band?.outcome.kind === "exact" ? band.outcome.amount : null;
}

/** The end of an interval that steps away from it pass first. */
export function endToward({ low, high }: Interval, side: Side): End | null {
  if (side === "above") return high;
  return side === "below" ? low : low && high && low.value.eq(high.value) ? low : null;
}

/** The steps of a statement from a threshold on. */
export function stepsOf(role: StepRole, threshold: Decimal): Steps {
  return { threshold, side: sideOf(role), per: role.each.per, deduct: role.deduct };
}
