/** Cases for a reader of prose: texts with one planted slip, and innocent texts. */
import { rendered, type Claim, type Piece, type Scene } from "./claim";
import { digitsOf, wordsOf } from "./figure";
import { surroundings } from "./paragraphs";
import { PATTERN_IDS, PATTERNS } from "./patterns";
import { planted, type Correction, type Plant } from "./plant";
import { chance } from "./random";
import { REPAIR_IDS } from "./repairs";
import { isRight, TRAP_IDS, trapped } from "./traps";
import { vocabulary } from "./vocabulary";

export interface Slip {
  readonly repair: string;
  /** The wrong words and where they stand in the text. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly reported: string;
  /** The figure as it was before the slip. */
  readonly expected: string;
  /** All ways to put the text right with the same evidence; the planted one is the first. */
  readonly corrections: readonly Correction[];
  /** The text itself states the relation; otherwise only a reading does, and an error would be too much. */
  readonly certain: boolean;
}

export interface Case {
  readonly id: string;
  readonly pattern: string;
  readonly trap: string | null;
  readonly text: string;
  /** Where the claim stands in the text. */
  readonly claim: { readonly start: number; readonly end: number };
  /** Null for an innocent text. */
  readonly slip: Slip | null;
}

export interface Order {
  readonly claims: number;
  readonly seed: number;
  /** Item names to draw from besides our own. */
  readonly words?: readonly string[];
}

function sceneOf(order: Order, index: number): Scene {
  const random = chance(Math.imul(order.seed, 0x9e3779b1) + index);
  return { random, words: vocabulary(random, order.words ?? []) };
}

/** A claim of the pattern that is right as printed. */
function rightClaim(pattern: string, scene: Scene): Claim {
  for (let tries = 0; tries < 50; tries += 1) {
    const claim = PATTERNS[pattern]?.(scene);
    if (claim !== undefined && isRight(claim)) return claim;
  }
  throw new RangeError(`The pattern ${pattern} makes no right claim.`);
}

function inText(pieces: readonly Piece[], scene: Scene) {
  const { before, after } = surroundings(scene);
  const { text, places } = rendered(pieces);
  const claim = { start: before.length, end: before.length + text.length };
  return { text: before + text + after, claim, places };
}

/** Innocent texts, `order.claims` of them: every pattern in every trap in turn. */
export function* innocents(order: Order): Generator<Case> {
  for (let index = 0; index < order.claims; index += 1) {
    const scene = sceneOf(order, index);
    const pattern = PATTERN_IDS[index % PATTERN_IDS.length] ?? "";
    const trap = TRAP_IDS[Math.floor(index / PATTERN_IDS.length) % TRAP_IDS.length] ?? "";
    const { text, claim } = inText(trapped(rightClaim(pattern, scene), trap, scene), scene);
    yield { id: `innocent ${order.seed}/${index}`, pattern, trap, text, claim, slip: null };
  }
}

/** Slips that can befall the pattern at all; found by trying. */
function plantOf(pattern: string, repair: string, scene: Scene): Plant | undefined {
  for (let tries = 0; tries < 40; tries += 1) {
    const plant = planted(rightClaim(pattern, scene), repair, scene.random);
    if (plant !== undefined) return plant;
  }
  return undefined;
}

const pairs = PATTERN_IDS.flatMap((pattern) => REPAIR_IDS.map((repair) => ({ pattern, repair })));

/** Patterns and slips that go together. */
export function possiblePairs(): readonly { readonly pattern: string; readonly repair: string }[] {
  return pairs.filter(
    ({ pattern, repair }, index) =>
      plantOf(pattern, repair, sceneOf({ claims: 0, seed: 1 }, index)) !== undefined,
  );
}

/** Texts with one slip each, `order.claims` of them: every pattern with every slip that can befall it in turn. */
export function* slips(order: Order): Generator<Case> {
  const possible = possiblePairs();
  for (let index = 0; index < order.claims; index += 1) {
    const pair = possible[index % possible.length];
    const scene = sceneOf({ ...order, seed: order.seed + 1 }, index);
    const plant = pair === undefined ? undefined : plantOf(pair.pattern, pair.repair, scene);
    if (pair === undefined || plant === undefined) continue;
    const { text, claim, places } = inText(plant.claim.pieces, scene);
    const place = places.find(({ figure }) => figure.key === plant.wrong.key);
    if (place === undefined) continue;
    const [start, end] = [claim.start + place.start, claim.start + place.end];
    const slip: Slip = {
      repair: pair.repair,
      words: text.slice(start, end),
      start,
      end,
      reported: digitsOf(plant.wrong),
      expected: wordsOf(plant.right),
      corrections: plant.corrections,
      certain: plant.claim.certain,
    };
    yield { id: `slip ${order.seed}/${index}`, pattern: pair.pattern, trap: null, text, claim, slip };
  }
}
