/** Points of the indicators beside the money that was spent. Knows facts only. */
import {
  above,
  atLeast,
  below,
  decimal,
  multiply,
  ONE,
  ratio,
  showPercent,
  subtract,
  sum,
  type Ratio,
} from "../../../language/numbers";
import { squeeze } from "../../../language/text";
import { factOf, nameIn, numberOf, type FormFacts } from "../../facts";
import { isFullMark, markedGroups } from "../scores/scored-rows";
import { explainsMoney, type Sign } from "./money-reasons";

/** The share of points may exceed the execution rate by this much of itself. */
const AHEAD = decimal("0.05");
const UNSPENT = decimal("0.2");
const NEARLY_NOTHING = decimal("0.05");

function executed(form: FormFacts): Ratio | null {
  const [exec, budget] = [numberOf(factOf(form, "fund.exec")), numberOf(factOf(form, "fund.budget"))];
  return exec?.gt(0) && budget?.gt(0) ? ratio(exec, budget) : null;
}

/** What was got of the indicators' points. */
function share(form: FormFacts): Ratio | null {
  const groups = markedGroups(form);
  return ratio(sum(groups.map(({ score }) => score)), sum(groups.map(({ weight }) => weight)));
}

/**
 * The share of points exceeds the execution rate by more than 5 % of itself: a hint, grave from 20 % unspent on. A form
 * that says anything of its money is left alone: who saves is not accused.
 */
export function ahead(form: FormFacts): Sign | null {
  const [rate, points] = [executed(form), share(form)];
  if (!rate || !points || explainsMoney(form)) return null;
  if (!above(subtract(points, rate), multiply(points, AHEAD))) return null;
  return {
    grave: atLeast(subtract(ONE, rate), UNSPENT),
    facts: [nameIn(form, "fund.exec")],
    shown: showPercent(rate),
    said: `资金只执行${showPercent(rate)}，指标却得${showPercent(points)}的分`,
  };
}

/** Below 5 % executed, and every output at full marks; what was not spent at all is another check's. */
export function nearlyUnspent(form: FormFacts): Sign | null {
  const rate = executed(form);
  if (!rate || !below(rate, NEARLY_NOTHING) || explainsMoney(form)) return null;
  const output = markedGroups(form).filter(({ row }) => /产出|数量/.test(squeeze(row.level1 + row.level2)));
  if (output.length === 0 || !output.every(isFullMark)) return null;
  return {
    grave: true,
    facts: [nameIn(form, "fund.exec")],
    shown: showPercent(rate),
    said: `资金只执行${showPercent(rate)}，产出指标却全部满分`,
  };
}
