/** What holds of every quantitative score, whatever the numbers. */
import fc from "fast-check";
import { decimal, type Decimal } from "../../../src/language/numbers";
import { DEFAULT_POLICIES, type Policies } from "../../../src/regulation/packs/policy";
import { scoreQuantity } from "../../../src/regulation/rows/indicator-quantity";
import type { Comparison } from "../../../src/regulation/rows/target";

const cents = (from: number, to: number): fc.Arbitrary<Decimal> =>
  fc.integer({ min: from, max: to }).map((value) => decimal(value).div(100));
const goals = cents(1, 100000);
const results = cents(-1000, 300000);
const weights = cents(50, 9000);
const comparisons = fc.constantFrom<Comparison>("at-least", "at-most", "above", "below", "equal");
const policies = fc.record({
  overCompletion: fc.constantFrom("explain", "deduct-2", "zero"),
  reverse: fc.constantFrom("linear", "inverse"),
  equalTarget: fc.constantFrom("at-least", "strict", "manual"),
} as const);

function decide(
  comparison: Comparison,
  target: Decimal,
  actual: Decimal,
  weight: Decimal,
  choice: Partial<Policies> = {},
) {
  const figures = { target, actual, targetText: target.toFixed(), actualText: actual.toFixed() };
  const fixed = {
    stated: true,
    cost: false,
    printedInverse: null,
    policies: { ...DEFAULT_POLICIES, ...choice },
  };
  return scoreQuantity({ comparison, figures, weight, ...fixed });
}

const pointsOf = (decision: ReturnType<typeof decide>): Decimal | null =>
  decision.kind === "computed" ? decision.points : null;

describe("the score of a quantity", () => {
  it("lies within 0 and the weight, and so does what is left to a person", () => {
    fc.assert(
      fc.property(
        comparisons,
        goals,
        results,
        weights,
        policies,
        (comparison, goal, result, weight, choice) => {
          const decision = decide(comparison, goal, result, weight, choice);
          const ends = decision.kind === "judgement" ? decision.interval : null;
          const [low, high] = ends ? [ends.low, ends.high] : [pointsOf(decision), pointsOf(decision)];
          return low !== null && high !== null && low.gte(0) && low.lte(high) && high.lte(weight);
        },
      ),
    );
  });

  it("never falls as the result rises where more is better", () => {
    fc.assert(
      fc.property(goals, results, results, weights, (goal, one, other, weight) => {
        const [less, more] = one.lte(other) ? [one, other] : [other, one];
        const [low, high] = [less, more].map((result) => pointsOf(decide("at-least", goal, result, weight)));
        return low !== undefined && high !== undefined && low !== null && high !== null && low.lte(high);
      }),
    );
  });

  it("never rises as the result rises where less is better, by either policy", () => {
    fc.assert(
      fc.property(goals, results, results, weights, policies, (goal, one, other, weight, choice) => {
        const [less, more] = one.lte(other) ? [one, other] : [other, one];
        const [high, low] = [less, more].map((result) =>
          pointsOf(decide("at-most", goal, result, weight, choice)),
        );
        return low !== undefined && high !== undefined && low !== null && high !== null && low.lte(high);
      }),
    );
  });

  it("is the whole weight once the target is reached", () => {
    fc.assert(
      fc.property(goals, results, cents(1000, 9000), (goal, result, weight) => {
        const points = pointsOf(decide("at-least", goal, result, weight));
        return result.gte(goal) ? points?.eq(weight) === true : points !== null;
      }),
    );
  });
});
