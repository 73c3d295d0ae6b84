/** The sentences in which the scoring of indicators explains itself. Holds words only, no number and no rule. */
import { showNumber, type Decimal } from "../../language/numbers";
import type { Policies } from "../packs/policy";

interface Figures {
  readonly targetText: string;
  readonly actualText: string;
}

export const QUANTITY_WORDS = {
  upRule: "完成指标值的记满分；未完成的按完成值与指标值的比例计分",
  downRule: {
    linear: "不超过指标值的记满分；超过的按超出比例扣分，超出一倍及以上不得分",
    inverse: "不超过指标值的记满分；超过的按指标值与完成值的比例计分",
  } satisfies Record<Policies["reverse"], string>,
  strictRule: "等于指标值的记满分；不等的按两者较小值与较大值的比例计分",
  zeroRule: "指标值为0：完成值为0记满分，大于0不得分",

  reached: ({ targetText, actualText }: Figures) => `完成值${actualText}达到指标值${targetText}，得满分`,
  equal: ({ targetText, actualText }: Figures) => `完成值${actualText}等于指标值${targetText}，得满分`,
  notBeyond: ({ targetText, actualText }: Figures) => `完成值${actualText}不超过指标值${targetText}，得满分`,
  isZero: ({ actualText }: Figures) => `完成值${actualText}为0，得满分`,
  aboveZero: ({ actualText }: Figures) => `完成值${actualText}大于指标值0，不得分`,
  unequal: ({ targetText, actualText }: Figures) =>
    `完成值${actualText}不等于指标值${targetText}，由人工判定`,
  onTheEdge: ({ targetText, actualText }: Figures) =>
    `指标值为严格大于或小于${targetText}，完成值恰为${actualText}，未达到，扣多少由人工判定`,
  over: ({ targetText, actualText }: Figures, percent: number) =>
    `完成值${actualText}超过指标值${targetText}的${percent}%及以上`,
  partial: ({ targetText, actualText }: Figures, points: Decimal) =>
    `完成值${actualText}未达到指标值${targetText}的要求，按比例得${showNumber(points, 2)}分`,
  negativeTarget: "指标值为负数，由人工判定",
  zeroTarget: "指标值为0，完成比例没有意义，由人工判定",

  overChoice: {
    explain: "超额完成：只要求说明原因，不扣分",
    "deduct-2": "超额完成：视为指标偏离，扣2分",
    zero: "超额完成：视为未完成，不得分",
  } satisfies Record<Policies["overCompletion"], string>,
  reverseChoice: {
    linear: "反向指标：按超出比例扣分",
    inverse: "反向指标：按指标值与完成值之比计分",
  } satisfies Record<Policies["reverse"], string>,
  equalChoice: {
    "at-least": "等于型指标：达到即可",
    strict: "等于型指标：须恰好相等",
    manual: "等于型指标：不等时由人工判定",
  } satisfies Record<Policies["equalTarget"], string>,
} as const;

export const INDICATOR_WORDS = {
  judged: "由人工在区间内判定，保留填报分数",
  targetBlank: "年度指标值未填，无法比较，保留填报分数",
  actualBlank: "实际完成值未填，无法比较，保留填报分数",
  unquantified: (text: string) => `实际完成值“${text}”不是确定数值，由人工判定`,
  verbal: (text: string) => `实际完成值为文字描述，无法与指标值“${text}”比较，由人工判定`,
  units: "指标值与完成值计量单位不同，无法比较，由人工判定",
  undirected: (target: string): string =>
    `指标值“${target}”没有写明方向（≥或≤），指标名称和评分规则也看不出越大越好还是越小越好，由人工判定`,
  inRange: (actual: string, range: string) => `完成值${actual}在指标值${range}之内，得满分`,
  aboveRange: (actual: string, range: string) => `完成值${actual}高于指标值${range}的上限，由人工判定`,
  deadlineRule: "按期完成的记满分；逾期的按影响程度扣分",
  onTime: (actual: string, target: string) => `完成时间“${actual}”不晚于指标值“${target}”，得满分`,
  late: (actual: string, target: string) =>
    `完成时间“${actual}”晚于指标值“${target}”，不应得满分，扣多少由人工判定`,
  unclearDate: (actual: string, target: string) =>
    `完成时间“${actual}”与指标值“${target}”无法比较，由人工判定`,
  tierRule: (reached: number, partly: number) =>
    `定性指标分三档：达成100%—${reached}%（含），部分达成${reached}%—${partly}%（含），未达成${partly}%—0%`,
  tier: {
    reached: "完成情况为“达成”，在第一档区间内判定",
    partly: "完成情况为“部分达成”，在第二档区间内判定",
    missed: "完成情况为“未达成”，在第三档区间内判定",
  },
  notApplicable: (text: string) => `本单位不适用（${text}）`,
  notApplicableChoice: {
    full: "不适用的指标：计满分",
    exclude: "不适用的指标：不考核，其余指标折算为百分制",
    zero: "不适用的指标：不计分",
    manual: "不适用的指标：由人工判定",
  } satisfies Record<Policies["notApplicable"], string>,
  shared: (points: string) => `本行与相邻各行合用分值${points}分，由人工分配`,
  noWeight: "本表未设分值，不复算得分",
} as const;

export const RULE_WORDS = {
  unread: "本行评分标准未能全部读懂，不据以复算，由人工判定",
  noValue: "本行未写明实际数据，无法按评分标准复算，由人工判定",
} as const;

export const EXECUTION_WORDS = {
  rule: "预算执行率得分＝分值×预算执行率，最高不超过分值",
  full: "执行率达到100%，得满分",
  over: "执行率超过100%，按满分计",
  partial: (rate: string, points: string) => `执行率${rate}，按比例得${points}分`,
  unknown: "预算执行率无法计算，保留填报分数",
} as const;
