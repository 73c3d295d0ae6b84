/** What a report tells of indicators: what was reached, row by row, and where points were lost. */
import type { FilingReport, FormReport } from "../../assessment";
import { sum, type Decimal } from "../../language/numbers";
import { isBlankText, oneLine } from "../../language/text";
import { paragraph, type Block, type Part } from "../blocks";
import type { IndicatorFamily } from "../outline";
import { formOf, linesOf, pointsWords, resultOf, wordsOf } from "../figures";

type Row = FormReport["facts"]["indicators"][number];
type RowFact = Row["target"];

export const evaluationOf = (filing: FilingReport): FormReport | null =>
  formOf(filing, "self-evaluation", "scorecard");

const said = (fact: RowFact): string => (fact && !isBlankText(fact.text) ? oneLine(fact.text) : "");
const numberIn = (fact: RowFact) => (fact?.kind === "value" ? fact.value : null);
const nameOf = (row: Row): string => oneLine(row.level3 || row.level2);
const withoutStop = (text: string): string => text.replace(/[。；，]+$/, "");

/** Rows that count: those with a name, and points of their own or shared ones. */
export const countedRows = (form: FormReport | null): readonly Row[] =>
  (form?.facts.indicators ?? []).filter(
    (row) => !isBlankText(nameOf(row)) && (numberIn(row.weight) !== null || row.sharedWeightWith !== null),
  );

const FAMILIES: readonly (readonly [IndicatorFamily, RegExp])[] = [
  ["satisfaction", /满意/],
  ["sustained", /可持续/],
  ["effect", /效益|效果/],
  ["output", /产出|数量|质量|时效|成本/],
];

/** What kind of indicator a row is: by its second level and name, else by its first level; all others are of management. */
function familyOf({ level1, level2, level3 }: Row): IndicatorFamily {
  const near = FAMILIES.find(([, words]) => words.test(level2))?.[0];
  if (near === "effect" && level3.includes("满意")) return "satisfaction";
  return near ?? FAMILIES.find(([, words]) => words.test(level1))?.[0] ?? "management";
}

/** Points and score of a row together with the rows that share its points; null where there are none. */
function pointsOf(
  row: Row,
  rows: readonly Row[],
): { readonly weight: Decimal; readonly score: Decimal | null } | null {
  const weight = numberIn(row.weight);
  if (!weight) return null;
  const scores = [row, ...rows.filter((one) => one.sharedWeightWith === row.name)].map(({ score }) =>
    numberIn(score),
  );
  const known = scores.filter((score) => score !== null);
  return { weight, score: known.length === scores.length ? sum(known) : null };
}

/** An actual longer than this is a sentence of its own. */
const LONGEST_VALUE = 16;

function targetOf({ target }: Row): readonly Part[] {
  if (!target) return [];
  return ["年度指标值为", said(target) === "" ? { toFill: "年度指标值" } : withoutStop(said(target))];
}

function rowBlock(row: Row, rows: readonly Row[]): Block {
  const target = targetOf(row);
  const actualText = withoutStop(said(row.actual) || said(row.evidence));
  const actual: Part = actualText === "" ? { toFill: "实际完成值" } : actualText;
  const isShort = actualText.length <= LONGEST_VALUE && target.length > 0;
  const joint = isShort ? "，实际完成值为" : `${target.length > 0 ? "。" : ""}实际完成情况：`;
  const own = pointsOf(row, rows);
  const reached: Part = own?.score ? pointsWords(own.score) : { toFill: "得分" };
  const points: readonly Part[] = own
    ? [`（指标分数${pointsWords(own.weight)}，实际得分`, reached, "）"]
    : [];
  return paragraph(`${nameOf(row)}：`, ...target, joint, actual, ...points, "。");
}

/** A group of rows under the name of their second level. */
export interface IndicatorGroup {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The rows of some kinds, by their second level, in the order of the form. */
export function indicatorGroups(
  filing: FilingReport,
  of: readonly IndicatorFamily[],
): readonly IndicatorGroup[] {
  const all = countedRows(evaluationOf(filing));
  const rows = all.filter((row) => of.includes(familyOf(row)));
  const titles = [...new Set(rows.map((row) => oneLine(row.level2 || row.level1)))];
  return titles.map((title) => ({
    title,
    blocks: rows
      .filter((row) => oneLine(row.level2 || row.level1) === title)
      .map((row) => rowBlock(row, all)),
  }));
}

function lossBlock(row: Row, rows: readonly Row[]): Block | null {
  const { weight, score } = pointsOf(row, rows) ?? {};
  if (!weight || !score?.lt(weight)) return null;
  const reason = withoutStop(said(row.reason));
  return paragraph(
    `指标“${nameOf(row)}”分值${pointsWords(weight)}，得分${pointsWords(score)}，扣${pointsWords(weight.minus(score))}。`,
    "扣分原因：",
    reason === "" ? { toFill: "扣分原因" } : reason,
    "。",
  );
}

/** Where points were lost, with the reasons that the forms give. */
export function deviationsTopic(filing: FilingReport): readonly Block[] {
  const form = evaluationOf(filing);
  const losses = countedRows(form).flatMap((row, _, rows) => lossBlock(row, rows) ?? []);
  const general = linesOf(wordsOf(form, "explain.reason")).map((line) => paragraph(line));
  const told = [...losses, ...general];
  return told.length > 0 ? told : [paragraph({ toFill: "存在的主要问题及原因" })];
}

export function measuresTopic(filing: FilingReport): readonly Block[] {
  const lines = linesOf(wordsOf(evaluationOf(filing), "explain.measures"));
  return lines.length > 0 ? lines.map((line) => paragraph(line)) : [paragraph({ toFill: "改进措施" })];
}

/** Says that the form's own total has to be put right, where it is not what its rows add up to. */
function totalToMend(form: FormReport | null): readonly Part[] {
  const { computed = null, reported = null } = form?.outcome.total ?? {};
  if (!computed || !reported || computed.eq(reported)) return [];
  return [{ toFill: `自评表总分填${pointsWords(reported)}，与各项得分合计不一致，请先更正自评表` }];
}

/** Total and grade as the figures give them. */
export function scoreTopic(filing: FilingReport): readonly Block[] {
  const form = evaluationOf(filing);
  const { points, grade } = resultOf(form);
  return [
    paragraph(
      "对照绩效目标逐项自评，自评总分为",
      points ? pointsWords(points) : { toFill: "总分" },
      "，综合评定等级为",
      grade === null ? { toFill: "等级" } : `“${grade}”`,
      "。各项指标得分情况见附件。",
      ...totalToMend(form),
    ),
  ];
}
