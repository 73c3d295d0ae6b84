/** Labels in front of rows and single cells: which fact each of them announces. Knows no cell. */
import { bareLabel } from "../../language/text";
import {
  BASIC_MONEY_ROWS,
  EXPENDITURE_ROWS,
  INCOME_ROWS,
  SINGLE_FACTS,
  type FactEntry,
} from "../../regulation/facts-catalogue";

/** Words of a label as they are compared: no quotes. */
export function rowWords(bare: string): string {
  return bare.replace(/["']/g, "");
}

type Dictionary = ReadonlyMap<string, string>;

function dictionary(entries: readonly FactEntry[], extra: Readonly<Record<string, readonly string[]>> = {}) {
  const words = new Map<string, string>();
  for (const { name, label, synonyms } of entries) {
    for (const word of [label, ...synonyms, ...(extra[name] ?? [])]) {
      const key = rowWords(bareLabel(word));
      if (!words.has(key)) words.set(key, name);
    }
  }
  return words;
}

type Patterns = readonly (readonly [string, RegExp])[];

function meaning(bare: string, words: Dictionary, patterns: Patterns): string | null {
  if (bare === "" || bare.length > 30) return null;
  const own = rowWords(bare);
  return words.get(own) ?? patterns.find(([, pattern]) => pattern.test(own))?.[0] ?? null;
}

const MONEY_ROWS = dictionary(BASIC_MONEY_ROWS);
const MONEY_ROW_PATTERNS: Patterns = [
  ["cut", /^压[缩减]一般性支出/],
  ["three", /^三公(?:经费)?(?:支出|合计|总额)?$/],
  ["vehicle", /^(?:公务用车|公车)购置[和及](?:运行)?维护/],
  ["vehicleBuy", /^(?:公务用车|公车)购置(?:费用?|经费)?$/],
  ["vehicleRun", /^(?:公务用车|公车)运行(?:维护)?(?:费用?|经费)?$/],
  ["abroad", /^(?:因公)?出国(?:境)?(?:费用?|经费)?$/],
  ["reception", /^公务接待(?:费用?|经费)?$/],
  ["groupBusiness", /^业务工作(?:专项|经费|项目)(?:支出|资金)?$/],
  ["groupOperation", /^运行维护(?:专项|经费|项目)(?:支出|资金)?$/],
  ["groupSpecial", /^(?:[省市县区州]+级?)?专项资金$/],
  ["procurement", /^政府采购(?:金额|支出)?(?:合计)?$/],
  ["adjust", /^部门(?:基本|整体)?支出预算调整/],
];

/** The money row of the basic-data form that a label names (`2、三公经费` → `three`), or null. */
export function moneyRow(bare: string): string | null {
  return meaning(bare, MONEY_ROWS, MONEY_ROW_PATTERNS);
}

const SPLIT = dictionary([...INCOME_ROWS, ...EXPENDITURE_ROWS], {
  "inc.general": ["一般公共预算财政拨款收入", "财政拨款"],
  "exp.public": ["日常公用经费"],
});
const SPLIT_PATTERNS: Patterns = [
  ["inc.general", /^一般公共预算/],
  ["inc.fund", /^政府性基金/],
  ["inc.capital", /^国有资本经营/],
  ["inc.nontax", /^(?:纳入.{0,4}管理的)?非税收入/],
  ["inc.extra", /^\.{3,}拨款$/],
];

/** The line of the split by income or expenditure that a label names (`按收入性质分` → `inc.total`), or null. */
export function splitRow(bare: string): string | null {
  return meaning(bare, SPLIT, SPLIT_PATTERNS);
}

const TOTALS = new Set([
  "总分",
  "合计",
  "总计",
  "总分值",
  "总得分",
  "总分合计",
  "合计得分",
  "得分合计",
  "分值合计",
  "综合得分",
  "最终得分",
  "自评总分",
  "自评总得分",
  "自评得分合计",
  "项目总得分",
]);

/** Whether a label opens the closing row (总分, 合计). */
export function isTotalLabel(bare: string): boolean {
  return TOTALS.has(bare);
}

/** Whether a label opens a subtotal row (小计). */
export function isSubtotalLabel(bare: string): boolean {
  return /^(?:小计|.{0,8}小计)$/.test(bare);
}

/** Whether a row label is the whole of the funds: 年度资金总额, 年度财政资金总额, 总额. */
export function isFundTotalLabel(bare: string): boolean {
  return /^(?:.{0,6}资金总额|总额|资金合计|年度资金|合计|总计)$/.test(bare);
}

/** Whether a label opens the block of goals without being one of its two cells. */
export function isGoalBlock(bare: string): boolean {
  return /^(?:年度|绩效)?(?:总体)?(?:绩效)?目标$/.test(bare);
}

const SINGLES = dictionary(
  SINGLE_FACTS.filter(({ name }) => !name.startsWith("total.")),
  {
    "head.unit": ["项目实施单位", "填报部门", "编报单位", "评价单位", "被评价单位"],
    "goal.expected": ["项目年度目标", "年初设定目标", "年度目标", "年初目标", "年初绩效目标"],
    "goal.actual": ["年度总体目标完成情况综述", "年度目标完成情况", "全年完成情况", "目标完成情况"],
    "explain.reason": ["偏差情况及原因分析", "偏差原因及分析"],
    "foot.head": ["负责人", "单位负责人签章"],
  },
);
const NO_WORDS: Dictionary = new Map();
const SINGLE_PATTERNS: Patterns = [
  ["goal.actual", /目标.{0,4}完成情况/],
  ["goal.expected", /^(?:年初)?(?:预期|设定).{0,4}目标/],
  ["head.unit", /单位名称$/],
  ["total.grade", /(?:评[定价]|自评).{0,2}等[级次]$/],
  ["saving", /^厉行节约/],
  ["explain.reason", /^(?:偏差|未完成).{0,4}原因/],
];

/** The single fact that a label names by an official label or known synonym (`填报单位` → `head.unit`), or null. */
export function singleFact(bare: string): string | null {
  return meaning(bare, SINGLES, []);
}

/** The single fact that a label probably names, or null. */
export function likelySingleFact(bare: string): string | null {
  return meaning(bare, NO_WORDS, SINGLE_PATTERNS);
}

/** The single fact that a label names, surely or probably, or null. */
export function anySingleFact(bare: string): string | null {
  return singleFact(bare) ?? likelySingleFact(bare);
}

/** Labels that stand inside a cell before a colon: `填报单位（盖章）：某局     填报时间：2023年2月20日`. */
export const INLINE_LABELS: readonly string[] = [...SINGLES.entries()]
  .filter(([, name]) => /^(?:head|foot)\./.test(name))
  .map(([word]) => word)
  .sort((one, two) => two.length - one.length);
