/** Builds steps that stand beside bands: 100%得5分；95%至100%得4分；每低于1%扣0.5分. Knows no text. */
import { HUNDRED, ZERO, type Decimal } from "../../../language/numbers";
import { exactly, FULL, worth } from "../amounts";
import type { SettledBands } from "./assemble-bands";
import { casesOf, plainInterval, rolesOf, type Assembled, type Material } from "./assembly";
import { contains, type End, type Interval } from "../interval";
import type { Band } from "../model";
import type { StepRole } from "../grammar/role";
import { endToward, exactAmount, sideOf, stepsOf, unitOf, type Side } from "./step-roles";

/** Bands in the order of the steps' side, the nearest to the steps first. */
function nearest(bands: readonly Band[], side: Side): Band | null {
  const sorted = [...bands].sort((left, right) => {
    const one = endToward(left.interval, side);
    const other = endToward(right.interval, side);
    if (!one || !other) return one ? -1 : 1;
    return side === "above" ? other.value.cmp(one.value) : one.value.cmp(other.value);
  });
  return sorted[0] ?? null;
}

/** The band that ends where the printed condition of the steps begins. */
function neighbour(bands: readonly Band[], side: Side, from: Decimal): Band | undefined {
  return bands.find(({ interval }) => endToward(interval, side)?.value.eq(from) === true);
}

function opposite(end: End): End {
  return { value: end.value, included: !end.included };
}

function beyond(side: Side, end: End): Interval {
  return side === "above" ? { low: opposite(end), high: null } : { low: null, high: opposite(end) };
}

interface Stepped {
  readonly band: Band;
  readonly choice: string | null;
}

/** Delays count from none on where nothing else is printed. */
function noDelay({ each }: StepRole): End | null {
  return each.kind === "time" ? { value: ZERO, included: true } : null;
}

/** What the steps reach over: their own condition, else everything beyond the last band, else any delay. */
function reachOf(role: StepRole, bands: readonly Band[], side: Side): Interval | null {
  if (role.interval) return plainInterval(role.interval);
  const last = nearest(bands, side);
  const end = (last && endToward(last.interval, side)) ?? noDelay(role);
  return end && beyond(side, end);
}

/** The band of the steps beside other bands: what its condition says, otherwise everything beyond the last band. */
function steppedBand(role: StepRole, bands: readonly Band[], weight: Decimal | null): Stepped | null {
  const side = sideOf(role);
  const interval = side === "both" ? null : reachOf(role, bands, side);
  if (!interval) return null;
  const threshold = side === "above" ? interval.low : interval.high;
  if (!threshold) return null;
  const before = exactAmount(neighbour(bands, side, threshold.value));
  const start = before ?? FULL;
  const partial = before !== null && weight !== null && worth(before, weight).lt(weight);
  const choice = partial ? `从${showRate(threshold.value, unitOf(role))}处的分值起扣` : null;
  const outcome = { kind: "steps", start, steps: stepsOf(role, threshold.value) } as const;
  return { band: { interval, outcome }, choice };
}

function showRate(value: Decimal, unit: string): string {
  return unit === "%" ? `${value.times(HUNDRED).toFixed()}%` : `${value.toFixed()}${unit}`;
}

/** A band that begins farther out ends the steps: 超过110%的不得分. */
function clipped(band: Band, others: readonly Band[], side: Side): Band {
  const outer = others
    .map(({ interval }) => (side === "above" ? interval.low : interval.high))
    .filter((end): end is End => end !== null && contains(band.interval, end.value));
  const end = outer.sort((left, right) => left.value.cmp(right.value))[
    side === "above" ? 0 : outer.length - 1
  ];
  if (!end) return band;
  const interval =
    side === "above" ? { ...band.interval, high: opposite(end) } : { ...band.interval, low: opposite(end) };
  return { ...band, interval };
}

/** What lies before the steps keeps everything where no band speaks of it. */
function withBetterSide(bands: readonly Band[], stepped: Band, side: Side): readonly Band[] {
  const end = side === "above" ? stepped.interval.low : stepped.interval.high;
  if (!end) return bands;
  const covered = bands.some(({ interval }) => endToward(interval, side)?.value.eq(end.value) === true);
  if (covered) return bands;
  const interval = side === "above" ? { low: null, high: opposite(end) } : { low: opposite(end), high: null };
  return [{ interval, outcome: exactly(FULL) }, ...bands];
}

/** Bands with the steps among them, or null where the steps have nowhere to begin. */
export function assembleSteppedBands(
  role: StepRole,
  settled: SettledBands,
  subject: string,
  material: Material,
): Assembled | null {
  const side = sideOf(role);
  const stepped = steppedBand(role, settled.bands, material.points);
  if (!stepped || (settled.unit !== null && settled.unit !== unitOf(role))) return null;
  const band = clipped(stepped.band, settled.bands, side);
  const bands = [...withBetterSide(settled.bands, band, side), band];
  const otherwise = rolesOf(material.roles, "otherwise")[0]?.outcome ?? null;
  const choices = [...settled.choices, ...(stepped.choice === null ? [] : [stepped.choice])];
  return {
    body: { kind: "bands", subject: subject === "" ? null : subject, unit: unitOf(role), bands, otherwise },
    cases: casesOf(material.roles),
    choices,
  };
}
