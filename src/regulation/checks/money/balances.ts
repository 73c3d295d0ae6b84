/** All sums that must hold within a form. */
import type { FormFacts } from "../../facts";
import type { Balance } from "./balance";
import { basicDataBalances } from "./basic-data-balances";
import { fundingBalances } from "./funding-balances";

/** Every sum of a form that can be held against its parts. */
export function balancesOf(form: FormFacts): readonly Balance[] {
  return form.id === "basic-data" ? basicDataBalances(form) : fundingBalances(form);
}
