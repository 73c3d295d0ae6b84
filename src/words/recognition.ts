/** What is said of a sheet that looks like a form and is none. */

/** `近似基础数据表，已见“编制数”“控制率”，缺少能够定位的表头` */
export function nearestForm(form: string, seen: readonly string[]): string {
  const labels = seen.map((label) => `“${label}”`).join("");
  return `近似${form}，已见${labels}，但表头不全，未能定位`;
}

/** What is said of a sheet that a person called a form and that holds no table of it. */
export const notReadAs = (form: string): string => `指定为${form}，但没有找到${form}的表头，未能读取`;
