/** What the checks of sums have in common: the relation that does not hold, and the words for its parts. */
import { showAmount } from "../../../language/amounts";
import type { Found } from "../check";
import type { FormFacts } from "../../facts";
import { showFigure } from "./amounts";
import { factsOf, type Balance, type Part } from "./balance";
import { balancesOf } from "./balances";

/** A part as a sentence writes it: its amount, or that nothing is filled in. */
export function showPart(part: Part | undefined): string {
  return part?.figure ? showFigure(part.figure) : "未填";
}

/** The sum of the parts as printed. */
export const showSum = (balance: Balance): string => showAmount(balance.sum, balance.decimals);

/** How far the total and its parts are apart. */
export function showDifference(balance: Balance): string {
  return showAmount(balance.total.figure.value.minus(balance.sum).abs(), balance.decimals);
}

/** The findings of a check of sums: each relation of its own that does not hold, in the words given. `counts` leaves some out. */
export function violations(
  form: FormFacts,
  check: Balance["check"],
  say: (balance: Balance) => string,
  counts: (balance: Balance) => boolean = () => true,
): readonly Found[] {
  return balancesOf(form)
    .filter((balance) => balance.check === check && balance.agreement === "wrong" && counts(balance))
    .map((balance) => ({
      facts: factsOf(form, balance),
      reported: showFigure(balance.total.figure),
      expected: showSum(balance),
      message: say(balance),
    }));
}
