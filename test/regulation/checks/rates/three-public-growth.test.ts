/** R-09 by the budgets of two years; by a scorecard's own working it stands with the other workings. */
import { THREE_PUBLIC_GROWTH } from "../../../../src/regulation/checks/rates/r-09-three-public-growth";
import { evaluateForm } from "../../../../src/regulation/evaluate";
import type { FormFacts } from "../../../../src/regulation/facts";
import type { Violation } from "../../../../src/regulation/outcome";
import { DEFAULT_POLICIES } from "../../../../src/regulation/packs/policy";
import { EMPTY_PACK, runCheckOn } from "../../../support/checks";
import { filingOf, formFacts, type Typed } from "../../../support/facts";

const basic = (budget: Typed): FormFacts =>
  formFacts({ id: "basic-data", figures: { "three.budget": budget } });

function found(now: Typed, before: Typed | undefined, ...others: readonly FormFacts[]): readonly Violation[] {
  const form = basic(now);
  const lastYear = before === undefined ? null : basic(before);
  const filing = filingOf(form, ...others);
  return runCheckOn(THREE_PUBLIC_GROWTH, {
    filing: lastYear ? { ...filing, previous: filingOf(lastYear) } : filing,
    outcomes: { base: evaluateForm(form, EMPTY_PACK, DEFAULT_POLICIES, lastYear) },
  });
}

it("asks for a reason where the budget has grown, and names both budgets", () => {
  expect(found("21.00", "20.00")).toMatchObject([
    {
      severity: "warning",
      facts: ["base.three.budget"],
      previousFacts: ["base.three.budget"],
      reported: "21.00",
      message: "“三公”经费预算较上年增长5.00%（20.00万元增至21.00万元），请说明原因。",
    },
  ]);
});

it.each<[string, Typed, Typed | undefined]>([
  ["stayed", "20.00", "20.00"],
  ["fell", "19.00", "20.00"],
  ["differs by a rounding", "20.01", "20.0"],
  ["was 0 before", "20.00", "0"],
  ["is not known of last year", "20.00", undefined],
])("says nothing where the budget %s", (_, now, before) => {
  expect(found(now, before)).toEqual([]);
});

it("leaves it to the scorecard that works the rate out itself", () => {
  const card = (evidence: string): FormFacts =>
    formFacts({
      id: "scorecard",
      rows: [{ level3: "“三公”经费变动率", standard: "变动率≤0，计满分", evidence, weight: 5, score: 5 }],
    });
  const facts = (evidence: string): readonly string[] =>
    found("21.00", "20.00", card(evidence)).flatMap((one) => one.facts);
  expect(facts("(21-20)/20×100%=5%")).toEqual(["card.ind[0].evidence"]);
  expect(facts("有所增长")).toEqual(["base.three.budget"]);
});
