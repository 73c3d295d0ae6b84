import { decimal } from "../../../src/language/numbers";
import { gradeOf, readGradeBands, sameGrade } from "../../../src/regulation/rule/grades";

const HENGYANG = "      2.综合评价等级分为优秀（S≥90）、良好（90＞S≥80）、较差（80＞S≥60）、 差（S＜60）。";
const XINHUANG =
  "□优秀\u00a0 90分≤得分≤100分；   □良好\u00a0 80分≤得分＜90分；   □较差\u00a0 60分≤得分＜80分；   □差 \u00a0得分＜60分";
const INCLUDED = "评价结果：90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。";

function shown(text: string): string {
  const bands = readGradeBands(text) ?? [];
  return bands.map((band) => `${band.grade}${band.fromIncluded ? "≥" : ">"}${band.from.toFixed()}`).join(" ");
}

describe("grade bands printed on a form", () => {
  it.each([
    ["a footnote with signs", HENGYANG, "优秀≥90 良好≥80 较差≥60 差≥0"],
    ["a line of tick boxes", XINHUANG, "优秀≥90 良好≥80 较差≥60 差≥0"],
    ["ranges before the words", INCLUDED, "优≥90 良≥80 中≥60 差≥0"],
    ["ranges that end in whole numbers", "优90-100、良80-89、中60-79、差0-59", "优≥90 良≥80 中≥60 差≥0"],
    [
      "words of comparison",
      "优秀：90分以上；良好：80分（含）至90分；合格：60分（含）至80分；不合格：60分以下",
      "优秀≥90 良好≥80 合格≥60 不合格≥0",
    ],
    ["an upper end that is claimed", "80-90（含）为良，90-100为优，80（含）以下为差", "优>90 良>80 差≥0"],
    ["brackets of mathematics", "优[90,100]、良[80,90)、中[60,80)、差[0,60)", "优≥90 良≥80 中≥60 差≥0"],
    ["grades from worst to best", "差（S＜60）、良好（60≤S＜90）、优秀（S≥90）", "优秀≥90 良好≥60 差≥0"],
    [
      "得分 before every sign",
      "得分≥90为优，80≤得分<90为良，60≤得分<80为中，得分<60为差",
      "优≥90 良≥80 中≥60 差≥0",
    ],
  ])("are read from %s", (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    "三级绩效指标按需自行增减行。",
    "分值设定100分，其中预算执行率10分、产出指标50分。",
    "优秀",
    "",
    "偏差原因分析及改进措施",
  ])("are not found in %p", (text) => {
    expect(readGradeBands(text)).toBeNull();
  });
});

describe("the grade of a total", () => {
  const bands = readGradeBands(HENGYANG) ?? [];
  it.each([
    ["100", "优秀"],
    ["90.01", "优秀"],
    ["90", "优秀"],
    ["89.99", "良好"],
    ["80", "良好"],
    ["79.99", "较差"],
    ["60", "较差"],
    ["59.99", "差"],
    ["0", "差"],
    ["100.01", null],
    ["-0.01", null],
  ])("of %s is %s", (total, grade) => {
    expect(gradeOf(decimal(total), bands)).toBe(grade);
  });

  it("of 89.5 is 良 where only whole numbers are printed", () => {
    const whole = readGradeBands("优90-100、良80-89、中60-79、差0-59") ?? [];
    expect(gradeOf(decimal("89.5"), whole)).toBe("良");
    expect(gradeOf(decimal("90"), whole)).toBe("优");
  });
});

describe("a written grade", () => {
  it.each([
    ["优秀", "优秀", "same"],
    [" 优 秀 ", "优秀", "same"],
    ["优", "优秀", "other-wording"],
    ["优秀", "优", "other-wording"],
    ["良", "良好", "other-wording"],
    ["中", "中等", "other-wording"],
    ["优秀（98分）", "优秀", "other-wording"],
    ["优等级", "优", "other-wording"],
    ["差", "较差", "different"],
    ["较差", "差", "different"],
    ["中", "较差", "different"],
    ["合格", "中", "different"],
    ["良", "优秀", "different"],
    ["", "优秀", "different"],
  ])("%p against %p is %s", (written, grade, expected) => {
    expect(sameGrade(written, grade)).toBe(expected);
  });
});
