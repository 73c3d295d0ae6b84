/** Words beside a figure that take its edge off: about, more than, at least, for each. */

const BEFORE =
  /(?:约|大约|近|将近|超|超过|逾|达到近|不低于|不少于|不小于|不超过|不高于|不多于|不足|至少|至多|最多|最少|高于|低于|大于|小于|多于|少于|[≥≤><])$/;
const AFTER = /^(?:以上|以下|以内|以外|左右|上下|余|多(?![于种个项])|有余|不等|\+|[≤≥<>])/;
/** Between the number and its unit: 140余万元, 200多户. */
export const LOOSE = /[余多几]/;

export const isHedgedBefore = (lead: string): boolean => BEFORE.test(lead);
export const isHedgedAfter = (rest: string): boolean => AFTER.test(rest);

const PER_BEFORE =
  /(?:每(?!年|月|日|季|天|周)[^\d，。；]{0,6}|人均[^\d，。；]{0,8}|户均[^\d，。；]{0,8}|标准为?|单价为?)$/;
const PER_AFTER = /^(?:[/每](?!年|月)[一-龥]{1,3}|\/[一-龥]{1,3})/;

/** Whether an amount is one for each of something. */
export const isNorm = (lead: string, rest: string): boolean => PER_BEFORE.test(lead) || PER_AFTER.test(rest);
