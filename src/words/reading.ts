/** Words for a form as it was understood, for the questions about it, and for 表样. */

export const READING_WORDS = {
  /** How sure a reading is. */
  certainty: { certain: "确定", probable: "较有把握", doubtful: "存疑" },
  tables: {
    staff: "人员",
    money: "收支数据",
    building: "建设项目",
    fund: "预算执行",
    indicator: "绩效指标",
  },
  blocks: {
    title: "标题",
    captions: "表头信息",
    table: "表格",
    pairs: "名称和数值",
    singles: "单独填写项",
    notes: "说明",
    unread: "未参与校验",
  },
  columns: "栏目",
  noHead: "（无表头）",
  rows: (count: number): string => `指标 ${count} 行`,
  rowAt: (row: number): string => `第${row}行`,
  moneyUnit: (unit: string): string => `金额单位：${unit}`,
  moneyUnitUnknown: "未注明",
  caption: (label: string, text: string): string => `${label}：${text}`,
  unread: (place: string): string => `未参与校验的区域 ${place}`,
  /** What else a column could be. */
  orElse: (labels: readonly string[]): string => `也可能是${labels.join("、")}`,
} as const;

const NUMBERS = "①②③④⑤⑥⑦⑧⑨";

/** One thing that a column may be, with a content of it as an example. */
interface Candidate {
  readonly label: string;
  readonly example?: string;
}

const withExample = (text: string, example: string): string =>
  example === "" ? text : `${text}（如 ${example}）`;

/** A question and its candidates as they are shown; an example that all candidates share is told with the question. */
export function questionWords(
  question: string,
  candidates: readonly Candidate[],
): { readonly question: string; readonly candidates: readonly string[] } {
  const examples = new Set(candidates.map(({ example = "" }) => example));
  const [shared = ""] = examples.size === 1 ? [...examples] : [];
  return {
    question: withExample(question, shared),
    candidates: candidates.map(({ label, example = "" }) =>
      withExample(label, example === shared ? "" : example),
    ),
  };
}

/** A question on one line with its numbered candidates: `请确认：自评表!F6　…？①得分 ②得分系数`. */
export function questionLine(place: string, question: string, candidates: readonly Candidate[]): string {
  const shown = questionWords(question, candidates);
  const numbered = shown.candidates.map((label, at) => `${NUMBERS[at] ?? ""}${label}`);
  return `请确认：${[place, shown.question, ...numbered].filter((part) => part !== "").join("　")}`;
}

/** What stands in files of 表样 that have no other name. */
export const SAMPLE_NAME = "表样";

export const SAMPLE_PROBLEMS = {
  noSample: (name: string): string => `“${name}”不是表样文件。`,
  noSampleRemedy: "请选用本工具保存的表样（.json）。",
  noFit: (name: string): string => `表样“${name}”与本工作簿各表的栏目不符，未采用。`,
} as const;
