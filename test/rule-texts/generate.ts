/**
 * Rule texts out of models: a function from value to points is put into words, so that what is read can be held
 * against what was meant and not against another reading.
 */
import * as bands from "./kinds-bands";
import * as words from "./kinds-words";
import { penOf, type Check, type Draft, type Pen } from "./pen";
import { TRAP_KINDS, trapOf } from "./traps";
import { chanceOf, type Chance } from "./random";

export interface RuleText {
  readonly kind: string;
  readonly text: string;
  readonly weight: number;
  readonly checks: readonly Check[];
  /** Phrases in it that no dictionary holds. */
  readonly outside: readonly string[];
  /** Whether reading it as a simple rule would be a misreading. */
  readonly trap: boolean;
}

const KINDS: Readonly<Record<string, (pen: Pen) => Draft>> = { ...bands, ...words };
export const KIND_NAMES: readonly string[] = Object.keys(KINDS);

const WIDE: Readonly<Record<string, string>> = {
  "%": "％",
  ",": "，",
  ";": "；",
  ":": "：",
  "<": "＜",
  ">": "＞",
  "=": "＝",
};
const NARROW: Readonly<Record<string, string>> = {
  "，": ",",
  "；": ";",
  "：": ":",
  "（": "(",
  "）": ")",
  "×": "*",
};

/** The same words in other widths and with other white space. */
function dressed(text: string, chance: Chance): string {
  const way = chance.between(0, 9);
  if (way < 5) return text;
  if (way === 5) return text.replace(/[，；：（）×]/g, (sign) => NARROW[sign] ?? sign);
  if (way === 6) return text.replace(/[%,;:<>=]/g, (sign) => WIDE[sign] ?? sign);
  if (way === 7) return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (way === 8) return text.replace(/([；，])/g, "$1\n");
  return text.replace(/([；。])/g, "$1 　");
}

/** What share of a hundred texts is a trap, may use words outside, and how many of its phrases then do. */
export const TRAP_SHARE = 12;
const STRAYING_SHARE = 22;
const OUTSIDE_PHRASES = 30;

/** The text that a seed names; `things` are names of objects to speak of in place of our own. */
export function ruleText(seed: number, things?: readonly string[]): RuleText {
  const chance = chanceOf(seed);
  const trap = chance.percent(TRAP_SHARE);
  const strays = !trap && chance.percent(STRAYING_SHARE);
  const pen = penOf(seed + 77_777, strays ? OUTSIDE_PHRASES : 0, things);
  const kind = trap ? chance.pick(TRAP_KINDS) : chance.pick(KIND_NAMES);
  const draft = trap ? trapOf(kind, pen) : KINDS[kind]?.(pen);
  if (!draft) throw new Error(`no kind ${kind}`);
  return { ...draft, kind, trap, text: dressed(draft.text, chance), outside: pen.outside };
}
