/** Material for measuring the rule language: many rule texts that all differ, and a scorecard of any length. */
import type { Cell, Workbook } from "../src/workbook/grid";

type Wording = (points: number, edge: number, step: number) => string;

const WORDINGS: readonly Wording[] = [
  (points, edge) => `结果≤${edge}%，得${points}分；结果＞${edge}%，得0分。`,
  (points, edge, step) =>
    `${edge}%≤结果≤100%，得${points}分；${edge - step}%≤结果＜${edge}%，得1分；结果＜${edge - step}%，得0分。`,
  (points, edge, step) =>
    `以${edge}%为标准。控制率≤${edge}%，计${points}分；每超过一个百分点扣0.${step}分，扣完为止。`,
  (points, _edge, step) => `100%计满分，每低于${step}%扣${points / 4}分，扣完为止。`,
  (points, _edge, step) => `预算控制率=0,计${points}分;0-${step}%(含),计${points / 2}分;大于${step}%不得分`,
  (_points, _edge, step) => `每发现一项问题，扣0.${step}分，扣完为止。`,
  (points, edge, step) => `合规率${edge}%得${points}分；合规率每下降${step}%，扣0.5分，扣完为止。`,
  () => "设有整体绩效目标1分；目标设定依据充分符合客观实际0.5分；目标清晰、细化0.5分；目标可衡量0.5分。",
];

/** `count` rule texts, no two alike in their numbers for as long as the wordings allow. */
export function ruleTexts(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const wording = WORDINGS[index % WORDINGS.length];
    const turn = Math.floor(index / WORDINGS.length);
    return wording?.(2 + (turn % 9), 90 + (turn % 11), 1 + (turn % 9)) ?? "";
  });
}

const cell = (value: string | number): Cell => ({
  kind: typeof value === "number" ? "number" : "text",
  value,
  text: String(value),
  formula: null,
  format: "General",
});

const HEAD = [
  "一级指标",
  "二级指标",
  "三级指标",
  "分值",
  "指标内容",
  "指标评价标准及对应分值",
  "指标实际完成情况及依据",
  "得分",
];

function indicatorRow(index: number, points: number): readonly (string | number)[] {
  return [
    index === 0 ? "过程" : "",
    index % 5 === 0 ? `预算执行${Math.floor(index / 5) + 1}` : "",
    `控制率${index + 1}`,
    points,
    "实际支出总额/预算安排总额×100%",
    `结果≤100%，得${points}分；100%＜结果≤105%，得${points / 2}分；结果＞105%，得0分。`,
    `${80 + index}/${100 + index}×100%=${(((80 + index) / (100 + index)) * 100).toFixed(2)}%`,
    points,
  ];
}

/** A scorecard of 50 to 100 rows with a rate, a printed rule and the arithmetic of its evidence in every row. */
export function scorecard(rows: number): Workbook {
  const indicators = Array.from({ length: rows }, (_, index) =>
    indicatorRow(index, index < 100 - rows ? 2 : 1),
  );
  const total = ["合计", "", "", 100, "", "", "", 100];
  const printed = [["2022年度示范局整体支出绩效自评表"], HEAD, ...indicators, total];
  return {
    name: "scorecard.xlsx",
    structureProtected: false,
    readOnly: false,
    sheets: [
      {
        name: "评分表",
        visibility: "visible",
        protected: false,
        rows: printed.map((row) => row.map((value) => (value === "" ? undefined : cell(value)))),
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        unlocked: new Set(),
      },
    ],
  };
}
