/** Whether an item of the basic-data form was spent beyond its budget. Knows no severity and no sentence. */
import type { Decimal } from "../../../language/numbers";
import { factOf, type FormFacts, type ValueFact } from "../../facts";
import { figureOf } from "../../result/subtotals";
import { cellsOf } from "./amounts";
import type { MoneyRow } from "../../fact-name";

export interface Spending {
  readonly final: ValueFact;
  readonly budget: ValueFact;
  readonly excess: Decimal;
  readonly decimals: number;
  /** Cells of the amount spent, then of its budget. */
  readonly facts: readonly string[];
}

/**
 * Spending above the budget of a row, each printed or added up from its parts; null when within it, not known, or when
 * the form has no such row.
 */
export function overspending(form: FormFacts, row: MoneyRow): Spending | null {
  if (factOf(form, `${row}.final`) === undefined) return null;
  const [final, budget] = [figureOf(form, `${row}.final`), figureOf(form, `${row}.budget`)];
  if (!final || !budget || !final.value.gt(budget.value)) return null;
  return {
    final,
    budget,
    excess: final.value.minus(budget.value),
    decimals: Math.max(final.decimals, budget.decimals),
    facts: [...cellsOf(form, `${row}.final`), ...cellsOf(form, `${row}.budget`)],
  };
}
