/** Every word of the overview of many files, and of `batch` and `summary` on the command line. */
import { TOOL_WORDS } from "./tool";

export const OVERVIEW_FILE = "汇总.xlsx";
export const RESULTS_FILE = "results.jsonl";

export const OVERVIEW_SHEETS = {
  totals: "总览",
  units: "单位一览",
  returns: "退回清单",
  common: "常见问题",
  checks: "抽查建议",
  missing: "未报送",
  alike: "雷同",
  official: "汇总表",
  failed: "未能校验",
} as const;

const dateOf = (at: string): string => at.replace("T", " ").slice(0, 16);

export const OVERVIEW_WORDS = {
  title: (sheet: string): string => `部门整体支出绩效自评　${sheet}`,
  made: (at: string): string => `校验时间：${dateOf(at)}　${TOOL_WORDS}`,
  notes: {
    totals: "一份工作簿计一个文件；单位按名称合并计数。",
    units: "每个有总分的表一行。差额＝自评总分－复算总分。点击文件名打开工作簿。",
    returns: "须更正的和尚未说明原因的，每个问题一行；由同一处引起的不重复列。",
    common: "按涉及单位数由多到少。",
    checks: "按风险由高到低；同分按名称先后。分数只用于排序。",
    missing: "对照单位名单，名称相同或互相包含的视为已报送。",
    alike: "内容完全相同的文件、同一单位同一年度的多份报送，以及单位之间雷同的文字。",
    official: "金额单位：万元。得分按填报数；等级按自评填写。",
    failed: "这些文件没有计入其他各表，请退回或单独处理。",
  },
  capped: (shown: number, all: number): string => `共${all}行，只列前${shown}行，全部见${RESULTS_FILE}。`,
  empty: "无",
  noUnitList: "未给出单位名单（--units），无法对照。",
  allFiled: "名单上的单位均已报送。",

  number: "序号",
  unit: "单位",
  year: "年度",
  form: "表或项目",
  reported: "自评总分",
  computed: "复算总分",
  difference: "差额",
  gradeReported: "自评等级",
  gradeComputed: "复算等级",
  rate: "预算执行率",
  errors: "须更正",
  warnings: "待说明",
  explained: "已说明",
  questions: "待确认",
  verdict: "结论",
  file: "文件",
  cell: "单元格",
  level: "要求",
  filled: "填报",
  expected: "应为／对照数",
  message: "问题",
  basis: "依据",
  check: "编号",
  checkTitle: "校验内容",
  unitCount: "涉及单位数",
  findingCount: "处数",
  unitShare: "占已校验单位",
  risk: "风险分",
  reasons: "理由",
  budget: "全年预算数",
  executed: "全年执行数",
  score: "得分",
  grade: "等级",
  kind: "情形",
  units: "单位",
  files: "文件",
  details: "说明",
  what: "原因",
  remedy: "处理办法",
  item: "项目",
  group: "类别",
  value: "数值",
  remark: "说明",
  total: "合计",

  mustMend: "须更正",
  mustExplain: "须说明",
  ready: "可以报送",
  standing: (errors: number, questions: number, warnings: number): string => {
    if (errors > 0) return "须更正";
    if (questions > 0) return "须确认";
    return warnings > 0 ? "须说明" : "可以报送";
  },

  groups: {
    files: "文件",
    units: "单位",
    findings: "问题",
    grades: "等级分布",
    scores: "得分",
    levels: "一级指标",
  },
  filesAll: "收到文件",
  filesDone: "已校验",
  filesFailed: "未能校验",
  filesSame: "内容与另一文件完全相同",
  unitsFiled: "已报送单位",
  unitsListed: "名单上的单位",
  unitsMissing: "未报送单位",
  unitsMend: "须更正的单位",
  unitsExplain: "只须说明原因或确认栏目的单位",
  unitsReady: "可以报送的单位",
  errorsAll: "须更正的问题",
  warningsAll: "待说明的问题",
  meanReported: "自评总分平均",
  meanComputed: "复算总分平均",
  gradeOf: (grade: string): string => `自评为“${grade}”`,
  gradeBlank: "自评等级未填",
  shareOf: (share: string): string => `占${share}`,
  meanOf: (count: number): string => `${count}份的平均`,
  fullPoints: (weight: number): string => `平均分值${weight}分`,

  riskOf: {
    execution: (rate: string): string => `预算执行率${rate}而自评为最高等级`,
    difference: (reported: number, computed: number): string => `自评${reported}分，复算${computed}分`,
    errors: (count: number): string => `须更正${count}处`,
    warnings: (count: number): string => `待说明${count}处`,
    full: "自评满分",
    far: (mean: number): string => `自评总分明显偏离平均${mean}分`,
    copied: (others: string): string => `自评内容与${others}雷同`,
    executedAll: "预算执行率100%，请核对全年预算数是否按执行数填写",
  },
  sameContent: "文件内容完全相同",
  sameUnit: "同一单位同一年度报送多份",
  sameTexts: "文字雷同",
  copies: (count: number): string => `共${count}份，内容逐字节相同，只应保留一份`,
  several: (count: number): string => `共${count}份，内容不同，请确认以哪一份为准`,
  andMore: (count: number): string => `等${count}个`,
} as const;

export const BATCH_WORDS = {
  batch: "批量校验文件夹、压缩包中的工作簿，写出汇总.xlsx 和 results.jsonl",
  inputs: "工作簿、文件夹或 .zip 压缩包，可多个",
  out: "写到这个文件夹",
  units: "应报送单位名单（工作簿，单位名称一列）",
  force: "输出位置已有文件时覆盖（不加则另编序号）",
  summary: "把多次批量校验的 results.jsonl 合并为一份汇总.xlsx",
  summaryInputs: "results.jsonl，可多个",
  progress: (done: number, all: number, rate: string, left: string): string =>
    `已校验 ${done}/${all}，每秒 ${rate} 个，约剩 ${left}`,
  left: (seconds: number): string =>
    seconds < 60 ? `${seconds} 秒` : `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`,
  interrupted: (done: number, all: number): string =>
    `已中断：校验了 ${done}/${all} 个文件，结果已保存。再次运行同一命令即接着校验。`,
  reused: (count: number): string => `其中 ${count} 个文件内容未变，沿用上次结果。`,
  done: (counts: {
    readonly files: number;
    readonly units: number;
    readonly mend: number;
    readonly failed: number;
  }): string =>
    `共 ${counts.files} 个文件，${counts.units} 个单位：须更正 ${counts.mend} 个单位，未能校验 ${counts.failed} 个文件。`,
  written: (paths: readonly string[]): string => `已写出：${paths.join("、")}`,
  nothing: "没有可校验的工作簿。",
  notResults: (path: string): string => `${path}：不是批量校验写出的 results.jsonl。`,
  noUnits: (path: string): string => `${path}：没有找到单位名称。请把单位名称列在一列，表头写“单位名称”。`,
  unsafeMember: { what: "压缩包内的路径越界，未读取。", remedy: "请核对压缩包来源，重新打包后再试。" },
  nested: { what: "压缩包嵌套过深，未读取。", remedy: "请解压后再校验。" },
} as const;
