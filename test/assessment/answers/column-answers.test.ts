/** What an answer in words speaks of: by cell on its form, by head on any; among like heads which one; else what could be said. */
import fc from "fast-check";
import {
  answerFor,
  answerSaid,
  choicesFor,
  sampleFits,
  sampleFrom,
  sampleFromText,
  sampleToText,
  withAnswer,
  type ColumnReading,
  type ReadingMap,
} from "../../../src/assessment";

const column = (at: number, head: string, more: Partial<ColumnReading> = {}): ColumnReading => ({
  table: "indicator",
  head,
  headCell: { sheet: "表", row: 4, column: at },
  range: { top: 4, left: at, bottom: 9, right: at },
  meaning: "score",
  label: "得分",
  certainty: "probable",
  why: [],
  candidates: [{ meaning: "score", label: "得分", weight: 2 }],
  ...more,
});

const map = (columns: readonly ColumnReading[], sheet = "表"): ReadingMap => ({
  form: "self-evaluation",
  key: sheet,
  sheet,
  area: { top: 0, left: 0, bottom: 9, right: 9 },
  title: "",
  blocks: [],
  columns,
  rows: [],
  moneyUnit: { unit: "", cell: null },
  captions: [],
});

const FORM = map([
  column(1, "一级指标", { meaning: "level1", label: "一级指标" }),
  column(5, "分值"),
  column(6, "指标\n得分（分）"),
  column(7, "分值"),
]);

describe("an answer in words", () => {
  it.each([
    ["表!G5=得分", { form: "self-evaluation", sheet: "表", head: "指标\n得分（分）", meaning: "score" }],
    ["G8＝复核分", { form: "self-evaluation", sheet: "表", head: "指标\n得分（分）", meaning: "review" }],
    ["指标得分(分)=得分", { head: "指标\n得分（分）", meaning: "score" }],
    ["表!H5=weight", { form: "self-evaluation", sheet: "表", head: "分值", nth: 2, meaning: "weight" }],
    ["表!F5=分值", { form: "self-evaluation", sheet: "表", head: "分值", nth: 1, meaning: "weight" }],
  ])("%s is understood", (said, answer) => {
    expect(answerSaid(said, [FORM])).toEqual({ kind: "answer", answer });
  });

  it.each([
    ["得分", { kind: "no-sense" }],
    ["=得分", { kind: "no-sense" }],
    ["表!Z1=得分", { kind: "no-column", place: "表!Z1" }],
    ["别表!G5=得分", { kind: "no-column", place: "别表!G5" }],
    ["实拿=得分", { kind: "no-column", heads: ["一级指标", "分值", "指标\n得分（分）"] }],
    ["表!G5=月亮", { kind: "no-meaning", word: "月亮", head: "指标\n得分（分）" }],
  ])("%s is not", (said, why) => {
    expect(answerSaid(said, [FORM])).toMatchObject(why);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (said) => answerSaid(said, [FORM]).kind !== undefined),
    );
  });

  it("takes the place of what was said of the same column, and of no other", () => {
    const [first, second] = [1, 3].map((at) => answerFor(FORM, FORM.columns[at] ?? column(0, ""), "weight"));
    if (!first || !second) throw new Error("no columns");
    const answers = withAnswer(withAnswer([], first), second);
    expect(answers).toHaveLength(2);
    expect(withAnswer(answers, { ...first, meaning: "other" })).toEqual([
      second,
      { ...first, meaning: "other" },
    ]);
  });

  it("offers the likely first and each label once", () => {
    const choices = choicesFor(FORM.columns[2] ?? column(0, ""));
    expect(choices[0]).toEqual({ id: "score", label: "得分" });
    expect(choices.at(-1)?.id).not.toBe("score");
    expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
    expect(choices.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["other", "review", "weight", "target"]),
    );
  });
});

describe("a sample", () => {
  it("is made of what is sure, and holds forms that are laid out alike once", () => {
    const doubted = map([column(1, "分值"), column(2, "实拿", { certainty: "doubtful" })]);
    const { forms } = sampleFrom("某县", [doubted, { ...doubted, key: "other" }]);
    expect(forms).toEqual([{ form: "self-evaluation", columns: [{ head: "分值", meaning: "score" }] }]);
  });

  it("comes out of its file as it went in, with a byte order mark too", () => {
    const sample = sampleFrom("某县", [FORM]);
    expect(sampleFromText(sampleToText(sample))).toEqual(sample);
    expect(sampleFromText(`\uFEFF${sampleToText(sample)}`)).toEqual(sample);
  });

  it("fits a form of its kind that has a head of it, however it is broken into lines", () => {
    const sample = sampleFrom("某县", [map([column(1, "指标得分(分)")])]);
    expect(sampleFits(sample, [FORM])).toBe(true);
    expect(sampleFits(sample, [{ ...FORM, form: "project" }])).toBe(false);
    expect(sampleFits(sample, [map([column(1, "分值")])])).toBe(false);
  });

  it("is none where its text is anything else", () => {
    fc.assert(fc.property(fc.json(), (text) => sampleFromText(text) === null));
  });
});
