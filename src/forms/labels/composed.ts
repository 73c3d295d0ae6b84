/** Heads of indicator tables that are put together of plain words, for which no dictionary is needed. */
import { headWords } from "./columns";

/** Words in front of points and values that only say whose they are. */
const WHOSE = /^(?:指标|绩效|考核|单项|本项|单位|部门|项目|自我?评(?=.{2})|年度|全年|本年度?|当年)+/;
const PART_BY_PART: readonly (readonly [string, RegExp])[] = [
  ["weight", /^(?:标准|基准|设定|规定)?(?:分值|权重|满分)(?:值|数)?$/],
  ["score", /^(?:实际|实)?(?:得分|评分)(?:值|数)?$/],
  ["target", /^(?:预期|计划|目标)(?:指标)?值$/],
  ["actual", /^实际(?:完成|达成|达到)(?:指标)?值$/],
];

/** The column of an indicator table that a head means when it is put together of plain words: `指标得分` → `score`; else `""`. */
export function composedMeaning(bare: string): string {
  if (bare === "" || bare.length > 12) return "";
  const words = headWords(bare).replace(WHOSE, "");
  return PART_BY_PART.find(([, pattern]) => pattern.test(words))?.[0] ?? "";
}
