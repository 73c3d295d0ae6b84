/** Official labels of facts for clean forms, from the catalogue by which forms are recognised. */
import type { FactEntry } from "../regulation/facts-catalogue";

/**
 * The official label of a fact.
 * @throws RangeError when the catalogue has no such fact.
 */
export function officialLabel<Entry extends FactEntry>(
  entries: readonly Entry[],
  name: Entry["name"],
): string {
  const found = entries.find((entry) => entry.name === name);
  if (!found) throw new RangeError(`no fact ${name} in the catalogue`);
  return found.label;
}
