/**
 * M-17: the basic-data form asks for one line a project. Shown by the project forms of the filing: several of them
 * beside one line, or 项目支出 alone, whose amount is more than any one project's. What a report names is not seen here.
 */
import type { Decimal } from "../../../language/numbers";
import { squeeze } from "../../../language/text";
import { filingCheck, type Found } from "../check";
import type { Examples } from "../examples";
import {
  factOf,
  formsOf,
  nameIn,
  numberOf,
  textOf,
  type FilingFacts,
  type FormFacts,
  type ProjectGroup,
} from "../../facts";
import { figureOf } from "../../result/subtotals";
import { isCounted } from "../structure/indicator-rows";
import type { MoneyRow, MoneyRowName } from "../../fact-name";

const GROUPS: readonly (readonly [ProjectGroup, MoneyRow])[] = [
  ["business", "groupBusiness"],
  ["operation", "groupOperation"],
  ["special", "groupSpecial"],
];

const isFilled = (form: FormFacts, row: MoneyRowName): boolean => isCounted(factOf(form, `${row}.final`));

/** The filled lines that list projects: those of projects, and of groups without any under them. */
function linesOf(form: FormFacts): readonly MoneyRowName[] {
  return GROUPS.flatMap(([group, row]) => {
    const projects = form.projects.filter((one) => one.group === group && isFilled(form, one.name));
    if (projects.length > 0) return projects.map(({ name }) => name);
    return isFilled(form, row) ? [row] : [];
  });
}

/** Project forms of different projects on which money was spent. */
function projectsOf(filing: FilingFacts): readonly FormFacts[] {
  const spent = formsOf(filing, "project").filter((form) =>
    isCounted(figureOf(form, "fund.exec") ?? undefined),
  );
  const named = spent.map((form) => [squeeze(textOf(factOf(form, "head.project"))), form] as const);
  return [...new Map(named.filter(([name]) => name !== "")).values()];
}

/** Whether an amount is more than any one of the projects spent, so that it stands for several. */
function isTogether(amount: Decimal | null, projects: readonly FormFacts[]): boolean {
  return amount !== null && projects.every((one) => figureOf(one, "fund.exec")?.value.lt(amount) === true);
}

function aggregated(filing: FilingFacts): readonly Found[] {
  const [basic, ...others] = formsOf(filing, "basic-data");
  const projects = projectsOf(filing);
  if (!basic || others.length > 0 || projects.length < 2) return [];
  const asksForLines = GROUPS.some(([, row]) => factOf(basic, `${row}.final`) !== undefined);
  const lines = linesOf(basic);
  const [line = "project"] = lines;
  const amount = numberOf(factOf(basic, `${line}.final`));
  if (!asksForLines || lines.length > 1 || !isTogether(amount, projects)) return [];
  const where = lines.length === 1 ? "仅列1行" : "仅填合计数";
  return [
    {
      facts: [nameIn(basic, `${line}.final`), ...projects.map((form) => nameIn(form, "head.project"))],
      message: `项目支出未按“一个项目一行”填列：另有${projects.length}张项目自评表，基础数据表${where}。`,
    },
  ];
}

export const ONE_LINE_A_PROJECT = filingCheck({
  id: "M-17",
  severity: "warning",
  title: "项目支出按一个项目一行填列",
  source: "form",
  rank: ["incomplete", 4],
  find: ({ filing }) => aggregated(filing),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      { id: "basic-data", figures: { "groupOperation.final": null, "project.final": "100.00" } },
      { id: "project", figures: { "fund.exec": "60.00" }, texts: { "head.project": "河堤加固" } },
      { id: "project", figures: { "fund.exec": "40.00" }, texts: { "head.project": "河道治理" } },
    ],
  ],
  valid: [
    [
      { id: "basic-data", figures: { "project.final": "100.00" } },
      {
        id: "project",
        key: "project1",
        figures: { "fund.exec": "60.00" },
        texts: { "head.project": "河堤加固" },
      },
      {
        id: "project",
        key: "project2",
        figures: { "fund.exec": "40.00" },
        texts: { "head.project": "河道治理" },
      },
    ],
  ],
};
