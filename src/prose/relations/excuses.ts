/** Other ways to read a list of parts: some lie outside, some are broken down again, the list goes on. */
import type { Figure } from "../lexing/figure";
import type { Passage } from "../text/passages";
import { plus, type Equation } from "../verdict/equations";
import { excusing, type ReadingOfClaim } from "./claim";
import type { Marker } from "./markers";
import { between, isQuantity } from "./scene";
import { GOES_ON, OUTSIDE } from "./words";

/** A whole as the sum of its parts. */
export const sumOf = (total: Figure, parts: readonly Figure[]): Equation => ({
  kind: "sum",
  total,
  terms: parts.map(plus),
});

/** The first figure of each group between semicolons. */
function firstOfGroups(passage: Passage, parts: readonly Figure[]): readonly Figure[] {
  return parts.filter((part, index) => {
    const last = parts[index - 1];
    return last === undefined || passage.text.slice(last.end, part.start).includes("；");
  });
}

/** Whether the parts from an index on may tell of something else. */
function mayLieOutside(passage: Passage, parts: readonly Figure[], index: number): boolean {
  const rest = parts.slice(index);
  const before = parts[index - 1];
  const [first] = rest;
  if (!first || !before) return false;
  const words = passage.text.slice(before.end, first.start);
  return rest.every((one) => OUTSIDE.test(one.lead)) || GOES_ON.test(words);
}

/** Readings that leave out what may lie outside, or take in what follows. */
export function excuses(marker: Marker, whole: Figure, parts: readonly Figure[]): readonly ReadingOfClaim[] {
  const { passage } = marker;
  const prefixes = parts.flatMap((_, index) =>
    mayLieOutside(passage, parts, index) ? [sumOf(whole, parts.slice(0, index))] : [],
  );
  const later = between(passage, marker.reach, passage.text.length).filter(
    (one) => one.dimension === whole.dimension && one.depth === marker.depth && isQuantity(one),
  );
  const longer = later.slice(0, 4).map((_, index) => sumOf(whole, [...parts, ...later.slice(0, index + 1)]));
  const groups = firstOfGroups(passage, parts);
  const grouped = groups.length > 1 && groups.length < parts.length ? [sumOf(whole, groups)] : [];
  return [...prefixes, ...longer, ...grouped, ...withoutChildren(whole, parts)].map(excusing);
}

/** Parts that are broken down by those that follow them count once. */
function withoutChildren(whole: Figure, parts: readonly Figure[]): readonly Equation[] {
  const kept: Figure[] = [];
  let index = 0;
  while (index < parts.length) {
    const parent = parts[index];
    if (!parent) break;
    kept.push(parent);
    let length = 0;
    let total = parent.value.times(0);
    for (let size = 1; index + size < parts.length && size <= 6; size += 1) {
      const child = parts[index + size];
      if (!child) break;
      total = total.plus(child.value);
      if (size > 1 && total.minus(parent.value).abs().lte(parent.step)) length = size;
    }
    index += 1 + length;
  }
  return kept.length < parts.length ? [sumOf(whole, kept)] : [];
}
