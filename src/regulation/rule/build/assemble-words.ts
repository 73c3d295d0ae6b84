/** Builds rules that words decide: checklists, tiers, all or nothing, counted problems. Knows no text. */
import { sum, type Decimal } from "../../../language/numbers";
import { FULL, NOTHING, sameAmount, worth } from "../amounts";
import { casesOf, rolesOf, type Assembled, type Material } from "./assembly";
import type { Amount, Award, ChecklistItem, Outcome } from "../model";
import type { CaseRole, Role } from "../grammar/role";

function awardOf(outcome: Outcome): Award | null {
  switch (outcome.kind) {
    case "exact":
    case "between":
    case "less":
      return outcome;
    case "proportional":
    case "steps":
      return null;
  }
}

function fixedPoints(award: Award): Amount | null {
  return award.kind === "exact" && award.amount.kind === "points" && award.amount.points.gt(0)
    ? award.amount
    : null;
}

const TIER_WORDS = /^(?:很|较|一般|优|良|中|差|好|全部|部分|基本)/;

function earnsNothing({ award }: CaseRole): boolean {
  return award.kind === "exact" && sameAmount(award.amount, NOTHING);
}

/** Items that are added up, not tiers one of which holds: their points make the weight, or they are listed. */
function isChecklist(cases: readonly CaseRole[], points: Decimal | null): boolean {
  const items = cases.filter((one) => !earnsNothing(one));
  const amounts = items.flatMap(({ award }) => fixedPoints(award) ?? []);
  if (items.length < 2 || amounts.length < items.length) return false;
  const paired = items.length < cases.length;
  const listed = items.every((one) => one.item);
  if (points === null) return !paired && (listed || !items.some(({ words }) => TIER_WORDS.test(words)));
  const worths = amounts.map((amount) => worth(amount, points));
  if (sum(worths).eq(points)) return true;
  return !paired && worths.every((one) => one.lt(points)) && (listed || sum(worths).lt(points));
}

/** What follows an item when it is not met: a printed 否则, or a case that earns nothing (未开展不得分). */
function otherwiseOf(role: Role): Award | null {
  if (role.kind === "otherwise") return awardOf(role.outcome);
  return role.kind === "case" && earnsNothing(role) ? role.award : null;
}

/** The items of a checklist, each with what follows it. */
function itemsOf(roles: readonly Role[]): readonly ChecklistItem[] | null {
  const items: ChecklistItem[] = [];
  for (const role of roles) {
    const otherwise = otherwiseOf(role);
    if (otherwise) {
      const last = items.pop();
      if (!last || last.otherwise) return null;
      items.push({ ...last, otherwise });
    } else if (role.kind === "case") {
      const amount = fixedPoints(role.award);
      if (!amount) return null;
      items.push({ words: role.words, amount, otherwise: null });
    } else if (role.kind === "otherwise") return null;
  }
  return items;
}

/** A checklist, or null where the statements do not make one. */
export function assembleChecklist({ roles, points }: Material): Assembled | null {
  const counts = rolesOf(roles, "count");
  if (!isChecklist(rolesOf(roles, "case"), points) || counts.length > 1) return null;
  if (rolesOf(roles, "band").length > 0 || counts.some((role) => role.interval)) return null;
  const items = itemsOf(roles);
  if (!items) return null;
  return {
    body: { kind: "checklist", items, missing: counts[0]?.deduction ?? null },
    cases: [],
    choices: [],
  };
}

/** What a count of problems takes away from: the most that a case in words earns, otherwise the weight. */
function startOf(cases: readonly CaseRole[], points: Decimal | null): Amount {
  if (points === null) return FULL;
  const amounts = cases.flatMap(({ award }) => (award.kind === "exact" ? [award.amount] : []));
  const best = [...amounts].sort((left, right) => worth(right, points).cmp(worth(left, points)))[0];
  return best && worth(best, points).gt(0) ? best : FULL;
}

/** Deductions for problems found, or null. */
export function assembleCount({ roles, points }: Material): Assembled | null {
  const counts = rolesOf(roles, "count");
  if (rolesOf(roles, "band").length > 0 || counts.some((role) => role.interval)) return null;
  const deductions = counts.map((role) => role.deduction);
  if (deductions.length === 0 || rolesOf(roles, "otherwise").length > 0) return null;
  const start = startOf(rolesOf(roles, "case"), points);
  return { body: { kind: "count", start, deductions }, cases: casesOf(roles), choices: [] };
}

/** Tiers of words, all or nothing. */
export function assembleWords({ roles }: Material): Assembled | null {
  const others = rolesOf(roles, "otherwise");
  const otherwise = others[0] ? awardOf(others[0].outcome) : null;
  const cases = casesOf(roles);
  if (cases.length === 0 || others.length > 1 || (others.length === 1 && !otherwise)) return null;
  return { body: { kind: "words", otherwise }, cases, choices: [] };
}

/** A gain for everything done: 每完成一项得1分. */
export function assembleGain({ roles }: Material): Assembled | null {
  const [gain, second] = rolesOf(roles, "gain");
  if (!gain || second) return null;
  const { verb, per, unit, what } = gain.each;
  return {
    body: { kind: "gain", verb, per, unit, what, award: gain.award },
    cases: casesOf(roles),
    choices: [],
  };
}
