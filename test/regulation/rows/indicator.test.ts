import { showNumber } from "../../../src/language/numbers";
import type { IndicatorRow } from "../../../src/regulation/facts";
import type { ScoreOutcome } from "../../../src/regulation/outcome";
import type { Pack } from "../../../src/regulation/packs/pack";
import { NATIONAL_2020, packById } from "../../../src/regulation/packs";
import { choosePolicies, type Policies } from "../../../src/regulation/packs/policy";
import { isScoredRow, scoreIndicator } from "../../../src/regulation/rows/indicator";
import { formFacts, type IndicatorInput, type Typed } from "../../support/facts";

interface Setting {
  readonly policies?: Partial<Policies>;
  readonly pack?: Pack;
  readonly texts?: Readonly<Record<string, string>>;
  readonly change?: Partial<IndicatorRow>;
}

function scored(input: Partial<IndicatorInput>, setting: Setting = {}): ScoreOutcome {
  const { policies, pack = NATIONAL_2020, texts = {}, change = {} } = setting;
  const rows = [{ level3: "指标", weight: "10", score: null, ...input }];
  const form = formFacts({ id: "project", rows, texts });
  const [row] = form.indicators;
  if (!row) throw new Error("no row");
  return scoreIndicator({ ...row, ...change }, form, pack, choosePolicies(pack.policies, policies));
}

/** The score as one word: the points, or the interval left to a person. */
function said({ computed, interval }: ScoreOutcome): string {
  if (computed) return showNumber(computed, 2);
  return interval ? `${showNumber(interval.low, 2)}~${showNumber(interval.high, 2)}` : "-";
}

const of = (
  target: Typed,
  actual: Typed,
  more: Partial<IndicatorInput> = {},
  setting: Setting = {},
): string => said(scored({ target, actual, ...more }, setting));

describe("an indicator where more is better", () => {
  it.each([
    ["≥10", "9.99", "9.99"],
    ["≥10", "10", "10"],
    ["≥10", "10.01", "10"],
    ["≥10", "0", "0"],
    ["10", "8", "8"],
    ["≥3", "1", "3.33"],
    ["≥90%", "45%", "5"],
    ["≥90%", 0.45, "5"],
    ["≥90%", "95", "10"],
    ["≥100百分比", "100", "10"],
    ["1.2万亩", "6000亩", "5"],
    ["≥11.376万元", "12万元", "10"],
    ["≥266米", "200米", "7.52"],
    ["10个", "13", "10"],
    ["达到95%以上", "95%", "10"],
  ])("%s and %s give %s of 10", (target, actual, points) => {
    expect(of(target, actual)).toBe(points);
  });

  it("treats a negative result as none", () => {
    expect(of("≥10", "-5")).toBe("0");
  });

  it("keeps ＞ strict: the edge itself is not full marks, and a person says how much it costs", () => {
    expect([of("＞90%", "89%"), of("＞90%", "90%"), of("＞90%", "90.01%")]).toEqual(["9.89", "0~9.99", "10"]);
  });
});

describe("an indicator where less is better", () => {
  it.each([
    ["≤160万元", "159.99万元", "linear", "10"],
    ["≤160万元", "160万元", "linear", "10"],
    ["≤160万元", "200万元", "linear", "7.5"],
    ["≤160万元", "319万元", "linear", "0.06"],
    ["≤160万元", "320万元", "linear", "0"],
    ["≤160万元", "386", "linear", "0"],
    ["≤160万元", "200万元", "inverse", "8"],
    ["≤160万元", "386万元", "inverse", "4.15"],
    ["≤5%", "4%", "inverse", "10"],
  ] as const)("%s and %s by the %s policy give %s of 10", (target, actual, reverse, points) => {
    expect(of(target, actual, {}, { policies: { reverse } })).toBe(points);
  });

  it("gives 6.22 of 15 for 386 against 160 inversely and nothing linearly", () => {
    const more = { weight: "15" };
    expect(of("≤160", "386", more, { policies: { reverse: "inverse" } })).toBe("6.22");
    expect(of("≤160", "386", more)).toBe("0");
  });

  it("names the policy only where it makes a difference", () => {
    expect(scored({ target: "≤160", actual: "200" }).explanation.choices).toHaveLength(1);
    expect(scored({ target: "≤160", actual: "150" }).explanation.choices).toEqual([]);
  });

  it("takes a bare number so on a row of 成本, and a stated ≥ as it stands", () => {
    const cost = { level2: "成本指标" };
    expect(of("20万元", "18万元", cost)).toBe("10");
    expect(of("20万元", "25万元", cost)).toBe("7.5");
    expect(of("≥20万元", "18万元", cost)).toBe("9");
  });

  it("keeps ＜ strict", () => {
    expect([of("＜5%", "4.99%"), of("＜5%", "5%"), of("＜5%", "6%")]).toEqual(["10", "0~9.99", "8"]);
  });
});

describe("a target that is to be met exactly", () => {
  it.each([
    ["at-least", "8", "8"],
    ["at-least", "10", "10"],
    ["at-least", "12", "10"],
    ["strict", "8", "8"],
    ["strict", "10", "10"],
    ["strict", "12.5", "8"],
    ["manual", "8", "0~10"],
    ["manual", "10", "10"],
    ["manual", "12", "0~10"],
  ] as const)("by the policy %s, %s against =10 gives %s", (equalTarget, actual, points) => {
    expect(of("=10", actual, {}, { policies: { equalTarget } })).toBe(points);
  });

  it("says which policy decided where the result differs from the target, and nothing where it does not", () => {
    expect(scored({ target: "=10", actual: "12" }).explanation.choices).toEqual(["等于型指标：达到即可"]);
    expect(scored({ target: "=10", actual: "10" }).explanation.choices).toEqual([]);
  });
});

describe("a target of nothing", () => {
  it.each([
    ["=0", "0", "10"],
    ["0起", "0起", "10"],
    ["0起", "1起", "0"],
    ["≤0", "0", "10"],
    ["≤0", "2", "0"],
    ["≥0", "3", "0~10"],
  ])("%s and %s give %s", (target, actual, points) => {
    expect(of(target, actual)).toBe(points);
  });
});

describe("completion far above the target", () => {
  it.each([
    ["12.99", "explain", "10", 0],
    ["13", "explain", "10", 1],
    ["13", "deduct-2", "8", 1],
    ["12.99", "deduct-2", "10", 0],
    ["13", "zero", "0", 1],
    ["12.99", "zero", "10", 0],
  ] as const)("%s of 10 by the policy %s gives %s", (actual, overCompletion, points, choices) => {
    const score = scored({ target: "10", actual }, { policies: { overCompletion } });
    expect(said(score)).toBe(points);
    expect(score.explanation.choices).toHaveLength(choices);
  });

  it("never takes more than there is", () => {
    expect(of("10", "20", { weight: "1" }, { policies: { overCompletion: "deduct-2" } })).toBe("0");
  });
});

describe("a range", () => {
  it.each([
    ["89%", "9.89"],
    ["90%", "10"],
    ["95%", "10"],
    ["95.01%", "0~10"],
    ["约92%", "0~10"],
  ])("of 90-95%% and a result of %s gives %s", (actual, points) => {
    expect(of("90-95%", actual)).toBe(points);
  });
});

describe("a deadline", () => {
  it.each([
    ["2022年12月31日", "2022年12月30日", "10"],
    ["2022年12月31日", "2022年12月31日", "10"],
    ["2022年12月31日", "2023年1月1日", "0~10"],
    ["本年完成", "2023基本完成", "0~10"],
    ["6月底前", "5月", "10"],
    ["6月底前", "已完成", "0~10"],
  ])("of %s kept on %s gives %s", (target, actual, points) => {
    expect(of(target, actual)).toBe(points);
  });

  it("says that a late result may not have full marks", () => {
    expect(scored({ target: "本年完成", actual: "2023基本完成" }).explanation.clause).toContain("不应得满分");
  });
});

describe("what a person decides", () => {
  it.each([
    ["≥90%", "90%以上", "0~10"],
    ["≥266米", "≥266米", "0~10"],
    ["≥90%", "效果良好", "0~10"],
    ["10个", "13宗", "0~10"],
    ["10个", "100%", "0~10"],
    [null, "60件", "0~10"],
    ["10", null, "0~10"],
    ["效果明显", "达成预期指标", "8~10"],
    ["效果明显", "部分达成年度指标并具有一定效果", "6~7.99"],
    ["效果明显", "未达成年度指标且效果较差", "0~5.99"],
    ["基本到位", "本年度共使用项目资金9,970.25万元。", "0~10"],
  ])("%s and %s leave %s", (target, actual, interval) => {
    const score = scored({ target, actual, score: "9" });
    expect(said(score)).toBe(interval);
    expect(score).toMatchObject({ status: "judgement", computed: null });
    expect(score.reported && showNumber(score.reported)).toBe("9");
  });

  it("rounds the ends of tiers to two decimals: 60 % of 3.35 is 2.01", () => {
    expect(of("明显", "部分达成预期指标", { weight: "3.35" })).toBe("2.01~2.67");
  });

  it("takes the pack's middle tier", () => {
    expect(of("明显", "部分达成预期指标", {}, { pack: packById("hb-20-80") })).toBe("5~7.99");
  });
});

describe("a row that does not apply", () => {
  it.each([
    ["full", "10"],
    ["zero", "0"],
    ["exclude", "-"],
    ["manual", "-"],
  ] as const)("by the policy %s gives %s", (notApplicable, points) => {
    const score = scored({ target: "≥80%", actual: "不涉及" }, { policies: { notApplicable } });
    expect(said(score)).toBe(points);
    expect(score.status).toBe("not-applicable");
    expect(score.explanation.choices).toHaveLength(1);
  });

  it("is not every row whose result is 无: that may be a nought", () => {
    expect(scored({ target: "≤3起", actual: "无" }).status).toBe("judgement");
  });
});

describe("a score beside what follows", () => {
  it.each([
    ["8", "8", "ok"],
    ["7.98", "8", "ok"],
    ["7.9", "8", "wrong"],
    ["9", "8", "wrong"],
    [null, "8", "blank"],
    ["9", "9.3", "ok"],
    ["10", "9.6", "wrong"],
  ])("%s for a completion of %s of 10 is %s", (score, actual, status) => {
    expect(scored({ target: "10", actual, score }).status).toBe(status);
  });

  it("is the person's where a reason stands beside it, up to what follows", () => {
    const score = scored({ target: "10", actual: "10", score: "9", reason: "验收推迟" });
    expect(score.status).toBe("judgement");
    expect(score.interval && showNumber(score.interval.high)).toBe("10");
    expect(scored({ target: "10", actual: "10", score: "9", reason: "无" }).status).toBe("wrong");
  });

  it("explains itself with the cells, the numbers as typed and the clause", () => {
    expect(scored({ target: "　10", actual: "8", score: "9" }).explanation).toEqual({
      inputs: [
        { fact: "project1.ind[0].target", label: "年度指标值", text: "10" },
        { fact: "project1.ind[0].actual", label: "实际完成值", text: "8" },
        { fact: "project1.ind[0].weight", label: "分值", text: "10" },
      ],
      formula: "8÷10×100%=80.00%；10×80.00%=8",
      rule: "完成指标值的记满分；未完成的按完成值与指标值的比例计分",
      ruleFrom: "pack",
      clause: "完成值8未达到指标值10的要求，按比例得8分",
      choices: [],
      source: "mof-2020-10",
    });
  });
});

describe("notes under the form that say how every indicator is scored", () => {
  const note =
    "注：2.定性指标根据指标完成情况分为：全部或基本达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按照该指标对应分值区间100-80%(含80%)、80-50%(含50%)、50-0%合理确定得分。3.定量指标若为正向指标则得分=全年实际值（B）/年度指标值（A）*该指标分值；若为反向指标则得分=年度指标值（A）/全年实际值（B）*该指标分值。";
  const notes = [{ fact: "project1.note[0]", text: note }];
  const noted = (target: Typed, actual: Typed): ScoreOutcome => {
    const form = formFacts({
      id: "project",
      rows: [{ level3: "指标", weight: "10", score: null, target, actual }],
      notes,
    });
    const [row] = form.indicators;
    if (!row) throw new Error("no row");
    return scoreIndicator(row, form, NATIONAL_2020, choosePolicies({}));
  };

  it("bound the tiers before the pack does", () => {
    const score = noted("效果明显", "部分达成预期指标");
    expect(said(score)).toBe("5~7.99");
    expect(score.explanation).toMatchObject({ ruleFrom: "form", source: "form-note" });
  });

  it("decide what lies beyond a limit before the policy does", () => {
    const score = noted("≤160", "200");
    expect(said(score)).toBe("8");
    expect(score.explanation).toMatchObject({ ruleFrom: "form", choices: [] });
  });
});

describe("operator and unit in columns of their own", () => {
  it("are joined to the target, and the unit to a bare result", () => {
    const texts = { "ind[0].operator": "≤", "ind[0].unit": "万元" };
    expect(of("30", "40", {}, { texts })).toBe("6.67");
    expect(of("95", "90", {}, { texts: { "ind[0].operator": "≥", "ind[0].unit": "%" } })).toBe("9.47");
  });
});

describe("which rows are scored", () => {
  const rows = formFacts({
    id: "project",
    rows: [
      { level3: "a", weight: "20", score: "20" },
      { level3: "其中b", weight: "20", score: "20" },
      { level3: "c", weight: null, score: null },
      { level3: "d", weight: "10" },
      { level3: "e", weight: null, score: "5" },
    ],
  });
  it.each<[number, Partial<IndicatorRow>, boolean]>([
    [0, {}, true],
    [1, { partOf: "ind[0]" }, false],
    [2, {}, false],
    [3, {}, false],
    [4, {}, true],
    [4, { sharedWeightWith: "ind[0]" }, true],
    [2, { sharedWeightWith: "ind[0]" }, false],
  ])("row %i with %j: %s", (index, change, expected) => {
    const row = rows.indicators[index];
    expect(row && isScoredRow({ ...row, ...change }, rows)).toBe(expected);
  });

  it("leaves rows of one merged weight to a person within that weight", () => {
    const [first, second] = rows.indicators;
    if (!first || !second) throw new Error("no rows");
    const form = { ...rows, indicators: [first, { ...second, sharedWeightWith: "ind[0]" as const }] };
    const scores = form.indicators.map((row) => scoreIndicator(row, form, NATIONAL_2020, choosePolicies({})));
    expect(scores.map((score) => [said(score), score.weight && showNumber(score.weight)])).toEqual([
      ["0~20", "20"],
      ["0~20", null],
    ]);
  });

  it("leaves the row that prints the merged weight to a person too, whatever it reached itself", () => {
    const reached = formFacts({
      id: "project",
      rows: [
        { level3: "办证数量", target: "≥10本", actual: "12本", weight: "20", score: "20" },
        { level3: "换证数量", target: "≥10本", actual: "6本", weight: null, score: null },
      ],
    });
    const [first, second] = reached.indicators;
    if (!first || !second) throw new Error("no rows");
    const alone = scoreIndicator(first, reached, NATIONAL_2020, choosePolicies({}));
    const form = { ...reached, indicators: [first, { ...second, sharedWeightWith: first.name }] };
    const together = scoreIndicator(first, form, NATIONAL_2020, choosePolicies({}));
    expect([alone, together].map(said)).toEqual(["20", "0~20"]);
  });
});
