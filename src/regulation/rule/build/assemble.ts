/** Builds the one rule that a text's statements make together, or says that they make none. Knows no text. */
import { sum } from "../../../language/numbers";
import { assembleBands } from "./assemble-bands";
import { assembleCountedSteps } from "./assemble-counted-steps";
import { assembleJoint, assembleTarget } from "./assemble-references";
import { assembleSchedule, assembleSteps } from "./assemble-steps";
import { assembleChecklist, assembleCount, assembleGain, assembleWords } from "./assemble-words";
import { casesOf, plainInterval, rolesOf, type Assembled, type Material } from "./assembly";
import { exactly, FULL, mostOf, NOTHING, sameAmount } from "../amounts";
import type { Reckoning } from "../grammar/formula-words";
import type { BandRole, Role } from "../grammar/role";
import { commonSubject } from "../grammar/subjects";

type ReckoningRole = Extract<Role, { kind: "reckoning" }>;

const WEIGHT_LEFT_OUT = "公式未写“×分值”，按乘以分值计算";
const NOTHING_THERE = /^(?:没有|无|未|不)/;
const CONDITION = /[未不无没有若如]|仅|只/;

/** `按预算执行率得分，执行率×20分`: the same rate twice, the second time with its arithmetic. */
function moreExact(first: ReckoningRole, second: ReckoningRole): ReckoningRole | null {
  if (first.body.kind !== "formula" || second.body.kind !== "formula") return null;
  const plain = first.body.constant.eq(0) && sameAmount(first.body.base, FULL);
  const sameRate = commonSubject([first.body.of, second.body.of]) !== null;
  return plain && sameRate ? second : null;
}

/** Two ratios, one for each direction of the target, are one rule that the target's sign decides. */
function mergedReckoning(roles: readonly ReckoningRole[]): ReckoningRole | null {
  const reckoned = roles.filter(({ body }) => body.kind !== "judgement");
  const [first, second, third] = reckoned.length > 0 ? reckoned : roles.slice(0, 1);
  if (!first || third) return null;
  if (!second) return CONDITION.test(first.words) && first.body.kind !== "judgement" ? null : first;
  if (first.body.kind === "formula" && second.body.kind === "formula") return moreExact(first, second);
  if (first.body.kind !== "ratio" || second.body.kind !== "ratio") return null;
  const directions = [first.body.direction, second.body.direction].sort().join();
  return directions === "inverse,up" ? { ...first, body: { ...first.body, direction: "by-target" } } : null;
}

function earnsNothing({ outcome }: BandRole): boolean {
  return outcome.kind === "exact" && sameAmount(outcome.amount, NOTHING);
}

/** One band that gives nothing ends a formula, or says how far a target may be passed. */
function withZero(body: Reckoning, { interval }: BandRole): Reckoning | null {
  if (body.kind === "share") return interval.low && { ...body, over: interval.low.value };
  return body.kind === "formula" ? { ...body, zero: plainInterval(interval) } : null;
}

/** 超过100%的得满分 beside actual over target, which never earns more than all. */
function saysCapOnly(body: Reckoning, { interval, outcome }: BandRole): boolean {
  const isFull = outcome.kind === "exact" && sameAmount(outcome.amount, FULL);
  return (
    body.kind === "ratio" &&
    body.direction === "up" &&
    isFull &&
    !interval.high &&
    interval.low?.value.eq(1) === true
  );
}

/** Bands beside a reckoning: where it gives nothing, how far a target may be passed, or what some rates earn. */
function withBands(body: Reckoning, bands: readonly BandRole[], material: Material): Assembled | null {
  const [only, second] = bands;
  const cases = casesOf(material.roles);
  if (!only || (!second && saysCapOnly(body, only))) return { body, cases, choices: [] };
  if (!second && earnsNothing(only)) {
    const ended = withZero(body, only);
    return ended && { body: ended, cases, choices: [] };
  }
  if (body.kind !== "formula" || !body.constant.eq(0)) return null;
  const { factor, base } = body;
  const otherwise: Role = { kind: "otherwise", outcome: { kind: "proportional", factor, base } };
  return assembleBands({ ...material, roles: [...material.roles, otherwise] });
}

function assembleReckoning(material: Material): Assembled | null {
  const role = mergedReckoning(rolesOf(material.roles, "reckoning"));
  const others = rolesOf(material.roles, "otherwise");
  if (!role || others.length > 0) return null;
  const assembled = withBands(role.body, rolesOf(material.roles, "band"), material);
  if (!assembled || !role.weightLeftOut) return assembled;
  return { ...assembled, choices: [...assembled.choices, WEIGHT_LEFT_OUT] };
}

/** Bands of several rates whose points add up to the weight are items of a checklist. */
function assembleMixedItems(material: Material): Assembled | null {
  const { points } = material;
  const roles = material.roles.map((role): Role => {
    if (role.kind !== "band" || role.outcome.kind !== "exact") return role;
    return {
      kind: "case",
      words: role.condition,
      award: exactly(role.outcome.amount),
      item: true,
      spares: false,
    };
  });
  if (!points || rolesOf(roles, "band").length > 0) return null;
  const worths = rolesOf(roles, "case").map(({ award }) => mostOf(award, points));
  return sum(worths).eq(points) ? assembleChecklist({ ...material, roles }) : null;
}

/** Judgement among other statements only says how to judge; alone it is the rule. */
function withoutRemarks(roles: readonly Role[]): readonly Role[] {
  const speaking = roles.filter((role) => role.kind !== "remark");
  const decided = speaking.filter((role) => role.kind !== "reckoning" || role.body.kind !== "judgement");
  return decided.length > 0 ? decided : speaking;
}

type Kind = Role["kind"];

/** For the first kind present, which others it goes with and how they are put together. */
const RECIPES: readonly (readonly [Kind, readonly Kind[], (material: Material) => Assembled | null])[] = [
  ["target", ["case"], assembleTarget],
  ["joint", ["otherwise"], assembleJoint],
  ["reckoning", ["band", "case"], assembleReckoning],
  ["step", ["band", "case", "otherwise"], assembleSteps],
  ["gain", ["case"], assembleGain],
  [
    "count",
    ["case", "otherwise", "band"],
    (material) => assembleChecklist(material) ?? assembleCountedSteps(material) ?? assembleCount(material),
  ],
  [
    "band",
    ["case", "otherwise"],
    (material) => assembleSchedule(material) ?? assembleBands(material) ?? assembleMixedItems(material),
  ],
  ["case", ["otherwise"], (material) => assembleChecklist(material) ?? assembleWords(material)],
];

/** A case that only spares a deduction printed before it (整改到位的不扣分) is an exception that no number shows. */
function sparesWhatStandsBefore(roles: readonly Role[]): boolean {
  const counted = roles.findIndex(({ kind }) => kind === "band" || kind === "step" || kind === "count");
  return roles.some((role, index) => {
    return (
      role.kind === "case" &&
      role.spares &&
      counted >= 0 &&
      counted < index &&
      !NOTHING_THERE.test(role.words)
    );
  });
}

/** The rule that the statements make together, or null where they contradict or leave something out. */
export function assemble(given: Material): Assembled | null {
  const material = { ...given, roles: withoutRemarks(given.roles) };
  const kinds = new Set(material.roles.map((role) => role.kind));
  if (sparesWhatStandsBefore(material.roles)) return null;
  const recipe = RECIPES.find(([kind]) => kinds.has(kind));
  if (!recipe) return null;
  const [kind, others, make] = recipe;
  return [...kinds].every((one) => one === kind || others.includes(one)) ? make(material) : null;
}
