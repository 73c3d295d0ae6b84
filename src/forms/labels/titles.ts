/** How standard forms name themselves: titles, years and the rows that stand above a form's first table. */
import type { Block } from "../../workbook/locate";

const TITLE =
  /^[^,。;:!?]*(?:基础数据表|自评表|自评价表|评价表|评分表|指标表|评价指标体系|自评情况表|自我评价表)$/;
const PLAN_TITLE = /^[^,。;:!?]*绩效(?:总体?)?目标(?:申报|批复|审核|审批|下达|批准|公开|备案|及?指标)*表$/;
const OPENING =
  /^(?:附件|附表|项目名称|主管部门|(?:项目)?实施单位|填报|部门(?::|$)|[^:]{0,8}单位名称|(?:金额)?单位:|\(?20\d\d年度?\)?$|项目(?:类别|属性|类型|负责人)|评价年度)/;
const CLOSING = /^(?:填表人|填报人|单位负责人|联系电话|注:|说明:|备注:)/;

const ANNEX = /^附[件表][一二三四五六七八九十\d-]*[:、.]?/;

/** A title without the annex number that may stand in front of it: `附件3：2022年度…` → `2022年度…`. */
function withoutAnnex(words: string): string {
  return words.replace(ANNEX, "");
}

/** A block's words as a title is compared: without annex number and year behind; `""` where it ends like none. */
function titleWords({ bare }: Block): string {
  // A bracket that was lost leaves its other half behind the year.
  const words = bare.replace(/[)）]$/, "");
  return words.length >= 4 && /[表系年度]$/.test(words) ? withoutAnnex(words).replace(/\d{4}年度?$/, "") : "";
}

/** Whether a block is the title of a standard form. */
export function isTitle(block: Block): boolean {
  const words = titleWords(block);
  return TITLE.test(words) || PLAN_TITLE.test(words);
}

/** Whether a block is the title of a 绩效目标表, which results may have been added to all the same. */
export function isPlanTitle(block: Block): boolean {
  return PLAN_TITLE.test(titleWords(block));
}

/** Whether a row of blocks stands above a form's first table: 附件, 项目名称, 填报单位, （2022年度） … */
export function isOpeningRow(blocks: readonly Block[]): boolean {
  return (
    blocks.some((block) => OPENING.test(block.squeezed)) &&
    !blocks.some((block) => CLOSING.test(block.squeezed))
  );
}

/** Whether a row only numbers the annex (附件1-1). */
export function isAnnexRow(blocks: readonly Block[]): boolean {
  return blocks.length > 0 && blocks.every((block) => /^附[件表]/.test(block.squeezed));
}

const DIGITS: Readonly<Record<string, string>> = {
  〇: "0",
  "○": "0",
  零: "0",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};

function spelledOut(text: string): string {
  return text.replace(/二[〇○零0][一二三四五六七八九〇○零][一二三四五六七八九〇○零]年/g, (year) =>
    Array.from(year, (character) => DIGITS[character] ?? character).join(""),
  );
}

/** The year that a title or a head prints (`2022年度`, `二〇二二年`), or null. */
export function printedYear(squeezed: string): number | null {
  const match = /(20\d\d)年/.exec(spelledOut(squeezed));
  return match?.[1] ? Number(match[1]) : null;
}

/** The year of a line that is nothing but a year: `（2022年度）`. */
export function yearLine(squeezed: string): number | null {
  const match = /^[(【[]?(20\d\d)年度?[)】\]]?$/.exec(spelledOut(squeezed));
  return match?.[1] ? Number(match[1]) : null;
}

/** The year in a line that says something else first, and perhaps the unit of money behind it: `填报单位：某县某局　2023年度`. */
export function yearBehind(squeezed: string): number | null {
  const match = /(20\d\d)年度[)】\]]?(?=$|(?:金额)?单位:|填报)/.exec(spelledOut(squeezed));
  return match?.[1] ? Number(match[1]) : null;
}

/** A line for the year in which nobody wrote it: `（20　　年度）`. */
export function isYearLeftOpen(squeezed: string): boolean {
  return /^[(【[]?(?:20)?[_Xx×]{0,4}年度?[)】\]]?$/.test(squeezed);
}

const WHOLE_UNIT = /^(?:20\d\d年度?)?(.*?)(?:20\d\d年度?)?(?:部门)?(?:\(单位\))?(?:预算)?整体(?:支出)?绩效/;

/** A place or a kind of unit is no unit: 衡阳县2022年度…, 县级预算部门…. */
const NO_UNIT = /(?:[省市县区州旗级]|预算|直属)$/;

/** The unit that a title names: `2021年度新晃县自然资源行政执法大队整体支出绩效自评表`; `""` when it names none. */
export function unitInTitle(squeezed: string): string {
  const unit = WHOLE_UNIT.exec(withoutAnnex(squeezed))?.[1] ?? "";
  return unit.length >= 3 && !NO_UNIT.test(unit) ? unit : "";
}
