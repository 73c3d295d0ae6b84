/** What the building of a rule starts from and comes to. Knows no text. */
import type { Decimal } from "../../../language/numbers";
import type { Limit } from "../grammar/limit-words";
import type { Interval } from "../interval";
import type { Body, WordCase } from "../model";
import type { Role } from "../grammar/role";

/** The statements' roles, the bounds printed beside them and the row's weight. */
export interface Material {
  readonly roles: readonly Role[];
  readonly limits: readonly Limit[];
  readonly points: Decimal | null;
}

/** A body, the cases in words beside it and the choices made where the words leave something open. */
export interface Assembled {
  readonly body: Body;
  readonly cases: readonly WordCase[];
  readonly choices: readonly string[];
}

/** The roles of one kind. */
export function rolesOf<Kind extends Role["kind"]>(
  roles: readonly Role[],
  kind: Kind,
): readonly Extract<Role, { kind: Kind }>[] {
  return roles.filter((role): role is Extract<Role, { kind: Kind }> => role.kind === kind);
}

/** The yardstick of 以100%为标准, or null. */
export function standardOf(limits: readonly Limit[]): Decimal | null {
  const standard = limits.find((limit) => limit.kind === "standard");
  return standard?.kind === "standard" ? standard.value : null;
}

/** The cases in words beside a body, with the grades that name its ranges. */
export function casesOf(roles: readonly Role[]): readonly WordCase[] {
  const graded = rolesOf(roles, "band").flatMap(({ grade, outcome }): readonly WordCase[] =>
    grade !== null && outcome.kind === "exact" ? [{ words: grade, award: outcome }] : [],
  );
  return [...graded, ...rolesOf(roles, "case").map(({ words, award }) => ({ words, award }))];
}

/** An interval without what only reading needs. */
export function plainInterval({ low, high }: Interval): Interval {
  return {
    low: low && { value: low.value, included: low.included },
    high: high && { value: high.value, included: high.included },
  };
}
