/** Self-evaluation forms: of a project, of a department, with coefficients, and scorecards. */
import { spread, type Span } from "./canvas";
import { printBlock, printManaged } from "./foreign";
import { printFunds } from "./funds";
import { printSplits } from "./splits";
import { columnsOf, printIndicators, type TableSpans } from "./indicator-table";
import { headOf, putFact, type Print } from "./print";

const TITLES = {
  project: ["项目支出绩效自评表", "部门预算项目支出绩效自评表"],
  department: ["部门整体支出绩效自评表", "整体支出绩效自评表"],
  coefficients: ["部门整体绩效自评表"],
  scorecard: ["部门整体支出绩效评价指标表", "部门整体支出绩效评分表"],
  basic: ["部门整体支出绩效评价基础数据表"],
} as const;

const BANDS = "注：综合评价等级分为优（S≥90）、良（90＞S≥80）、中（80＞S≥60）、差（S＜60）。";

const GRADES = ["优", "良", "中", "差"];

function pair(print: Print, places: readonly Span[], concepts: readonly (readonly [string, string])[]): void {
  for (const [index, [concept, text]] of concepts.entries()) {
    const [label, value] = [places[2 * index], places[2 * index + 1]];
    if (!label || !value) continue;
    print.canvas.put(print.canvas.row, label, headOf(print, concept));
    print.canvas.put(print.canvas.row, value, text);
  }
  print.canvas.row++;
}

export function printTitle(print: Print): void {
  const { canvas, style, facts, draw, width } = print;
  const title = draw.pick(TITLES[style.family]);
  const whole = { left: 0, right: width - 1 };
  const inTitle = draw.chance(0.6);
  canvas.put(canvas.row++, whole, inTitle ? `${title}（${facts.year}年度）` : title);
  if (!inTitle)
    canvas.put(canvas.row++, whole, draw.chance(0.5) ? `（${facts.year}年度）` : `${facts.year}年度`);
}

function printCaptions(print: Print): void {
  const { style, facts, width, canvas } = print;
  const quarters = spread(4, width);
  if (style.family === "project") {
    pair(print, spread(2, width), [["caption.project", facts.project]]);
    pair(print, quarters, [
      ["caption.agency", facts.unit],
      ["caption.doer", `${facts.unit}下属服务中心`],
    ]);
  } else if (style.captions === "cells") {
    pair(print, spread(2, width), [["caption.unit", facts.unit]]);
  } else if (style.captions === "four cells") {
    pair(print, quarters, [
      ["caption.unit", facts.unit],
      ["caption.date", `${facts.year + 1}年3月12日`],
    ]);
  } else {
    const money = `金额单位：${style.yuan ? "元" : "万元"}`;
    const year = style.captions === "with year" ? `　　${facts.year}年度` : "";
    const text = `${headOf(print, "caption.unit")}：${facts.unit}${year}　　　　${money}`;
    canvas.put(canvas.row++, { left: 0, right: width - 1 }, text);
  }
}

function printGoals(print: Print): void {
  const { canvas, facts, width } = print;
  const [first = { left: 0, right: 0 }, left = first, right = first] = spread(3, width);
  canvas.put(canvas.row, first, headOf(print, "goal.block"), null, canvas.row + 1);
  canvas.put(canvas.row, left, headOf(print, "goal.expected"));
  canvas.put(canvas.row, right, headOf(print, "goal.actual"));
  canvas.put(canvas.row + 1, left, facts.goals[0]);
  canvas.put(canvas.row + 1, right, facts.goals[1]);
  canvas.row += 2;
}

const spanOf = ({ columns, spans }: TableSpans, kind: string): Span | undefined =>
  spans[columns.findIndex((column) => column.kind === kind)];

function printGradeBeside(print: Print, table: TableSpans, grade: string): void {
  const last = table.spans.at(-1);
  const free = last && table.columns.at(-1)?.kind !== "score" && table.columns.at(-1)?.kind !== "weight";
  if (free) print.canvas.put(print.canvas.row, last, grade, "total.grade");
}

function printTotal(print: Print, table: TableSpans): void {
  const { canvas, style, facts, width } = print;
  const grade = GRADES[facts.values.get("total.grade") ?? 0] ?? "";
  const [weight, score] = [spanOf(table, "weight"), spanOf(table, "score")];
  if (!weight || !score) return;
  const before = Math.min(weight.left, score.left) - 1;
  canvas.put(canvas.row, { left: 0, right: Math.max(0, before) }, headOf(print, "total"));
  putFact(print, canvas.row, weight, "total.weight");
  putFact(print, canvas.row, score, "total.score");
  if (style.grade === "beside") printGradeBeside(print, table, grade);
  canvas.row++;
  if (style.grade !== "label") return;
  const [label = weight, value = weight] = spread(2, width);
  canvas.put(canvas.row, label, headOf(print, "grade"));
  canvas.put(canvas.row++, value, grade, "total.grade");
}

/** The total of a form with coefficients stands in its caption. */
function printTotalAbove(print: Print): void {
  const [first = { left: 0, right: 0 }, unit = first, label = first, total = first] = spread(4, print.width);
  print.canvas.put(print.canvas.row, first, headOf(print, "caption.unit"));
  print.canvas.put(print.canvas.row, unit, print.facts.unit);
  print.canvas.put(print.canvas.row, label, `自评${headOf(print, "total")}（分）`);
  putFact(print, print.canvas.row++, total, "total.score");
}

function printNotes(print: Print): void {
  const { canvas, style, width } = print;
  const notes = [
    ...(style.rulePrinted && style.weights
      ? ["说明：预算执行率得分＝执行率×分值，执行率超过100%的按满分计；定量指标按完成比例计分。"]
      : []),
    ...(style.grade === "none" ? [] : [BANDS]),
    "填表人：张晓　　联系电话：0700-1234567　　单位负责人（签字）：李明",
  ];
  for (const note of notes) canvas.put(canvas.row++, { left: 0, right: width - 1 }, note);
}

const blockHere = (print: Print, place: string): void => {
  if (print.style.foreignBlock && print.style.blockAt === place) printBlock(print);
};

/** Prints the whole form from its title to its notes. */
export function printSelfEvaluation(print: Print): void {
  const { style } = print;
  const left = style.sideLabel ? 1 : 0;
  const columns = columnsOf(print);
  const whole: Print = { ...print, width: Math.max(columns.length + left, 6) };
  printTitle(whole);
  if (style.family === "coefficients") printTotalAbove(whole);
  else printCaptions(whole);
  printFunds(whole);
  if (style.splits) printSplits(whole);
  if (style.managed) printManaged(whole);
  blockHere(whole, "after funds");
  if (style.family !== "coefficients" && style.family !== "scorecard") printGoals(whole);
  blockHere(whole, "after goals");
  const table = printIndicators(whole, columns, left);
  if (style.family !== "coefficients") printTotal(whole, table);
  blockHere(whole, "at the end");
  printNotes(whole);
}
