/** Words that join the links of an explanation. */

interface InputWords {
  readonly label: string;
  readonly text: string;
  readonly cell: string | null;
}

export const EXPLAIN_WORDS = {
  origin: { form: "本表列示的规则", pack: "规则包的规则", none: "无成文规则" },
  input: ({ label, text, cell }: InputWords): string =>
    `${label} ${text || "（空）"}${cell === null ? "" : `（${cell}）`}`,
  inputs: (inputs: readonly InputWords[]): string =>
    `取数：${inputs.map((one) => EXPLAIN_WORDS.input(one)).join("，")}`,
  formula: (formula: string): string => `算式：${formula}`,
  rule: (origin: string, rule: string): string => `规则（${origin}）：${rule}`,
  clause: (clause: string): string => `适用：${clause}`,
  choices: (choices: readonly string[]): string => `口径：${choices.join("、")}`,
  source: (source: string): string => `依据：${source}`,
} as const;
