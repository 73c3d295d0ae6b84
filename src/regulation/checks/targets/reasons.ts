/**
 * Where a form explains its deviations, and which indicators an explanation speaks of. Knows facts only; says
 * nothing of whether a reason is needed.
 */
import { isFillerText } from "../../../language/figure";
import { bareLabel, isBlankText, squeeze } from "../../../language/text";
import { factOf, textOf, type FormFacts, type IndicatorRow } from "../../facts";

/** Words in a reason cell that say there is nothing to explain. */
const NO_REASON = /^(?:无|没有|不涉及|不适用|无偏差|无偏差情况|不存在偏差|N\/?A)[。.]?$/i;

/** Phrases that fit any row of any form: what happened is not in them. */
const EMPTY =
  "酌情(?:扣分|扣减|减分|评分|打分)|(?:按|按照|根据|依据)(?:完成)?(?:比例|实际|实际情况|完成情况|规定|标准|要求|评分标准)(?:完成情况)?(?:扣分|扣减|得分|计分|评分)|(?:受|因|由于)?(?:客观|主观|各种|多种|其他|外部|不可抗)(?:因素|原因|条件)(?:的?影响|制约|所致|导致)?|(?:存在|有)(?:一定|部分|较小|较大)?(?:偏差|差距|不足)|(?:未|没有)(?:全部|完全)?(?:完成|达标|达到)(?:年初|年度|预期)?(?:目标|任务|指标|目标值|指标值)?|扣\\d*(?:\\.\\d+)?分|(?:自评|适当|正常)?扣分|(?:今后|下一步|下步|以后|下年)?(?:将)?(?:继续|进一步|不断)?(?:加强|改进|努力|完善|提高)(?:工作|管理)?";
const EMPTY_PHRASE = new RegExp(`^(?:(?:${EMPTY})[,，、;；。.]?)+$`);
/** Longer than this, a text says something or other. */
const LONGEST_EMPTY = 30;

/** Whether a text only looks like a reason: 酌情扣分, 受客观因素影响. */
export function isEmptyPhrase(text: string): boolean {
  const plain = squeeze(text);
  return plain.length <= LONGEST_EMPTY && EMPTY_PHRASE.test(plain);
}

/** Whether a text gives a reason at all: not blank, not a filler, not 无, no phrase that fits anything. */
export function isReason(text: string): boolean {
  return !isBlankText(text) && !isFillerText(text) && !NO_REASON.test(squeeze(text)) && !isEmptyPhrase(text);
}

/** Whether one of the rows gives a reason in its own cell. */
export function hasRowReason(rows: readonly IndicatorRow[]): boolean {
  return rows.some((row) => isReason(textOf(row.reason)));
}

/** The general explanation of the form, `""` when it has none or it stands empty. */
export function generalReason(form: FormFacts): string {
  const text = textOf(factOf(form, "explain.reason"));
  return isReason(text) ? text : "";
}

/** The form's own block 偏差及原因分析 exists, filled or not. */
export const hasExplainBlock = (form: FormFacts): boolean => factOf(form, "explain.reason") !== undefined;

/** An indicator is often named short: this share of its name in one piece, and at least three characters, will do. */
const SHORTEST_PIECE = 3;
/** No indicator has a longer name; of what stands in its place the beginning is looked for. */
const LONGEST_NAME = 100;

/** Whether a text speaks of an indicator: its name, or a piece of at least half of it. */
export function namesIndicator(text: string, level3: string): boolean {
  const name = Array.from(bareLabel(level3).slice(0, LONGEST_NAME));
  const where = squeeze(text);
  const size = Math.min(name.length, Math.max(SHORTEST_PIECE, Math.ceil(name.length / 2)));
  if (size === 0) return false;
  return name.some((_, start) => {
    const piece = name.slice(start, start + size);
    return piece.length === size && where.includes(piece.join(""));
  });
}

/** Whether a deviation of the rows is explained in the row, or in the general block by name. */
export function isExplained(form: FormFacts, rows: readonly IndicatorRow[]): boolean {
  const general = generalReason(form);
  return hasRowReason(rows) || rows.some((row) => namesIndicator(general, row.level3));
}
