/** T-31: those who are asked are those whom the project serves. Knows texts only. */
import { squeeze } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { factOf, textOf, type FormFacts, type IndicatorRow } from "../../facts";
import { cellOfRow, isSatisfaction, nameOfRow } from "../scores/scored-rows";

/**
 * Groups of people that belong to a trade of their own, each with the stems that speak of them. Groups that any project
 * may serve (群众, 居民, 企业, 职工) are none of them.
 */
const GROUPS: readonly (readonly [name: RegExp, stems: RegExp])[] = [
  [/老年人|老人/, /老|养|寿|敬/],
  [/残疾人/, /残|康复|助行/],
  [/学生|家长/, /学|教|校|园|幼|生|育|研|课|考/],
  [/教师/, /师|教|学|校|园|育/],
  [/儿童|婴幼儿/, /儿|童|幼|孤|未成年|托|园|妇|苗|种/],
  [/患者|病人/, /患|病|医|诊|疗|卫|健|药/],
  [/退役军人|军人|优抚对象/, /军|役|抚|兵|双拥|武|烈/],
  [/农民工/, /工|薪|就业|劳/],
  [/游客/, /游|景|文旅|园|馆|展|节/],
  [/驾驶员|司机/, /驾|车|路|运|交/],
  [/考生/, /考|试|招|学|教/],
  [/孕产妇|产妇/, /孕|产|妇|婴|母|育/],
];

/** Everything of the form that could speak of the people, without the rows of satisfaction themselves. */
function speaksOfProject(form: FormFacts): string {
  const rows = form.indicators.filter((row) => !isSatisfaction(row)).map((row) => row.level3);
  const heads = ["head.project", "head.unit", "head.department", "goal.expected", "goal.actual"] as const;
  return squeeze([...heads.map((name) => textOf(factOf(form, name))), form.title, ...rows].join("。"));
}

function areForeign(row: IndicatorRow, elsewhere: string): boolean {
  const name = squeeze(row.level3);
  const groups = GROUPS.filter(([people]) => people.test(name));
  return groups.length > 0 && groups.every(([, stems]) => !stems.test(elsewhere));
}

/** A satisfaction row of a project asks people of whom nothing else on the form speaks: a hint. */
export const OTHER_PEOPLE = formCheck({
  id: "T-31",
  severity: "info",
  title: "满意度对象为项目服务对象",
  source: "review",
  on: ["project"],
  find: (form) => {
    if (squeeze(textOf(factOf(form, "head.project"))) === "") return [];
    const elsewhere = speaksOfProject(form);
    return form.indicators
      .filter((row) => isSatisfaction(row) && areForeign(row, elsewhere))
      .map((row) => ({
        facts: [cellOfRow(form, row, "level3")],
        reported: nameOfRow(row),
        message: `“${nameOfRow(row)}”的调查对象与本项目其他内容无关，请核对是否误用其他项目的指标。`,
      }));
  },
});

const asking = (name: string, level3: string): Examples["valid"][number] => [
  {
    id: "project",
    texts: { "head.project": name },
    rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", level3 }],
  },
];
export const EXAMPLES: Examples = {
  invalid: [asking("少数民族发展资金", "受益老年人满意度")],
  valid: [asking("养老服务补贴", "受益老年人满意度"), asking("少数民族发展资金", "受益群众满意度")],
};
