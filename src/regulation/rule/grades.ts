/** Grade bands as printed in a footnote or beside tick boxes, and the grade of a total. Knows no cell. */
import { HUNDRED, ZERO, type Decimal } from "../../language/numbers";
import { squeeze } from "../../language/text";
import type { GradeBand } from "../packs/pack";
import { settleBoundaries } from "./build/boundaries";
import type { ReadInterval } from "./grammar/read-end";
import { readIntervalAt } from "./grammar/read-interval";
import { evenText } from "./grammar/source-text";

const GRADE = /优秀|优良|优|良好|良|中等|中|一般|基本合格|不合格|合格|不及格|及格|较好|较差|很好|好|差/g;
const NOT_A_GRADE =
  /^(?:中(?:央|期|心|间|介|标)|优(?:化|先|势|质|惠)|良性|好转|差(?:异|额|距|旅)|一般(?:公共|债|性))/;
const INSIDE_A_WORD = /[偏误时集其价温水年期当]$/;
const RANGE_THEN_NAME =
  /(?:\d分?|[)\]上下间内得])(?:的|则)?(?:评定?|等级|定)?(?:为|属于?)(?:优|良|中|好|合格|一般)/;
const TOTAL_NAME = /(?:综合|自评|最终|评价|考核|总)?(?:得分|总分|分数|评分|分值|S|Z|X)/g;

interface Named {
  readonly grade: string;
  readonly from: number;
  readonly to: number;
}

interface Reading {
  readonly grade: string;
  readonly interval: ReadInterval;
  readonly rank: Decimal;
}

function gradeNames(text: string): readonly Named[] {
  const names: Named[] = [];
  for (const match of text.matchAll(GRADE)) {
    const from = match.index;
    if (NOT_A_GRADE.test(text.slice(from)) || INSIDE_A_WORD.test(text.slice(0, from))) continue;
    names.push({ grade: match[0], from, to: from + match[0].length });
  }
  return names;
}

/** The first interval in a stretch of text, wherever it begins. */
function firstInterval(text: string): ReadInterval | null {
  for (let at = 0; at < text.length; at += 1) {
    if (/[\d.]/.test(text[at - 1] ?? "") && /\d/.test(text[at] ?? "")) continue;
    const interval = readIntervalAt(text, at, "grade");
    if (interval && interval.form !== "alone") return interval;
  }
  return null;
}

function readingOf(grade: string, stretch: string): Reading | null {
  const interval = firstInterval(stretch);
  return interval && { grade, interval, rank: interval.low?.value ?? ZERO };
}

/** `优秀(S≥90)`: what follows a name up to the next name. `90(含)-100分为优`: what stands between two names. */
function readings(text: string, order: "name-first" | "range-first"): readonly Reading[] {
  const names = gradeNames(text);
  const found = names.map((name, index) =>
    order === "name-first"
      ? readingOf(name.grade, text.slice(name.to, names[index + 1]?.from ?? text.length))
      : readingOf(name.grade, text.slice(names[index - 1]?.to ?? 0, name.from)),
  );
  return found.flatMap((reading) => reading ?? []);
}

function bandOf({ grade, interval }: Reading): GradeBand {
  return { grade, from: interval.low?.value ?? ZERO, fromIncluded: interval.low?.included ?? true };
}

function isScale(bands: readonly GradeBand[]): boolean {
  const feet = new Set(bands.map((band) => band.from.toFixed()));
  const grades = new Set(bands.map((band) => band.grade));
  const within = bands.every((band) => band.from.gte(0) && band.from.lt(HUNDRED));
  return bands.length >= 2 && feet.size === bands.length && grades.size === bands.length && within;
}

function scaleOf(found: readonly Reading[]): readonly GradeBand[] {
  const { bands } = settleBoundaries(found);
  return bands.map(bandOf).sort((left, right) => right.from.cmp(left.from));
}

/**
 * Reads grade bands, best first: `优秀（S≥90）、良好（90＞S≥80）…`, `□优秀 90分≤得分≤100分；…`,
 * `90（含）-100分为优…`. The foot of a band decides, so 89.5 is 良 where `优90-100、良80-89` is printed.
 * Null where the text prints no scale of at least two grades.
 */
export function readGradeBands(text: string): readonly GradeBand[] | null {
  const even = evenText(text).even.replace(TOTAL_NAME, "得");
  const rangeFirst = RANGE_THEN_NAME.test(even);
  const orders = rangeFirst
    ? (["range-first", "name-first"] as const)
    : (["name-first", "range-first"] as const);
  for (const order of orders) {
    const bands = scaleOf(readings(even, order));
    if (isScale(bands)) return bands;
  }
  return null;
}

/** The grade of a total, or null for a total outside 0 to 100 or below every band. */
export function gradeOf(total: Decimal, bands: readonly GradeBand[]): string | null {
  if (total.lt(0) || total.gt(HUNDRED)) return null;
  const best = [...bands].sort((left, right) => right.from.cmp(left.from));
  const band = best.find(({ from, fromIncluded }) => total.gt(from) || (fromIncluded && total.eq(from)));
  return band?.grade ?? null;
}

const WORDINGS: readonly (readonly string[])[] = [
  ["优秀", "优"],
  ["良好", "良"],
  ["中等", "中"],
];

function bareGrade(written: string): string {
  return squeeze(written)
    .replace(/[(（].*$/, "")
    .replace(/(?:等级|等次|档次|级|等|档)$/, "")
    .replace(/[。.,;、☑☒■√✓✔□☐]/g, "");
}

/** Whether a written grade is the computed one: the same word, another usual wording of it (优 for 优秀), or not. */
export function sameGrade(written: string, grade: string): "same" | "other-wording" | "different" {
  if (squeeze(written) === squeeze(grade)) return "same";
  const left = bareGrade(written);
  const right = bareGrade(grade);
  if (left === right && left !== "") return "other-wording";
  const family = WORDINGS.find((words) => words.includes(right) || words.includes(`${right}等`));
  return family?.includes(left) ? "other-wording" : "different";
}
