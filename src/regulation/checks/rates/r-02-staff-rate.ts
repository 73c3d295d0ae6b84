/** the printed 控制率 is staff on duty over authorised posts; where another headcount explains it, that is said. */
import { compare, decimal, HUNDRED, ONE, ratio, round, showNumber, ZERO } from "../../../language/numbers";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { factOf, nameIn, numberOf, type FormFacts } from "../../facts";
import { comparePrinted } from "../../rates/printed";
import { rateFix, wrongRates } from "./printed-rate";

const STAFF_RATE = "R04";
/** A hint is given only where a headcount can be told from its neighbours: 0.01 % of more posts is several people. */
const MOST_POSTS = decimal(10_000);

/** The headcount that gives the printed rate exactly as printed, in brackets; `""` when none does. */
function otherHeadcount(form: FormFacts): string {
  const printed = factOf(form, "staff.rate");
  const quota = numberOf(factOf(form, "staff.quota"));
  if (printed?.kind !== "value" || !quota || !quota.gt(0) || quota.gt(MOST_POSTS)) return "";
  const rate =
    printed.percent || compare(printed.value, ONE) <= 0 ? printed.value : printed.value.div(HUNDRED);
  const people = round(rate.times(quota), 0);
  const exact = ratio(people, quota);
  const gives = exact && people.gt(ZERO) && comparePrinted(printed, exact) === "ok";
  return gives ? `（${printed.text.trim()}对应${showNumber(people)}人）` : "";
}

export const STAFF_RATE_PRINTED = formCheck({
  id: "R-02",
  severity: "error",
  title: "在职人员控制率＝在职人数÷编制数",
  source: "form",
  rank: ["staff-rate", 1],
  exact: true,
  on: ["basic-data"],
  find: (form, context) =>
    wrongRates(form, context)
      .filter(({ outcome }) => outcome.id === STAFF_RATE)
      .map((wrong) => {
        const [onDuty, quota] = wrong.outcome.explanation.inputs;
        const { display } = wrong.outcome;
        return {
          facts: [wrong.fact, nameIn(form, "staff.onDuty"), nameIn(form, "staff.quota")],
          severity: wrong.severity,
          reported: wrong.reported,
          expected: display,
          message: `在职人员控制率填${wrong.reported}，按${onDuty?.text ?? ""}/${quota?.text ?? ""}计算应为${display}${otherHeadcount(form)}。`,
          fixes: [rateFix(wrong)],
        };
      }),
});

export const EXAMPLES: Examples = {
  invalid: [
    [{ id: "basic-data", figures: { "staff.quota": 46, "staff.onDuty": 50, "staff.rate": "108.00%" } }],
  ],
  valid: [
    [{ id: "basic-data", figures: { "staff.quota": "46", "staff.onDuty": "50", "staff.rate": "108.70%" } }],
  ],
};
