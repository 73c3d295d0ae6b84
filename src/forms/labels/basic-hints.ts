/** What single words in a head of basic data hint at, where no dictionary knows the head as a whole. */

const HINTS: Readonly<Record<"staff" | "money", readonly (readonly [string, RegExp])[]>> = {
  staff: [
    ["rate", /率|占比|比例|比重/],
    ["quota", /编制?|核定|定员/],
    ["onDuty", /在[职岗编册]|实[有际]|到岗|现有|年[末底]/],
  ],
  money: [
    ["prev", /上年|[上前]一?年|去年|往年|以前年/],
    ["budget", /预算|安排|批复|计划|核定|下达/],
    ["final", /决算|列支|支出|花费|执行|使用|发生/],
  ],
};

/** The column of basic data that the words of a head hint at, or null. */
export function basicHint(table: "staff" | "money", bare: string): string | null {
  return HINTS[table].find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
