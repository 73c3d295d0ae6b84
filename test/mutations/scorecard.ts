/** Slips on the published scorecard, which prints its own rules; it keeps the findings that it has. */
import type { Base } from "./bases";
import { cellOf, type Address } from "./cells";
import type { Mutation } from "./mutation";
import { slip } from "./slips";

/** Rows by the labels that print their points; rows 24 to 27 share one weight. */
const LEVELS: readonly (readonly [label: Address, first: number, last: number])[] = [
  ["1!A4", 4, 8],
  ["1!A9", 9, 20],
  ["1!A21", 21, 28],
  ["1!B4", 4, 5],
  ["1!B6", 6, 8],
  ["1!B9", 9, 13],
  ["1!B14", 14, 17],
  ["1!B18", 18, 20],
  ["1!B21", 21, 23],
  ["1!B24", 24, 28],
];
const ROWS = Array.from({ length: 25 }, (_, index) => index + 4);
/** Rows whose printed rule decides the score from a figure in the evidence. */
const RULED = [6, 7, 10, 11, 12, 20, 28];
const SHARED = [24, 25, 26, 27];

const figure = (base: Base, address: Address): number => Number(cellOf(base.workbook, address).text);

function scores(base: Base): readonly Mutation[] {
  return ROWS.flatMap((row) => {
    const [cell, score] = [`1!H${row}`, figure(base, `1!H${row}`)];
    const shared = SHARED.includes(row);
    const weight = shared ? 5 : figure(base, `1!D${row}`);
    const due = (points: number): readonly string[] => [
      "P-05@1!H29",
      ...(points > weight ? [shared ? "P-03@1!H24" : `P-03@${cell}`] : []),
      ...(RULED.includes(row) ? [`P-18@${cell}`] : []),
    ];
    return [score + 1, ...(score >= 1 ? [score - 1] : [])].map((points) =>
      slip(base, "评分表得分写错", { [cell]: String(points) }, due(points)),
    );
  });
}

function weights(base: Base): readonly Mutation[] {
  return ROWS.filter((row) => !SHARED.slice(1).includes(row)).flatMap((row) => {
    const [cell, weight] = [`1!D${row}`, figure(base, `1!D${row}`)];
    const labels = LEVELS.filter(([, first, last]) => row >= first && row <= last).map(
      ([label]) => `P-19@${label}`,
    );
    return [weight + 1, weight + 10].map((points) =>
      slip(base, "评分表分值写错", { [cell]: String(points) }, ["P-01@1!D29", ...labels]),
    );
  });
}

function labels(base: Base): readonly Mutation[] {
  return LEVELS.map(([address]) => {
    const text = cellOf(base.workbook, address).text;
    const other = text.replace(/\d+/, (points) => String(Number(points) + 1));
    return slip(base, "标注分值写错", { [address]: other }, [`P-19@${address}`]);
  });
}

const BOXES = (ticked: readonly string[]): string =>
  ["优秀  90分≤得分≤100分", "良好  80分≤得分＜90分", "较差  60分≤得分＜80分", "差  得分＜60分"]
    .map((band, index) => `${ticked.includes(String(index)) ? "☑" : "□"}${band}`)
    .join("；   ");

const WORKINGS: readonly (readonly [
  kind: string,
  changes: Readonly<Record<Address, string>>,
  ...due: readonly string[],
])[] = [
  ["评分依据算错", { "1!G6": "8/8×100%=98%" }, "R-05@1!G6"],
  ["评分依据算错", { "1!G10": "22.14/149.66×100%=14.97%" }, "R-05@1!G10"],
  ["评分依据算错", { "1!G10": "22.14/149.66×100%=4.79%" }, "R-05@1!G10"],
  ["评分依据算错", { "1!G10": "22.14/194.66×100%=14.79%" }, "R-05@1!G10"],
  ["评分依据算错", { "1!G11": "59.03/68.95×100%=75.46%" }, "R-05@1!G11"],
  ["评分依据算错", { "1!G12": "4.81/5.00×100%=92.60%" }, "R-05@1!G12"],
  ["评分依据算错", { "1!G12": "4.18/5.00×100%=96.20%" }, "R-05@1!G12"],
  ["评分依据算错", { "1!G20": "16.78/17.86×100%=100%" }, "R-05@1!G20"],
  ["得分与评价标准不符", { "1!G6": "9/8×100%=112.50%" }, "P-18@1!H6"],
  ["得分与评价标准不符", { "1!G7": "6/5×100%=120%" }, "P-18@1!H7", "R-09@1!G7"],
  ["得分与评价标准不符", { "1!G10": "4.14/149.66×100%=2.77%" }, "P-18@1!H10"],
  ["得分与评价标准不符", { "1!G11": "72.03/68.95×100%=104.47%" }, "P-18@1!H11"],
  ["得分与评价标准不符", { "1!G12": "5.81/5.00×100%=116.20%" }, "P-18@1!H12"],
  ["得分与评价标准不符", { "1!G20": "16.00/16.78×100%=95.35%" }, "P-18@1!H20"],
  ["得分与评价标准不符", { "1!G28": "满意度85%" }, "P-18@1!H28"],
  ["得分与评价标准不符", { "1!G19": "发现资产管理问题2项" }, "P-18/P-12@1!H19"],
  ["得分与评价标准不符", { "1!G16": "相符率98%" }, "P-18@1!H16"],
  ["评价标准分数超过分值", { "1!F6": "结果≤100%，得5分；\n结果＞100%，得0分。" }, "L-04@1!F6"],
  ["评价标准留有空档", { "1!F6": "结果≤95%，得3分；\n结果＞100%，得0分。" }, "L-02@1!F6"],
  ["评价标准互相重叠", { "1!F6": "结果≤100%，得3分；\n结果＞90%，得0分。" }, "L-03@1!F6"],
  ["总分写错", { "1!H29": "89" }, "P-05@1!H29"],
  ["总分写错", { "1!H29": "99" }, "P-05@1!H29"],
  ["总分写错", { "1!H29": "980" }, "P-05@1!H29", "Z-07@1!H29"],
  ["总分未填", { "1!H29": "" }, "Z-10@1!H29"],
  ["分值合计写错", { "1!D29": "98" }, "P-01@1!D29"],
  ["等级勾选有误", { "1!B30": BOXES(["1"]) }, "G-01@1!B30"],
  ["等级勾选有误", { "1!B30": BOXES(["0", "1"]) }, "G-03@1!B30"],
  ["等级勾选有误", { "1!B30": BOXES(["3"]) }, "G-01@1!B30"],
];

/** Every slip on the scorecard. */
export function scorecardMutations(base: Base): readonly Mutation[] {
  if (base.name !== "新晃评分表") return [];
  return [
    ...scores(base),
    ...weights(base),
    ...labels(base),
    ...WORKINGS.map(([kind, changes, ...due]) => slip(base, kind, changes, due)),
  ];
}
