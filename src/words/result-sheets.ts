/** Every word on the two sheets that are written into a workbook. */
import { TOOL_WORDS } from "./tool";

export const FINDINGS_SHEET = "校验结果";
export const WORKING_PAPERS_SHEET = "评分底稿";

export const FINDINGS_HEADS = [
  "序号",
  "级别",
  "编号",
  "表",
  "单元格",
  "填报值",
  "应为／对照数",
  "问题",
  "依据",
  "建议",
] as const;
/** In place of a number: the row belongs to the one above. */
export const UNDER = "└";
export const WORKING_PAPERS_HEADS = [
  "类别",
  "项目",
  "单元格",
  "分值",
  "填报",
  "复算",
  "取数",
  "算式",
  "规则",
  "规则出处",
  "适用条款",
  "结论",
  "写入",
] as const;

export const KIND_WORDS = { rate: "比率", score: "得分", total: "总分", grade: "等级" } as const;

export const ADVICE = {
  fixed: (value: string): string => `已更正为 ${value}`,
  filled: (value: string): string => `已补填 ${value}`,
  change: (value: string): string => `改为 ${value}`,
  error: "请核实更正",
  warning: "请更正或说明原因",
  info: "仅供参考，可不调整",
  caused: (id: string): string => `随 ${id} 一并解决`,
  acknowledged: (on: string, reason: string): string => `已说明（${on}）：${reason}`,
  acknowledgedError: (on: string, reason: string): string => `请核实更正。已有说明（${on}）：${reason}`,
} as const;

export const SCORE_STATUS_WORDS = {
  ok: "一致",
  wrong: "与规则不符",
  blank: "未填，已按规则计算",
  judgement: "须人工判断",
  "not-applicable": "不适用",
} as const;

export const TOTAL_STATUS_WORDS = {
  different: "与各项计算结果不符",
  otherWording: "等级相同，用语不一致",
} as const;

export const RATE_STATUS_WORDS = {
  ok: "一致",
  rounding: "一致（四舍五入尾差）",
  wrong: "计算有误",
  blank: "未填",
  derived: "表内未列，按数据推算",
  "not-applicable": "不适用",
} as const;

/** A reason that was given for a finding that is no longer there as it was. */
export const staleReason = (check: string, reported: string | null, on: string, reason: string): string =>
  `原说明已不对应现有问题，请核对是否仍需要：${check}${reported === null ? "" : `（当时填报 ${reported}）`}，${on} 说明“${reason}”。`;

export const NO_FINDINGS = "未发现问题，可以报送。";
export const noteOfTime = (at: string): string =>
  `生成时间：${at.replace("T", " ")}。本表由${TOOL_WORDS}生成，可整表删除，原值可还原。`;
