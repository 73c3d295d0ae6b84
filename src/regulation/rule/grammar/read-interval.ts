/** Reads one interval out of even text: signs, words, ranges and brackets, in any order. Knows no points. */
import { isEmpty } from "../interval";
import {
  matchAt,
  PATTERNS,
  sideOf,
  TURNED,
  type BoundUnits,
  type Patterns,
  type Side,
} from "./interval-words";
import { readReferenceAt } from "./reference-words";
import { bySide, endOf, evenUnit, type ReadInterval } from "./read-end";

/** Both signs must point the same way: `95%≤结果≤100%`, `80%>完成率≥60%`. */
function sameWay(left: string, right: string): boolean {
  return left !== "=" && right !== "=" && "<≤".includes(left) === "<≤".includes(right);
}

function readTwoSided({ twoSided }: Patterns, text: string, at: number): ReadInterval | null {
  const match = matchAt(twoSided, text, at);
  if (!match) return null;
  const [all, first = "", unit1, , , left = "", name = "", right = "", second = "", unit2] = match;
  if (!sameWay(left, right)) return null;
  const unit = unit2 ?? unit1;
  const near = bySide(TURNED[sideOf(left)], endOf(first, unit1 ?? unit, true, undefined), true);
  const far = bySide(sideOf(right), endOf(second, unit, true, undefined), true);
  const ends = { low: near.low ?? far.low, high: near.high ?? far.high };
  return { ...ends, unit: evenUnit(unit), subject: name, form: "sign", length: all.length };
}

function readBracket({ bracket }: Patterns, text: string, at: number): ReadInterval | null {
  const match = matchAt(bracket, text, at);
  if (!match) return null;
  const [all, open, first = "", unit, second, unit2, , close] = match;
  const low = { ...endOf(first, unit ?? unit2, open === "[", undefined), marked: true };
  const high =
    second === undefined ? null : { ...endOf(second, unit2 ?? unit, close === "]", undefined), marked: true };
  return { low, high, unit: evenUnit(unit2 ?? unit), subject: null, form: "range", length: all.length };
}

/** `80%-90%(含)` marks its last number, `80%(含)-90%` its first; `(含90%)` after 之间 likewise the last. */
function readRange({ range }: Patterns, text: string, at: number): ReadInterval | null {
  const match = matchAt(range, text, at);
  if (!match) return null;
  const [all, first = "", unit, in1, in1b, second = "", unit2, in2, in2b, in3, in3b] = match;
  const from = endOf(first, unit ?? unit2, true, in1 ?? in1b);
  const to = endOf(second, unit2 ?? unit, true, in2 ?? in2b ?? in3 ?? in3b);
  const [low, high] = from.value.lte(to.value) ? [from, to] : [to, from];
  return { low, high, unit: evenUnit(unit2 ?? unit), subject: null, form: "range", length: all.length };
}

function readCompared({ compared }: Patterns, text: string, at: number): ReadInterval | null {
  const match = matchAt(compared, text, at);
  if (!match) return null;
  const [all, word, sign, value = "", unit, ...marks] = match;

  const side = sideOf(word ?? sign ?? "");
  const mark = marks.find((one) => one !== undefined);
  const ends = bySide(side, endOf(value, unit, true, mark), true);
  return { ...ends, unit: evenUnit(unit), subject: null, form: "sign", length: all.length };
}

function readSuffixed({ suffixed }: Patterns, text: string, at: number): ReadInterval | null {
  const match = matchAt(suffixed, text, at);
  if (!match) return null;
  const [all, value = "", unit, in1, in1b, suffix = "", in2, in2b] = match;
  const side: Side = suffix.endsWith("上") ? "≥" : "≤";
  const mark = in1 ?? in1b ?? in2 ?? in2b ?? (/\(含\)以/.test(all) ? "含" : undefined);
  const ends = bySide(side, endOf(value, unit, true, mark), false);
  return { ...ends, unit: evenUnit(unit), subject: null, form: "sign", length: all.length };
}

function readTurned({ turned }: Patterns, text: string, at: number): ReadInterval | null {
  const match = matchAt(turned, text, at);
  if (!match) return null;
  const [all, value = "", unit, , , sign = "", name] = match;
  if (sign === "=") return null;
  const ends = bySide(TURNED[sideOf(sign)], endOf(value, unit, true, undefined), true);
  return { ...ends, unit: evenUnit(unit), subject: name ?? null, form: "sign", length: all.length };
}

function readAlone({ alone }: Patterns, text: string, at: number): ReadInterval | null {
  const match = matchAt(alone, text, at);
  if (!match) return null;
  const [all, value = "", unit] = match;
  const end = endOf(value, unit, true, undefined);
  return { low: end, high: end, unit: evenUnit(unit), subject: null, form: "alone", length: all.length };
}

function readOneSided(patterns: Patterns, text: string, at: number): ReadInterval | null {
  return readCompared(patterns, text, at) ?? readSuffixed(patterns, text, at);
}

function isOpen(interval: ReadInterval): boolean {
  return interval.low === null || interval.high === null;
}

/** The interval that two open ones close, or null where they look the same way or past each other. */
function joined(first: ReadInterval, second: ReadInterval): Pick<ReadInterval, "low" | "high"> | null {
  if ((first.low === null) === (second.low === null)) return null;
  const low = first.low ?? second.low;
  const high = first.high ?? second.high;
  return low && high && !isEmpty({ low, high }) ? { low, high } : null;
}

/** `≥80%且<90%`, `80%以上、90%以下`: a second side that closes what the first left open. */
function closed(patterns: Patterns, text: string, at: number, first: ReadInterval): ReadInterval {
  if (!isOpen(first)) return first;
  const joiner = matchAt(patterns.joiner, text, at + first.length)?.[0].length ?? 0;
  const next = at + first.length + joiner;
  const second = readOneSided(patterns, text, next);
  const ends = second && isOpen(second) ? joined(first, second) : null;
  if (!second || !ends) return first;
  return { ...first, ...ends, unit: first.unit ?? second.unit, length: next - at + second.length };
}

/**
 * Reads the interval that begins at a place of an even text, or null. Rates become fractions. Ends that the words
 * leave open (`80%-90%`, `以上`) count as included and unmarked; neighbours may still claim them.
 */
export function readIntervalAt(text: string, at: number, units: BoundUnits = "rule"): ReadInterval | null {
  const patterns = PATTERNS[units];
  const reference = units === "rule" ? readReferenceAt(text, at) : null;
  if (reference) return reference;
  const whole =
    readTwoSided(patterns, text, at) ?? readBracket(patterns, text, at) ?? readRange(patterns, text, at);
  if (whole) return whole;
  const side = readOneSided(patterns, text, at);
  if (side) return closed(patterns, text, at, side);
  return readTurned(patterns, text, at) ?? readAlone(patterns, text, at);
}
