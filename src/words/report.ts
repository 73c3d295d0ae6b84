/** What is said around the findings of a report's text. */

const SAVE_AS: ReadonlyMap<string, string> = new Map([
  [".doc", "请在 Word 或 WPS 中另存为 .docx，再另存为纯文本 .txt。"],
  [".wps", "请在 WPS 中另存为 .docx，再另存为纯文本 .txt。"],
]);

export const REPORT_WORDS = {
  command: "核对自评报告文字：句内加总、比率、增减幅度、个数和前后表述",
  files: "报告文件（.txt），可多个",
  workbook: "对照的自评工作簿：报告中的预算数、执行数、得分等与表内核对",
  withReport: "同时核对这份自评报告的文字，并与表内数据对照",
  otherFormat: (ending: string) => ({
    what: `暂不能直接读取 ${ending} 格式的报告。`,
    remedy: SAVE_AS.get(ending) ?? "请另存为纯文本 .txt 后再核对。",
  }),
  unknownFormat: (ending: string) => ({
    what: `${ending} 不是报告文件。`,
    remedy: "请选择自评报告的 .txt 文件。",
  }),
  empty: { what: "报告中没有文字。", remedy: "请核对文件内容。" },
  head: (file: string): string => `━━ ${file}`,
  verdict: (errors: number, warnings: number, infos: number): string => {
    if (errors + warnings + infos === 0) return "结论：报告文字未发现数字矛盾。";
    const parts = [
      ...(errors > 0 ? [`须更正 ${errors} 处`] : []),
      ...(warnings > 0 ? [`须核对 ${warnings} 处`] : []),
      ...(infos > 0 ? [`提示 ${infos} 处`] : []),
    ];
    return `结论：${parts.join("，")}。`;
  },
  place: (section: string, paragraph: number): string =>
    section === "" ? `第 ${paragraph} 段` : `第 ${paragraph} 段（${section}）`,
  sentence: (sentence: string): string => `原文：${sentence}`,
  against: (workbook: string, unit: string): string => `对照：${workbook}（${unit}）`,
  noForm: (workbook: string): string => `${workbook} 中没有可对照的自评表，仅核对文字。`,
  manyUnits: (workbook: string): string => `${workbook} 含多个单位，与报告标题的单位对不上，仅核对文字。`,
  basis: { text: "报告文字的算术关系", table: "报告文字与工作簿" },
} as const;
