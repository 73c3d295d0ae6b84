/** R05 from the budgets of two years. */
import { rateOutcomes } from "../../../src/regulation/rates";
import type { RateOutcome } from "../../../src/regulation/outcome";
import { formFacts, type Typed } from "../../support/facts";

const changeOf = (now: Typed, before: Typed): RateOutcome | undefined => {
  const [form, lastYear] = [now, before].map((budget) =>
    formFacts({ id: "basic-data", figures: { "three.budget": budget } }),
  );
  return form && rateOutcomes(form, lastYear).find(({ id }) => id === "R05");
};

it.each<[Typed, Typed, string | undefined]>([
  ["21.00", "20.00", "5.00%"],
  ["20.00", "21.00", "-4.76%"],
  ["20.00", "20.00", "0.00%"],
  ["0", "0", "0.00%"],
  ["5.00", "0", "不适用"],
  [null, "20.00", undefined],
  ["20.00", null, undefined],
])("this year %s, last year %s: %s", (now, before, display) => {
  expect(changeOf(now, before)?.display).toBe(display);
});

it("shows its working, and names last year's budget apart from this year's", () => {
  expect(changeOf("21.00", "20.00")).toMatchObject({
    fact: null,
    status: "derived",
    explanation: {
      formula: "(21.00-20.00)÷20.00×100%=5.00%",
      inputs: [
        { fact: "base.three.budget", label: "三公经费当年预算数", text: "21.00" },
        { fact: "previous.base.three.budget", label: "上年度三公经费预算数", text: "20.00" },
      ],
    },
  });
});

it("does not exist without last year's form", () => {
  const form = formFacts({ id: "basic-data", figures: { "three.budget": "21.00" } });
  expect(rateOutcomes(form).map(({ id }) => id)).not.toContain("R05");
});
