/** What a rule leaves open or contradicts: gaps, overlaps, points above or below the weight. Knows no cell. */
import { HUNDRED, ONE, sum, type Decimal } from "../../../language/numbers";
import { mostOf, worth } from "../amounts";
import { mostOfOutcome } from "./assemble-bands";
import { compareLow, isEmpty, meeting, type End } from "../interval";
import type { Band, Body, Rule } from "../model";

export interface RuleProblem {
  readonly kind: "gap" | "open-end" | "overlap" | "above-weight" | "below-weight" | "unread";
  readonly text: string;
}

type Bands = Extract<Body, { kind: "bands" }>;

/** Rates that cannot pass 100 %. */
const WHOLE = /满意|合格|合规|相符|达标|利用|覆盖|公开|及时|准确|通过|优良/;

function showEnd({ value }: End, unit: string | null): string {
  return unit === "%" ? `${value.times(HUNDRED).toFixed()}%` : `${value.toFixed()}${unit ?? ""}`;
}

function byLow(left: Band, right: Band): number {
  return compareLow(left.interval.low, right.interval.low);
}

function neighbours({ bands, unit }: Bands): readonly RuleProblem[] {
  const sorted = [...bands].sort(byLow);
  return sorted.flatMap((band, index): readonly RuleProblem[] => {
    const next = sorted[index + 1];
    const high = band.interval.high;
    const low = next?.interval.low ?? null;
    if (!next) return [];
    const kind = meeting(high, low);
    if (kind === "touch") return [];
    if (kind === "overlap") return [{ kind, text: `${edges(low, high, unit)}同属两档` }];
    const at = low && high && low.value.eq(high.value) ? `等于${showEnd(low, unit)}` : edges(high, low, unit);
    return [{ kind, text: `${at}没有对应的分档` }];
  });
}

function edges(from: End | null, to: End | null, unit: string | null): string {
  if (from && to && from.value.eq(to.value)) return showEnd(from, unit);
  return [from, to].map((end) => (end ? showEnd(end, unit) : "")).join("至");
}

/** The highest end of all bands, or null where one is open. */
function highestEnd(bands: readonly Band[]): End | null {
  const ends = bands.map(({ interval }) => interval.high);
  return ends.reduce(
    (best, end) => (!best || !end ? null : end.value.gt(best.value) ? end : best),
    ends[0] ?? null,
  );
}

function isFoot({ value, included }: End): boolean {
  return value.lt(0) || (value.eq(0) && included);
}

/** Values outside the outermost bands; a rate that cannot pass 100 % is not asked for more. */
function openEnds({ bands, unit, subject }: Bands): readonly RuleProblem[] {
  const low = [...bands].sort(byLow)[0]?.interval.low ?? null;
  const high = highestEnd(bands);
  const below = low && !isFoot(low) ? [`低于${showEnd(low, unit)}没有对应的分档`] : [];
  const whole = unit === "%" && high?.value.eq(ONE) === true && WHOLE.test(subject ?? "");
  const above = high && !whole ? [`高于${showEnd(high, unit)}没有对应的分档`] : [];
  return [...below, ...above].map((text) => ({ kind: "open-end", text }));
}

function bandProblems(body: Bands): readonly RuleProblem[] {
  const empty = body.bands.some(({ interval }) => isEmpty(interval));
  const contradiction: readonly RuleProblem[] = empty
    ? [{ kind: "gap", text: "有一档的两端矛盾，任何数值都不在其中" }]
    : [];
  if (body.otherwise) return [...contradiction, ...neighbours(body).filter(({ kind }) => kind === "overlap")];
  return [...contradiction, ...neighbours(body), ...openEnds(body)];
}

/** The most that a body can earn, or null where that is the weight itself or a matter of judgement. */
function mostOfBody(body: Body, weight: Decimal): Decimal | null {
  switch (body.kind) {
    case "bands": {
      const outcomes = [
        ...body.bands.map(({ outcome }) => outcome),
        ...(body.otherwise ? [body.otherwise] : []),
      ];
      return largest(outcomes.map((outcome) => mostOfOutcome(outcome, weight)));
    }
    case "steps":
    case "count":
      return worth(body.start, weight);
    case "checklist":
      return sum(body.items.map(({ amount }) => worth(amount, weight)));
    case "ratio":
    case "formula":
    case "share":
      return worth(body.base, weight);
    default:
      return null;
  }
}

function largest(numbers: readonly Decimal[]): Decimal | null {
  return numbers.reduce<Decimal | null>((best, one) => (best?.gte(one) === true ? best : one), null);
}

function weightProblems(rule: Rule, weight: Decimal): readonly RuleProblem[] {
  const ofCases = rule.cases.map(({ award }) => mostOf(award, weight));
  const ofBody = mostOfBody(rule.body, weight);
  const most = largest([...ofCases, ...(ofBody ? [ofBody] : [])]);
  if (!most || most.eq(weight)) return [];
  const shown = `${most.toFixed()}分`;
  if (most.gt(weight))
    return [{ kind: "above-weight", text: `最多可得${shown}，高于分值${weight.toFixed()}分` }];
  return [{ kind: "below-weight", text: `最多只能得${shown}，达不到分值${weight.toFixed()}分` }];
}

/** Whether a printed 满分 differs from the row's weight. */
export function fullMarksProblem(printed: Decimal, weight: Decimal): RuleProblem | null {
  if (printed.eq(weight)) return null;
  const kind = printed.gt(weight) ? "above-weight" : "below-weight";
  return { kind, text: `评分标准写明满分${printed.toFixed()}分，与分值${weight.toFixed()}分不一致` };
}

/** What a rule leaves open or contradicts, each in one phrase with its numbers. */
export function problemsOf(rule: Rule, weight: Decimal | null): readonly RuleProblem[] {
  const bands = rule.body.kind === "bands" ? bandProblems(rule.body) : [];
  return weight ? [...bands, ...weightProblems(rule, weight)] : bands;
}
