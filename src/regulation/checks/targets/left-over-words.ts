/** Words of a template that stand for a name or a figure still to be filled in. Knows texts only, no form. */
import { squeeze } from "../../../language/text";

/** `××县`, `XX局`, `XX万元`, `20XX年`: crosses in place of a name or a number. */
const CROSSES =
  /(?:20)?[Xx×*]{2,}(?:省|市|州|县|区|局|委|镇|乡|街道|村|社区|单位|部门|中心|大队|公司|学校|医院|项目|工作|年|月|日|万元|亿元|元|个|人|次|项|件|亩|公里|平方米|户|家|份|期|%)/g;
/** `某县`, `某某局`. */
const SOMEBODY = /某{1,2}(?:省|市|州|县|区|局|镇|乡|街道)|某某/g;
/** A gap to write in, and what a template asks its writer for. */
const GAPS = /_{3,}|\((?:填报)?(?:单位|部门|项目)(?:名称|全称)\)|此处填写|请在此|\(?示例[:)]/g;

/** Cases are told without names. */
const CASE = /案|查处|举报|投诉|曝光|通报|检举|信访/;

/** The left-over words of a text, each once; what stands in the unit's own name (forms shown to others) is none. */
export function leftOverWords(text: string, ownNames: readonly string[]): readonly string[] {
  const even = squeeze(text);
  const names = ownNames.map(squeeze).join("；");
  const patterns = CASE.test(even) ? [CROSSES, GAPS] : [CROSSES, SOMEBODY, GAPS];
  const words = patterns.flatMap((pattern) => even.match(pattern) ?? []);
  return [...new Set(words)].filter((word) => !names.includes(word));
}
