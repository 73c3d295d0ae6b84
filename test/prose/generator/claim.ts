/** A claim: a wording with figures in it, and the equations it states. */
import type { Equation, Figures } from "./equation";
import { wordsOf, type Figure } from "./figure";
import type { Chance } from "./random";
import type { Vocabulary } from "./vocabulary";

export type Piece = string | Figure;

export interface Claim {
  /** Row of the table of patterns: S1, Y2 … */
  readonly pattern: string;
  readonly pieces: readonly Piece[];
  readonly equations: readonly Equation[];
  /** The relation word is explicit and the list is closed: a slip in it is certain, not a reading. */
  readonly certain: boolean;
  /** Other equations a fair reader could have in mind; a slip that closes one of them is none. */
  readonly otherReadings?: readonly Equation[];
  /** Figures that can carry a slip; all of the equations if absent. */
  readonly fragile?: readonly string[];
}

export interface Scene {
  readonly random: Chance;
  readonly words: Vocabulary;
}

export const isFigure = (piece: Piece): piece is Figure => typeof piece !== "string";

export const figuresOf = (claim: Claim): Figures =>
  new Map(claim.pieces.filter(isFigure).map((figure) => [figure.key, figure]));

/** Template literals with figures and pieces in between, flattened. */
export function say(
  strings: TemplateStringsArray,
  ...slots: readonly (Piece | readonly Piece[])[]
): readonly Piece[] {
  return strings.flatMap((text, index): readonly Piece[] => {
    const slot = slots[index];
    if (slot === undefined) return [text];
    return [text, ...(typeof slot === "string" || "key" in slot ? [slot] : slot)];
  });
}

/** Pieces with something between them. */
export const joined = (parts: readonly (readonly Piece[])[], between: string): readonly Piece[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));

export interface Place {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
}

export interface Rendered {
  readonly text: string;
  readonly places: readonly Place[];
}

/** The text of pieces, and where each figure stands in it. */
export function rendered(pieces: readonly Piece[]): Rendered {
  let text = "";
  const places: Place[] = [];
  for (const piece of pieces) {
    const words = isFigure(piece) ? wordsOf(piece) : piece;
    if (isFigure(piece)) places.push({ figure: piece, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, places };
}
