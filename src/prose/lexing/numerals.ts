/** Numbers as they are written: digits with thousands separators, and Chinese numerals. */
import { decimal, type Decimal } from "../../language/numbers";

export interface Numeral {
  readonly value: Decimal;
  readonly decimals: number;
  readonly end: number;
  /** Digits that cannot be told apart with certainty: `12.34.56`, `1,23`. */
  readonly damaged: boolean;
}

const DIGITS = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
/** A full-width comma before three digits and decimals can part thousands or two figures. */
const UNSURE = /^，\d{3}(?:，\d{3})*(?:\.\d+)?(?:万?元|亿)/;

/** The number that begins at an index with a digit. */
export function readNumeral(text: string, index: number): Numeral | null {
  DIGITS.lastIndex = index;
  const match = DIGITS.exec(text);
  if (!match) return null;
  const written = match[0].replace(/,/g, "");
  const end = index + match[0].length;
  const rest = text.slice(end, end + 16);
  const damaged =
    /^[.,]\d/.test(rest) || /^\.[^\d\s]/.test(rest) || (UNSURE.test(rest) && written.length <= 3);
  return { value: decimal(written), decimals: written.split(".")[1]?.length ?? 0, end, damaged };
}

const ONES: ReadonlyMap<string, number> = new Map([
  ["零", 0],
  ["一", 1],
  ["二", 2],
  ["两", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["六", 6],
  ["七", 7],
  ["八", 8],
  ["九", 9],
]);
const TENS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** The worth of a Chinese numeral below ten thousand; null where the characters make none (`三三`, `十百`). */
export function spelledValue(written: string): number | null {
  let total = 0;
  let pending: number | null = null;
  let smallest = Infinity;
  for (const character of written) {
    const one = ONES.get(character);
    const ten = TENS.get(character);
    if (one !== undefined) {
      if (pending !== null && pending !== 0) return null;
      pending = one;
    } else if (ten !== undefined) {
      if (ten >= smallest || (pending === null && ten !== 10)) return null;
      total += (pending ?? 1) * ten;
      smallest = ten;
      pending = null;
    } else return null;
  }
  return total + (pending ?? 0);
}
