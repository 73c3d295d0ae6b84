/** P-02, P-19: what the levels weigh. */
import { LEVEL_WEIGHTS } from "../../../../src/regulation/checks/scores/p-02-level-weights";
import { PRINTED_LEVEL_POINTS } from "../../../../src/regulation/checks/scores/p-19-printed-levels";
import { decimal } from "../../../../src/language/numbers";
import type { FormFacts, LevelPoints } from "../../../../src/regulation/facts";
import { NATIONAL_2020 } from "../../../../src/regulation/packs/national-2020";
import { EMPTY_PACK, runCheck, runCheckOn } from "../../../support/checks";
import { formFacts, type FormInput } from "../../../support/facts";
import { HENGYANG } from "../targets/hengyang";

const NOTE = "说明：1.分值设定100分，其中预算执行率10分、产出指标50分、效益指标30分、满意度指标10分。";
const note = (text: string): Partial<FormInput> => ({ notes: [{ fact: "project1.note[0]", text }] });

/** One row a level; the points of each level as its only weight. */
const form = (weights: Readonly<Record<string, number>>, more: Partial<FormInput> = {}): FormFacts =>
  formFacts({
    id: "project",
    figures: { "fund.weight": 10, "fund.score": 10 },
    rows: Object.entries(weights).map(([level1, weight]) => ({ level1, level3: "任务", weight, score: 1 })),
    ...more,
  });
const label = (name: string, points: number, rows: readonly string[], level: 1 | 2 = 1): LevelPoints => ({
  level,
  name,
  points: decimal(points),
  rows,
  fact: `project1.${rows[0] ?? ""}.level${level}`,
});

describe("P-02, the levels weigh what is prescribed", () => {
  it("holds them against the note of the form, an error", () => {
    const given = form({ "产出指标(70分)": 70, 效益指标: 20, 满意度指标: 10 }, note(NOTE));
    expect(runCheck(LEVEL_WEIGHTS, given)).toMatchObject([
      {
        severity: "error",
        facts: ["project1.ind[0].weight"],
        reported: "70",
        expected: "50",
        message: "产出指标分值合计70分，应为50分。",
      },
      { reported: "20", expected: "30", message: "效益指标分值合计20分，应为30分。" },
    ]);
  });

  it("holds them against their own labels beside the note, each level once", () => {
    const levels = [label("产出指标", 60, ["ind[0]"]), label("效益指标", 20, ["ind[1]"])];
    const given = form({ 产出指标: 50, 效益指标: 20, 满意度指标: 10 }, { ...note(NOTE), levels });
    expect(runCheck(LEVEL_WEIGHTS, given)).toMatchObject([
      { reported: "20", expected: "30", message: "效益指标分值合计20分，应为30分。" },
      { facts: ["project1.ind[0].level1"], message: "产出指标分值合计50分，应为60分。" },
    ]);
  });

  it("holds the execution rate against the note too", () => {
    const given = form(
      { 产出指标: 50, 效益指标: 30, 满意度指标: 10 },
      {
        ...note(NOTE),
        figures: { "fund.weight": 20, "fund.score": 20 },
      },
    );
    expect(runCheck(LEVEL_WEIGHTS, given)).toMatchObject([
      { facts: ["project1.fund.weight"], reported: "20", expected: "10" },
    ]);
  });

  it("lets the effects take the points of a satisfaction that is absent", () => {
    expect(runCheck(LEVEL_WEIGHTS, form({ 产出指标: 50, 效益指标: 40 }, note(NOTE)))).toEqual([]);
    expect(runCheck(LEVEL_WEIGHTS, form({ 产出指标: 50, 效益指标: 39 }, note(NOTE)))).toHaveLength(1);
    const both = form({ 产出指标: 50, 效益指标: 40, 满意度指标: 10 }, note(NOTE));
    expect(runCheck(LEVEL_WEIGHTS, both)).toMatchObject([{ reported: "40", expected: "30" }]);
  });

  it("holds them against the points in the names of levels where no note prints weights", () => {
    const levels = [label("产出指标", 50, ["ind[0]"]), label("数量指标", 20, ["ind[0]"], 2)];
    expect(runCheck(LEVEL_WEIGHTS, form({ 产出指标: 48 }, { levels }))).toMatchObject([
      { facts: ["project1.ind[0].level1"], reported: "48", expected: "50" },
      { facts: ["project1.ind[0].level2"], message: "数量指标分值合计48分，应为20分。" },
    ]);
  });

  it("warns by the pack where the form prints nothing", () => {
    const given = form({ 产出指标: 60, 效益指标: 30, 满意度指标: 10 });
    const run = (pack: typeof NATIONAL_2020) => runCheckOn(LEVEL_WEIGHTS, { forms: [given], pack });
    expect(run(NATIONAL_2020)).toMatchObject([{ severity: "warning", reported: "60", expected: "50" }]);
    expect(run({ ...NATIONAL_2020, complete: false })).toEqual([]);
    expect(run(EMPTY_PACK)).toEqual([]);
  });

  it("leaves the pack aside where the form has not all of its levels", () => {
    const given = form({ 产出指标: 60, 效益指标: 30 });
    expect(runCheckOn(LEVEL_WEIGHTS, { forms: [given], pack: NATIONAL_2020 })).toEqual([]);
  });

  it.each([
    ["the published form", HENGYANG],
    ["a form that was cut", form({ 产出指标: 20 }, { ...note(NOTE), complete: false })],
    ["weights as printed", form({ 产出指标: 50 }, { levels: [label("产出指标", 50, ["ind[0]"])] })],
  ])("is silent on %s", (_, given) => {
    expect(runCheckOn(LEVEL_WEIGHTS, { forms: [given], pack: NATIONAL_2020 })).toEqual([]);
  });

  it("does not hold a form of a single level against the pack", () => {
    expect(runCheckOn(LEVEL_WEIGHTS, { forms: [form({ 产出指标: 90 })], pack: NATIONAL_2020 })).toEqual([]);
  });

  it("does not hold a form with levels of another rule set against the pack", () => {
    const given = form({ 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 });
    expect(runCheckOn(LEVEL_WEIGHTS, { forms: [given], pack: NATIONAL_2020 })).toEqual([]);
  });
});

describe("P-19, the points printed in a scorecard's level", () => {
  const card = (weight: number, complete = true): FormFacts =>
    formFacts({
      id: "scorecard",
      complete,
      rows: [
        { level1: "投入", level3: "在职人员控制率", weight: 5, score: 5 },
        { level1: "投入", level3: "三公经费变动率", weight, score: 5 },
      ],
      levels: [{ ...label("投入", 14, ["ind[0]", "ind[1]"]), fact: "card.ind[0].level1" }],
    });

  it("names the printed and the real sum", () => {
    expect(runCheck(PRINTED_LEVEL_POINTS, card(8))).toMatchObject([
      {
        severity: "error",
        facts: ["card.ind[0].level1"],
        reported: "14",
        expected: "13",
        message: "投入分值合计13分，与标注“共14分”不符。",
      },
    ]);
  });

  it("is silent where they agree, and on a form that was cut", () => {
    expect(runCheck(PRINTED_LEVEL_POINTS, card(9))).toEqual([]);
    expect(runCheck(PRINTED_LEVEL_POINTS, card(8, false))).toEqual([]);
  });
});

describe("P-19, the points printed for a block of indicators", () => {
  /** A block of so many points, levels with their points over a row each, and perhaps a row of a level without any. */
  const blockOf = (points: number, levels: readonly number[], more = false): FormFacts => {
    const rows = [...levels, ...(more ? [0] : [])].map((_, at) => ({
      level1: `级${at + 1}`,
      level3: `事项${at + 1}`,
    }));
    const form = formFacts({
      id: "project",
      rows,
      levels: levels.map((own, at) => ({
        ...label(`级${at + 1}`, own, [`ind[${at}]`]),
        fact: `project1.level[${at}]`,
      })),
    });
    return { ...form, block: { name: "年度任务", points: decimal(points), fact: "project1.block" } };
  };

  it.each([
    ["more than the block has", 80, [60, 40], false, 1],
    ["less than the block has", 80, [40, 30], false, 1],
    ["what the block has", 80, [50, 30], false, 0],
    ["less, with a level that prints none", 80, [40, 30], true, 0],
    ["more, with a level that prints none", 80, [60, 40], true, 1],
    ["nothing", 80, [], true, 0],
  ])("speaks only where levels print %s", (_name, points, levels, more, findings) => {
    const found = runCheck(PRINTED_LEVEL_POINTS, blockOf(points, levels, more));
    expect(found).toHaveLength(findings);
    if (findings > 0) expect(found[0]).toMatchObject({ reported: String(points), severity: "error" });
  });
});
