/** Words of the pane for a form as it was understood: 识别, 请确认, 表样. */
import { FORM_WORDS } from "./forms";
import { READING_WORDS, SAMPLE_PROBLEMS } from "./reading";

export const PANE_READING = {
  heading: "识别结果",
  explain: "各表是这样读的。点单元格可跳转；含义不对的，点“更改”指定。",
  form: "查看的表",
  formOption: (id: keyof typeof FORM_WORDS, place: string): string => `${FORM_WORDS[id]}　${place}`,
  captions: "表头信息",
  blocks: "区域",
  columnsOf: (table: keyof typeof READING_WORDS.tables): string => `栏目：${READING_WORDS.tables[table]}`,
  readAs: (label: string): string => `→ ${label}`,
  change: "更改",
  changeOf: (head: string): string => `更改“${head}”的含义`,
  whatIs: (head: string): string => `“${head}”是`,
  rows: "指标行",
  rowsLeft: (count: number): string => `其余 ${count} 行未列出。`,
  jump: (cell: string): string => `跳转到 ${cell}`,

  ask: (count: number): string => `请确认 ${count} 处`,
  askWhy: "确认前，依据这些栏目的数值不作判断。",
  why: (reasons: string): string => `原因：${reasons}`,
  answered: (count: number): string => `已确认 ${count} 栏`,
  answer: (head: string, label: string): string => `“${head}”是${label}`,
  undo: "撤销回答",
  undoOf: (head: string): string => `撤销“${head}”的回答`,

  sample: {
    title: "表样",
    explain: "各栏是什么，可存成表样；同一格式的其他工作簿载入后不必再确认。随本工作簿保存。",
    list: "已载入的表样",
    load: "载入表样…",
    save: "保存表样…",
    copy: "复制表样内容",
    remove: "移除",
    removeFile: (name: string): string => `移除表样 ${name}`,
    file: "表样.json",
    saved: "已生成“表样.json”。没有出现下载提示时，请点“复制表样内容”。",
    cannotSave: "此处不能下载文件。请点“复制表样内容”，粘贴到记事本，另存为“表样.json”（编码选 UTF-8）。",
    copied: "已复制。请粘贴到记事本，另存为“表样.json”（编码选 UTF-8）。",
    notCopied: "此处不能复制。",
    noSample: (name: string): string => SAMPLE_PROBLEMS.noSample(name) + SAMPLE_PROBLEMS.noSampleRemedy,
    noFit: SAMPLE_PROBLEMS.noFit,
  },
} as const;
