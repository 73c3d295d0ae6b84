/** Wholes and parts: `T，其中：A n，B n`, `T（A n、B n）`, `T，分别为…`, `T：` and lines below. */
import type { Figure } from "../lexing/figure";
import { itemOf, roleOf } from "../heads/roles";
import type { Passage } from "../text/passages";
import { excusing, serious, type Claim } from "./claim";
import { linesBelow } from "./lists";
import { excuses, sumOf } from "./excuses";
import { markersOf, type Marker } from "./markers";
import { before, between, earlier, isQuantity, type Scene } from "./scene";
import { AND_SO_ON, NOT_ALL } from "./words";

/** Figures that name an item of their own: neither last year's nor a second amount of the item before. */
function isItem(figure: Figure, previous: Figure | undefined): boolean {
  if (!isQuantity(figure) || roleOf(figure.lead) === "earlier") return false;
  return previous === undefined || itemOf(figure.lead) !== "" || figure.unit === previous.unit;
}

/** The items of a stretch at its own depth. */
function itemsIn(passage: Passage, marker: Marker): readonly Figure[] {
  const figures = between(passage, marker.end, marker.reach).filter((one) => one.depth === marker.depth);
  return figures.filter((one, index) => isItem(one, figures[index - 1]) && !marker.nested.includes(one));
}

/** The wholes that a list can belong to, the nearest first. */
function wholesOf(scene: Scene, marker: Marker, dimension: string): readonly Figure[] {
  const { passage } = marker;
  const fits = (figure: Figure): boolean => figure.dimension === dimension && isQuantity(figure);
  if (marker.kind === "bracket") {
    const whole = before(passage, marker.start).find((figure) => figure.end === marker.start);
    return whole && fits(whole) ? [whole] : [];
  }
  const near = before(passage, marker.start).filter((one) => fits(one) && one.depth <= marker.depth);
  return near.length > 0 || !marker.opens ? near : earlier(scene, passage).filter(fits);
}

/** Whether the words say, or an item without a figure shows, that the list is not complete. */
function isOpenList(marker: Marker): boolean {
  const { passage } = marker;
  const words = passage.text.slice(marker.start, marker.reach);
  if (NOT_ALL.test(passage.text.slice(Math.max(0, marker.start - 4), marker.end + 2))) return true;
  if (AND_SO_ON.test(words)) return true;
  const last = passage.text.charAt(marker.reach - 1);
  return marker.kind !== "bracket" && /[，、]/.test(last) && marker.reach >= passage.text.length;
}

/** Whether plan and outcome stand side by side, so that not all figures are parts of one whole. */
function isMixed(parts: readonly Figure[]): boolean {
  const roles = new Set(parts.map((part) => roleOf(part.lead)));
  return roles.has("planned") && roles.has("actual");
}

function claimOf(marker: Marker, wholes: readonly Figure[], parts: readonly Figure[]): readonly Claim[] {
  const [whole] = wholes;
  if (!whole || parts.some((part) => part.hedged) || whole.hedged) return [];
  const sum = parts.reduce((all, part) => all.plus(part.value), whole.value.times(0));
  const short = sum.lte(whole.value);
  const open = isOpenList(marker);
  const lone = parts.length === 1;
  if ((open || lone) && short) return [];
  // A lone part is only held against the figure right before it.
  const [nearest] = before(marker.passage, marker.start);
  if (lone && (nearest !== whole || wholes.some((one) => one.value.gte(sum)))) return [];
  return [wholeClaim(marker, wholes, whole, parts, { short, open, lone })];
}

interface Shape {
  readonly short: boolean;
  readonly open: boolean;
  readonly lone: boolean;
}

/** Whether the words leave it open what the whole of the parts is. */
function isLoose(marker: Marker, whole: Figure, parts: readonly Figure[], { short, lone }: Shape): boolean {
  const elsewhere = whole.passage !== marker.passage.index;
  return lone || elsewhere || isMixed(parts) || (short && marker.kind === "bracket");
}

const isNear = (passage: Passage, whole: Figure, first: Figure): boolean =>
  whole.passage === passage.index && whole.sentence === first.sentence;

function wholeClaim(
  marker: Marker,
  wholes: readonly Figure[],
  whole: Figure,
  parts: readonly Figure[],
  shape: Shape,
): Claim {
  const { passage } = marker;
  const { short, open, lone } = shape;
  const others = wholes
    .slice(1)
    .flatMap((one) => [excusing(sumOf(one, parts)), ...excuses(marker, one, parts)]);
  const [first = whole] = parts;
  const last = parts[parts.length - 1] ?? whole;
  const near = isNear(passage, whole, first);
  const loose = isLoose(marker, whole, parts, shape);
  const certain = lone ? marker.start - whole.end <= 1 : !loose;
  return {
    kind: lone ? "bound" : "parts",
    passage,
    start: near ? whole.start : marker.start,
    end: Math.max(marker.end, last.passage === passage.index ? last.end : 0),
    readings: [serious(sumOf(whole, parts)), ...(lone ? [] : excuses(marker, whole, parts)), ...others],
    explicit: !open && near && certain,
    derived: lone ? first : whole,
    confusions: [],
    soft: short && !marker.exhaustive,
    needsSlip: loose,
  };
}

function dimensionsOf(figures: readonly Figure[]): readonly string[] {
  return [...new Set(figures.filter(isQuantity).map((figure) => figure.dimension))];
}

function claimsAt(scene: Scene, marker: Marker): readonly Claim[] {
  const below = linesBelow(scene, marker);
  const items = itemsIn(marker.passage, marker);
  const all = items.length > 0 ? items : below;
  return dimensionsOf(all).flatMap((dimension) => {
    const parts =
      items.length > 0
        ? items.filter((one) => one.dimension === dimension)
        : linesBelow(scene, marker, dimension);
    if (items.length === 0 && parts.length < 2) return [];
    const wholes = wholesOf(scene, marker, dimension).filter((one) => !parts.includes(one));
    return parts.length === 0 ? [] : claimOf(marker, wholes, parts);
  });
}

/** Claims of wholes and parts of a passage. */
export function partsClaims(scene: Scene, passage: Passage): readonly Claim[] {
  return markersOf(passage).flatMap((marker) => claimsAt(scene, marker));
}
