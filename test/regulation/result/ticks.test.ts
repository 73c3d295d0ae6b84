import { hasBoxes, readTicked, tick } from "../../../src/regulation/result/ticks";

const LINE =
  "□优秀\u00a0 90分≤得分≤100分；   □良好\u00a0 80分≤得分＜90分；   □较差\u00a0 60分≤得分＜80分；   □差 \u00a0得分＜60分";

describe("ticked boxes", () => {
  it.each([
    ["none", LINE, []],
    ["☑", "☑优秀 □良好 □差", ["优秀"]],
    ["■", "□优秀 ■良好 □差", ["良好"]],
    ["√ in place of the box", "□优秀 √良好 □差", ["良好"]],
    ["√ beside the box", "□优秀 □√良好 □差", ["良好"]],
    ["a box behind its label", "优秀☑ 良好□ 差□", ["优秀"]],
    ["a lone √ behind its label", "优秀√ 良好 较差 差", ["优秀"]],
    ["a lone √ before its label", "优秀 √良好 较差 差", ["良好"]],
    ["brackets", "（ ）优秀 （√）良好 （ ）差", ["良好"]],
    ["the box letter of Word's font", "\uF052优秀 \uF0A3良好", ["优秀"]],
    ["two at once", "☑优秀 ☑良好 □差", ["优秀", "良好"]],
    ["no box at all", "优秀", []],
  ])("are read: %s", (_, text, expected) => {
    expect(readTicked(text)).toEqual(expected);
  });

  it("are told from a line without boxes", () => {
    expect(hasBoxes(LINE)).toBe(true);
    expect(hasBoxes("优秀（S≥90）、良好（90＞S≥80）")).toBe(false);
  });
});

describe("ticking a box", () => {
  it("changes that one character and nothing else", () => {
    expect(tick(LINE, "良好")).toBe(LINE.replace("□良好", "☑良好"));
  });

  it("finds 差 and not 较差", () => {
    expect(tick(LINE, "差")).toBe(LINE.replace("□差", "☑差"));
  });

  it.each([
    ["opens the box ticked before", "☑优秀 □良好", "良好", "□优秀 ☑良好"],
    ["leaves a box that is ticked already", "■优秀 □良好", "优秀", "■优秀 □良好"],
    ["keeps brackets", "（√）优秀 （ ）良好", "良好", "（ ）优秀 （√）良好"],
    ["takes boxes behind their labels", "优秀□ 良好□", "良好", "优秀□ 良好☑"],
    ["leaves a line without that label", LINE, "中", LINE],
    ["leaves a line without boxes", "优秀", "优秀", "优秀"],
  ])("%s", (_, text, label, expected) => {
    expect(tick(text, label)).toBe(expected);
  });

  it.each(["优秀", "良好", "较差", "差"])("is read back: %s", (label) => {
    expect(readTicked(tick(LINE, label))).toEqual([label]);
  });
});
