/** M-22: the project forms of a filing together spend what the department calls 项目支出. */
import { showAmount } from "../../../language/amounts";
import { sum } from "../../../language/numbers";
import { filingCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { formsOf, type FilingFacts, type FormFacts, type ValueFact } from "../../facts";
import { compareSum } from "../../rates/printed";
import { figureOf } from "../../result/subtotals";
import { cellsOf, showFigure } from "./amounts";
import type { FactName } from "../../fact-name";

interface Expenditure {
  readonly figure: ValueFact;
  readonly facts: readonly string[];
}

function expenditureOn(form: FormFacts | undefined, name: FactName): readonly Expenditure[] {
  const figure = form && figureOf(form, name);
  return figure ? [{ figure, facts: cellsOf(form, name) }] : [];
}

function coverage(filing: FilingFacts): readonly Found[] {
  const projects = formsOf(filing, "project");
  const spent = projects.flatMap((form) => expenditureOn(form, "fund.exec"));
  const [department] = [
    ...expenditureOn(formsOf(filing, "basic-data")[0], "project.final"),
    ...expenditureOn(formsOf(filing, "self-evaluation")[0], "exp.project"),
  ];
  if (!department || spent.length === 0 || spent.length < projects.length) return [];
  const figures = spent.map((one) => one.figure);
  if (compareSum(department.figure, figures) !== "wrong") return [];
  const total = sum(figures.map((figure) => figure.value));
  const decimals = Math.max(department.figure.decimals, ...figures.map((figure) => figure.decimals));
  const apart = showAmount(total.minus(department.figure.value).abs(), decimals);
  return [
    {
      facts: [...department.facts, ...spent.flatMap((one) => one.facts)],
      reported: showFigure(department.figure),
      expected: showAmount(total, decimals),
      message:
        `${projects.length}张项目自评表执行数合计${showAmount(total, decimals)}万元，` +
        `与部门项目支出${showFigure(department.figure)}万元相差${apart}万元，请核实是否全覆盖。`,
    },
  ];
}

export const PROJECTS_COVER_DEPARTMENT = filingCheck({
  id: "M-22",
  severity: "warning",
  title: "各项目自评表执行数之和＝部门项目支出",
  source: "review",
  consequenceOf: ["M-19"],
  rank: ["both-forms", 5],
  exact: true,
  find: ({ filing }) => coverage(filing),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      { id: "basic-data", figures: { "project.final": "100.00" } },
      { id: "project", figures: { "fund.exec": "60.00" } },
    ],
  ],
  valid: [[{ id: "basic-data", figures: { "project.final": "100.00" } }]],
};
