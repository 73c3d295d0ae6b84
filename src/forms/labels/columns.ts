/** The words that head columns on the standard forms, and which column each of them means. Knows no cell. */
import { bareLabel } from "../../language/text";
import {
  BASIC_STAFF,
  BUILDING_COLUMNS,
  FUND_COLUMNS,
  INDICATOR_COLUMNS,
  type FactEntry,
} from "../../regulation/facts-catalogue";

/** The tables that standard forms are made of. */
export type TableKind = "staff" | "money" | "building" | "fund" | "indicator";

/** One thing a head may mean. */
export interface ColumnMeaning {
  readonly table: TableKind;
  /** Name of the column: last part of a fact's name, `level1` to `level3`, or `outturn` for 决算 of an open year. */
  readonly column: string;
  /** 1: an official label or known synonym; 2: words that contain the meaning; 3: a last resort. */
  readonly rank: 1 | 2 | 3;
}

/** The head as it is compared: bare, without quotes and a leading year. */
export function headWords(bare: string): string {
  return bare.replace(/"/g, "").replace(/^20\d\d年(?:度|末)?/, "");
}

const EXTRA: readonly (readonly [TableKind, string, readonly string[]])[] = [
  ["staff", "quota", ["编制人数", "编制", "人员编制"]],
  ["staff", "onDuty", ["年末在职人数", "实有人数", "年末在职人员数", "实际在职人员数", "在职人员数"]],
  ["fund", "init", ["年初批复预算数", "年初安排数"]],
  ["fund", "budget", ["调整后预算", "全年预算金额", "预算"]],
  ["fund", "exec", ["全年执行数", "执行金额", "实际支出数", "支出数", "执行"]],
  ["fund", "rate", ["预算完成率", "执行进度"]],
  ["fund", "score", ["自评分", "评分"]],
  ["indicator", "level1", ["一级指标", "一级"]],
  ["indicator", "level2", ["二级指标", "二级"]],
  ["indicator", "level3", ["三级指标", "三级", "指标名称", "三级指标名称", "三级指标内容"]],
  ["indicator", "weight", ["标准分", "满分", "指标权重", "标准分值"]],
  ["indicator", "score", ["评分", "实际得分", "评价得分"]],
  ["indicator", "target", ["预期值", "计划值", "目标值", "年初指标值"]],
  ["indicator", "reason", ["原因分析", "偏差原因", "扣分原因"]],
];

const PATTERNS: readonly (readonly [TableKind, string, RegExp])[] = [
  ["staff", "quota", /编制.{0,2}数/],
  ["staff", "onDuty", /(?:在职|实有|年末).{0,4}人(?:员)?数?$/],
  ["staff", "rate", /控制率$/],
  ["fund", "init", /年初.{0,4}预算/],
  ["fund", "budget", /(?:全年|调整后?|年度|本年).{0,2}预算|^预算(?:安排)?(?:数|金额)/],
  ["fund", "exec", /执行(?:数|金额)|实际支出|支出数/],
  ["fund", "rate", /执行(?:率|进度)(?!.*(?:权重|分值|得分|评分))/],
  ["fund", "weight", /^(?:分值|权重)|执行率?(?:权重|分值)$/],
  ["fund", "score", /^(?:自评)?得分|执行率?(?:得分|评分)$/],
  ["fund", "reason", /原因/],
  ["indicator", "level1", /^一级.{0,2}指标/],
  ["indicator", "level2", /^二级.{0,2}指标/],
  ["indicator", "level3", /^三级.{0,2}指标/],
  ["indicator", "target", /(?:指标值|目标值|预期值|计划值)$/],
  ["indicator", "actual", /^(?:全年|实际|年度)?.{0,2}(?:完成值|实际值|完成情况)$/],
  ["indicator", "weight", /^(?:指标)?(?:分值|权重)/],
  ["indicator", "score", /^(?:自评|单位自评)?(?:得分|评分)/],
  ["indicator", "reason", /原因|改进措施/],
  ["indicator", "operator", /指标性质|运算符|计算符号/],
  ["indicator", "unit", /(?:度量|计量)单位/],
  ["indicator", "standard", /(?:评价|评分|计分|扣分)(?:标准|办法|细则)/],
  ["indicator", "evidence", /完成情况及依据|评分依据|得分依据/],
  ["indicator", "definition", /指标(?:内容|解释|含义|释义)/],
];

const LAST_RESORT: readonly (readonly [TableKind, string, readonly string[]])[] = [
  ["fund", "budget", ["合计", "资金总额"]],
];

const EXACT = dictionary();

function dictionary(): ReadonlyMap<string, readonly ColumnMeaning[]> {
  const words = new Map<string, ColumnMeaning[]>();
  const put = (label: string, meaning: ColumnMeaning): void => {
    const key = headWords(bareLabel(label));
    const found = words.get(key) ?? [];
    if (found.some((one) => one.table === meaning.table && one.column === meaning.column)) return;
    words.set(key, [...found, meaning]);
  };
  const catalogue = (table: TableKind, entries: readonly FactEntry[]): void => {
    for (const { name, label, synonyms } of entries) {
      const column = name.replace(/^staff\./, "");
      for (const word of [label, ...synonyms]) put(word, { table, column, rank: 1 });
    }
  };
  catalogue("staff", BASIC_STAFF);
  catalogue("building", BUILDING_COLUMNS);
  catalogue("fund", FUND_COLUMNS);
  catalogue("indicator", INDICATOR_COLUMNS);
  for (const [table, column, labels] of EXTRA) {
    for (const label of labels) put(label, { table, column, rank: 1 });
  }
  for (const [table, column, labels] of LAST_RESORT) {
    for (const label of labels) put(label, { table, column, rank: 3 });
  }
  return words;
}

const NOTHING: readonly ColumnMeaning[] = [];
const MONEY_HEAD =
  /^(当年|本年度?|今年)?(上年度?|去年|上一年度?)?(20\d\d年度?)?(?:部门)?(?:年初|全年|调整后?)?(决算|预算)(?:数|额|金额)?$/;

function moneyMeaning(bare: string): ColumnMeaning | null {
  const match = MONEY_HEAD.exec(bare);
  if (!match) return null;
  const [, current, previous, , kind] = match;
  if (kind === "预算") return { table: "money", column: "budget", rank: 1 };
  const column = current ? "final" : previous ? "prev" : "outturn";
  return { table: "money", column, rank: 1 };
}

/** What a head means by its own words alone: official labels and known synonyms. */
export function exactMeanings(bare: string): readonly ColumnMeaning[] {
  if (bare === "" || bare.length > 24) return NOTHING;
  const known = EXACT.get(headWords(bare)) ?? NOTHING;
  const money = moneyMeaning(bare);
  return money ? [...known, money] : known;
}

/** Columns of money are read by what they say and not by a dictionary; these are what they usually say. */
const MONEY_WORDS: readonly (readonly [string, string])[] = [
  ["当年决算数", "final"],
  ["当年预算数", "budget"],
  ["上年决算数", "prev"],
  ["预算数", "budget"],
  ["决算数", "outturn"],
];

/** Every word that is known to head a column of a table, in its normal form, with the column. */
export function wordsOf(table: TableKind): readonly (readonly [string, string])[] {
  if (table === "money") return MONEY_WORDS;
  return [...EXACT].flatMap(([word, meanings]) =>
    meanings.flatMap((one) => (one.table === table && one.rank === 1 ? [[word, one.column] as const] : [])),
  );
}

/** What a head may mean by the words in it, for heads that no dictionary knows. */
export function likelyMeanings(bare: string): readonly ColumnMeaning[] {
  if (bare === "" || bare.length > 24) return NOTHING;
  const words = headWords(bare);
  return PATTERNS.filter(([, , pattern]) => pattern.test(words)).map(([table, column]) => ({
    table,
    column,
    rank: 2,
  }));
}

const STARTERS: readonly (readonly [TableKind, RegExp])[] = [
  ["staff", /^(?:财政供养人员|人员)(?:情况|控制情况)?$/],
  ["money", /^经费(?:控制)?情况$/],
  ["building", /^楼堂馆所/],
  [
    "fund",
    /^(?:部门资金|(?:年度)?预算资金|项目资金|资金(?:投入)?情况|年度(?:部门)?预算申请|(?:项目)?预算执行情况|年度资金|部门预算)$/,
  ],
  ["indicator", /^(?:年度)?绩效(?:指标|目标\d*)$/],
];

/** The table that a block label in front of a head opens: `部门资金（万元）` → fund; null for any other word. */
export function startedTable(bare: string): TableKind | null {
  if (bare.length < 4 || bare.length > 24) return null;
  return STARTERS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
