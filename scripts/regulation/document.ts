/** docs/regulation.md from the registry: facts, rates, packs, checks, sources; what each needs, says and cites. */
import { CHECKS, CHECKS_ACROSS } from "../../src/regulation/checks";
import {
  BASIC_MONEY_ROWS,
  BASIC_STAFF,
  BUILDING_COLUMNS,
  EXPENDITURE_ROWS,
  FUND_COLUMNS,
  INCOME_ROWS,
  INDICATOR_COLUMNS,
  SINGLE_FACTS,
  type FactEntry,
} from "../../src/regulation/facts-catalogue";
import type { FormFacts } from "../../src/regulation/facts";
import type { Pack } from "../../src/regulation/packs/pack";
import { PACKS } from "../../src/regulation/packs";
import type { Rate } from "../../src/regulation/rates/rate";
import { RATES } from "../../src/regulation/rates";
import { examplesTable } from "./examples";
import { officialLabel } from "../../src/regulation/fact-labels";
import { citeSource, SOURCES, type Source } from "../../src/regulation/sources";
import { FORM_WORDS } from "../../src/words/forms";
import { PANE_WORDS } from "../../src/words/pane";
import { SEVERITY_WORDS } from "../../src/words/severity";

const STANDING = {
  confirmed: "已核对原文",
  reference: "参考（原文未核对，不作引文）",
  practice: "通行做法",
} as const;
const BETTER = {
  higher: "越高越好",
  lower: "越低越好",
  "near-100": "接近100%",
  neither: "不分高低",
} as const;

const cell = (text: string): string => text.replace(/\|/g, "\\|").replace(/\s*\n\s*/g, " ");

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

const FACT_GROUPS: readonly (readonly [string, readonly FactEntry[]])[] = [
  ["基础数据表 人员", BASIC_STAFF],
  ["基础数据表 经费（每行三栏：当年决算数 final、当年预算数 budget、上年决算数 prev）", BASIC_MONEY_ROWS],
  ["基础数据表 楼堂馆所", BUILDING_COLUMNS],
  ["自评表、项目表 资金", FUND_COLUMNS],
  ["按收入性质分", INCOME_ROWS],
  ["按支出性质分", EXPENDITURE_ROWS],
  ["指标表、评分表各栏", INDICATOR_COLUMNS],
  ["其他单元格", SINGLE_FACTS],
];

function facts(): string {
  return FACT_GROUPS.map(([title, entries]) =>
    [
      `### ${title}`,
      table(
        ["名称", "标签", "同义写法"],
        entries.map((one) => [`\`${one.name}\``, one.label, one.synonyms.join("；")]),
      ),
    ].join("\n\n"),
  ).join("\n\n");
}

/** A form on which every rate has a place: whole, with its budget of the year and one building. */
const formOf = (id: Rate["on"]): FormFacts => ({
  id,
  key: "form",
  title: "",
  year: null,
  facts: new Map([["form.fund.budget", { kind: "blank", text: "" }]]),
  labels: new Map(),
  indicators: [],
  levels: [],
  projects: [],
  buildings: [{ name: "bldg[1]", label: "" }],
  fundParts: [],
  subtotals: [],
  complete: true,
  notes: [],
  issues: [],
});

/** The formula with the official names of its inputs: `年末实际在职人数÷编制数×100%`. */
function formulaOf(rate: Rate): string {
  const form = formOf(rate.on);
  const inputs = rate.places(form)[0]?.inputs ?? [];
  return rate.formula.replace(/\{(\d)\}/g, (_, index) => {
    const input = inputs[Number(index)];
    return input ? officialLabel(form, input) : "";
  });
}

function rates(): string {
  const rows = RATES.map((rate) => [
    rate.id,
    rate.label,
    rate.synonyms.join("；"),
    FORM_WORDS[rate.on],
    formulaOf(rate),
    BETTER[rate.better],
    citeSource(rate.source),
  ]);
  return table(["编号", "名称", "同义写法", "表", "公式", "方向", "依据"], rows);
}

/** A choice of a pack in the words of the settings; a percentage stands for itself. */
function policy([name, value]: readonly [string, unknown]): readonly string[] {
  if (name === "overCompletionFrom") return ["口径：超额起点", `${String(value)}%`, ""];
  const words = new Map<string, Readonly<Record<string, string>>>(Object.entries(PANE_WORDS.policy)).get(
    name,
  );
  return [`口径：${words?.["label"] ?? name}`, words?.[String(value)] ?? String(value), ""];
}

function pack(one: Pack): string {
  const parameters: (readonly string[])[] = [
    ...(one.executionPoints
      ? [["预算执行率", `${one.executionPoints.points}分`, citeSource(one.executionPoints.source)]]
      : []),
    ...(one.levelWeights?.weights ?? []).map((weight) => [
      weight.level1,
      `${weight.points}分`,
      one.levelWeights ? citeSource(one.levelWeights.source) : "",
    ]),
    ...one.grades.bands.map((band) => [
      `等级 ${band.grade}`,
      `${band.fromIncluded ? "≥" : "＞"}${band.from.toFixed()}分`,
      citeSource(one.grades.source),
    ]),
    [
      "定性指标",
      `达成 ${one.tiers.reached * 100}%—100%，部分达成 ${one.tiers.partly * 100}% 起`,
      citeSource(one.tiers.source),
    ],
    ...(one.caps?.steps ?? []).map((step) => [
      `总分封顶（执行率低于${step.below.times(100).toFixed()}%）`,
      `${step.most.toFixed()}分`,
      one.caps ? citeSource(one.caps.source) : "",
    ]),
    ...one.rows.map((row) => [`${row.names[0] ?? ""}（${row.points}分）`, row.rule, citeSource(row.source)]),
    ...Object.entries(one.policies).map(policy),
  ];
  const kind = one.complete ? "完整" : "只含部分指标的规则，不校验权重";
  return [`### \`${one.id}\` ${one.title}`, `${kind}。`, table(["参数", "取值", "依据"], parameters)].join(
    "\n\n",
  );
}

function checks(): string {
  const rows = CHECKS.map((check) => [
    check.id,
    SEVERITY_WORDS[check.severity],
    check.title,
    citeSource(check.source),
    (check.consequenceOf ?? []).join("、"),
  ]);
  return table(["编号", "级别", "应成立的关系", "依据", "可由其引起"], rows);
}

function checksAcross(): string {
  const rows = CHECKS_ACROSS.map((check) => [
    check.id,
    SEVERITY_WORDS[check.severity],
    check.title,
    citeSource(check.source),
  ]);
  return table(["编号", "级别", "应成立的关系", "依据"], rows);
}

function sources(): string {
  const all: readonly (readonly [string, Source])[] = Object.entries(SOURCES);
  return table(
    ["标识", "名称", "文号", "核对情况", "网址"],
    all.map(([id, one]) => [id, one.title, one.number ?? "", STANDING[one.standing], one.url ?? ""]),
  );
}

/** The whole document. */
export async function regulationDocument(): Promise<string> {
  const parts: readonly (readonly [string, string])[] = [
    [`数据项`, facts()],
    [`比率（${RATES.length} 项）`, rates()],
    [`规则包（${PACKS.length} 个）`, PACKS.map(pack).join("\n\n")],
    [`校验（${CHECKS.length} 项）`, checks()],
    [`校验举例`, await examplesTable(table)],
    [`多份材料之间的校验（${CHECKS_ACROSS.length} 项）`, checksAcross()],
    [`依据`, sources()],
  ];
  const body = parts.map(([title, text]) => `## ${title}\n\n${text}`).join("\n\n");
  return `# 规则总表\n\n本文由 \`npm run regulation\` 生成，请勿手改。表上印有规则的，以表上的规则为准；规则包只在表上没有规则时使用。\n\n${body}\n`;
}
