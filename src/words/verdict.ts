/** The verdict in one sentence, and the lines around it. */

interface VerdictCounts {
  readonly errors: number;
  readonly warnings: number;
  /** Questions about the reading that stand open: until they are answered nobody knows whether all is well. */
  readonly questions: number;
}

const toConfirm = (questions: number): readonly string[] => (questions > 0 ? [`须确认 ${questions} 处`] : []);

/** 可以报送 / 须更正 N 处 / 须说明 N 处 / 须确认 N 处. */
export function verdictWords({ errors, warnings, questions }: VerdictCounts): string {
  const parts = [
    ...(errors > 0 ? [`须更正 ${errors} 处`] : []),
    ...(warnings > 0 ? [`须说明 ${warnings} 处`] : []),
    ...toConfirm(questions),
  ];
  return parts.length > 0 ? parts.join("，") : "未发现问题，可以报送";
}

/** What stands open, what a person has explained, and the gravest reasons. */
interface VerdictParts extends VerdictCounts {
  readonly acknowledged: number;
  readonly errorReason: string;
  readonly warningReason: string;
}

const because = (head: string, reason: string): string => (reason === "" ? head : `${head}：${reason}`);

/** The verdict and why, in one sentence: `须更正 3 处：总分与各项得分合计不符、…；须说明 7 处：…`. */
export function verdictSentenceWords(parts: VerdictParts): string {
  const { errors, warnings, questions, acknowledged, errorReason, warningReason } = parts;
  const explained = acknowledged > 0 ? [`已说明 ${acknowledged} 处`] : [];
  if (errors + warnings + questions === 0) {
    return acknowledged > 0 ? `可以报送（已说明 ${acknowledged} 处）` : verdictWords(parts);
  }
  return [
    ...(errors > 0 ? [because(`须更正 ${errors} 处`, errorReason)] : []),
    ...(warnings > 0 ? [because(`须说明 ${warnings} 处`, warningReason)] : []),
    ...toConfirm(questions),
    ...explained,
  ].join("；");
}

export const UNIT_UNKNOWN = "（未印单位名称）";
export const yearWords = (year: number | null): string => (year === null ? "年度不详" : `${year}年度`);
export const changeWords = (before: string, after: string): string =>
  before === after ? after : `${before} → ${after}`;
export const BLANK_WORD = "（空）";

export const VERDICT_LINES = {
  notDerivable: "无法推算",
  /** `grade` is null on a form that asks for none. */
  score: (total: string, grade: string | null): string =>
    grade === null ? `总分 ${total}` : `总分 ${total}　等级 ${grade}`,
} as const;

/** What a form is returned for, as a reviewer writes it in the margin. */
export const REASON_WORDS = {
  total: "总分与各项得分合计不符",
  "total-missing": "有明细的合计、总分未填",
  grade: "等级与总分不符或未勾选",
  weights: "分值合计不符",
  points: "得分超过分值或为负",
  "one-figure": "同一个数与多处勾稽不符",
  "money-unit": "金额单位或正负有误",
  sums: "合计与明细不符",
  "both-forms": "两表金额不一致",
  unreadable: "单元格不是数值或公式出错",
  incomplete: "表格或指标填写不完整",
  "target-missing": "指标未填年度指标值",
  "actual-missing": "指标未填实际完成值",
  plan: "与批复的绩效目标表不一致",
  head: "单位、年度或时间有误",
  "staff-rate": "在职人员控制率计算有误",
  rates: "比率计算有误",
  "rule-score": "得分与评分规则不符",
  "not-applicable": "不适用指标的计分口径待确认",
  unfunded: "无预算列支",
  "reason-missing": "扣分未说明原因",
  "over-budget": "支出超预算或超比例",
  "above-posts": "在职人员超编",
  subtotals: "合计数未填",
  execution: "预算执行或调整偏差较大",
  overshoot: "完成值明显超过指标值",
  "too-even": "得分或完成值整齐划一，须复核",
  late: "完成时间晚于目标",
  "not-a-value": "完成值不具体或与指标值不可比",
  repeated: "指标重复或照搬",
  "last-year": "与上年报送不衔接",
  "indicator-design": "指标设置不合理",
  survey: "满意度缺少调查依据",
  texts: "总体目标或保障措施未填好",
  "grade-edge": "总分在等级分界附近",
  "rules-unclear": "评分规则有歧义",
  other: "其他事项",
} as const;
export type WordedReason = keyof typeof REASON_WORDS;

/** One reason with how often it occurs: `合计数未填 4 处`. */
export const reasonCount = (reason: WordedReason, count: number): string =>
  count > 1 ? `${REASON_WORDS[reason]} ${count} 处` : REASON_WORDS[reason];

/** The gravest reasons in one clause; `more` says that others were left out. */
export const reasonClause = (reasons: readonly string[], more: boolean): string =>
  `${reasons.join("、")}${more ? "等" : ""}`;
