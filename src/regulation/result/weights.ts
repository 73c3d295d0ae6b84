/** Points printed in notes and inside names: `产出指标50分`, `(共14分)`. Knows no cell. */
import { decimal, HUNDRED, type Decimal } from "../../language/numbers";
import { oneLine, squeeze } from "../../language/text";

export interface PrintedWeight {
  readonly level1: string;
  readonly points: Decimal;
}

export interface LevelPoints {
  /** The name without its points; empty where only the points were left. */
  readonly name: string;
  readonly points: Decimal;
}

const NAME =
  "([\\p{Script=Han}A-Za-z]{0,16}?(?:指标|执行率|执行情况|满意度|投入|过程|产出|效果|效益|决策|管理))";
const WEIGHT = new RegExp(
  `${NAME}(?:的?(?:分值|权重|总分))?(?:各?(?:占|为|共|计|设定为|统一设置为))?[:(]?(?:共)?(\\d+(?:\\.\\d+)?)(分|%)`,
  "gu",
);
const FORE_WORDS =
  /^(?:其中|分值设定|除|和|及|与|分别为|统一设置为|设置为|一级指标(?:分值|权重)?(?:原则上)?(?:统一)?(?:设置)?为)+/;

/**
 * Reads level-1 weights from a note such as `分值设定100分，其中预算执行率10分、产出指标50分、效益指标30分、
 * 满意度指标10分。`; percents of the whole count as points. Null where fewer than two are printed.
 */
export function readPrintedWeights(text: string): readonly PrintedWeight[] | null {
  const weights = new Map<string, Decimal>();
  for (const [, name = "", points = ""] of squeeze(text).matchAll(WEIGHT)) {
    const level1 = name.replace(FORE_WORDS, "");
    if (level1 !== "" && !weights.has(level1)) weights.set(level1, decimal(points));
  }
  if (weights.size < 2) return null;
  return Array.from(weights, ([level1, points]) => ({ level1, points }));
}

const IN_BRACKETS = /[(（]\s*(?:共|计|满分|分值|权重)?[::为]?\s*(\d+(?:\.\d+)?)\s*([分%])?\s*[)）]/u;
const OPEN_AT_END = /[(（]?\s*(?:共)?(\d+(?:\.\d+)?)\s*分\s*[)）]?\s*$/u;
/** A bare `(3)` is rather a number in a list than points. */
const LEAST_BARE_POINTS = 5;

function nameOf(label: string, found: RegExpExecArray): string {
  const rest = label.slice(0, found.index) + label.slice(found.index + found[0].length);
  return squeeze(rest);
}

/**
 * Reads the points inside a name: `投入\n(共14分)`, `目标任务(15分)`, `产出指标(50)`, `部门预算管理80分)` with its
 * bracket lost. Null where the name carries none, or a formula such as `(20分*执行率)`.
 */
export function readLevelPoints(label: string): LevelPoints | null {
  const line = oneLine(label).normalize("NFKC");
  const found = IN_BRACKETS.exec(line) ?? OPEN_AT_END.exec(line);
  if (!found) return null;
  const points = decimal(found[1] ?? "0");
  const bare = found[2] === undefined && !found[0].includes("分");
  if (points.lte(0) || points.gt(HUNDRED) || (bare && points.lt(LEAST_BARE_POINTS))) return null;
  return { name: nameOf(line, found), points };
}
