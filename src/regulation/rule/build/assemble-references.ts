/** Builds rules whose threshold is a target, and rules of several rates at once. Knows no text. */
import { sameAmount, FULL } from "../amounts";
import { casesOf, plainInterval, rolesOf, type Assembled, type Material } from "./assembly";
import type { Award, Outcome, RatioDirection } from "../model";
import type { BandRole, Role } from "../grammar/role";

type TargetRole = Extract<Role, { kind: "target" }>;

function isFull(outcome: Outcome): boolean {
  return outcome.kind === "exact" && sameAmount(outcome.amount, FULL);
}

/** How a missed target is reckoned: in proportion, or by B/A or A/B. */
function directionOf({ reckoning }: TargetRole): RatioDirection | null {
  if (reckoning?.kind === "ratio") return reckoning.direction === "up" ? "completion" : reckoning.direction;
  if (reckoning?.kind !== "formula" || reckoning.zero !== null) return null;
  return reckoning.constant.eq(0) && COMPLETION.test(reckoning.of) ? "completion" : null;
}

const COMPLETION = /^(?:实际|目标|指标|任务)*(?:完成|实现|达成|达标)(?:率|比例|程度|进度|情况比例)$/;

/** What is earned where a target is missed is reckoned from the whole weight. */
function takesWholeWeight({ reckoning }: TargetRole): boolean {
  return (reckoning?.kind === "ratio" || reckoning?.kind === "formula") && sameAmount(reckoning.base, FULL);
}

/** 达到目标值得满分，未达到的按完成比例得分; null where the two sides say anything else. */
export function assembleTarget({ roles }: Material): Assembled | null {
  const targets = rolesOf(roles, "target");
  const reached = targets.find((role) => role.reached);
  const missed = targets.find((role) => !role.reached);
  if (!reached?.outcome || !missed || targets.length > 2 || !isFull(reached.outcome)) return null;
  const direction = directionOf(missed);
  if (!direction || !takesWholeWeight(missed)) return null;
  return { body: { kind: "ratio", direction, base: FULL }, cases: casesOf(roles), choices: [] };
}

function awardOf(outcome: Outcome | undefined): Award | null {
  return outcome && outcome.kind !== "proportional" && outcome.kind !== "steps" ? outcome : null;
}

/** Conditions on several rates; what stands beside them may only be what else is earned. */
export function assembleJoint({ roles }: Material): Assembled | null {
  const cases = rolesOf(roles, "joint").map(({ all, award }) => ({
    all: all.map(({ subject, interval }) => ({ subject, interval: plainInterval(interval) })),
    award,
  }));
  const [other, second] = rolesOf(roles, "otherwise");
  const otherwise = awardOf(other?.outcome);
  if (second || (other && !otherwise)) return null;
  return { body: { kind: "joint", cases, otherwise }, cases: [], choices: [] };
}

/** Bands of a size, whatever the sign: each stands once above and once below 0. */
export function withBothSigns(bands: readonly BandRole[]): readonly BandRole[] {
  return bands.flatMap((band): readonly BandRole[] => {
    const { interval } = band;
    if (interval.eitherSign !== true) return [band];
    const { low, high } = interval;
    const turned = (end: typeof low): typeof low => end && { ...end, value: end.value.times(-1) };
    if (!low) return [{ ...band, interval: { ...interval, low: turned(high) } }];
    return [band, { ...band, interval: { ...interval, low: turned(high), high: turned(low) } }];
  });
}
