/** What decided a reading, and the words for it: the only catalogue of them. Knows no cell. */

export const EVIDENCE_WORDS = {
  answer: "由用户指定",
  sample: "表样指定",
  exact: "表头与标准名称一致",
  likely: "表头含有相应字样",
  neighbours: "由前后各栏推定",
  content: "栏内填写内容相符",
  alone: "没有其他栏可当此项",
  quotient: "执行数÷预算数与所填比率相符",
  product: "比率×分值与所填得分相符",
  within: "各行得分不超过分值",
  columnSum: "各行相加等于合计",
  groupSum: "各行相加等于一级指标所标分值",
  unneeded: "本栏不参与校验",
  unknown: "未能判定为任何一项",
  rival: "另有一栏同样可能",
} as const;

export type Evidence = keyof typeof EVIDENCE_WORDS;

export const READING_WORDS = {
  question: (head: string, label: string): string => `“${head}”栏是不是“${label}”？`,
} as const;
