/** Everything the command line says, its help included. */

const NOT_READ: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "文件不存在"],
  ["EACCES", "没有读取权限"],
  ["EPERM", "没有读取权限"],
  ["EISDIR", "这是文件夹"],
  ["EBUSY", "文件正被其他程序占用"],
  ["ENOTDIR", "路径有误"],
  ["ELOOP", "链接循环"],
]);

const NOT_WRITTEN: ReadonlyMap<string, string> = new Map([
  ["EEXIST", "该位置已有同名文件或文件夹"],
  ["ENOTDIR", "该位置不是文件夹"],
  ["EISDIR", "该位置是文件夹"],
  ["EACCES", "没有写入权限"],
  ["EPERM", "没有写入权限，或文件正被其他程序打开"],
  ["EBUSY", "文件正被其他程序打开"],
  ["EROFS", "磁盘是只读的"],
  ["ENOSPC", "磁盘空间不足"],
  ["ENAMETOOLONG", "文件名过长"],
]);

/** What stands behind the name of the original in the name of a copy. */
const SUFFIX = {
  assess: "评分",
  fix: "更正",
  restore: "还原",
  clear: "清理",
  "clear-everything": "送审",
} as const;

/** Copies that carry the record by which they are known again. */
export const COPY_SUFFIXES: readonly string[] = [SUFFIX.assess, SUFFIX.fix];

export const CLI_WORDS = {
  description: "绩效自评助手：校验并评分部门整体支出绩效自评工作簿，全程离线",
  assess: "校验工作簿，复算比率、得分、总分和等级",
  assessFiles: "工作簿或文件夹，可多个",
  out: "把评分后的副本写到这个文件夹（不改原文件）",
  json: "输出 JSON，供其他程序使用",
  workbookFile: "工作簿",
  pack: "指定规则包（jxzp packs 列出全部）",
  packs: "列出全部规则包",
  packLine: (id: string, title: string): string => `${id}　${title}`,
  previous: "上年工作簿或文件夹，可多次给出；按同一单位、上一年度对照",
  previousNotice: (notice: string): string => `上年对照：${notice}`,
  force: "输出位置已有文件时覆盖（不加则另编序号）",
  emptyFolder: { what: "文件夹中没有工作簿。", remedy: "请核对路径。" },
  dryRun: "列出将写入的内容，不写文件",
  replaceFormulas: "结果有误的公式单元格也改写为数值",
  restore: "还原由本工具写入的内容",
  clear: "清除标记和结果表，数值保留",
  clearEverything: "送审前清理：连同本工具的记录一并清除；对各栏的确认和表样保留",
  target: "另存为；省略时写到同一文件夹的“名称-还原.xlsx”",
  targetOfClear: "另存为；省略时写到同一文件夹的“名称-清理.xlsx”，加 --everything 时为“名称-送审.xlsx”",
  rule: "试算一条评分规则",
  ruleText: "评分规则原文",
  rulePoints: "分值",
  ruleValue: "完成情况，如 104%、3个问题、无",
  ruleSteps: "扣分步长口径：by-width、whole、begun、linear",

  summaryHead: "结论：",
  forms: (list: string): string => `识别：${list}`,
  pack_: (title: string, why: string): string => `规则包：${title}（${why}）`,
  rate: (label: string, change: string): string => `${label} ${change}`,
  findingsOf: {
    error: (count: number): string => `须更正 ${count} 处`,
    warning: (count: number): string => `须说明 ${count} 处（更正或说明原因）`,
    info: (count: number): string => `提示 ${count} 处（可不调整）`,
  },
  explained: (count: number): string => `已说明 ${count} 处`,
  reason: (on: string, reason: string): string => `已有说明（${on}）：${reason}`,
  gathered: (reason: string, count: number): string => `${reason} ${count} 处`,
  canFix: "〔可直接更正〕",
  infosHidden: (count: number): string => `提示 ${count} 处，可不调整，加 --all 逐条列出。`,
  /** What can be written: values worked out, and figures that only stand as text. */
  nextFix: (worked: number, typed: number, file: string): string => {
    const parts = [
      ...(worked > 0 ? [`${worked} 个单元格可按表内数据直接更正或补填`] : []),
      ...(typed > 0 ? [`${typed} 个文本数字可改为同样的数值`] : []),
    ];
    return `下一步：${parts.join("，")}：jxzp fix ${file} --out 文件夹`;
  },
  /** Formulas with a wrong result are kept unless a person asks for it. */
  nextFormulas: (count: number, file: string): string =>
    `${count} 个单元格是公式而结果有误，请更正公式；要改写为数值：jxzp fix ${file} --replace-formulas --out 文件夹`,
  outMissing: "请用 --out 指定副本写到哪个文件夹；只看将写入的内容，加 --dry-run。",
  nextExplain: (file: string, cell: string): string =>
    `查看某一处的取数、算式和依据：jxzp explain ${file} ${cell}`,
  all: "逐条列出全部问题，含提示和规则包选用原因",
  chosenBy: { form: "据表上文字选用", user: "由使用者指定", province: "据省份选用", national: "全国通用" },
  noFindings: "未发现问题，可以报送。",
  suffix: SUFFIX,
  written: (path: string, suffix: string): string => `已写出${suffix}副本：${path}`,
  writtenLocked: (path: string): string =>
    `已写出副本，只加了结果表：表格单元格已锁定，未写入数值和标记：${path}`,
  nothingWritten: (path: string): string =>
    `${path}：工作表和工作簿结构受保护，没有可写入的内容，未写出副本。请撤销保护后再试。`,
  writtenTo: (path: string): string => `→ ${path}`,
  refusedCount: (count: number): string => `未写入 ${count} 处`,
  ownCopy: (path: string): string => `${path}：是本工具写出的副本，未作为原文件校验；要校验请单独指定。`,
  lineOfFile: (file: string, verdict: string): string => `${file}　${verdict}`,
  tally: (counts: {
    readonly files: number;
    readonly sound: number;
    readonly errors: number;
    readonly warnings: number;
    readonly failures: number;
    readonly copies: number;
  }): string =>
    `共 ${counts.files} 个文件：可以报送 ${counts.sound} 个，须更正 ${counts.errors} 个，须说明 ${counts.warnings} 个，` +
    `未能校验 ${counts.failures} 个` +
    (counts.copies > 0 ? `；另有本工具写出的副本 ${counts.copies} 个，未重复校验` : "") +
    "。加 --all 逐个文件、逐条列出。",
  acrossMore: (count: number): string => `  另有 ${count} 处，加 --all 逐条列出。`,
  restoredCells: (done: number): string => `还原 ${done} 处`,
  nothingToRestore: "本工作簿没有本工具写入的记录，无可还原，未写出文件。",
  planned: (count: number): string => `将写入 ${count} 个单元格：`,
  plannedCell: (place: string, before: string, after: string): string => `  ${place}　${before} → ${after}`,
  plannedSheets: (names: string): string => `另建工作表：${names}`,
  refused: (place: string, reason: string): string => `  未写入 ${place}：${reason}`,
  unrecognised: (sheet: string, hint: string): string => `未识别工作表“${sheet}”：${hint}`,
  legacyOut: "旧格式文件只读不写：请先在 Excel 或 WPS 中另存为 .xlsx，再评分写回。",
  wordOut: "Word 文件只校验不写回：请按上列位置在 Word 或 WPS 中更正。",
  noForm: {
    what: "未在文件中找到部门整体支出绩效评价基础数据表或自评表。",
    remedy:
      "请确认打开的是绩效自评工作簿（或附有自评表的 Word 报告），且表内保留“编制数”“年度指标值”等标准栏目名称。",
  },
  jobs: "同时校验的文件数（超过 20 个文件时默认按处理器核数）",
  timedOut: (seconds: number): { readonly what: string; readonly remedy: string } => ({
    what: `校验超过${seconds}秒，已停止。`,
    remedy: "请单独打开该文件核对内容，或拆分后再试。",
  }),
  workerStopped: { what: "校验该文件时内存不足或程序中断，已跳过。", remedy: "请单独校验该文件。" },
  unreadableFile: {
    what: (code: string): string => `无法读取文件：${NOT_READ.get(code) ?? code}。`,
    remedy: "请核对文件路径和读取权限。",
  },
  unwritableFile: (path: string, code: string): { readonly what: string; readonly remedy: string } => ({
    what: `无法写入“${path}”：${NOT_WRITTEN.get(code) ?? code}。`,
    remedy: "请核对输出位置后再试。",
  }),
  unknownPack: (id: string, known: string): string => `没有规则包“${id}”，可用：${known}`,
  failed: (file: string, what: string, remedy: string): string => `${file}：${what}${remedy}`,
  defect: { what: "程序内部错误，未作任何改动。", remedy: "请保留该文件并反馈给维护人员。" },
  explain: "查看一个单元格或指标的由来：取数、算式、规则、依据",
  explainQuery: "单元格（如 基础数据表!D6 或 D6）、名称（如 控制率、总分）或编号（如 R-02）",
  nothingFits: (query: string): string => `没有与“${query}”对应的单元格或指标。`,
  explainReported: (text: string): string => `  填报：${text}`,
  explainNotPrinted: "  表内未列，按数据推算",
  explainComputed: (text: string): string => `  复算：${text}`,
  explainUse: (line: string): string => `  用于：${line}`,
  explainWritten: (line: string): string => `  写入：${line}`,
  explainBasis: (basis: string): string => `    依据：${basis}`,
  explainCause: (id: string, message: string): string => `    由此引起：${message}（${id}）`,
  explainFix: (values: string): string => `    可直接更正为 ${values}`,
  fix: "按能确定的结果更正并补填，写成副本，可还原",
  draft: "按工作簿数据起草自评报告（Word）",
  draftOutline: "提纲：nanchang、hunan、qiannan",
  draftOut: "写到这个 .docx 文件；已有同名文件时另编号，不覆盖",
  draftWritten: (path: string, toFill: number): string =>
    `已写出报告初稿：${path}（待补充 ${toFill} 处，文中标【待补充】）`,
  unknownOutline: (id: string, known: string): string => `没有提纲“${id}”，可用：${known}`,
  template: "制作标准表样：空白，带公式、数据有效性和打印设置",
  templateForm:
    "表种，可多个：基础数据表（basic-data）、自评表（self-evaluation）、项目支出绩效自评表（project）、评分表（scorecard）",
  templateYear: "评价年度，如 2026",
  templateOut: "写到这个 .xlsx 文件",
  templateInto: "并入这个工作簿的副本，排在原有工作表之后；原文件不改",
  templateFile: "标准表样",
  templateWritten: (path: string, sheets: string): string => `已写出标准表样：${path}（${sheets}）`,
  unknownForm: (form: string, known: string): string => `没有表种“${form}”，可用：${known}`,
  fileExists: (path: string): string => `文件已存在，未覆盖：${path}。可换一个文件名，或加 --force 覆盖。`,
  rulePointsLine: (points: string): string => `得分：${points}`,
  ruleInterval: ({ low, high }: { readonly low: number; readonly high: number }): string =>
    `${low}—${high} 之间，由人工确定`,
  ruleNoPoints: "无法确定",
  ruleProblem: (words: string): string => `注意：${words}`,
  ruleSaid: (rule: string): string => `规则：${rule}`,
  ruleClause: (clause: string): string => `适用：${clause}`,
  ruleUnread: (parts: string): string => `未读懂：${parts}`,
  ruleChoices: (parts: string): string => `口径：${parts}`,
} as const;
