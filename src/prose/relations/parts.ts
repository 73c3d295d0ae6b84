/** Wholes and parts: `T，其中：A n，B n`, `T（A n、B n）`, `T，分别为…`, `T：` and lines below. */
import type { Decimal } from "../../language/numbers";
import type { Figure } from "../lexing/figure";
import { itemOf, roleOf } from "../heads/roles";
import { sentenceOf, type Passage } from "../text/passages";
import { excusing, serious, type Claim, type ReadingOfClaim } from "./claim";
import { linesBelow, sharesAll } from "./lists";
import { excuses, sumOf } from "./excuses";
import { markersOf, type Marker } from "./markers";
import { before, between, earlier, hasNoUnit, isQuantity, type Scene } from "./scene";
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

const AGAIN_DIVIDED = /(?:按|从)[^，。；]{1,12}(?:分|看|划分|分类|来说)[，:]?$/;

/** Where the words of the whole end: a whole that is divided a second time (按用途分) stands before its first list. */
function headOf({ passage, start }: Marker): number {
  const span = sentenceOf(passage, start);
  const words = passage.text.slice(span.start, start);
  const first = words.search(/其中|分别/);
  return first >= 0 && AGAIN_DIVIDED.test(words.slice(-24)) ? span.start + first : start;
}

/** The wholes that a list can belong to, the nearest first. */
function wholesOf(scene: Scene, marker: Marker, dimension: string): readonly Figure[] {
  const { passage } = marker;
  const fits = (figure: Figure): boolean => figure.dimension === dimension && isQuantity(figure);
  if (marker.kind === "bracket") {
    const whole = before(passage, marker.start).find((figure) => figure.end === marker.start);
    return whole && fits(whole) ? [whole] : [];
  }
  const near = before(passage, headOf(marker)).filter((one) => fits(one) && one.depth <= marker.depth);
  return marker.opens ? [...near, ...earlier(scene, passage).filter(fits)] : near;
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

/** Whether a number in the list, or right before it, lost its unit and may be one of them. */
const lacksUnit = ({ passage, start, end, reach }: Marker): boolean =>
  [...between(passage, end, reach), ...before(passage, start).slice(0, 1)].some(hasNoUnit);

/** Lines that tell again what the sentence above them told. */
const tellsAgain = (whole: Figure, parts: readonly Figure[]): boolean =>
  parts[0]?.passage !== whole.passage && parts.some((part) => part.value.eq(whole.value));

/** Whether a list that is open, or of one part, leaves nothing to say: it may well fall short of its whole. */
function saysNothing(marker: Marker, wholes: readonly Figure[], sum: Decimal, shape: Shape): boolean {
  const { short, open, lone } = shape;
  if ((open || lone) && short) return true;
  // A lone part is only held against the figure right before it.
  const [nearest] = before(marker.passage, marker.start);
  return lone && (nearest !== wholes[0] || wholes.some((one) => one.value.gte(sum)));
}

function claimOf(marker: Marker, wholes: readonly Figure[], parts: readonly Figure[]): readonly Claim[] {
  const [whole] = wholes;
  if (!whole || [whole, ...parts].some((one) => one.hedged) || lacksUnit(marker)) return [];
  if (tellsAgain(whole, parts)) return [];
  const sum = parts.reduce((all, part) => all.plus(part.value), whole.value.times(0));
  const shape = { short: sum.lte(whole.value), open: isOpenList(marker), lone: parts.length === 1 };
  return saysNothing(marker, wholes, sum, shape) ? [] : [wholeClaim(marker, wholes, whole, parts, shape)];
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

/** So many other wholes are tried. */
const FURTHER = 8;

/** Every way in which the parts can make a whole. */
function readingsOf(
  marker: Marker,
  wholes: readonly Figure[],
  parts: readonly Figure[],
): readonly ReadingOfClaim[] {
  const [whole, ...others] = wholes;
  if (!whole) return [];
  return [
    serious(sumOf(whole, parts)),
    ...(parts.length === 1 ? [] : excuses(marker, whole, parts)),
    ...others
      .slice(0, FURTHER)
      .flatMap((one) => [excusing(sumOf(one, parts)), ...excuses(marker, one, parts)]),
  ];
}

/** Where the words of a claim end: behind its last part, where that stands in the same paragraph. */
function endOf({ passage, end }: Marker, parts: readonly Figure[]): number {
  const last = parts[parts.length - 1];
  return Math.max(end, last?.passage === passage.index ? last.end : 0);
}

function wholeClaim(
  marker: Marker,
  wholes: readonly Figure[],
  whole: Figure,
  parts: readonly Figure[],
  shape: Shape,
): Claim {
  const { passage } = marker;
  const { short, open, lone } = shape;
  const [first = whole] = parts;
  const near = isNear(passage, whole, first);
  const loose = isLoose(marker, whole, parts, shape);
  const certain = lone ? marker.start - whole.end <= 1 : !loose;
  return {
    kind: lone ? "bound" : "parts",
    passage,
    start: near ? whole.start : marker.start,
    end: endOf(marker, parts),
    readings: readingsOf(marker, wholes, parts),
    explicit: !open && near && certain,
    derived: lone ? first : whole,
    confusions: [],
    soft: short && !marker.exhaustive && !(marker.bare && parts.length > 1) && !sharesAll(passage, parts),
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
