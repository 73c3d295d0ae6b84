/** Whether two third-level names mean one indicator. Knows names only, no row's figures. */
import { likeness } from "../../../language/likeness";
import { bareLabel, squeeze } from "../../../language/text";
import type { IndicatorRow } from "../../facts";

/** Found by trying the published forms: above it are repetitions, below it kindred tasks. */
const ALIKE = 0.65;
/** A name shorter than this is contained in others by chance. */
const SHORTEST = 4;

/** What is printed before a name and is no part of it. */
export const NUMBERING = /^(?:★|指标\d+[:、.]?)+/;
const NUMERALS = /[\d一二三四五六七八九十]+/g;
/** What of a thing is measured, at the end of its name. */
export const MEASURE =
  /(?:及时|按时|按期|准时|合格|达标|完成|开工|完工|竣工|覆盖|到位|成活|知晓|增长|优良|通过|发放|利用|有效)?(?:率|满意度|程度|及时性|规范性|准确性|数量?|人数|人次|次数|户数|面积|金额|成本|投资|时间|进度|质量)$/;

/** A name as it is compared. */
export interface IndicatorName {
  /** Squeezed, without numbering; bracketed remarks kept. */
  readonly whole: string;
  readonly bare: string;
  readonly brackets: string;
  readonly measure: string;
}

/** The third-level name of a row, taken apart. */
export function readName(row: IndicatorRow): IndicatorName {
  const whole = squeeze(row.level3).replace(NUMBERING, "");
  const bare = bareLabel(whole);
  const brackets = (whole.match(/\([^()]*\)?/g) ?? []).join("");
  return { whole, bare, brackets, measure: MEASURE.exec(bare)?.[0] ?? "" };
}

/** Names that tell their difference: another bracket, another number in a series, another thing measured. */
function areToldApart(left: IndicatorName, right: IndicatorName): boolean {
  if (left.brackets !== "" && right.brackets !== "" && left.brackets !== right.brackets) return true;
  if (left.measure !== right.measure) return true;
  return left.bare !== right.bare && left.bare.replace(NUMERALS, "") === right.bare.replace(NUMERALS, "");
}

const contains = (longer: string, shorter: string): boolean =>
  shorter.length >= SHORTEST && longer.includes(shorter);

/** Whether one of two bare names stands within the other, and not by chance. */
export const holds = (left: string, right: string): boolean => contains(left, right) || contains(right, left);

/** Whether two texts of these lengths can share so many pairs at all; a text has a pair less than characters. */
function canBeAlike(left: string, right: string): boolean {
  const [shorter = 0, longer = 0] = [left.length, right.length].sort((one, other) => one - other);
  return left === right || 2 * (shorter - 1) >= ALIKE * (shorter + longer - 2);
}

/**
 * How surely two names mean one indicator, 0 when they do not: pairs of characters 0.65 alike, or one name within the
 * other.
 */
export function sameness(left: IndicatorName, right: IndicatorName): number {
  if (left.bare === "" || right.bare === "" || areToldApart(left, right)) return 0;
  const isHeld = holds(left.bare, right.bare);
  if (!isHeld && !canBeAlike(left.bare, right.bare)) return 0;
  const alike = likeness(left.bare, right.bare);
  return isHeld || alike >= ALIKE ? alike : 0;
}
