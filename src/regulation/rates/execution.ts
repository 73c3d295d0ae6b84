/** R01 预算执行率, R02 项目预算执行率, R03 基本支出执行率, R15 政府采购执行率: spent over budgeted. */
import { squeeze } from "../../language/text";
import { factOf, nameIn, type FormFacts } from "../facts";
import type { Rate, RatePlace } from "./rate";
import { quotient } from "./quotient";
import type { FundColumn, FundRowName, MoneyRow } from "../fact-name";

/** The column that a form's 执行率 divides by: the one marked (A), else 全年预算数, else 年初预算数. */
function budgetColumn(form: FormFacts): "budget" | "init" {
  const marked = (column: FundColumn): boolean =>
    /\(A\)/i.test(squeeze(form.labels.get(nameIn(form, `fund.${column}`)) ?? ""));
  if (factOf(form, "fund.budget") === undefined) return "init";
  return marked("init") && !marked("budget") ? "init" : "budget";
}

function fundingPlaces(form: FormFacts): readonly RatePlace[] {
  const column = budgetColumn(form);
  const place = (row: FundRowName): RatePlace => ({
    printed: `${row}.rate`,
    inputs: [`${row}.exec`, `${row}.${column}`],
  });
  const parts = form.fundParts.filter(({ name }) => factOf(form, `${name}.rate`)?.kind === "value");
  return [place("fund"), ...parts.map(({ name, label }) => ({ ...place(name), item: label }))];
}

const budgetExecution = (on: "self-evaluation" | "project"): Rate => ({
  ...quotient,
  id: "R01",
  label: "预算执行率",
  indicator: /^(?:预算)?执行率$/,
  synonyms: ["执行率", "预算完成率", "资金执行率", "预算完成比"],
  on,
  places: fundingPlaces,
  better: "higher",
  source: "form",
});

export const R01: readonly Rate[] = [budgetExecution("self-evaluation"), budgetExecution("project")];

const onBasicData = (row: MoneyRow): Pick<Rate, "on" | "places"> => ({
  on: "basic-data",
  places: () => [{ printed: null, inputs: [`${row}.final`, `${row}.budget`] }],
});

export const R02: Rate = {
  ...quotient,
  ...onBasicData("project"),
  id: "R02",
  label: "项目预算执行率",
  indicator: /^项目(?:支出)?预算执行率$/,
  synonyms: ["项目支出执行率"],
  better: "higher",
  source: "budget-system",
};

export const R03: Rate = {
  ...quotient,
  ...onBasicData("basic"),
  id: "R03",
  label: "基本支出执行率",
  synonyms: [],
  better: "near-100",
  source: "mof-2013-53",
};

export const R15: Rate = {
  ...quotient,
  ...onBasicData("procurement"),
  id: "R15",
  label: "政府采购执行率",
  indicator: /^政府采购(?:执行|完成)率$/,
  synonyms: ["政府采购完成率"],
  better: "higher",
  source: "mof-2013-53",
};
