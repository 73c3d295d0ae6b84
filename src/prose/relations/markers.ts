/** Places where parts begin: relation words, brackets behind a figure, colons; and how far their list reaches. */
import type { Figure } from "../lexing/figure";
import { sentenceOf, type Passage } from "../text/passages";
import { before, between } from "./scene";
import { PARTS_END, WHOLE_WORDS } from "./words";

export interface Marker {
  readonly passage: Passage;
  readonly kind: "word" | "bracket" | "colon";
  readonly start: number;
  readonly end: number;
  /** Where its list ends. */
  readonly reach: number;
  readonly depth: number;
  /** Whether it opens its sentence, so that the whole stands before. */
  readonly opens: boolean;
  /** Whether the list is said to be all there is; 其中 may leave something out. */
  readonly exhaustive: boolean;
  /** A bracket or colon without a word of its own. */
  readonly bare: boolean;
  /** Figures in its reach that belong to a list inside. */
  readonly nested: readonly Figure[];
}

const WORDS = new RegExp(WHOLE_WORDS.map((row) => `(?:${row.pattern})`).join("|"), "g");
const EXHAUSTIVE = new RegExp(
  WHOLE_WORDS.filter((row) => row.exhaustive)
    .map((row) => `(?:${row.pattern})`)
    .join("|"),
);
const AGAIN = /其中/g;
/** How far a list may reach. */
const FARTHEST = 2000;

/** Where a bracket that stands open at a place is closed. */
function bracketEnd(passage: Passage, place: number, depth: number): number {
  let index = place;
  while (index < passage.text.length && (passage.depthAt[index] ?? 0) >= depth) index += 1;
  return index;
}

/** The end of a list: its bracket or sentence, or a word that leads out of it. */
function reachOf(passage: Passage, end: number, depth: number): number {
  const far = depth > 0 ? bracketEnd(passage, end, depth) : sentenceOf(passage, end).end;
  const limit = Math.min(far, end + FARTHEST);
  const words = passage.text.slice(end, limit);
  const leaves = PARTS_END.exec(words);
  const until = leaves && leaves.index > 0 ? end + leaves.index : limit;
  return secondList(passage, end, until, depth) ?? until;
}

/** Where a second breakdown begins: the semicolon or stop before another 其中, for a new whole stands between them. */
function secondList(passage: Passage, end: number, until: number, depth: number): number | null {
  const words = passage.text.slice(end, until);
  const parted = words.search(/[；。]/);
  if (parted < 0) return null;
  for (const match of words.matchAll(AGAIN)) {
    const outside = (passage.depthAt[end + match.index] ?? 0) !== depth;
    if (match.index < parted || outside) continue;
    const before = words.slice(0, match.index);
    return end + Math.max(before.lastIndexOf("；"), before.lastIndexOf("。")) + 1;
  }
  return null;
}

/** Figures behind an inner 其中, up to the next mark; those in brackets stand deeper anyway. */
function nestedIn(passage: Passage, end: number, reach: number, depth: number): readonly Figure[] {
  const nested: Figure[] = [];
  let until = end;
  for (const match of passage.text.slice(end, reach).matchAll(AGAIN)) {
    const place = end + match.index;
    if (place < until || (passage.depthAt[place] ?? 0) > depth) continue;
    const stop = passage.text.slice(place, reach).indexOf("；");
    until = stop < 0 ? reach : place + stop;
    nested.push(...between(passage, place, until));
  }
  return nested;
}

function markerAt(passage: Passage, kind: Marker["kind"], start: number, end: number): Marker {
  const depth = passage.depthAt[Math.min(end, passage.text.length - 1)] ?? 0;
  const reach = reachOf(passage, end, depth);
  const span = sentenceOf(passage, start);
  const [nearest] = before(passage, start);
  const opens = !nearest || nearest.start < span.start;
  return {
    passage,
    kind,
    start,
    end,
    reach,
    depth,
    opens,
    bare: kind !== "word" && !/其中|包括|包含|含|分别|即/.test(passage.text.slice(start, end)),
    exhaustive: EXHAUSTIVE.test(passage.text.slice(start, end)),
    nested: nestedIn(passage, end, reach, depth),
  };
}

/** Words that open a list in brackets. */
const IN_BRACKET = /^(?:其中(?:包括|含)?|包括|包含|含|分别(?:为|是)|即)[:，]?/;

/** Figures directly before a bracket or a colon. */
function behindFigures(passage: Passage): readonly Marker[] {
  return passage.figures.flatMap((figure) => {
    const mark = passage.text.charAt(figure.end);
    if (mark === "(") {
      const word = IN_BRACKET.exec(passage.text.slice(figure.end + 1, figure.end + 8))?.[0] ?? "";
      return [markerAt(passage, "bracket", figure.end, figure.end + 1 + word.length)];
    }
    return mark === ":" ? [markerAt(passage, "colon", figure.end, figure.end + 1)] : [];
  });
}

/** All markers of a passage; a word directly behind a bracket's opening belongs to the bracket. */
export function markersOf(passage: Passage): readonly Marker[] {
  const brackets = behindFigures(passage);
  const opened = new Set(brackets.map((one) => one.start + 1));
  const words = [...passage.text.matchAll(WORDS)].flatMap((match) => {
    const start = match.index + (/^[，；]/.test(match[0]) ? 1 : 0);
    let end = match.index + match[0].length;
    if (opened.has(start)) return [];
    while (/[:，]/.test(passage.text.charAt(end))) end += 1;
    return [markerAt(passage, "word", start, end)];
  });
  return [...brackets, ...words];
}
