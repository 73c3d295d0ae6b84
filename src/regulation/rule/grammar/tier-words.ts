/** The tiers of the national form: 分别按照该指标对应分值区间100-80%(含80%)、80-60%…合理确定得分. Knows no value. */
import { decimal, HUNDRED } from "../../../language/numbers";
import { shareOf } from "../amounts";
import type { WordCase } from "../model";

const RANGE = "\\d+%?(?:\\(含\\))?[-~至]+\\d+%?(?:\\((?:含|不含)[^()]*\\))?";
const TIERS = new RegExp(
  `分别(?:按照?|给予)?(?:该|本)?(?:项|指标)*(?:对应|相应)?的?分值的?(?:区间)?(${RANGE}(?:[、,和]${RANGE})+)(?:来?合理)?(?:确定|给予|计算|赋予)?(?:分值|得分|分数|给分)?`,
);
const ONE_RANGE = /(\d+)%?(?:\(含\))?[-~至]+(\d+)%?(?:\((不?含)[^()]*\))?/g;
/** The tiers' names where the words leave them out. */
const NATIONAL = ["达成年度指标", "部分达成年度指标并具有一定效果", "未达成年度指标且效果较差"];

interface ReadTiers {
  readonly cases: readonly WordCase[];
  readonly from: number;
  readonly to: number;
}

/** In `100-80%(含80%)、80-60%(含60%)` the lower end belongs to each tier, so the next one stops short of it. */
function caseOf(words: string, first: string, second: string, best: boolean): WordCase {
  const [low, high] = [decimal(first), decimal(second)].sort((left, right) => left.cmp(right));
  return {
    words,
    award: {
      kind: "between",
      low: shareOf((low ?? decimal(first)).div(HUNDRED)),
      high: shareOf((high ?? decimal(second)).div(HUNDRED)),
      highIncluded: best,
    },
  };
}

/** The names listed before 分别: from the last stop on, without 根据… and …三档. */
function namesBefore(listed: string, count: number): readonly string[] | null {
  const bare = listed
    .replace(/,$/, "")
    .replace(/等?(?:[一二三四五2-5]个?档)?$/, "")
    .replace(/^.*(?:分为|为|:|根据|按照|按)/, "");
  const names = bare.split("、").filter((name) => name !== "");
  if (names.length === count) return names;
  return count === NATIONAL.length ? NATIONAL : null;
}

/** Where the list before 分别 begins: after the last comma, semicolon or full stop that is not its own. */
function listStart(text: string, end: number): number {
  const before = text.slice(0, end).replace(/,$/, "");
  return Math.max(before.lastIndexOf(","), before.lastIndexOf(";"), before.lastIndexOf("。")) + 1;
}

/** Reads the tiers out of an even text, or null where none are printed. */
export function readTiers(text: string): ReadTiers | null {
  const match = TIERS.exec(text);
  if (!match) return null;
  const ranges = Array.from((match[1] ?? "").matchAll(ONE_RANGE));
  const from = listStart(text, match.index);
  const names = namesBefore(text.slice(from, match.index), ranges.length);
  if (!names) return null;
  const cases = ranges.map(([, first = "0", second = "0"], index) =>
    caseOf(names[index] ?? "", first, second, index === 0),
  );
  return { cases, from, to: match.index + match[0].length };
}
