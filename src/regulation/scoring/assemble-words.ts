/** Builds rules that words decide: checklists, tiers, all or nothing, counted problems. Knows no text. */
import { sum, type Decimal } from "../../language/numbers";
import { FULL, worth } from "./amounts";
import { casesOf, rolesOf, type Assembled, type Material } from "./assembly";
import type { Amount, Award, ChecklistItem, Outcome } from "./model";
import type { CaseRole, Role } from "./roles";

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

/** Items that are added up, not tiers one of which holds: their points make the weight, or they are listed. */
export function isChecklist(cases: readonly CaseRole[], points: Decimal | null): boolean {
  const amounts = cases.map(({ award }) => fixedPoints(award));
  if (cases.length < 2 || amounts.includes(null)) return false;
  const listed = cases.every((one) => one.item);
  if (points === null)
    return listed || !cases.some(({ words }) => /^(?:很|较|一般|优|良|中|差|好|全部|部分|基本)/.test(words));
  const worths = amounts.flatMap((amount) => (amount ? [worth(amount, points)] : []));
  if (sum(worths).eq(points)) return true;
  return worths.every((one) => one.lt(points)) && (listed || sum(worths).lt(points));
}

/** The items of a checklist, each with the 否则 that follows it. */
function itemsOf(roles: readonly Role[]): readonly ChecklistItem[] | null {
  const items: ChecklistItem[] = [];
  for (const role of roles) {
    if (role.kind === "case") {
      const amount = fixedPoints(role.award);
      if (!amount) return null;
      items.push({ words: role.words, amount, otherwise: null });
    }
    if (role.kind === "otherwise") {
      const last = items.pop();
      const otherwise = awardOf(role.outcome);
      if (!last || !otherwise) return null;
      items.push({ ...last, otherwise });
    }
  }
  return items;
}

/** A checklist, or null where the statements do not make one. */
export function assembleChecklist({ roles, points }: Material): Assembled | null {
  const counts = rolesOf(roles, "count");
  if (!isChecklist(rolesOf(roles, "case"), points) || counts.length > 1) return null;
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
  const deductions = rolesOf(roles, "count").map((role) => role.deduction);
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
