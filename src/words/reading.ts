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
  /** What a column is that nothing is held against. */
  noPart: "不参与校验",
  /** What else a column could be. */
  orElse: (labels: readonly string[]): string => `也可能是${labels.join("、")}`,
} as const;

const NUMBERS = "①②③④⑤⑥⑦⑧⑨";

/** A question on one line with its numbered candidates: `请确认：…？①得分 ②得分系数`. */
export function questionLine(question: string, labels: readonly string[]): string {
  const numbered = labels.map((label, at) => `${NUMBERS[at] ?? ""}${label}`);
  return `请确认：${question}　${numbered.join("　")}`;
}

/** What stands in files of 表样 that have no other name. */
export const SAMPLE_NAME = "表样";

export const SAMPLE_PROBLEMS = {
  noSample: (name: string): string => `“${name}”不是表样文件。`,
  noSampleRemedy: "请选用本工具保存的表样（.json）。",
  noFit: (name: string): string => `表样“${name}”与本工作簿各表的栏目不符，未采用。`,
} as const;
