/** Settles which of two neighbouring bands a printed boundary belongs to. Knows no words and no points. */
import type { ReadInterval } from "../grammar/read-end";
import { isPoint } from "../interval";
import { decimal, HUNDRED, type Decimal } from "../../../language/numbers";

/** A band while it is being read; `rank` is greater for the band that is worth more. */
interface RankedInterval {
  readonly interval: ReadInterval;
  readonly rank: Decimal;
}

interface SettledBoundaries<Band extends RankedInterval> {
  readonly bands: readonly Band[];
  /** Boundaries that the words left open and how they were settled. */
  readonly choices: readonly string[];
}

type EndName = "low" | "high";

function withEnd<Band extends RankedInterval>(
  band: Band,
  name: EndName,
  value: Decimal,
  included: boolean,
): Band {
  const end = band.interval[name];
  if (!end) return band;
  return { ...band, interval: { ...band.interval, [name]: { ...end, value, included, marked: true } } };
}

/** The smallest step printed in a number: 0.01 for 89 %, 0.1 for 89.5 (no percent). */
function lastPlace(decimals: number, percent: boolean): Decimal {
  const step = decimal(`1e-${decimals}`);
  return percent ? step.div(HUNDRED) : step;
}

/** `80-89` under `90-100`: the printed whole numbers mean everything below 90. */
function closePrintedGap<Band extends RankedInterval>(lower: Band, upper: Band): Band | null {
  const top = lower.interval.high;
  const foot = upper.interval.low;
  if (!top || !foot || lower.interval.form !== "range" || upper.interval.form !== "range") return null;
  const places = Math.max(top.decimals, foot.decimals);
  const step = lastPlace(places, lower.interval.unit === "%");
  return foot.value.minus(top.value).eq(step) ? withEnd(lower, "high", foot.value, false) : null;
}

/** Whether the top of one band and the foot of another claim the same number. */
function claimTheSame(lower: RankedInterval, upper: RankedInterval): boolean {
  const top = lower.interval.high;
  const foot = upper.interval.low;
  if (!top?.included || !foot?.included) return false;
  const both = isPoint(lower.interval) && isPoint(upper.interval);
  return top.value.eq(foot.value) && !both && !(top.marked && foot.marked);
}

/** Who owns the shared number: a band of that number alone, a band whose words claim it, or nobody by the words. */
function ownerOf(lower: RankedInterval, upper: RankedInterval): "lower" | "upper" | "open" {
  const lowerIsPoint = isPoint(lower.interval);
  if (lowerIsPoint !== isPoint(upper.interval)) return lowerIsPoint ? "lower" : "upper";
  if (lower.interval.high?.marked) return "lower";
  return upper.interval.low?.marked ? "upper" : "open";
}

function showEnd(value: Decimal, unit: string | null): string {
  return unit === "%" ? `${value.times(HUNDRED).toFixed()}%` : `${value.toFixed()}${unit ?? ""}`;
}

interface Pair<Band> {
  readonly lower: Band;
  readonly upper: Band;
  readonly choice: string | null;
}

function settlePair<Band extends RankedInterval>(lower: Band, upper: Band): Pair<Band> | null {
  const value = upper.interval.low?.value;
  if (!value || !claimTheSame(lower, upper)) {
    const grown = closePrintedGap(lower, upper);
    return grown && { lower: grown, upper, choice: null };
  }
  const owner = ownerOf(lower, upper);
  const choice =
    owner === "open" ? `边界值${showEnd(value, lower.interval.unit)}未注明归属，归分值较高的一档` : null;
  const goesUp = owner === "upper" || (owner === "open" && upper.rank.gte(lower.rank));
  if (goesUp) return { lower: withEnd(lower, "high", value, false), upper, choice };
  return { lower, upper: withEnd(upper, "low", value, false), choice };
}

/** The nearest end beyond a band's own among bands that are open on the same side. */
function nextRung<Band extends RankedInterval>(
  band: Band,
  bands: readonly Band[],
  side: EndName,
): Band | null {
  const own = band.interval[side];
  const open = side === "low" ? "high" : "low";
  if (!own || band.interval[open]) return null;
  const beyond = bands.filter(({ interval, rank }) => {
    const end = interval[side];
    const farther = side === "low" ? end?.value.gt(own.value) : end?.value.lt(own.value);
    return farther === true && interval[open] === null && rank.gt(band.rank);
  });
  const nearer = (left: Band, right: Band): number =>
    (left.interval[side]?.value ?? own.value).cmp(right.interval[side]?.value ?? own.value);
  const sorted = beyond.sort(nearer);
  return (side === "low" ? sorted[0] : sorted[sorted.length - 1]) ?? null;
}

/** `95%以上得6分，85%以上得4分`: a rung of a ladder ends where the better one begins. */
function asRung<Band extends RankedInterval>(band: Band, bands: readonly Band[]): Band {
  for (const side of ["low", "high"] as const) {
    const end = nextRung(band, bands, side)?.interval[side];
    if (!end) continue;
    const open = side === "low" ? "high" : "low";
    return {
      ...band,
      interval: { ...band.interval, [open]: { ...end, included: !end.included, marked: true } },
    };
  }
  return band;
}

/** `80%以上得2分，100%得4分`: the best number alone, inside an open band, begins the top rung. */
function asTopRung<Band extends RankedInterval>(band: Band, bands: readonly Band[]): Band {
  const { low, high } = band.interval;
  if (!low || !high || !isPoint(band.interval)) return band;
  const under = bands.some(({ interval, rank }) => {
    return interval.high === null && interval.low?.value.lt(low.value) === true && rank.lt(band.rank);
  });
  return under ? { ...band, interval: { ...band.interval, high: null } } : band;
}

/**
 * Gives each boundary that two bands claim to one of them: to the one whose words claim it, otherwise to the one
 * worth more, which is named as a choice. Whole numbers printed with a step between them are closed up.
 */
export function settleBoundaries<Band extends RankedInterval>(
  bands: readonly Band[],
): SettledBoundaries<Band> {
  const topped = bands.map((band) => asTopRung(band, bands));
  const settled = topped.map((band) => asRung(band, topped));
  const choices: string[] = [];
  for (const lowerIndex of settled.keys()) {
    for (const upperIndex of settled.keys()) {
      const lower = settled[lowerIndex];
      const upper = settled[upperIndex];
      const pair = lower && upper && lowerIndex !== upperIndex ? settlePair(lower, upper) : null;
      if (!pair) continue;
      settled[lowerIndex] = pair.lower;
      settled[upperIndex] = pair.upper;
      if (pair.choice !== null) choices.push(pair.choice);
    }
  }
  return { bands: settled, choices };
}
