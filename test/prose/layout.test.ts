/** Places in the text, lines broken by pages and widths, repetition, documents with automatic numbers. */
import fc from "fast-check";
import { checkProse, checkReport } from "../../src/prose";

const WRONG = "2023年收入合计1,250.40万元，其中：财政拨款1,100.25万元，事业收入130.15万元。";

describe("a finding's place", () => {
  it("holds whatever stands before it", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "前言。\n", "　　说明：\n\n", "\uFEFF", "第一段\r\n"), (lead) => {
        const text = lead + WRONG;
        const [finding] = checkProse(text);
        expect(text.slice(finding?.start, finding?.end)).toBe(finding?.words);
        expect(finding?.words).toContain(finding?.reported);
      }),
      { numRuns: 20 },
    );
  });

  it("counts paragraphs that hold something, from one", () => {
    expect(checkProse(`第一段\n\n\n${WRONG}`).map((one) => one.paragraph)).toEqual([2]);
  });

  it("names the section above it", () => {
    expect(checkProse(`二、预算执行情况\n${WRONG}`)[0]?.section).toBe("二、预算执行情况");
  });
});

describe("a sentence that a page cut in two", () => {
  const halves = (gap: string): string =>
    `2023年收入合计1,250.40万元，其中：财政拨款1,100.25${gap}万元，事业收入130.15万元。`;

  it.each([
    ["a line break", "\n"],
    ["a page number", "\n\n- 3 -\n\n"],
    ["a page of pages", "\n第 3 页 共 9 页\n"],
  ])("is read as one across %s", (_, gap) => {
    const told = checkProse(halves(gap)).map((one) => [one.severity, one.reported, one.expected]);
    expect(told).toEqual([["error", "1,250.40万元", "1,230.40万元"]]);
  });
});

describe("repetition", () => {
  it("tells a slip that is printed twice once", () => {
    expect(checkProse(`${WRONG}\n${WRONG}`)).toHaveLength(1);
  });

  it("tells one number that differs between two long sentences which are otherwise the same", () => {
    const sentence = (month: string): string =>
      `造成公用经费执行偏差的原因是${month}月份申请追加的测量费100万元须履行政府采购招标公示程序，当年未能支付，结转到2023年使用。`;
    const told = checkProse(`${sentence("12")}\n${sentence("11")}`);
    expect(told.map((one) => [one.check, one.reported])).toEqual([["X-06", "11月份"]]);
    expect(checkProse(`${sentence("12")}\n${sentence("12")}`)).toEqual([]);
  });
});

describe("what was left of a template", () => {
  it.each(["XX县财政局于2023年批复预算。", "2023年共投入XX万元。", "编制______名。"])("%s", (text) => {
    expect(checkProse(text).map((one) => one.check)).toEqual(["T-19"]);
  });
  it("leaves a product and a name in quotes alone", () => {
    expect(checkProse("场地为3×4米，推广“互联网×”行动。")).toEqual([]);
  });
});

describe("a document", () => {
  it("adds up lines that Word numbers by itself", () => {
    const document = {
      paragraphs: [
        { text: "全年项目支出150.00万元，具体如下：" },
        { text: "绿化项目50.00万元；", number: "1." },
        { text: "亮化项目60.00万元；", number: "2." },
        { text: "管护项目30.00万元。", number: "3." },
      ],
    };
    const source = document.paragraphs.map(({ text }) => text).join("\n");
    const [finding] = checkReport({ kind: "document", document });
    expect([finding?.reported, finding?.expected]).toEqual(["150.00万元", "140.00万元"]);
    expect(source.slice(finding?.start, finding?.end)).toBe(finding?.words);
  });
});
