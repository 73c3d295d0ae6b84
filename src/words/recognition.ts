/** What is said of a sheet that looks like a form and is none. */

/** `近似基础数据表，已见“编制数”“控制率”，缺少能够定位的表头` */
export function nearestForm(form: string, seen: readonly string[]): string {
  const labels = seen.map((label) => `“${label}”`).join("");
  return `近似${form}，已见${labels}，但表头不全，未能定位`;
}

/** What is said of a sheet that a person called a form and that holds no table of it; `missing` are labels of its heads. */
export function notReadAs(form: string, missing: readonly string[]): string {
  const labels = missing.map((label) => `“${label}”`).join("");
  const why = missing.length === 0 ? "表头各栏不在同一行" : `缺少表头${labels}`;
  return `指定为${form}，但未能读取：${why}`;
}

/** What is said of a sheet that the workbook lists and has no content for. */
export const SHEET_LOST = "文件中没有这张工作表的内容（可能已损坏），未读取，请换用原始文件";

/** What is said of a 绩效目标表 that no evaluation of its unit and year stands beside. */
export const planWithoutEvaluation = (year: number | null): string =>
  `${year === null ? "" : `${year}年度`}绩效目标表，未见同一单位同一年度的自评表，没有可对照的指标`;
