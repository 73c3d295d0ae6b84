/** Words that join the links of an explanation. */

interface InputWords {
  readonly label: string;
  readonly text: string;
  readonly cell: string | null;
}

const NO_RULE = "无成文规则";

export const EXPLAIN_WORDS = {
  origin: { form: "本表列示的规则", pack: "规则包的规则", none: NO_RULE },
  input: ({ label, text, cell }: InputWords): string =>
    `${label} ${text || "（空）"}${cell === null ? "" : `（${cell}）`}`,
  inputs: (inputs: readonly InputWords[]): string =>
    `取数：${inputs.map((one) => EXPLAIN_WORDS.input(one)).join("，")}`,
  formula: (formula: string): string => `算式：${formula}`,
  rule: (origin: string, rule: string): string =>
    origin === NO_RULE ? `规则：${rule}` : `规则（${origin}）：${rule}`,
  clause: (clause: string): string => `适用：${clause}`,
  choices: (choices: readonly string[]): string => `口径：${choices.join("、")}`,
  source: (source: string): string => `依据：${source}`,
} as const;

/** What became of a result's cell. */
export const WRITTEN_WORDS = {
  blank: "（空）",
  stands: (at: string, after: string, before: string): string => `已于 ${at} 写入 ${after}，原值 ${before}`,
  givenBack: (at: string, after: string, before: string): string =>
    `曾于 ${at} 写入 ${after}，现为原值 ${before}`,
  changedSince: (at: string, after: string, before: string, now: string): string =>
    `曾于 ${at} 写入 ${after}（原值 ${before}），之后改为 ${now === "" ? "（空）" : now}`,
  open: (value: string, purpose: "fix" | "fill"): string =>
    `未写入，可${purpose === "fill" ? "补填" : "更正为"} ${value}`,
  now: (after: string, before: string): string => `本次写入 ${after}，原值 ${before}`,
  and: "；",
  never: "未写入",
  noCell: "表内无此单元格",
} as const;
