/** What a report tells of money: budget and execution, sources, kinds of expenditure, projects. */
import type { FilingReport, FormReport } from "../../assessment";
import { ratio, showPercent, type Decimal } from "../../language/numbers";
import { oneLine } from "../../language/text";
import { paragraph, type Block, type Part } from "../blocks";
import { formOf, moneyOr, moneyWords, numberOf, rateOf } from "../figures";

/** `，比上年增加15.18万元，增长60.89%`; nothing where last year's figure is missing. */
function changeOn(now: Decimal, before: Decimal | null): string {
  if (!before) return "";
  const difference = now.minus(before);
  if (difference.eq(0)) return "，与上年持平";
  const [verb, rate] = difference.gt(0) ? ["增加", "增长"] : ["减少", "下降"];
  const share = ratio(difference.abs(), before);
  const percent = share ? `，${rate}${showPercent(share)}` : "";
  return `，比上年决算${moneyWords(before)}${verb}${moneyWords(difference.abs())}${percent}`;
}

/** 全年预算数、全年执行数、执行率 of the department. */
export function fundsTopic(filing: FilingReport): readonly Block[] {
  const self = formOf(filing, "self-evaluation");
  const year = filing.year === null ? { toFill: "年度" } : `${filing.year}年度`;
  const rate: Part = rateOf(filing, "R01") ?? { toFill: "预算执行率" };
  const budget = moneyOr(numberOf(self, "fund.budget"), "全年预算数");
  const exec = moneyOr(numberOf(self, "fund.exec"), "全年执行数");
  return [paragraph(year, "全年预算数为", budget, "，全年执行数为", exec, "，预算执行率为", rate, "。")];
}

/** The parts of a total that the form names with an amount. */
function partsOf(form: FormReport | null, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const amount = numberOf(form, name);
    const label = oneLine(form?.facts.labels.get(`${form.key}.${name}`) ?? "").replace(/^…+/, "其他");
    return amount && !amount.eq(0) ? [`${label}${moneyWords(amount)}`] : [];
  });
}

export function incomeTopic(filing: FilingReport): readonly Block[] {
  const names = ["general", "fund", "capital", "nontax", "extra", "other"].map((name) => `inc.${name}`);
  const parts = partsOf(formOf(filing, "self-evaluation"), names);
  return parts.length === 0 ? [] : [paragraph(`按收入性质分：${parts.join("，")}。`)];
}

export function expenditureTopic(filing: FilingReport): readonly Block[] {
  const self = formOf(filing, "self-evaluation");
  const three = numberOf(self, "exp.three");
  const withThree = (part: string): string =>
    three && part.startsWith("公用经费") ? `${part}（含“三公”经费${moneyWords(three)}）` : part;
  const parts = partsOf(self, ["exp.staff", "exp.public", "exp.project"]).map(withThree);
  return parts.length === 0 ? [] : [paragraph(`按支出性质分：${parts.join("，")}。`)];
}

/** Final, budget and last year of a row of the basic-data form; nothing where it has no final figure. */
function rowSentence(base: FormReport | null, name: string, label: string): Block | null {
  const final = numberOf(base, `${name}.final`);
  if (!final) return null;
  const budget = numberOf(base, `${name}.budget`);
  const planned = budget ? `当年预算${moneyWords(budget)}，` : "";
  return paragraph(
    `${label}${planned}决算${moneyWords(final)}${changeOn(final, numberOf(base, `${name}.prev`))}。`,
  );
}

const present = (blocks: readonly (Block | null)[]): readonly Block[] =>
  blocks.filter((block) => block !== null);

export function basicExpenditureTopic(filing: FilingReport): readonly Block[] {
  const base = formOf(filing, "basic-data");
  const own = rowSentence(base, "basic", "基本支出");
  return [own ?? paragraph({ toFill: "基本支出的预算、决算和上年决算" })];
}

const THREE_PUBLIC: readonly (readonly [string, string])[] = [
  ["three", "“三公”经费"],
  ["abroad", "因公出国（境）费"],
  ["vehicleBuy", "公务用车购置费"],
  ["vehicleRun", "公务用车运行维护费"],
  ["reception", "公务接待费"],
];

export function threePublicTopic(filing: FilingReport): readonly Block[] {
  const base = formOf(filing, "basic-data");
  const rows = present(THREE_PUBLIC.map(([name, label]) => rowSentence(base, name, label)));
  return rows.length > 0 ? rows : [paragraph({ toFill: "“三公”经费的预算、决算和上年决算" })];
}

export function procurementTopic(filing: FilingReport): readonly Block[] {
  return present([rowSentence(formOf(filing, "basic-data"), "procurement", "政府采购")]);
}

/** `全年预算数…，全年执行数…，执行率…` of a pair of amounts. */
export function executionWords(budget: Decimal | null, exec: Decimal | null): readonly Part[] {
  const share = budget && exec ? ratio(exec, budget) : null;
  return [
    "预算数",
    moneyOr(budget, "预算数"),
    "，执行数",
    moneyOr(exec, "执行数"),
    ...(share ? [`，执行率${showPercent(share)}`] : []),
    "。",
  ];
}

const GROUPS: readonly (readonly [string, string])[] = [
  ["project", "项目支出"],
  ["groupBusiness", "业务工作专项"],
  ["groupOperation", "运行维护专项"],
  ["groupSpecial", "专项资金"],
];

export function projectExpenditureTopic(filing: FilingReport): readonly Block[] {
  const base = formOf(filing, "basic-data");
  const rows = GROUPS.map(([name, label]) => rowSentence(base, name, label));
  const projects = (base?.facts.projects ?? []).map(({ name, label }) => {
    const [budget, final] = [numberOf(base, `${name}.budget`), numberOf(base, `${name}.final`)];
    return budget || final ? paragraph(`${oneLine(label)}：`, ...executionWords(budget, final)) : null;
  });
  const told = present([...rows, ...projects]);
  return told.length > 0 ? told : [paragraph({ toFill: "项目支出的预算、决算和执行情况" })];
}
