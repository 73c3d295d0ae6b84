/** a printed rate is the quotient of its own inputs. The rate of staff has its own check. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { rateFix, wrongRates, type WrongRate } from "./printed-rate";

const STAFF_RATE = "R04";

function sentence({ outcome, reported }: WrongRate): string {
  const [top, bottom] = outcome.explanation.inputs;
  const inputs = top && bottom ? `按${top.label}/${bottom.label}（${top.text}/${bottom.text}）` : "";
  return `${outcome.label}填${reported}，${inputs}计算应为${outcome.display}。`;
}

export const PRINTED_RATE = formCheck({
  id: "R-01",
  severity: "error",
  title: "执行率等比率与所列数据一致",
  source: "form",
  consequenceOf: ["Z-10", "M-19"],
  rank: ["rates", 1],
  exact: true,
  on: ["basic-data", "self-evaluation", "project"],
  find: (form, context) =>
    wrongRates(form, context)
      .filter(({ outcome }) => outcome.id !== STAFF_RATE)
      .map((wrong) => ({
        facts: [wrong.fact, ...wrong.outcome.explanation.inputs.map((input) => input.fact)],
        severity: wrong.severity,
        reported: wrong.reported,
        expected: wrong.outcome.display,
        message: sentence(wrong),
        fixes: [rateFix(wrong)],
      })),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "self-evaluation",
        figures: { "fund.budget": "100.00", "fund.exec": "50.00", "fund.rate": "不适用" },
      },
    ],
  ],
  valid: [
    [
      {
        id: "self-evaluation",
        figures: { "fund.budget": "17,801.36", "fund.exec": "17,485.15", "fund.rate": "98.22%" },
      },
    ],
  ],
};
