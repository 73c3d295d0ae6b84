/** The same sentence printed twice with another number in it; the same amount with another period. */
import type { Figure } from "../lexing/figure";
import type { Passage, Span } from "../text/passages";
import type { Remark } from "../verdict/remark";
import { clauseBefore, type Scene } from "./scene";

interface Sentence {
  readonly passage: Passage;
  readonly span: Span;
  readonly figures: readonly Figure[];
  readonly text: string;
}

/** So long is a sentence that nobody writes twice by chance. */
const LONG = 40;
const TELLING_DIGITS = 3;
const SHARED = 3;
const MOST_ALIKE = 6;
const MOST_FIGURES = 40;
const NUMBER = /\d+(?:[.,]\d+)*(?:-\d+)?[%％]?[一-龥]{0,2}/g;

function sentencesOf(scene: Scene): readonly Sentence[] {
  return scene.flatMap((passage) => {
    const figures = passage.sentences.map((): Figure[] => []);
    for (const figure of passage.figures) figures[figure.sentence]?.push(figure);
    return passage.sentences.map((span, index) => ({
      passage,
      span,
      figures: (figures[index] ?? []).filter(isTelling),
      text: passage.text.slice(span.start, span.end).replace(/^[，。；、]+/, ""),
    }));
  });
}

const numbersOf = (text: string): readonly RegExpMatchArray[] => [...text.matchAll(NUMBER)];

function remark(second: Sentence, place: number, words: string, first: string): Remark {
  return {
    check: "X-06",
    severity: "warning",
    passage: second.passage,
    start: place,
    end: place + words.length,
    expected: null,
    message: `同一内容前文写“${first}”，此处写“${words}”，前后不一致，请核对统一。`,
  };
}

/** One number that differs between two sentences which are otherwise the same. */
function differing(first: Sentence, second: Sentence): readonly Remark[] {
  const [one, other] = [numbersOf(first.text), numbersOf(second.text)];
  const off = one.flatMap((match, index) => (match[0] === other[index]?.[0] ? [] : [index]));
  const [index] = off;
  if (one.length !== other.length || off.length !== 1 || one.length < 2 || index === undefined) return [];
  const [was, is] = [one[index], other[index]];
  if (!was || !is) return [];
  const shift = second.passage.text.indexOf(second.text, second.span.start);
  return [remark(second, shift + (is.index ?? 0), is[0], was[0])];
}

function skeletons(sentences: readonly Sentence[]): readonly Remark[] {
  const first = new Map<string, Sentence>();
  return sentences.flatMap((sentence) => {
    const skeleton = sentence.text.replace(/\d+(?:[.,]\d+)*/g, "#");
    if (skeleton.length < LONG || !skeleton.includes("#")) return [];
    const earlier = first.get(skeleton);
    if (!earlier) first.set(skeleton, sentence);
    return earlier && earlier.text !== sentence.text ? differing(earlier, sentence) : [];
  });
}

const isTelling = (figure: Figure): boolean =>
  figure.kind !== "rate" && figure.value.toFixed().replace(/\.|0+$/g, "").length >= TELLING_DIGITS;

const keyOf = (figure: Figure): string => `${figure.value.toFixed()}${figure.dimension}`;
const PERIOD = /\d{1,2}-\d{1,2}月份?/;

/** Amounts that two sentences share, with the period that stands in the clause of each. */
function periods(first: Sentence, second: Sentence): readonly Remark[] {
  const shared = second.figures.slice(0, MOST_FIGURES).flatMap((figure) => {
    const was = first.figures.slice(0, MOST_FIGURES).find((one) => keyOf(one) === keyOf(figure));
    return was ? [[was, figure] as const] : [];
  });
  if (shared.length < SHARED) return [];
  return shared.flatMap(([was, is]) => {
    const before = PERIOD.exec(clauseBefore(first.passage, was.start))?.[0];
    const clause = clauseBefore(second.passage, is.start);
    const now = PERIOD.exec(clause);
    if (before === undefined || !now || now[0] === before) return [];
    return [remark(second, is.start - clause.length + now.index, now[0], before)];
  });
}

/** Sentences that share an amount with an earlier one. */
function samePeriods(sentences: readonly Sentence[]): readonly Remark[] {
  const byAmount = new Map<string, Sentence[]>();
  return sentences.flatMap((sentence) => {
    if (!PERIOD.test(sentence.text)) return [];
    const keys = sentence.figures.map(keyOf);
    const others = new Set(keys.flatMap((key) => byAmount.get(key) ?? []));
    for (const key of keys) {
      const list = byAmount.get(key) ?? [];
      if (list.length < MOST_ALIKE) byAmount.set(key, [...list, sentence]);
    }
    return [...others].slice(0, 1).flatMap((first) => periods(first, sentence));
  });
}

/** Remarks on statements that a text makes twice, differently. */
export function copyRemarks(scene: Scene): readonly Remark[] {
  const sentences = sentencesOf(scene.filter((passage) => !passage.tabular));
  return [...skeletons(sentences), ...samePeriods(sentences)];
}
