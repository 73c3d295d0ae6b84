/**
 * Documents that a rule, a rate or a check may cite, each with its standing. `confirmed`: its text was read.
 * `reference`: known but its wording not confirmed; it is shown as 参考 and never quoted.
 */
export type Standing = "confirmed" | "reference" | "practice";

export interface Source {
  readonly title: string;
  readonly number: string | null;
  readonly standing: Standing;
}

export const SOURCES = {
  form: { title: "本表列示的关系", number: null, standing: "confirmed" },
  "form-note": { title: "本表填表说明", number: null, standing: "confirmed" },
  "mof-2020-10": { title: "项目支出绩效评价管理办法", number: "财预〔2020〕10号", standing: "reference" },
  "mof-2013-53": { title: "预算绩效评价共性指标体系框架", number: "财预〔2013〕53号", standing: "reference" },
  "budget-law-13": { title: "预算法第十三条", number: null, standing: "reference" },
  frugality: { title: "党政机关厉行节约反对浪费条例", number: null, standing: "reference" },
  accounting: { title: "决算口径的数量关系", number: null, standing: "practice" },
  "cross-form": { title: "两表同一项目应一致", number: null, standing: "practice" },
  review: { title: "财政复核的通行做法", number: null, standing: "practice" },
  reading: { title: "表格读取", number: null, standing: "practice" },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;

/** How a source is named to a person: confirmed ones by name, the others marked as 参考. */
export function citeSource(id: SourceId): string {
  const source: Source = SOURCES[id];
  const name = source.number === null ? source.title : `《${source.title}》（${source.number}）`;
  return source.standing === "reference" ? `参考：${name}` : name;
}
