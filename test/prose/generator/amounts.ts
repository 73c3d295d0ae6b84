/** Amounts, counts and rates that fit each other, for the patterns. */
import { resized, sizeOf, stepOf, type Figure } from "./figure";
import type { Chance } from "./random";

const FACTORS: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };

export interface Money {
  readonly unit: string;
  readonly decimals: number;
  readonly grouped: boolean;
}

/** How a unit writes its money: mostly 万元 with two decimals. */
export function money(random: Chance): Money {
  if (random.often(80))
    return { unit: "万元", decimals: random.pick([2, 2, 2, 1]), grouped: random.often(25) };
  return { unit: "元", decimals: random.pick([0, 2]), grouped: random.often(40) };
}

/** An amount of some usual size in that writing. */
export function amount(random: Chance, key: string, { unit, decimals, grouped }: Money): Figure {
  const digits = unit === "元" ? random.whole(5, 7) + decimals : random.whole(1, 4) + decimals;
  const steps = random.whole(10 ** (digits - 1), 10 ** digits - 1);
  return { key, steps, decimals, unit, grouped, factor: FACTORS[unit] ?? 1 };
}

/** Another amount, `size` large, in the writing of `like`. */
export const alike = (like: Figure, key: string, size: number): Figure => resized({ ...like, key }, size);

export const total = (parts: readonly Figure[], key: string): Figure => {
  const like = parts[0];
  if (like === undefined) throw new RangeError("No parts.");
  return alike(
    like,
    key,
    parts.reduce((sum, part) => sum + sizeOf(part), 0),
  );
};

/** An amount between `low` and `high` per cent of another. */
export const shareOf = (random: Chance, whole: Figure, key: string, low: number, high: number): Figure =>
  alike(whole, key, Math.max(stepOf(whole), (sizeOf(whole) * random.whole(low * 10, high * 10)) / 1000));

/** A rate in per cent of a quotient, rounded to the usual two decimals or fewer. */
export function rate(random: Chance, key: string, percent: number): Figure {
  const decimals = random.pick([2, 2, 2, 1]);
  const shown = Math.round(percent * 10 ** decimals + 1e-9);
  return { key, steps: shown, decimals, unit: "%", factor: 1 };
}

/** A count with its measure word. */
export const count = (key: string, number: number, unit: string): Figure => ({
  key,
  steps: number,
  decimals: 0,
  unit,
  factor: 1,
  exact: true,
});

const NUMERALS = [..."零一二三四五六七八九十"];

/** A small count in Chinese numerals. */
export function spelledCount(key: string, number: number, unit: string): Figure {
  const ones = NUMERALS[number % 10] ?? "";
  const spelled =
    number <= 10 ? (number === 2 ? "两" : (NUMERALS[number] ?? "")) : `十${number % 10 === 0 ? "" : ones}`;
  return { ...count(key, number, unit), spelled };
}
