/** Cuts even text into phrases: conditions, points, limits, reckonings, separators and the words between. */
import { readAwardAt } from "./award-words";
import { readEachAt, type Each } from "./each-words";
import { readReckoningAt, type ReadReckoning } from "./formula-words";
import { matchAt } from "./interval-words";
import { readLimitAt, type Limit } from "./limit-words";
import type { Award } from "../model";
import type { ReadInterval } from "./read-end";
import { readIntervalAt } from "./read-interval";

interface Span {
  readonly from: number;
  readonly to: number;
}

export type Phrase = Span &
  (
    | {
        readonly kind: "award" | "deduct";
        readonly award: Award;
        readonly bare: boolean;
        readonly spares: boolean;
      }
    | { readonly kind: "interval"; readonly interval: ReadInterval }
    | { readonly kind: "each"; readonly each: Each }
    | { readonly kind: "reckoning"; readonly reckoning: ReadReckoning }
    | { readonly kind: "limit"; readonly limit: Limit }
    | { readonly kind: "definition" }
    | { readonly kind: "item" }
    | { readonly kind: "stop"; readonly hard: boolean; readonly colon: boolean }
    | { readonly kind: "words"; readonly words: string }
  );

const STOP = /[,:;。]+/y;
const CIRCLED_ITEM = /[①-⑳❶-❿][、.]?/y;
const NUMBERED_ITEM =
  /(?:\(\d{1,2}\)|\d{1,2}(?:[、)。]|\.(?!\d))|[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\)|[A-Da-d][.、)。])(?!扣|$)/y;
/** `预算调整率=[预算调整数/预算数]×100%`: says what a rate is, not what it earns. */
const DEFINITION = /(?:其中:?)?[^,;。:=<>≥≤≠]{2,24}=[[(]*[^,;。\d=<>≥≤[(][^;。=<>≥≤]*?(?:×100%|(?=[;。]|$))/y;
/** `以上各项每有一项不符合扣除相应分值`: says of a list what its items say already. */
const LISTED =
  /(?:以上|上述)?[^,;。\d]{0,6}项?,?(?:每有?|有)?[一1]?项[^,;。\d]{0,12}扣除?其?(?:相应|对应|该项)的?(?:分值|分数|得分|分)/y;
/** Where no phrase can begin, the scanner need not ask. */
const MAY_BEGIN =
  /[\d<>≥≤=[(每缺少漏发有存查出±较比与同持增上提下降减压负实完是达逾延推迟晚滞拖超以依否反其得计记给评打赋为加算占值可均各则即就应只再予不满全零扣减按照根据视酌适综合合理相应该此本指最高多累总直至到最低达大高突小低未没等在介位控一倒标分权各指标项一半①-⑳❶-❿A-Za-z例]/;

type Tell = (text: string, at: number, fresh: boolean) => Phrase | null;

function fixed(pattern: RegExp, make: (span: Span) => Phrase): Tell {
  return (text, at) => {
    const match = matchAt(pattern, text, at);
    return match && make({ from: at, to: at + match[0].length });
  };
}

const TELL_STOP: Tell = (text, at) => {
  const match = matchAt(STOP, text, at);
  return (
    match && {
      kind: "stop",
      hard: /[;。]/.test(match[0]),
      colon: match[0] === ":",
      from: at,
      to: at + match[0].length,
    }
  );
};

const TELL_ITEM: Tell = (text, at, fresh) => {
  const match = matchAt(CIRCLED_ITEM, text, at) ?? (fresh ? matchAt(NUMBERED_ITEM, text, at) : null);
  return match && { kind: "item", from: at, to: at + match[0].length };
};

const TELL_DEFINITION: Tell = (text, at, fresh) => {
  if (!fresh) return null;
  const listed = matchAt(LISTED, text, at);
  if (listed) return { kind: "definition", from: at, to: at + listed[0].length };
  const match = matchAt(DEFINITION, text, at);
  if (!match || /得分=|[扣得计]\d/.test(match[0])) return null;
  return { kind: "definition", from: at, to: at + match[0].length };
};

const TELL_LIMIT: Tell = (text, at) => {
  const read = readLimitAt(text, at);
  return read && { kind: "limit", limit: read.limit, from: at, to: at + read.length };
};

const TELL_EACH: Tell = (text, at) => {
  const read = readEachAt(text, at);
  return read && { kind: "each", each: read.each, from: at, to: at + read.length };
};

const TELL_AWARD: Tell = (text, at) => {
  const read = readAwardAt(text, at);
  if (!read) return null;
  const to = at + read.length;
  const words = text.slice(at, to);
  const bare = /^\d/.test(words);
  return { kind: read.kind, award: read.award, bare, spares: /^不(?:予)?扣/.test(words), from: at, to };
};

const TELL_RECKONING: Tell = (text, at) => {
  const reckoning = readReckoningAt(text, at);
  return reckoning && { kind: "reckoning", reckoning, from: at, to: at + reckoning.length };
};

const TELL_INTERVAL: Tell = (text, at) => {
  const interval = readIntervalAt(text, at);
  return interval && { kind: "interval", interval, from: at, to: at + interval.length };
};

const TELLS: readonly Tell[] = [
  TELL_STOP,
  fixed(/ +/y, (span) => ({ kind: "stop", hard: false, colon: false, ...span })),
  TELL_ITEM,
  TELL_DEFINITION,
  TELL_LIMIT,
  TELL_EACH,
  TELL_AWARD,
  TELL_RECKONING,
  TELL_INTERVAL,
];

function tell(text: string, at: number, fresh: boolean): Phrase | null {
  const character = text[at] ?? "";
  if (!fresh && !MAY_BEGIN.test(character) && !/[,:;。 -]/.test(character)) return null;
  for (const one of TELLS) {
    const phrase = one(text, at, fresh);
    if (phrase) return phrase;
  }
  return null;
}

/** A figure is never begun in its middle: `290%` does not hold `90%`. */
function insideFigure(text: string, at: number): boolean {
  return /\d/.test(text[at] ?? "") && /[\d.]/.test(text[at - 1] ?? "");
}

/** Cuts an even text into phrases, in order and without a gap: what no phrase takes comes out as words. */
export function phrasesOf(text: string): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let wordsFrom = 0;
  const flush = (to: number): void => {
    if (to > wordsFrom)
      phrases.push({ kind: "words", words: text.slice(wordsFrom, to), from: wordsFrom, to });
  };
  let at = 0;
  let fresh = true;
  while (at < text.length) {
    const phrase: Phrase | null = insideFigure(text, at) ? null : tell(text, at, fresh);
    fresh = false;
    if (!phrase) {
      at += 1;
      continue;
    }
    flush(at);
    phrases.push(phrase);
    at = phrase.to;
    wordsFrom = at;
    fresh =
      phrase.kind === "stop" || phrase.kind === "item" || phrase.kind === "award" || phrase.kind === "deduct";
  }
  flush(text.length);
  return phrases;
}
