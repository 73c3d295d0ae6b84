/** What the command line says around readings: `read`, `layout`, and answers to questions. */
import { quotedList } from "./lists";

export const CLI_READING = {
  read: "显示各表是怎样识别的：区域、栏目含义、把握和依据、指标行",
  layout: "把本工作簿各表的栏目含义另存为表样，供同一格式的其他工作簿使用（--layout）",
  layoutOut: "写到这个 .json 文件；已有的文件不覆盖",
  answer: '确认某一栏是什么，可多次给出，如 --answer "自评表!F6=得分" 或 --answer "指标得分=得分"',
  layoutFile: "表样文件（jxzp layout 所存），可多次给出；与各表栏目不符的不采用",
  howToAnswer: (file: string, example: string): string =>
    `确认办法：jxzp assess ${file} --answer "${example}"`,
  why: (reasons: readonly string[]): string => `原因：${reasons.join("；")}`,
  noSense: (said: string): string =>
    `--answer "${said}" 写法有误，应为 单元格=名称 或 表头=名称，如 "自评表!F6=得分"。`,
  noColumn: (place: string, heads: readonly string[]): string =>
    `没有“${place}”这一栏，可用的表头：${quotedList(heads)}。`,
  noMeaning: (head: string, word: string, labels: readonly string[]): string =>
    `“${head}”栏不能确认为“${word}”，可选：${labels.join("、")}。`,
  checkAnswer: "请改正 --answer。",
  answersKept: (count: number): string => `已确认 ${count} 栏，随副本保存。`,
  layoutWritten: (path: string, forms: number): string => `已写出表样：${path}（${forms} 种格式）`,
  columns: { cell: "表头", head: "表内名称", label: "识别为", certainty: "把握", why: "依据" },
} as const;
