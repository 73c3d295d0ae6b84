/** What checks say of themselves, gathered from the registry: their order for a reader, and which are exact or doubt. */
import { CHECKS, CHECKS_ACROSS } from ".";
import type { Check, Rank } from "./check";
import type { CheckId } from "./ids";
import { RETURN_REASONS, type ReturnReason } from "./return-reasons";

const idsWhere = (holds: (check: Check) => boolean): ReadonlySet<CheckId> =>
  new Set(CHECKS.filter(holds).map(({ id }) => id));

/** Checks whose finding says that two figures are not the ones they should be. */
export const EXACT = idsWhere(({ exact }) => exact === true);

/** Checks that say of a figure that it is not what was meant: nothing that rests on it is certain. */
export const DOUBTING = idsWhere(({ doubts }) => doubts === true);

const placeOf = ([reason, place]: Rank): number => RETURN_REASONS.indexOf(reason) * 100 + place;

const RANKS: ReadonlyMap<string, Rank> = new Map(
  [...CHECKS, ...CHECKS_ACROSS].flatMap(({ id, rank }) => (rank ? [[id, rank] as const] : [])),
);

/** Place of a check in the order of reading, the gravest first; checks that no form is returned for come last. */
export function rankOf(check: string): number {
  const rank = RANKS.get(check);
  return rank ? placeOf(rank) : Number.MAX_SAFE_INTEGER;
}

/** What a reviewer would write on the returned form. */
export function reasonOf(check: string): ReturnReason | "other" {
  return RANKS.get(check)?.[0] ?? "other";
}
