/** a rate is written as a percent. The recogniser saw it; a fraction is a hint, a percent of a percent a warning. */
import { readFigureText } from "../../../language/figure";
import { decimal, showPercent } from "../../../language/numbers";
import { readingCheck } from "../check";
import type { Examples } from "../examples";

/** A bare number up to here is a fraction of 1: 0.958, 1.087. */
const LARGEST_FRACTION = decimal("2");

export const PERCENT_FORMAT = readingCheck({
  id: "R-08",
  severity: "warning",
  title: "比率以百分数填列",
  source: "reading",
  consequenceOf: ["R-01", "R-02"],
  rank: ["rates", 6],
  say: ({ value = "", label = "" }) => {
    const read = readFigureText(value);
    const figure = read.kind === "value" ? read : null;
    const isFraction = figure !== null && !figure.percent && figure.value.lte(LARGEST_FRACTION);
    return {
      severity: isFraction ? "info" : "warning",
      reported: value,
      expected: isFraction ? showPercent(figure.value, Math.max(figure.decimals - 2, 0)) : null,
      message: `“${label}”填${value}，疑似百分数格式有误，比率应以百分数填列。`,
    };
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "self-evaluation",
        issues: [{ check: "R-08", at: ["self.fund.rate"], words: { value: "95", label: "执行率" } }],
      },
    ],
  ],
  valid: [
    [{ id: "self-evaluation", figures: { "fund.budget": "29", "fund.exec": "27.8", "fund.rate": "0.958" } }],
  ],
};
