/** Names of the standard forms as people call them. */

export const FORM_WORDS = {
  "basic-data": "基础数据表",
  "self-evaluation": "自评表",
  project: "项目支出绩效自评表",
  scorecard: "评分表",
  targets: "绩效目标表",
} as const;

/** Form states for the overview. */
export const formFoundAt = (form: string, place: string): string => `${form}（${place}）`;
