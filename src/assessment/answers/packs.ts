/** What surfaces may know of rule packs: which there are, and what they rest on. */
import type { Pack } from "../../regulation/packs/pack";
import { PACKS } from "../../regulation/packs";
import { POLICY_SOURCES, type Policies } from "../../regulation/packs/policy";
import { citeSource } from "../../regulation/sources";

/** Every pack, in the order in which it is offered. */
export const KNOWN_PACKS: readonly Pack[] = PACKS;

/** What a policy's choices rest on, as it is shown. */
export function policySources(policy: keyof Policies): readonly string[] {
  return POLICY_SOURCES[policy].map((source) => citeSource(source));
}

/** The sources of a pack's parameters, each once, as they are shown. */
export function packSources(pack: Pack): readonly string[] {
  const sources = [pack.executionPoints, pack.levelWeights, pack.grades, pack.tiers, ...pack.rows];
  return [...new Set(sources.flatMap((one) => (one ? [citeSource(one.source)] : [])))];
}
