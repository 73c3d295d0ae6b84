/** Heads of columns that forms print and nothing is held against: known, so that they are not taken for one that is. */

/** What a known but unneeded column is; the labels of these stand in meanings.ts. */
export type Unneeded =
  | "coefficient"
  | "completion"
  | "review"
  | "converted"
  | "core"
  | "material"
  | "sequence"
  | "remark"
  | "lastYear"
  | "person";

const PATTERNS: readonly (readonly [Unneeded, RegExp])[] = [
  ["coefficient", /系数/],
  ["completion", /^(?:指标|目标|实际|任务)?完成(?:率|比例|程度|进度)$/],
  [
    "review",
    /(?:复核|复评|核定|核查|审核|评审|抽查|专家|财政|主管部门|第三方|他评).{0,4}(?:分|得分|评分|分数|分值)$/,
  ],
  ["converted", /^(?:折算|加权|换算|折合).{0,4}(?:分|得分|分数)$/],
  ["core", /^是否|^核心指标$/],
  ["material", /(?:支撑|佐证|证明|附件|印证|备查).{0,2}材料$|(?:数据|资料|取数)来源$|资料清单$/],
  ["sequence", /^(?:序号|编号|序列|指标(?:序号|编号|编码)|行次)$/],
  ["remark", /^(?:备注|附注|其他说明)$/],
  ["lastYear", /^(?:上年|上年度|去年|往年|历史|前三年|基期|上一年).{0,8}(?:值|数|水平|情况)?$/],
  ["person", /^(?:责任|牵头|承办|填报|经办).{0,2}(?:单位|科室|股室|部门|处室|人)$/],
];

/** The kind of unneeded column that a head names, or null. */
export function unneededColumn(bare: string): Unneeded | null {
  if (bare === "" || bare.length > 24) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
