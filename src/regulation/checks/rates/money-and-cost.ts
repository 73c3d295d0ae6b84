/** A row that states the cost of the whole project, beside what was spent. Knows facts only. */
import { showAmount } from "../../../language/amounts";
import { above, decimal, ratio, round, type Decimal } from "../../../language/numbers";
import { bareLabel, oneLine, squeeze } from "../../../language/text";
import { factOf, nameIn, numberOf, textOf, type FormFacts, type IndicatorRow } from "../../facts";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { readRows } from "../targets/rows";
import { explainsMoney, type Sign } from "./money-reasons";
import { isReason } from "../targets/reasons";

/** Names of the cost of all, and nothing else: a cost of one item or person is another thing. */
const COST_OF_ALL = /^(?:项目|工程|资金)?(?:总成本|总投资|预算成本|成本总额|投资总额|总支出|成本控制总额)$/;
/** More than one year's money goes into an investment. */
const OVER_YEARS = /投资/;
/** Costs are often written to whole 万元. */
const NEAR = decimal("0.02");
const MOST = decimal("0.05");
const TO_WAN = decimal("0.0001");

/** A written amount of money in 万元; null where the unit says no money. */
function money(value: Decimal, unit: string | null): Decimal | null {
  return unit === "元" ? value.times(TO_WAN) : null;
}

const isOneDecimal = (cost: Decimal, exec: Decimal): boolean =>
  [0, 1, 2].some((places) => round(exec, places).eq(cost));

/** The cost of the project is neither what was spent nor near it. */
export function costMismatch(form: FormFacts): Sign | null {
  const exec = numberOf(factOf(form, "fund.exec"));
  if (form.id !== "project" || !exec?.gt(0) || explainsMoney(form)) return null;
  for (const { row, actual } of readRows(form)) {
    if (!COST_OF_ALL.test(bareLabel(squeeze(row.level3))) || actual.kind !== "number") continue;
    const cost = money(actual.measured.value, actual.measured.unit);
    if (cost !== null && !fits(cost, exec) && !isReason(textOf(row.reason))) return sign(form, row, exec);
  }
  return null;
}

function fits(cost: Decimal, exec: Decimal): boolean {
  const apart = ratio(cost.minus(exec).abs(), exec);
  return apart === null || !above(apart, cost.gt(exec) ? MOST : NEAR) || isOneDecimal(cost, exec);
}

function sign(form: FormFacts, row: IndicatorRow, exec: Decimal): Sign {
  const written = oneLine(textOf(row.actual));
  return {
    grave: !OVER_YEARS.test(row.level3),
    facts: [cellOfRow(form, row, "actual"), nameIn(form, "fund.exec")],
    shown: written,
    said: `“${nameOfRow(row)}”${written}，与全年执行数${showAmount(exec)}万元不一致`,
  };
}
