/** What a report tells of indicators: what was reached, row by row, and where points were lost. */
import type { FilingReport, FormReport } from "../../assessment";
import { isBlankText, oneLine } from "../../language/text";
import { paragraph, type Block, type Part } from "../blocks";
import { formOf, linesOf, pointsWords, resultOf, wordsOf } from "../figures";

type Row = FormReport["facts"]["indicators"][number];
type RowFact = Row["target"];

export const evaluationOf = (filing: FilingReport): FormReport | null =>
  formOf(filing, "self-evaluation", "scorecard");

const said = (fact: RowFact): string => (fact && !isBlankText(fact.text) ? oneLine(fact.text) : "");
const numberIn = (fact: RowFact) => (fact?.kind === "value" ? fact.value : null);
const nameOf = (row: Row): string => oneLine(row.level3 || row.level2);
const withoutStop = (text: string): string => text.replace(/[。；，]+$/, "");

/** Rows that count: those with a name and points. */
export const countedRows = (form: FormReport | null): readonly Row[] =>
  (form?.facts.indicators ?? []).filter((row) => !isBlankText(nameOf(row)) && numberIn(row.weight) !== null);

const isOf = (row: Row, words: readonly string[]): boolean =>
  words.some((word) => row.level1.includes(word) || row.level2.includes(word));

/** An actual longer than this is a sentence of its own. */
const LONGEST_VALUE = 16;

function rowBlock(row: Row): Block {
  const [weight, score] = [numberIn(row.weight), numberIn(row.score)];
  const target: Part = said(row.target) === "" ? { toFill: "年度指标值" } : withoutStop(said(row.target));
  const actualText = withoutStop(said(row.actual) || said(row.evidence));
  const actual: Part = actualText === "" ? { toFill: "实际完成值" } : actualText;
  const joint = actualText.length > LONGEST_VALUE ? "。实际完成情况：" : "，实际完成值为";
  const reached: Part = score ? pointsWords(score) : { toFill: "得分" };
  const points: readonly Part[] = weight ? [`（指标分数${pointsWords(weight)}，实际得分`, reached, "）"] : [];
  return paragraph(`${nameOf(row)}：年度指标值为`, target, joint, actual, ...points, "。");
}

/** A group of rows under the name of their second level. */
export interface IndicatorGroup {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The rows that fit, by their second level, in the order of the form. */
export function indicatorGroups(
  filing: FilingReport,
  of: readonly string[],
  without: readonly string[] = [],
): readonly IndicatorGroup[] {
  const rows = countedRows(evaluationOf(filing)).filter(
    (row) => isOf(row, of) && !without.some((word) => row.level2.includes(word) || row.level1.includes(word)),
  );
  const titles = [...new Set(rows.map((row) => oneLine(row.level2 || row.level1)))];
  return titles.map((title) => ({
    title,
    blocks: rows.filter((row) => oneLine(row.level2 || row.level1) === title).map(rowBlock),
  }));
}

function lossBlock(row: Row): Block | null {
  const [weight, score] = [numberIn(row.weight), numberIn(row.score)];
  if (!weight || !score || !score.lt(weight)) return null;
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
  const losses = countedRows(form).flatMap((row) => lossBlock(row) ?? []);
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
