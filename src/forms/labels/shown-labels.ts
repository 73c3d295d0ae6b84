/** The form's own words for a fact, cleaned for sentences. Knows texts only. */
import { isBlankText, oneLine } from "../../language/text";

const INSTRUCTION = /\([^()]*(?:个|行|元|m2|%|盖章|签[字章]|\*)[^()]*\)?$/;

/**
 * A label as a sentence quotes it, from its normal form: `业务工作专项(一个项目一行)` → `业务工作专项`, `出国(境)经费` →
 * `出国（境）经费`.
 */
export function shownLabel(label: string): string {
  if (!/[("]|\.{3}/.test(label)) return label;
  return label
    .replace(INSTRUCTION, "")
    .replace(/\.{3,}/g, "……")
    .replace(/\(/g, "（")
    .replace(/\)/g, "）")
    .replace(/"([^"]*)"/g, "“$1”");
}

const BETWEEN_CHINESE =
  /([\u4E00-\u9FFF\u3000-\u303F\uFF00-\uFFEF]) +(?=[\u4E00-\u9FFF\u3000-\u303F\uFF00-\uFFEF])/g;

/** A name on one line, without the breaks that a narrow cell forced: `在职人员\n控制率` → `在职人员控制率`. */
export function shownName(text: string): string {
  return isBlankText(text) ? "" : oneLine(text).replace(BETWEEN_CHINESE, "$1");
}
