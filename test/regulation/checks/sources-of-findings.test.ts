/** A finding cites what it rests on: the form where it prints the rule, else the pack or the practice that spoke. */
import { evaluate } from "../../../src/regulation/evaluate";
import type { FormFacts } from "../../../src/regulation/facts";
import type { Pack } from "../../../src/regulation/packs/pack";
import { packById } from "../../../src/regulation/packs";
import { choosePolicies } from "../../../src/regulation/packs/policy";
import type { SourceId } from "../../../src/regulation/sources";
import { filingOf, formFacts, type FormInput, type IndicatorInput } from "../../support/facts";

const pack = (id: string): Pack => {
  const found = packById(id);
  if (!found) throw new RangeError(`no pack ${id}`);
  return found;
};
const noted = (...texts: readonly string[]): FormInput["notes"] =>
  texts.map((text, index) => ({ fact: `project1.note[${index}]`, text }));

function sourcesOf(check: string, form: FormFacts, by: Pack): readonly (SourceId | undefined)[] {
  const { violations } = evaluate(filingOf(form), by, choosePolicies(by.policies));
  return violations.filter((one) => one.check === check).map(({ source }) => source);
}

const row = (more: Partial<IndicatorInput>): IndicatorInput => ({
  level3: "村庄规划编制数量",
  target: "≥40个",
  actual: "40个",
  weight: 100,
  score: 100,
  ...more,
});
const project = (more: Partial<FormInput>): FormFacts => formFacts({ id: "project", ...more });
const NATIONAL = pack("national-2020");
const BANDS = "综合评价等级分为优秀（S≥90）、良好（90＞S≥80）、较差（80＞S≥60）、差（S＜60）。";
const TIERS =
  "定性指标根据指标完成情况分为达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按照该指标对应分值区间100-80%（含80%）、80-50%（含50%）、50-0%合理确定得分。";

describe("the grade", () => {
  const graded = (notes: FormInput["notes"] = [], grade = "良"): FormFacts =>
    project({
      rows: [row({})],
      figures: { "total.score": 100 },
      texts: { "total.grade": grade },
      notes: notes ?? [],
    });

  it("rests on the note that prints the bands, else on the pack's source", () => {
    expect(sourcesOf("G-01", graded(noted(BANDS)), NATIONAL)).toEqual(["form-note"]);
    expect(sourcesOf("G-01", graded(), NATIONAL)).toEqual(["mof-2020-10"]);
  });

  it("is asked in the form's words only where the form prints words", () => {
    expect(sourcesOf("G-02", graded(noted(BANDS), "优"), NATIONAL)).toHaveLength(1);
    expect(sourcesOf("G-02", graded([], "优秀"), NATIONAL)).toEqual([]);
  });
});

describe("a score", () => {
  const short = (more: Partial<FormInput> = {}): FormFacts =>
    project({ rows: [row({ actual: "20个", score: 100 })], ...more });

  it("rests on the pack's rule where the form prints none", () => {
    expect(sourcesOf("P-08", short(), NATIONAL)).toEqual(["mof-2020-10"]);
  });

  it.each<[string, string | undefined, SourceId]>([
    ["the row's own standard", "控制率≤100%，得5分；每超过一个百分点扣0.5分，扣完为止。", "form"],
    ["the pack's where the row prints none", undefined, "hunan-classic"],
  ])("of a scorecard rests on %s", (_, standard, source) => {
    const card = formFacts({
      id: "scorecard",
      rows: [
        {
          level3: "在职人员控制率",
          weight: 5,
          score: 5,
          evidence: "50/46×100%=108.70%",
          ...(standard === undefined ? {} : { standard }),
        },
      ],
    });
    expect(sourcesOf("P-18", card, pack("hn-classic"))).toEqual([source]);
  });

  it("lies in the tier that the form's note gives, not the pack's", () => {
    const tier = (score: number): IndicatorInput =>
      row({ target: "效果明显", actual: "部分达成预期指标并具有一定效果", weight: 10, score });
    const form = (score: number, notes: FormInput["notes"] = []): FormFacts =>
      project({ rows: [tier(score)], notes: notes ?? [] });
    expect(sourcesOf("P-11", form(5.5), NATIONAL)).toEqual(["mof-2020-10"]);
    expect(sourcesOf("P-11", form(5.5, noted(TIERS)), NATIONAL)).toEqual([]);
    expect(sourcesOf("P-11", form(4.9, noted(TIERS)), NATIONAL)).toEqual(["form-note"]);
  });
});

describe("weights of levels", () => {
  const levels = (notes: FormInput["notes"] = [], level1 = "产出指标"): FormFacts =>
    project({
      figures: { "fund.weight": 10, "fund.score": 10 },
      rows: [
        row({ level1, weight: 60, score: 60 }),
        row({ level1: "效益指标", level3: "受益人数", weight: 20, score: 20 }),
        row({ level1: "满意度指标", level3: "群众满意度", weight: 10, score: 10 }),
      ],
      notes: notes ?? [],
    });
  const NOTE = "分值设定100分，其中预算执行率10分、产出指标50分、效益指标30分、满意度指标10分。";

  it("rest on the note, or on the pack", () => {
    expect(sourcesOf("P-02", levels(noted(NOTE)), NATIONAL)).toEqual(["form-note", "form-note"]);
    expect(sourcesOf("P-02", levels(), NATIONAL)).toEqual(["mof-2020-10", "mof-2020-10"]);
  });
});

describe("a low execution rate", () => {
  const low = (more: Partial<FormInput> = {}): FormFacts =>
    project({ figures: { "fund.budget": 100, "fund.exec": 80 }, ...more });

  it.each<[string, FormFacts, Pack, SourceId]>([
    [
      "the form's instruction",
      low({ notes: noted("预算执行率未达到90%的需说明原因（100字以内）") ?? [] }),
      NATIONAL,
      "form-note",
    ],
    ["Sichuan's form", low(), pack("sc-10-90"), "sichuan-2023"],
    ["practice elsewhere", low(), NATIONAL, "review"],
  ])("rests on %s", (_, form, by, source) => {
    expect(sourcesOf("R-10", form, by)).toEqual([source]);
  });
});

it("a second level that is not used rests on the note only where the note speaks of it", () => {
  const unused = (notes: FormInput["notes"] = []): FormFacts =>
    project({
      rows: [
        row({}),
        { level2: "质量指标", level3: "", target: null, actual: null, weight: null, score: null },
      ],
      notes: notes ?? [],
    });
  expect(sourcesOf("S-09", unused(noted("个别不涉及的二级指标可自行删除。")), NATIONAL)).toEqual([
    "form-note",
  ]);
  expect(sourcesOf("S-09", unused(), NATIONAL)).toEqual(["review"]);
});
