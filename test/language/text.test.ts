import fc from "fast-check";
import {
  bareLabel,
  isBlankText,
  labelOf,
  normalFormsOf,
  oneLine,
  sameWidth,
  squeeze,
} from "../../src/language/text";

describe("normal forms", () => {
  it.each([
    ["（１）——“甲”", '(1)--"甲"'],
    ["９５％≦结果≧60％", "95%≤结果≥60%"],
    ["㎡", "m2"],
    ["数\u200B量", "数量"],
    ["三公“经费”", '三公"经费"'],
    ["plain text, 办证", "plain text, 办证"],
  ])("make the widths of %s equal", (text, same) => {
    expect(sameWidth(text)).toBe(same);
  });

  it.each([
    ["一级\n指标", "一级指标"],
    [" 总\u3000 分\u00A0", "总分"],
    ["产出\r\n指标\t（50分）", "产出指标(50分)"],
  ])("squeeze %j", (text, squeezed) => {
    expect(squeeze(text)).toBe(squeezed);
  });

  it.each([
    ["    其中： 1、压缩一般性支出", "压缩一般性支出"],
    ["三公经费:", "三公经费"],
    ["2、三公经费", "三公经费"],
    ["（二）三公经费", "三公经费"],
    ["一般公共预算拨款", "一般公共预算拨款"],
    ["一级指标", "一级指标"],
    ["二、部门项目支出", "部门项目支出"],
    ["十二、其他", "其他"],
    ["①公车购置", "公车购置"],
    ["(3)公务接待；", "公务接待"],
    ["1.2万亩", "1.2万亩"],
    ["1.　推进耕地保护", "推进耕地保护"],
    ["2022年决算数", "2022年决算数"],
    ["12月前", "12月前"],
    ["四季度", "四季度"],
  ])("take the label of %j", (text, label) => {
    expect(labelOf(text)).toBe(label);
  });

  it.each([
    ["业务工作专项(一个项目一行)", "业务工作专项"],
    ["3、省级专项资金（每个专项一行", "省级专项资金"],
    ["出国（境）经费", "出国经费"],
    ["项目资金\n（万元）：", "项目资金"],
    ["甲(乙)(丙)", "甲"],
  ])("take the bare label of %j", (text, bare) => {
    expect(bareLabel(text)).toBe(bare);
  });

  it("are the same whatever spaces, widths and breaks are put in", () => {
    const labels = fc.constantFrom(
      "编制数",
      "年末实际在职人数",
      "全年预算数(A)",
      "一级指标",
      "三公经费",
      "执行率(B/A)",
    );
    const gaps = fc.array(fc.constantFrom("", " ", "\u3000", "\n", "\u00A0", "\u200B"), {
      minLength: 20,
      maxLength: 20,
    });
    fc.assert(
      fc.property(labels, gaps, (label, between) => {
        const spaced = Array.from(label, (character, index) => `${between[index] ?? ""}${character}`).join(
          "",
        );
        const wide = spaced.replace(/\(/g, "（").replace(/\)/g, "）");
        expect(normalFormsOf(wide)).toEqual(normalFormsOf(label));
      }),
    );
  });

  it("do not change when taken again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
        expect(squeeze(squeeze(text))).toBe(squeeze(text));
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
      }),
    );
  });
});

describe("texts", () => {
  it.each([
    ["", true],
    [" \u3000\u00A0\u200B\n", true],
    ["0", false],
    ["—", false],
  ])("%j are blank: %s", (text, blank) => {
    expect(isBlankText(text)).toBe(blank);
  });

  it("are put on one line for showing", () => {
    expect(oneLine(" 在职人员\n控制率\u3000 ")).toBe("在职人员 控制率");
  });
});
