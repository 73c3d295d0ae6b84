/** Where a relation looks for its figures: the sentence, the sentences before it, the paragraphs before that. */
import type { Figure } from "../lexing/figure";
import { directionOf, isLeftOver } from "../heads/roles";
import type { Passage } from "../text/passages";

export type Scene = readonly Passage[];

/** How far back figures are looked for; keeps the work linear. */
const WINDOW = 16;
const PASSAGES_BACK = 2;
/** Figures at the head of a sentence, which govern it however long it is. */
const HEAD = 2;

/** Figures that can be a whole, a part or a base: no rate, no norm, no mere change. */
export const isQuantity = (figure: Figure): boolean =>
  figure.kind !== "rate" && figure.kind !== "bare" && !figure.norm && directionOf(figure) === null;

/** A number that has lost its unit and may be of any dimension. */
export const hasNoUnit = (figure: Figure): boolean => figure.kind === "bare";

export const isPlain = (figure: Figure): boolean => isQuantity(figure) && !isLeftOver(figure);

/** The index of the first figure that begins at a place or behind it. */
function firstFrom(figures: readonly Figure[], place: number): number {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The figures of a figure's sentence, as far as a reader keeps them in mind. */
export function inSentence(passage: Passage, figure: Figure): readonly Figure[] {
  const index = firstFrom(passage.figures, figure.start);
  const opening = firstFrom(passage.figures, passage.sentences[figure.sentence]?.start ?? 0);
  const from = Math.max(0, index - WINDOW);
  const head = passage.figures.slice(opening, Math.min(opening + HEAD, from));
  const near = [...head, ...passage.figures.slice(from, index + WINDOW)];
  return near.filter((one) => one.sentence === figure.sentence);
}

/** Longest list of parts that is added up. */
const LONGEST_LIST = 80;

/** The figures of a stretch, in their order. */
export function between(passage: Passage, start: number, end: number): readonly Figure[] {
  const index = firstFrom(passage.figures, start);
  return passage.figures.slice(index, index + LONGEST_LIST).filter((figure) => figure.end <= end);
}

/** Figures before a place in its passage, the nearest first. */
export function before(passage: Passage, place: number): readonly Figure[] {
  const index = firstFrom(passage.figures, place);
  return passage.figures
    .slice(Math.max(0, index - WINDOW), index)
    .filter((figure) => figure.end <= place)
    .reverse();
}

/** Figures of the passages before, the nearest first. */
export function earlier(scene: Scene, passage: Passage): readonly Figure[] {
  return scene
    .slice(Math.max(0, passage.index - PASSAGES_BACK), passage.index)
    .flatMap((one) => one.figures.slice(-WINDOW))
    .slice(-WINDOW)
    .reverse();
}

/** The words of a clause before a place, back to a comma or stop. */
export function clauseBefore(passage: Passage, place: number): string {
  let index = place;
  while (index > 0 && place - index < 60 && !/[，,。；:(]/.test(passage.text.charAt(index - 1))) index -= 1;
  return passage.text.slice(index, place);
}
