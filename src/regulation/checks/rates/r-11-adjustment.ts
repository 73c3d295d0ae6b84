/** a budget adjusted by more than 10 % wants a reason. Taken from the scorecard, which says what was adjusted. */
import { above, decimal, showPercent } from "../../../language/numbers";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { nameIn } from "../../facts";
import { evidenceRates } from "./evidence-rate";

const LARGEST = decimal("0.1");

export const BUDGET_ADJUSTMENT = formCheck({
  id: "R-11",
  severity: "warning",
  title: "预算调整率不大于10%",
  source: "review",
  rank: ["execution", 2],
  on: ["scorecard"],
  find: (form) =>
    evidenceRates(form, /预算调整率/)
      .filter((evidence) => above(evidence.rate, LARGEST))
      .map((evidence) => ({
        facts: [nameIn(form, `${evidence.row.name}.${evidence.cell}`)],
        reported: showPercent(evidence.rate),
        message: `预算调整率${showPercent(evidence.rate)}，年初预算编制不够精准，请说明调整原因（政策性、不可抗力、临时交办可剔除）。`,
      })),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "scorecard", rows: [{ level3: "预算\n调整率", evidence: "10.01/100.00×100%=10.01%" }] }]],
  valid: [
    [
      {
        id: "scorecard",
        rows: [{ level3: "预算\n调整率", weight: 2, score: 0, evidence: "10.00/100.00×100%=10%" }],
      },
    ],
  ],
};
