/** Words of the playground: the page around the pane. */

export const PLAYGROUND_WORDS = {
  opening: "正在打开工作簿…",
  opened: (name: string): string => `已打开 ${name}`,
  saved: (name: string): string => `已生成 ${name}`,
  savedName: (name: string): string => name.replace(/(\.[^.]+)?$/, (ending) => `-评分${ending || ".xlsx"}`),
  sampleName: "衡阳县自然资源局2022年度绩效自评.xlsx",
  sheets: "工作表",
  table: (sheet: string): string => `工作表 ${sheet}`,
  cut: (rows: number): string => `只显示前 ${rows} 行。`,
  edit: (cell: string): string => `编辑 ${cell}`,
  missingSample: "未能载入示例工作簿，请用“打开文件”选择一个 .xlsx 文件。",
  failed: "无法打开该文件。请换用 .xlsx 文件。",
  notSaved: "本次改动无法写回文件：试用页只能保存单元格内容、底色和本工具的工作表。",
} as const;
