/** Rates that only scorecards work out: no standard form has the cells that they are computed from. */
import type { NamedRate } from "./rate";

export const R06: NamedRate = {
  id: "R06",
  label: "重点支出安排率",
  indicator: /^重点(?:项目|支出)(?:预算)?(?:保障|安排)率$/,
};
export const R07: NamedRate = { id: "R07", label: "预算完成率", indicator: /^预算完成率$/ };
export const R08: NamedRate = { id: "R08", label: "预算调整率", indicator: /^预算调整率$/ };
export const R09: NamedRate = { id: "R09", label: "预算控制率", indicator: /^预算控制率$/ };
export const R10: NamedRate = { id: "R10", label: "支付进度率", indicator: /^支付进度(?:率)?$/ };
export const R11: NamedRate = { id: "R11", label: "结转结余率", indicator: /^结转结余率$/ };
export const R12: NamedRate = { id: "R12", label: "结转结余变动率", indicator: /^结转结余变动率$/ };
export const R16: NamedRate = { id: "R16", label: "固定资产利用率", indicator: /^固定资产利用率$/ };
