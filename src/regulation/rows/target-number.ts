/** A number with its unit as people write it in targets and results: `1.2万亩`, `≥100百分比`, `264户`. Knows no rule. */
import { decimal, HUNDRED, type Decimal } from "../../language/numbers";

export interface Measured {
  /** In the unit's base: `1.2万亩` is 12000 亩; a percent is a fraction. */
  readonly value: Decimal;
  /** The unit without 万 and 亿; null when none was written or it is a percent. */
  readonly unit: string | null;
  readonly percent: boolean;
  /** As it was written, squeezed: `1.2万亩`. */
  readonly text: string;
}

const SCALES: readonly (readonly [string, string])[] = [
  ["万亿", "1e12"],
  ["亿", "1e8"],
  ["千万", "1e7"],
  ["百万", "1e6"],
  ["万", "1e4"],
  ["千", "1e3"],
];
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(.*)$/;
const PERCENT = /^(?:%|百分比|个百分点|百分点)$/;
const PERMILLE = /^‰$/;
/** Units are short and hold no verb; what is longer or says how far a work has got is prose. */
const UNIT = /^[^\d\s,.;:，。；：、≥≤<>=%()]{0,6}$/;
const PROSE = /完成|基本|建设|推进|实现|以上|以下|以内|左右|编制|开展|达到|全部|部分|未|已|约|余|多$/;
/** 千克, 千米, 千瓦 are units, not thousands; 百万 alone would be. */
const WHOLE_UNITS = /^(?:千克|千米|千瓦|千伏|千兆|万向)/;

/** Reads a squeezed text that is a number and its unit and nothing else; null for anything else. */
export function readMeasured(text: string): Measured | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", rest = ""] = match;
  const written = decimal(`${sign.replace("+", "")}${whole.replace(/,/g, "")}${fraction}`);
  if (PERCENT.test(rest)) return { value: written.div(HUNDRED), unit: null, percent: true, text };
  if (PERMILLE.test(rest)) return { value: written.times(decimal("0.001")), unit: null, percent: true, text };
  if (!UNIT.test(rest) || PROSE.test(rest)) return null;
  return scaled(written, rest, text);
}

function scaled(written: Decimal, rest: string, text: string): Measured {
  const scale = WHOLE_UNITS.test(rest) ? undefined : SCALES.find(([word]) => rest.startsWith(word));
  const unit = scale ? rest.slice(scale[0].length) : rest;
  const value = scale ? written.times(decimal(scale[1])) : written;
  return { value, unit: unit === "" ? null : unit, percent: false, text };
}

/** Whether two units name the same thing: one is missing, they are equal, or one continues the other (个, 个楼盘). */
export function sameUnit(left: string | null, right: string | null): boolean {
  return left === null || right === null || left.startsWith(right) || right.startsWith(left);
}
