/** Units of count that are one word to a reader. Knows words only. */
import type { Measured } from "../../rows/target-number";

const SAME: readonly (readonly string[])[] = [
  ["人", "名", "位"],
  ["件", "宗", "起", "例"],
  ["平方米", "平米", "m2", "㎡"],
  ["公里", "千米", "km"],
  ["米", "m"],
  ["吨", "t"],
  ["天", "日"],
  ["个工作日", "工作日"],
  ["户", "户次"],
];

/** The unit as it is written behind the number, 万 and % included. */
export const writtenUnit = (measured: Measured): string => measured.text.replace(/^[+-]?[\d.,]+/, "");

/** Whether two written units are words for the same thing. */
export const isSameWord = (left: string, right: string): boolean =>
  SAME.some((units) => units.includes(left.toLowerCase()) && units.includes(right.toLowerCase()));
