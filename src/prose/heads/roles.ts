/** What the words directly before a figure make of it. */
import type { Figure } from "../lexing/figure";

export type Direction = "up" | "down";

const FILLER = "(?:了|额|数|幅|金额|资金|支出|收入|人数)?(?:为|达到?|是|约)?:?";
const UP = new RegExp(
  `(?:增加|增长|上升|提高|提升|增多|上涨|扩大|多支出|多支|新增|增支|增收|增幅|升幅|涨幅|增长率|增加率|增)${FILLER}$`,
);
const DOWN = new RegExp(
  `(?:减少|下降|降低|缩减|压减|压缩|核减|减支|减收|少支出|少支|降幅|减幅|下降率|下降幅度|减少率|减)${FILLER}$`,
);
const NOT_CHANGE = /(?:不增加|未增加|不减少|新增(?!加)|追加)[^，]*$/;
const COMPARED =
  /(?:[比较](?:上年|去年|上一年|上年度|前年|年初|预算|同期|\d{4}年|计划|目标|全年)|同比|环比|相比|比上|较上|与[^，]{1,14}比)/;

/** Words that end the names of projects too (巩固提升, 改造提升): of an amount they tell a change only beside a comparison. */
const NAME_LIKE = new RegExp(`[一-龥](?:提升|提高|扩大|压缩|上升)${FILLER}$`);

/** Whether a figure is by how much something changed, and which way; 新增 only where a comparison stands beside it. */
export function directionOf(figure: Figure): Direction | null {
  const { lead } = figure;
  if (figure.kind !== "rate" && NAME_LIKE.test(lead) && !COMPARED.test(lead)) return null;
  if (NOT_CHANGE.test(lead) && !COMPARED.test(lead)) return null;
  if (DOWN.test(lead)) return "down";
  return UP.test(lead) ? "up" : null;
}

export const isCompared = (lead: string): boolean => COMPARED.test(lead);

const LEFT_OVER =
  /(?:结余|结转|剩余|盈余|节余|节约|未支出?|未使用|未支付|未执行|尚余|余额|差额|差值|相差|差|缺口|还有|尚有|少|多|超支|结转结余|未完成|未整改到位|尚未[^，]{0,6})(?:资金|金额|指标|额|数)?(?:为|达|是|共|计)?:?$/;
/** Whether a figure is what is left between two others. */
export const isLeftOver = (figure: Figure): boolean => LEFT_OVER.test(figure.lead);

const EARLIER = /上年|去年|上一年|同期|年初(?!预算)|期初|以前年度|前年/;
const PLANNED = /预算|计划|安排|批复|下达|目标|任务|到位|应(?!急)|核定|编制|指标|拟|额度|年初/;
const ACTUAL = /执行|支出|使用|支付|完成|决算|实际|实有|已|实|拨付|达到|用于/;

export type Role = "earlier" | "planned" | "actual" | "plain";

const lastIndexOf = (pattern: RegExp, text: string): number => {
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern.source, "g"))) last = match.index;
  return last;
};

/** Whether a figure is last year's, a plan or what came of it, told by the words before it; the nearest word counts. */
export function roleOf(words: string): Role {
  if (EARLIER.test(words)) return "earlier";
  const planned = lastIndexOf(PLANNED, words);
  const actual = lastIndexOf(ACTUAL, words);
  if (planned < 0 && actual < 0) return "plain";
  if (
    /预算(?:支出|资金|收入|安排|指标|拨款|总额|数|金额|批复)*/.test(words) &&
    !/执行|使用|支付|完成|决算|实际|已/.test(words)
  ) {
    return "planned";
  }
  return planned > actual ? "planned" : "actual";
}

const TIME =
  /(?:\d{2,4}年度?(?:\d{1,2}(?:-\d{1,2})?月份?)?|本年度?|当年|全年|今年|年度|截[至止][^，]{0,12}|目前|其中:?|上半年|下半年)/g;
const VERBS =
  /(?:共计|合计|总计|累计|总额|总量|金额|资金|经费|共|计|为|达到?|是|有|约|了|的|:|、|和|及|与|以及|还有)+/g;

/** The item that words name, without time and verbs. */
export const itemOf = (words: string): string =>
  words
    .replace(TIME, "")
    .replace(VERBS, "")
    .replace(/["“”()\s[\]]/g, "");

/**
 * The role of a figure; where its own words tell none, that of the figure before it, of which it is another side
 * (`任务9宗，面积307.52亩`).
 */
export function carriedRole(figure: Figure, previous: Figure | undefined): Role {
  const own = roleOf(figure.lead);
  const carries =
    own === "plain" && previous?.sentence === figure.sentence && previous.dimension !== figure.dimension;
  return carries && previous ? roleOf(previous.lead) : own;
}
