/** What a text states about its figures, in every way it can be read. */
import type { Figure } from "../lexing/figure";
import type { Passage } from "../text/passages";
import type { Equation } from "../verdict/equations";

export interface ReadingOfClaim {
  readonly equation: Equation;
  /** A reading that only excuses (an earlier whole, a list that goes on) closes a claim but proves nothing. */
  readonly serious: boolean;
}

export type RelationKind =
  | "parts"
  | "total"
  | "share"
  | "change-rate"
  | "change"
  | "execution"
  | "excess"
  | "difference"
  | "product"
  | "movement"
  | "score-group"
  | "bound"
  | "balance";

export interface Claim {
  readonly kind: RelationKind;
  readonly passage: Passage;
  /** The words that state the relation, in the passage's reading. */
  readonly start: number;
  readonly end: number;
  readonly readings: readonly ReadingOfClaim[];
  /** Stated by a relation word, with all figures in one sentence or list, and a list that is closed. */
  readonly explicit: boolean;
  /** The figure that is derived from the others, and is blamed where nothing speaks against another. */
  readonly derived: Figure;
  /** Equations that the derived figure keeps to where it was worked out from the wrong figure. */
  readonly confusions: readonly Equation[];
  /** Parts that fall short of their whole behind a word that may leave some out (其中). */
  readonly soft: boolean;
  /** Only a usual slip makes a failing claim worth telling: the relation word leaves other readings open. */
  readonly needsSlip: boolean;
}

export const serious = (equation: Equation): ReadingOfClaim => ({ equation, serious: true });
export const excusing = (equation: Equation): ReadingOfClaim => ({ equation, serious: false });
