/** Which of two figures is the one that the other is compared with: last year's, the budget's. */
import type { Figure } from "../lexing/figure";
import { directionOf, isCompared, roleOf } from "../heads/roles";
import type { Passage } from "../text/passages";
import { clauseBefore } from "./scene";

/** Whether the words before a figure call it the base of a comparison. */
export function isBase(passage: Passage, figure: Figure): boolean {
  const words = clauseBefore(passage, figure.start);
  return (isCompared(words) && directionOf(figure) === null) || roleOf(figure.lead) === "earlier";
}

const YEAR = /((?:19|20)\d{2})年/g;
const LONGEST = 80;

/** The year that a figure is of: the last one named before it in its sentence. */
function yearOf(passage: Passage, figure: Figure): number | null {
  const from = Math.max(passage.sentences[figure.sentence]?.start ?? 0, figure.start - LONGEST);
  const years = [...passage.text.slice(from, figure.start).matchAll(YEAR)];
  const last = years[years.length - 1]?.[1];
  return last === undefined ? null : Number(last);
}

/** Whether a figure is of an earlier year than another, or called so. */
export function isBaseOf(passage: Passage, figure: Figure, other: Figure): boolean {
  if (isBase(passage, figure)) return !isBase(passage, other);
  const [own, theirs] = [yearOf(passage, figure), yearOf(passage, other)];
  return own !== null && theirs !== null && own < theirs && !isBase(passage, other);
}
