/** Which rows under 年度资金总额 add up to it. Knows labels of sources, no amount. */
import { squeeze } from "../../../language/text";
import type { FormFacts } from "../../facts";
import type { FundPartName } from "../../fact-name";

/** Rows that split an appropriation by level of government, usually inside 财政拨款. */
const LEVEL = /中央|省级|省补|市级|县级|区级|州级|上级|本级/;

/**
 * The lists of rows that may exhaust 年度资金总额: all of them, or without those that only split an appropriation by
 * level of government. The form does not say which, so either may hold.
 */
export function fundSources(form: FormFacts): readonly (readonly FundPartName[])[] {
  const all = form.fundParts.map((part) => part.name);
  const byKind = form.fundParts.filter((part) => !LEVEL.test(squeeze(part.label))).map((part) => part.name);
  return byKind.length === 0 || byKind.length === all.length ? [all] : [all, byKind];
}
