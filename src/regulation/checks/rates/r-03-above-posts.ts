/** staff on duty stay within the authorised posts, or a reason is due. Staff without any post is an error. */
import { ratio, showNumber, showPercent } from "../../../language/numbers";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { factOf, isBlankFact, nameIn, numberOf } from "../../facts";

export const ABOVE_POSTS = formCheck({
  id: "R-03",
  severity: "warning",
  title: "在职人员控制率不超过100%",
  source: "review",
  rank: ["above-posts", 1],
  on: ["basic-data"],
  find: (form) => {
    const quota = numberOf(factOf(form, "staff.quota"));
    const onDuty = numberOf(factOf(form, "staff.onDuty"));
    if (!quota || !onDuty?.gt(quota)) return [];
    const rate = ratio(onDuty, quota);
    const names = ["staff.rate", "staff.onDuty", "staff.quota"] as const;
    const cells = names.filter((name) => factOf(form, name) && !isBlankFact(factOf(form, name)));
    const facts = cells.map((name) => nameIn(form, name));
    if (!rate) {
      const message = `编制数为0，而年末实际在职${showNumber(onDuty)}人，请核实编制数。`;
      return [{ facts: [nameIn(form, "staff.quota")], severity: "error", reported: "0", message }];
    }
    const excess = showNumber(onDuty.minus(quota));
    return [
      {
        facts,
        reported: showPercent(rate),
        message: `在职人员控制率${showPercent(rate)}，超编${excess}人，请说明超编原因。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "basic-data", figures: { "staff.quota": 0, "staff.onDuty": 3 } }]],
  valid: [[{ id: "basic-data", figures: { "staff.quota": 0, "staff.onDuty": 0, "staff.rate": null } }]],
};
