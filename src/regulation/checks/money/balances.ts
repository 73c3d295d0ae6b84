/** All sums that must hold within a form. */
import type { FormFacts } from "../../facts";
import { memoize } from "../../memoize";
import type { Balance } from "./balance";
import { basicDataBalances } from "./basic-data-balances";
import { fundingBalances } from "./funding-balances";

/** Every sum of a form that can be held against its parts; several checks ask, so it is worked out once. */
export const balancesOf = memoize((form: FormFacts): readonly Balance[] =>
  form.id === "basic-data" ? basicDataBalances(form) : fundingBalances(form),
);
