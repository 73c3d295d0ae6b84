/** The verdict in one sentence, and the lines around it. */

export interface VerdictCounts {
  readonly errors: number;
  readonly warnings: number;
}

/** 可以报送 / 须更正 N 处 / 须说明 N 处. */
export function verdictWords({ errors, warnings }: VerdictCounts): string {
  if (errors > 0 && warnings > 0) return `须更正 ${errors} 处，须说明 ${warnings} 处`;
  if (errors > 0) return `须更正 ${errors} 处`;
  if (warnings > 0) return `须说明 ${warnings} 处`;
  return "未发现问题，可以报送";
}

export const UNIT_UNKNOWN = "（未印单位名称）";
export const yearWords = (year: number | null): string => (year === null ? "年度不详" : `${year}年度`);
export const changeWords = (before: string, after: string): string =>
  before === after ? after : `${before} → ${after}`;
export const BLANK_WORD = "（空）";

export const VERDICT_LINES = {
  notDerivable: "无法推算",
  score: (total: string, grade: string): string => `总分 ${total}　等级 ${grade}`,
} as const;
