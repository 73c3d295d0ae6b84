/** Where a relation looks for its figures: the sentence, the sentences before it, the paragraphs before that. */
import type { Figure } from "../lexing/figure";
import { directionOf, isLeftOver } from "../heads/roles";
import type { Passage } from "../text/passages";

export type Scene = readonly Passage[];

/** How far back figures are looked for; keeps the work linear. */
const WINDOW = 16;
const PASSAGES_BACK = 2;

/** Figures that can be a whole, a part or a base: no rate, no norm, no mere change. */
export const isQuantity = (figure: Figure): boolean =>
  figure.kind !== "rate" && figure.kind !== "bare" && !figure.norm && directionOf(figure) === null;

export const isPlain = (figure: Figure): boolean => isQuantity(figure) && !isLeftOver(figure);

/** The figures of a sentence. */
export const inSentence = (passage: Passage, sentence: number): readonly Figure[] =>
  passage.figures.filter((figure) => figure.sentence === sentence);

/** The figures of a stretch. */
export const between = (passage: Passage, start: number, end: number): readonly Figure[] =>
  passage.figures.filter((figure) => figure.start >= start && figure.end <= end);

/** Figures before a place in its passage, the nearest first. */
export function before(passage: Passage, place: number): readonly Figure[] {
  const figures = passage.figures.filter((figure) => figure.end <= place);
  return figures.slice(-WINDOW).reverse();
}

/** Figures of the passages before, the nearest first. */
export function earlier(scene: Scene, passage: Passage): readonly Figure[] {
  return scene
    .slice(Math.max(0, passage.index - PASSAGES_BACK), passage.index)
    .flatMap((one) => one.figures)
    .slice(-WINDOW)
    .reverse();
}

/** The words of a clause before a place, back to a comma or stop. */
export function clauseBefore(passage: Passage, place: number): string {
  let index = place;
  while (index > 0 && place - index < 60 && !/[，,。；:(]/.test(passage.text.charAt(index - 1))) index -= 1;
  return passage.text.slice(index, place);
}

export const sentenceText = (passage: Passage, sentence: number): string => {
  const span = passage.sentences[sentence];
  return span ? passage.text.slice(span.start, span.end) : "";
};
