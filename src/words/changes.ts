/** Why a value is written, one sentence each. */

export const CHANGE_WORDS = {
  rate: (label: string, formula: string): string => `${label}未填，按 ${formula} 计算。`,
  score: (indicator: string, formula: string): string => `“${indicator}”得分未填，按规则计算：${formula}。`,
  total: (formula: string): string => `总分未填，各项得分合计：${formula}。`,
  grade: "等级未填，按总分对应的等级填写。",
  asText: (text: string): string => `${text}（文本）`,
  asNumber: (text: string): string => `${text}（数值）`,
  /** Nobody adds up rates; amounts, points and people are added. */
  typed: (text: string, percent: boolean): string =>
    `“${text}”是文本，${percent ? "" : "公式合计时不计入，"}改为同样的数值。`,
  reason: (id: string): string => `填报人对 ${id} 的原因说明。`,
  reasonLabel: "偏差原因",
  reasonFor: (names: readonly string[], text: string): string => `${names.join("、")}：${text}`,
} as const;
