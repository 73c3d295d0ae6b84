/**
 * Documents that a rule, a rate or a check may cite, each with its standing. `confirmed`: its text was read.
 * `reference`: known but its wording not confirmed; it is shown as 参考 and never quoted. `practice`: how software and
 * reviewers do it, no document.
 */
export type Standing = "confirmed" | "reference" | "practice";

export interface Source {
  readonly title: string;
  readonly number: string | null;
  readonly standing: Standing;
  /** Where its text, or a published form that prints it, was read. */
  readonly url?: string;
}

export const SOURCES = {
  form: { title: "本表所印公式和填写要求", number: null, standing: "confirmed" },
  "form-note": { title: "本表填表说明", number: null, standing: "confirmed" },

  "central-2018-34": {
    title: "中共中央 国务院关于全面实施预算绩效管理的意见",
    number: "中发〔2018〕34号",
    standing: "reference",
  },
  "mof-2020-10": {
    title: "项目支出绩效评价管理办法",
    number: "财预〔2020〕10号",
    standing: "reference",
    url: "http://www.ccpitnc.org/maocudongtai/2022-12-13/332.html",
  },
  "mof-2013-53": {
    title: "预算绩效评价共性指标体系框架",
    number: "财预〔2013〕53号",
    standing: "reference",
    url: "http://www.ekuangwang.cn/public/consult/detail/45",
  },
  "mof-2021-101": {
    title: "中央部门项目支出核心绩效目标和指标设置及取值指引（试行）",
    number: "财预〔2021〕101号",
    standing: "reference",
    url: "http://lsrwf.cn/news/708af42006d811ec81694b356a0c000d",
  },
  "budget-law-13": { title: "预算法第十三条", number: null, standing: "reference" },
  frugality: { title: "党政机关厉行节约反对浪费条例", number: null, standing: "reference" },
  "form-notes-project": {
    title: "项目支出绩效自评表填表说明",
    number: null,
    standing: "confirmed",
    url: "http://biz.doczj.com/doc/174893555.html",
  },
  "platform-manual-2022": {
    title: "预算管理一体化平台绩效自评操作手册（2022年）",
    number: null,
    standing: "confirmed",
    url: "https://desk33.com/d-565511.html",
  },

  "hunan-2019-10": {
    title: "中共湖南省委办公厅 湖南省人民政府办公厅关于全面实施预算绩效管理的实施意见",
    number: "湘办发〔2019〕10号",
    standing: "reference",
  },
  "hunan-2020-7": {
    title: "湖南省预算支出绩效评价管理办法",
    number: "湘财绩〔2020〕7号",
    standing: "reference",
  },
  "hengyang-2023-6": {
    title: "衡阳县预算部门绩效自评操作规程",
    number: "蒸财绩〔2023〕6号",
    standing: "reference",
  },
  "hengyang-2022": {
    title: "衡阳县2022年度部门整体支出绩效自评表及填表说明",
    number: null,
    standing: "confirmed",
  },
  "xinhuang-2021": {
    title: "新晃县2021年度整体支出绩效自评表",
    number: "晃财绩〔2022〕12号",
    standing: "confirmed",
  },
  "hunan-classic": {
    title: "湖南省部门整体支出绩效评价指标表",
    number: null,
    standing: "confirmed",
    url: "https://m.51dongshi.net/eedfrcvdvdcgg.html",
  },
  "hunan-classic-2018": {
    title: "湖南省2018年度部门整体支出绩效评价指标表",
    number: null,
    standing: "confirmed",
    url: "https://wanglu.net/thread/t4-462766-0.html",
  },
  "hunan-classic-buildings": {
    title: "湖南省部门整体支出绩效评价指标表（楼堂馆所控制情况）",
    number: null,
    standing: "confirmed",
    url: "https://www.wenku365.com/p-50355167.html",
  },
  yueyang: {
    title: "岳阳市部门整体支出绩效评价指标评分表",
    number: null,
    standing: "confirmed",
    url: "https://glj.yueyang.gov.cn/6173/6181/content_1705915.html",
  },

  "sichuan-2020": {
    title: "四川省2020年度部门整体支出绩效评价指标体系",
    number: null,
    standing: "confirmed",
    url: "https://dyrmt.com/article-118510-6.html",
  },
  "sichuan-2017": {
    title: "四川省部门整体支出绩效评价指标体系（决策、管理、绩效）",
    number: null,
    standing: "confirmed",
    url: "http://nyj.dazhou.gov.cn/xxgk-show-16453.html",
  },
  "sichuan-2023": {
    title: "四川省部门预算项目支出绩效自评表",
    number: "报表编号510000_0013zp",
    standing: "confirmed",
    url: "https://www.scqs.gov.cn/info/13206/211004.htm",
  },
  "hubei-2020-3": {
    title: "湖北省财政厅关于印发全面实施预算绩效管理系列制度的通知",
    number: "鄂财绩发〔2020〕3号",
    standing: "reference",
    url: "https://cwc.jcut.edu.cn/info/1015/1324.htm",
  },
  "hubei-2020": {
    title: "湖北省2020年度项目自评表填表说明",
    number: null,
    standing: "confirmed",
    url: "https://1wenmi.com/doc/330418.html",
  },

  accounting: { title: "决算数量关系", number: null, standing: "practice" },
  "cross-form": { title: "两表同一项目应一致", number: null, standing: "practice" },
  review: { title: "复核要点", number: null, standing: "practice" },
  "budget-system": { title: "预算管理一体化系统的通行算法", number: null, standing: "practice" },
  reading: { title: "表格读取", number: null, standing: "practice" },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;

/** How a source is named to a person: confirmed ones by name, the others marked as 参考. */
export function citeSource(id: SourceId): string {
  const source: Source = SOURCES[id];
  const name = source.number === null ? source.title : `《${source.title}》（${source.number}）`;
  return source.standing === "reference" ? `参考：${name}` : name;
}

/** What stands for a relation between figures or a requirement of review, and is best named by the relation itself. */
const BARE: ReadonlySet<SourceId> = new Set<SourceId>(["form", "accounting", "cross-form", "review"]);

/** A source with the address where it was read, for a person who wants to look it up. */
export function citeWithAddress(id: SourceId): string {
  const { url }: Source = SOURCES[id];
  return url === undefined ? citeSource(id) : `${citeSource(id)} ${url}`;
}

/** What a finding rests on: the relation that its check states, or the document with its address. */
export function basisOf(id: SourceId, relation: string): string {
  return BARE.has(id) ? `${citeSource(id)}：${relation}` : citeWithAddress(id);
}
