/** What is said around the findings of a report's text. */

const SAVE_AS: ReadonlyMap<string, string> = new Map([
  [".doc", "请用 Word 或 WPS 文字打开，另存为 .docx 后再核对。"],
  [".wps", "请用 WPS 文字打开，另存为 .docx 后再核对。"],
  [".rtf", "请用 Word 或 WPS 文字打开，另存为 .docx 后再核对。"],
  [".odt", "请用 Word 或 WPS 文字打开，另存为 .docx 后再核对。"],
]);

export const REPORT_WORDS = {
  command: "核对自评报告文字：句内加总、比率、增减幅度、个数和前后表述",
  files: "报告文件（.docx、.txt），可多个",
  workbook: "对照的自评工作簿：报告中的预算数、执行数、得分等与表内核对",
  withReport: "同时核对这份自评报告的文字，并与表内数据对照",
  otherFormat: (ending: string) => ({
    what: `暂不能直接读取 ${ending} 格式的报告。`,
    remedy: SAVE_AS.get(ending) ?? "请改用报告的 .docx 文件，或把文字另存为纯文本 .txt 后再核对。",
  }),
  unknownFormat: (ending: string) => ({
    what: `${ending} 不是报告文件。`,
    remedy: "请选择自评报告的 .docx 或 .txt 文件。",
  }),
  out: "把带批注的副本写到这个文件夹（仅 .docx，不改原文件）",
  /** Ends the name of a commented copy. */
  copy: "核对",
  onlyWord: "只有 .docx 报告能加批注，未写出副本。",
  noComments: "没有要加批注的问题，未写出副本。",
  commented: (path: string, count: number): string => `已写出带批注的副本（${count} 条）：${path}`,
  unplaced: (count: number): string => `另有 ${count} 条在文档中没有可加批注的位置，请看上面的清单。`,
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
