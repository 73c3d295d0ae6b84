/** Writes what a section tells, topic by topic. */
import type { FilingReport } from "../../assessment";
import { oneLine } from "../../language/text";
import { paragraph, type Block } from "../blocks";
import { formOf, linesOf, numberOf, rateOf, wordsOf } from "../figures";
import type { Topic } from "../outline";
import { showNumber } from "../../language/numbers";
import { deviationsTopic, evaluationOf, indicatorGroups, measuresTopic, scoreTopic } from "./indicators";
import {
  basicExpenditureTopic,
  executionWords,
  expenditureTopic,
  fundsTopic,
  incomeTopic,
  procurementTopic,
  projectExpenditureTopic,
  threePublicTopic,
} from "./money";

/** What a topic gives: paragraphs, and groups of them that get a heading of their own. */
export type TopicContent =
  | { readonly kind: "blocks"; readonly blocks: readonly Block[] }
  | { readonly kind: "group"; readonly title: string; readonly blocks: readonly Block[] }
  /** Lines that are numbered below their title, or below the section's where they are all it tells. */
  | { readonly kind: "list"; readonly title: string; readonly lines: readonly string[] };

const blocksOf = (blocks: readonly Block[]): readonly TopicContent[] =>
  blocks.length === 0 ? [] : [{ kind: "blocks", blocks }];

function staffTopic(filing: FilingReport): readonly Block[] {
  const base = formOf(filing, "basic-data");
  const [quota, onDuty] = [numberOf(base, "staff.quota"), numberOf(base, "staff.onDuty")];
  const rate = rateOf(filing, "R04");
  return [
    paragraph(
      "核定编制",
      quota ? `${showNumber(quota)}名` : { toFill: "编制数" },
      "，年末实际在职",
      onDuty ? `${showNumber(onDuty)}人` : { toFill: "年末实际在职人数" },
      ...(rate === null ? [] : [`，在职人员控制率为${rate}`]),
      "。",
    ),
  ];
}

/** The lines of a text of the self-evaluation. */
function textTopic(filing: FilingReport, name: string, title: string): readonly TopicContent[] {
  const lines = linesOf(wordsOf(evaluationOf(filing), name));
  return lines.length === 0 ? blocksOf([paragraph({ toFill: title })]) : [{ kind: "list", title, lines }];
}

/** Each project by itself: money, work done, benefit, satisfaction, and why something was not reached. */
function projectsTopic(filing: FilingReport): readonly TopicContent[] {
  const forms = filing.forms.filter(({ id }) => id === "project");
  const base = formOf(filing, "basic-data");
  const listed = (base?.facts.projects ?? []).map(({ name, label }) => ({
    title: oneLine(label),
    budget: numberOf(base, `${name}.budget`),
    exec: numberOf(base, `${name}.final`),
  }));
  const filed = forms.map((form) => ({
    title: oneLine(wordsOf(form, "head.project")) || form.title,
    budget: numberOf(form, "fund.budget"),
    exec: numberOf(form, "fund.exec"),
  }));
  const projects = filed.length > 0 ? filed : listed.filter(({ budget, exec }) => budget ?? exec);
  if (projects.length === 0) return blocksOf([paragraph({ toFill: "由本级资金安排的项目，逐项填写" })]);
  return projects.map(({ title, budget, exec }) => ({
    kind: "group",
    title,
    blocks: [
      paragraph("（1）资金使用情况：", ...executionWords(budget, exec)),
      paragraph("（2）项目实施情况：", { toFill: "项目实施情况" }),
      paragraph("（3）产生的效益：", { toFill: "产生的效益" }),
      paragraph("（4）满意度：", { toFill: "满意度及调查方式" }),
      ...(budget && exec?.lt(budget) ? [paragraph("（5）未完成原因：", { toFill: "未执行完的原因" })] : []),
    ],
  }));
}

type Writer = (filing: FilingReport) => readonly Block[];

const WRITERS: Readonly<
  Record<Exclude<Topic["kind"], "to-fill" | "indicators" | "projects" | "goals" | "achievements">, Writer>
> = {
  staff: staffTopic,
  funds: fundsTopic,
  income: incomeTopic,
  expenditure: expenditureTopic,
  "basic-expenditure": basicExpenditureTopic,
  "project-expenditure": projectExpenditureTopic,
  "three-public": threePublicTopic,
  procurement: procurementTopic,
  saving: (filing) => linesOf(wordsOf(formOf(filing, "basic-data"), "saving")).map((line) => paragraph(line)),
  score: scoreTopic,
  deviations: deviationsTopic,
  measures: measuresTopic,
};

/** What a topic tells of a filing. */
export function writeTopic(topic: Topic, filing: FilingReport): readonly TopicContent[] {
  switch (topic.kind) {
    case "to-fill":
      return blocksOf([paragraph({ toFill: topic.what })]);
    case "indicators": {
      const groups = indicatorGroups(filing, topic.of);
      if (groups.length === 0) return blocksOf([paragraph({ toFill: "绩效指标完成情况" })]);
      return groups.map((group) => ({ kind: "group", ...group }));
    }
    case "goals":
      return textTopic(filing, "goal.expected", "年度总体目标");
    case "achievements":
      return textTopic(filing, "goal.actual", "年度总体目标完成情况");
    case "projects":
      return projectsTopic(filing);
    default:
      return blocksOf(WRITERS[topic.kind](filing));
  }
}
