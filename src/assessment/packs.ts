/** What surfaces may know of rule packs: which there are, and what they rest on. */
import type { Pack } from "../regulation/pack";
import { PACKS } from "../regulation/packs";
import { citeSource } from "../regulation/sources";

/** Every pack, in the order in which it is offered. */
export const KNOWN_PACKS: readonly Pack[] = PACKS;

/** The sources of a pack's parameters, each once, as they are shown. */
export function packSources(pack: Pack): readonly string[] {
  const sources = [pack.executionPoints, pack.levelWeights, pack.grades, pack.tiers, ...pack.rows];
  return [...new Set(sources.flatMap((one) => (one ? [citeSource(one.source)] : [])))];
}
