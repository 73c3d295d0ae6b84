/** Builds bands of a rate from the statements that give them. Knows no text. */
import { decimal, type Decimal } from "../../../language/numbers";
import { exactly, FULL, mostOf, worth } from "../amounts";
import { withBothSigns } from "./assemble-references";
import { casesOf, plainInterval, rolesOf, type Assembled, type Material } from "./assembly";
import { settleBoundaries } from "./boundaries";
import type { Band, Outcome } from "../model";
import type { ReadInterval } from "../grammar/read-end";
import type { BandRole } from "../grammar/role";
import { commonSubject } from "../grammar/subjects";

/** Only the order of the bands' worth matters where no weight is known. */
const ANY_WEIGHT = decimal("100");

/** The most that an outcome can earn. */
export function mostOfOutcome(outcome: Outcome, weight: Decimal): Decimal {
  switch (outcome.kind) {
    case "proportional":
      return worth(outcome.base, weight);
    case "steps":
      return worth(outcome.start, weight);
    case "exact":
    case "between":
    case "less":
      return mostOf(outcome, weight);
  }
}

/** The one unit of several intervals; undefined where they differ. A bare 0 fits any unit. */
function commonUnit(intervals: readonly ReadInterval[]): string | null | undefined {
  const units = new Set(
    intervals.filter((interval) => !isBareZero(interval)).map((interval) => interval.unit),
  );
  if (units.size === 0) return null;
  if (units.size === 2 && units.has("%") && units.has(null)) return "%";
  return units.size === 1 ? [...units][0] : undefined;
}

function isBareZero({ low, high, unit }: ReadInterval): boolean {
  return unit === null && (low ?? high)?.value.eq(0) === true && (high ?? low)?.value.eq(0) === true;
}

export interface SettledBands {
  readonly subject: string | null;
  readonly unit: string | null;
  readonly bands: readonly Band[];
  readonly choices: readonly string[];
}

/** A comparison with a plan beside a named rate: the two are not the same thing, whatever the name. */
function mixesPlans(roles: readonly BandRole[]): boolean {
  const against = roles.filter(({ interval }) => interval.against === "plan");
  return against.length > 0 && roles.some((role) => role.subject !== "" && !against.includes(role));
}

/** Bands of one rate with their boundaries settled; null where they speak of several rates or units. */
export function settleBands(given: readonly BandRole[], weight: Decimal | null): SettledBands | null {
  const roles = withBothSigns(given);
  const subject = mixesPlans(roles) ? null : commonSubject(roles.map((role) => role.subject));
  const unit = commonUnit(roles.map((role) => role.interval));
  if (subject === null || unit === undefined) return null;
  const ranked = roles.map(({ interval, outcome }) => ({
    interval,
    outcome,
    rank: mostOfOutcome(outcome, weight ?? ANY_WEIGHT),
  }));
  const { bands, choices } = settleBoundaries(ranked);
  return {
    subject: subject === "" ? null : subject,
    unit,
    bands: bands.map(({ interval, outcome }) => ({ interval: plainInterval(interval), outcome })),
    choices,
  };
}

/** Where every band only takes points away, the other values keep them all. */
function implied(bands: readonly Band[]): Outcome | null {
  return bands.every(({ outcome }) => outcome.kind === "less") ? exactly(FULL) : null;
}

/** A rule of bands alone, or null where its statements do not make one. */
export function assembleBands({ roles, points }: Material): Assembled | null {
  const settled = settleBands(rolesOf(roles, "band"), points);
  const others = rolesOf(roles, "otherwise");
  if (!settled || others.length > 1) return null;
  const { subject, unit, bands, choices } = settled;
  const otherwise = others[0]?.outcome ?? implied(bands);
  return { body: { kind: "bands", subject, unit, bands, otherwise }, cases: casesOf(roles), choices };
}
