/**
 * T-21: a target is not set far below what was reached the year before. Knows facts of both years; equality is no fault,
 * for a task that is prescribed or a rate that has reached its top stays as it is.
 */
import { atLeast, HUNDRED, multiply, ratio, type Decimal } from "../../../language/numbers";
import { bareLabel, squeeze } from "../../../language/text";
import { formCheck } from "../check";
import type { FormFacts, IndicatorRow } from "../../facts";
import { comparable } from "../../rows/indicator-measure";
import { isCostRow } from "../../rows/direction";
import { amountOf } from "../../result/subtotals";
import { isUpward, type NumberTarget } from "../scores/completion";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { lastYearsForm, onlyNamed } from "../last-year";
import { isExplained } from "./reasons";
import { quoted, readRows, type ReadRow } from "./rows";

/** Where less is better although no sign says so. */
const BURDEN = /误差|能耗|排放|时限|天数|时长|耗时/;
/** So too of faults, unless it is counted how many were dealt with. */
const FAULTS = /投诉|信访|上访|事故|伤亡|死亡|差错|逾期|超期|违规|违法|违纪/;
const DEALT_WITH = /结案|办结|查处|处理|处置|办理|化解|整治|整改|治理|调处|排查|打击/;
/** Growth of one year promises none for the next. */
const CHANGE = /增长|增幅|增速|增加|提高|提升|上升|变动|变化|下降|降低|减少|节约|同比|环比/;
/** Money follows the budget of its year. */
const MONEY = /元$/;
const YEAR_IN_NAME = /(?:19|20)\d{2}年度?/g;

const keyOf = ({ row }: ReadRow): string => bareLabel(squeeze(row.level3).replace(YEAR_IN_NAME, ""));

/** Whether more is better of the row, and one year's result tells what the next could reach. */
function isComparable(row: IndicatorRow, { comparison, stated, measured }: NumberTarget): boolean {
  const name = squeeze(row.level3);
  if (!isUpward(comparison) || isCostRow(row) || MONEY.test(measured.unit ?? "")) return false;
  if (measured.percent && CHANGE.test(name)) return false;
  const isLess = BURDEN.test(name) || (FAULTS.test(name) && !DEALT_WITH.test(name));
  return !isLess || (stated && comparison !== "equal");
}

interface Fall {
  readonly row: IndicatorRow;
  readonly last: IndicatorRow;
  readonly goal: Decimal;
  readonly achieved: Decimal;
  readonly isPercent: boolean;
}

function fallOf(now: ReadRow, last: ReadRow): readonly Fall[] {
  const { row, target } = now;
  const { actual } = last;
  if (target.kind !== "number" || actual.kind !== "number" || !isComparable(row, target)) return [];
  const figures = comparable(target.measured, actual.measured, row.level3 + row.level2);
  if (!figures) return [];
  const { target: goal, actual: achieved } = figures;
  return [{ row, last: last.row, goal, achieved, isPercent: actual.measured.percent }];
}

/** The rows whose target is a number, each with last year's row of the same name where there is just one. */
function falls(form: FormFacts, before: FormFacts): readonly Fall[] {
  const [rows, lastRows] = [readRows(form), readRows(before)];
  return rows.flatMap((row) => {
    const own = onlyNamed(rows, keyOf, keyOf(row));
    const last = onlyNamed(lastRows, keyOf, keyOf(row));
    return own && last ? fallOf(own, last) : [];
  });
}

/** Whether last year's result would count as far above this year's target. */
function isFarBelow({ goal, achieved }: Fall, from: number): boolean {
  const rate = ratio(achieved, goal);
  return rate !== null && goal.gt(0) && atLeast(multiply(rate, HUNDRED), HUNDRED.plus(from));
}

/** Whether the money fell as much as the amount of work. */
function followsMoney({ goal, achieved, isPercent }: Fall, now: FormFacts, before: FormFacts): boolean {
  const [money, last] = [amountOf(now, "fund.budget"), amountOf(before, "fund.budget")];
  return !isPercent && money !== null && last !== null && goal.times(last).gte(achieved.times(money));
}

/** From the policy's overshoot on: what would be over-completion if this year only repeats the last. */
export const TARGET_BELOW_LAST_YEAR = formCheck({
  id: "T-21",
  severity: "warning",
  title: "指标值不明显低于上年实际完成值",
  source: "review",
  consequenceOf: ["T-02", "T-03"],
  rank: ["last-year", 1],
  on: ["self-evaluation", "project"],
  find: (form, { filing, policies }) => {
    const before = lastYearsForm(form, filing);
    if (!before) return [];
    return falls(form, before)
      .filter((fall) => isFarBelow(fall, policies.overCompletionFrom))
      .filter((fall) => !followsMoney(fall, form, before) && !isExplained(form, [fall.row]))
      .map(({ row, last }) => {
        const [target, actual] = [quoted(row.target), quoted(last.actual)];
        return {
          facts: [cellOfRow(form, row, "target")],
          previousFacts: [cellOfRow(before, last, "actual")],
          reported: target,
          message: `指标“${nameOfRow(row)}”指标值${target}低于上年实际${actual}，目标偏低，任务确有减少的请说明。`,
        };
      });
  },
});
