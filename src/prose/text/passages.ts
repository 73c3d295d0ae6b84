/** Paragraphs → passages: sentences, brackets and figures found once, for every relation to use. */
import type { Figure } from "../lexing/figure";
import { readFigures } from "../lexing/lexer";
import type { Block } from "./lines";

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Passage {
  readonly index: number;
  readonly paragraph: number;
  readonly section: string;
  /** The text as it is read. */
  readonly text: string;
  /** Where each character of it stands in the source. */
  readonly at: readonly number[];
  readonly sentences: readonly Span[];
  /** Of each character, the sentence it belongs to. */
  readonly sentenceAt: readonly number[];
  readonly depthAt: readonly number[];
  readonly figures: readonly Figure[];
  /** Whether it is an item of a numbered or marked list. */
  readonly listed: boolean;
  /** A row of a table that stands in the text. */
  readonly tabular: boolean;
}

const LISTED = /^(?:\(?\d{1,2}[.)、](?!\d)|\([一二三四五六七八九十]{1,3}\)|[①-⑳⑴-⒇⒈-⒛]|[-•·●■◆▪○])/;
const HEADED =
  /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部]|\([一二三四五六七八九十]{1,3}\))/;
const LONGEST_HEADING = 40;

/** Ends of sentences: a stop with the closing marks behind it; stops inside brackets do not end one. */
function sentencesOf(text: string, depthAt: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text.charAt(index) !== "。" || (depthAt[index] ?? 0) > 0) continue;
    let end = index + 1;
    while (/[。”"’]/.test(text.charAt(end))) end += 1;
    spans.push({ start, end });
    start = end;
    index = end - 1;
  }
  if (start < text.length || spans.length === 0) spans.push({ start, end: text.length });
  return spans;
}

/** Brackets open at each character; one that is never closed is none. */
function depthsOf(text: string): readonly number[] {
  const depths = new Array<number>(text.length + 1).fill(0);
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text.charAt(index) === "(") open.push(index);
    const opener = text.charAt(index) === ")" ? open.pop() : undefined;
    if (opener !== undefined && open.length < 3) {
      for (let inside = opener; inside <= index; inside += 1) depths[inside] = (depths[inside] ?? 0) + 1;
    }
  }
  return depths;
}

function sentenceIndexes(length: number, sentences: readonly Span[]): readonly number[] {
  const indexes = new Array<number>(length).fill(0);
  sentences.forEach(({ start, end }, sentence) => indexes.fill(sentence, start, end));
  return indexes;
}

/** The sentence that a place stands in. */
export const sentenceOf = (passage: Passage, place: number): Span =>
  passage.sentences[passage.sentenceAt[place] ?? passage.sentences.length - 1] ?? {
    start: 0,
    end: passage.text.length,
  };

/** Whether a paragraph is the title of what follows. */
export function isHeading(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    !/[。；，:]$/.test(text) &&
    !/[，。；]/.test(text) &&
    !/\d(?:万|亿)?元|%/.test(text)
  );
}

/** Builds the passages of a text. */
export function readPassages(blocks: readonly Block[]): readonly Passage[] {
  let section = "";
  return blocks.map((block, index) => {
    const { text, at } = block.reading;
    if (isHeading(text) && (HEADED.test(text) || !/\d/.test(text) || section === "")) section = text;
    const depthAt = depthsOf(text);
    const sentences = sentencesOf(text, depthAt);
    const sentenceAt = sentenceIndexes(text.length, sentences);
    return {
      index,
      paragraph: block.paragraph,
      section,
      text,
      at,
      sentences,
      sentenceAt,
      depthAt,
      figures: readFigures({ index, text, sentenceAt, depthAt }),
      listed: LISTED.test(text),
      tabular: text.includes("\t"),
    };
  });
}
