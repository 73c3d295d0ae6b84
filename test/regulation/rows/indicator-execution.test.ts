import { decimal, showNumber } from "../../../src/language/numbers";
import { evaluateForm } from "../../../src/regulation/evaluate";
import type { ScoreOutcome } from "../../../src/regulation/outcome";
import { NATIONAL_2020, packById } from "../../../src/regulation/packs";
import { choosePolicies } from "../../../src/regulation/packs/policy";
import { formFacts, type FormInput, type Figures, type Typed } from "../../support/facts";

function execution(
  figures: Figures,
  more: Partial<FormInput> = {},
  pack = NATIONAL_2020,
): ScoreOutcome | undefined {
  const form = formFacts({ id: "project", figures: { "fund.score": null, ...figures }, ...more });
  return evaluateForm(form, pack, choosePolicies({})).scores.find((score) => score.row === "fund");
}

const funds = (budget: Typed, exec: Typed, weight: Typed = "10"): Figures => ({
  "fund.budget": budget,
  "fund.exec": exec,
  "fund.weight": weight,
});
const points = (score: ScoreOutcome | undefined): string | null =>
  score?.computed ? showNumber(score.computed, 2) : null;
const LEVELS = [
  { level: 1, name: "产出指标", points: 50 },
  { level: 1, name: "效益指标", points: 30 },
  { level: 1, name: "满意度指标", points: 10 },
];

describe("the score of the execution rate", () => {
  it.each([
    ["100", "100", "10", "10"],
    ["100", "99.99", "10", "10"],
    ["100", "99.94", "10", "9.99"],
    ["100", "95.88", "10", "9.59"],
    ["100", "102.59", "10", "10"],
    ["100", "0", "10", "0"],
    ["29", "27.8", "9", "8.63"],
    ["100", "50", "20", "10"],
    ["0", "0", "10", null],
    [null, "5", "10", null],
  ])("of %s and %s with %s points is %s", (budget, exec, weight, expected) => {
    expect(points(execution(funds(budget, exec, weight)))).toBe(expected);
  });

  it("says that more than all counts as all", () => {
    expect(execution(funds("100", "102.59"))?.explanation.clause).toBe("执行率超过100%，按满分计");
  });

  it("is a person's where the rate does not exist", () => {
    expect(execution(funds("0", "0"))).toMatchObject({ status: "judgement", computed: null });
  });

  it("takes the pack's points where the cell is blank", () => {
    expect(points(execution(funds("100", "50", null)))).toBe("5");
    expect(points(execution(funds("100", "50", null), {}, packById("hb-20-80")))).toBe("10");
  });

  it("takes points and rule from the head of its column", () => {
    const labels = new Map([["project1.fund.score", "得分（20分*执行率）"]]);
    const score = execution({ "fund.budget": "5", "fund.exec": "4" }, { labels });
    expect(points(score)).toBe("16");
    expect(score?.explanation).toMatchObject({ ruleFrom: "form", rule: "得分(20分*执行率)" });
  });

  it("takes the pack's points without a cell only where the levels leave them", () => {
    const figures = { "fund.budget": "5", "fund.exec": "4" };
    const levels = LEVELS.map((level, index) => ({
      ...level,
      level: 1 as const,
      points: decimal(level.points),
      rows: [],
      fact: `l${index}`,
    }));
    expect(points(execution(figures, { levels }))).toBe("8");
    expect(points(execution(figures, { levels: levels.slice(1) }))).toBeNull();
    expect(execution({ ...figures, "fund.score": "20" })).toMatchObject({
      status: "judgement",
      weight: null,
    });
  });

  it("is not scored on a form without its cell", () => {
    const form = formFacts({ id: "project", figures: { "fund.budget": "5", "fund.exec": "4" } });
    expect(evaluateForm(form, NATIONAL_2020, choosePolicies({})).scores).toEqual([]);
  });
});
