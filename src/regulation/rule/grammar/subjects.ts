/** Whether the names before several bands mean one rate. Knows no number. */

const ANY_RATE = /^(?:结果|实际值|完成值|实际完成值|指标值|比率|比例|比值|该指标|本指标|数值|S|X|Z|x|s|)$/;

/** The name without what does not tell one rate from another. */
function core(name: string): string {
  return name.replace(/^(?:部门|单位|本单位|该项|实际|年度|全年)+/, "").replace(/(?:结果|数值|得分)$/, "");
}

/** Beginnings that tell one class of things from another: 山区乡镇… is not 乡镇…. */
const CLASS = /^(?:县直|乡镇|单位|项目|部门|地区|企业|学校|村|社区|工程|类|级)/;

function speaksOfClass(left: string, right: string): boolean {
  const [shorter = "", longer = ""] = [left, right].sort((one, other) => one.length - other.length);
  return longer.length > shorter.length && CLASS.test(shorter) && longer.endsWith(shorter);
}

function meansTheSame(left: string, right: string): boolean {
  if (ANY_RATE.test(left) || ANY_RATE.test(right)) return true;
  if (speaksOfClass(left, right)) return false;
  const [shorter, longer] = [core(left), core(right)].sort((one, other) => one.length - other.length);
  return shorter !== undefined && longer !== undefined && shorter.length > 1 && longer.includes(shorter);
}

/** The fullest of several names where all of them mean one rate; null where they do not; "" where none tells which. */
export function commonSubject(names: readonly string[]): string | null {
  const fullest = names.reduce(
    (best, name) => (name.length > best.length && !ANY_RATE.test(name) ? name : best),
    "",
  );
  return names.every((name) => meansTheSame(name, fullest)) ? fullest : null;
}

/** The name as a rule keeps it: null where none was printed. */
export function nameOrNull(name: string): string | null {
  return name === "" ? null : name;
}
