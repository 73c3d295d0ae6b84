import { showPercent } from "../../../../src/language/numbers";
import { readEvidence, valueOfEvidence, type Evidence } from "../../../../src/regulation/rule";

function shown(evidence: Evidence): string {
  switch (evidence.kind) {
    case "computed": {
      const { last, expressions } = evidence;
      const parts =
        last.numerator && last.denominator
          ? `${last.numerator.toFixed()}:${last.denominator.toFixed()} `
          : "";
      return `${parts}${showPercent(last.value)} ${expressions.map(({ agreement }) => agreement ?? "-").join()}`;
    }
    case "stated":
      return `stated ${showPercent(evidence.rate)}`;
    case "counted":
      return `counted ${evidence.count.toFixed()}${evidence.unit}`;
    case "blank":
    case "not-applicable":
    case "verbal":
      return evidence.kind;
  }
}

describe("a cell of evidence", () => {
  it.each([
    ["8/8×100%=100%", "8:8 100.00% ok"],
    ["5/5×100%=100%", "5:5 100.00% ok"],
    ["22.14/149.66×100%=14.79%", "22.14:149.66 14.79% ok"],
    ["22.14÷149.66 × 100％ ＝ 14.79%", "22.14:149.66 14.79% ok"],
    ["22.14万元/149.66万元*100%=14.79%", "22.14:149.66 14.79% ok"],
    ["22.14/149.66*100=14.79%", "22.14:149.66 14.79% ok"],
    ["1,922.76/2,690.62×100%=71.46%", "1922.76:2690.62 71.46% ok"],
    ["4.81/5.00×100%=96.20%", "4.81:5 96.20% ok"],
    ["三公经费变动率=(本年数-上年数)÷上年数=(63.46-32)÷32=98.31%", "98.31% ok"],
    ["46/148=31%；22.14/149.66×100%=14.79%", "22.14:149.66 14.79% ok,ok"],
    ["46/148=41%；22.14/149.66×100%=14.79%", "22.14:149.66 14.79% wrong,ok"],
    ["相符率100%", "stated 100.00%"],
    ["满意度95%", "stated 95.00%"],
    ["在职136人，占编制143人的比率为95.10%。", "stated 95.10%"],
    ["无项目支出", "not-applicable"],
    ["无重点项目预算", "not-applicable"],
    ["本年度无政府采购事项", "not-applicable"],
    ["——", "not-applicable"],
    ["/", "not-applicable"],
    ["不涉及", "not-applicable"],
    ["发现2项问题", "counted 2项"],
    ["未发现违法违规问题", "verbal"],
    ["无违规问题", "verbal"],
    ["满意度90%以上", "verbal"],
    ["对照整体绩效目标评价", "verbal"],
    ["2022/5/18", "verbal"],
    ["截至2022-12-31完成", "verbal"],
    ["　", "blank"],
  ])("%p is read as %p", (text, expected) => {
    expect(shown(readEvidence(text))).toBe(expected);
  });

  it.each([
    ["at the precision printed", "22.14/149.66=15%", "ok", "15%"],
    ["beyond it and beyond its inputs", "22.14/149.66×100%=14.78%", "wrong", "14.79%"],
    ["within the rounding of the inputs", "37.05/40×100%=92.64%", "rounding", "92.63%"],
    ["just beyond the rounding of the inputs", "37.05/40×100%=92.67%", "wrong", "92.63%"],
    ["of whole numbers, which were never rounded", "645/716×100%=87.15%", "wrong", "90.08%"],
    ["of a fraction cut down", "27.8/29=0.958", "rounding", "0.959"],
    ["of a difference", "(63.46-32)/32=98.40%", "wrong", "98.31%"],
  ])("has its arithmetic held %s", (_, text, agreement, expected) => {
    const evidence = readEvidence(text);
    const last = evidence.kind === "computed" ? evidence.last : null;
    expect([last?.agreement, last?.expected]).toEqual([agreement, expected]);
  });

  it("gives the exact quotient to the rule, not the printed one", () => {
    const value = valueOfEvidence(readEvidence("22.14/149.66×100%=14.79%"));
    expect(value?.kind === "rate" && showPercent(value.rate, 6)).toBe("14.793532%");
  });

  it("divides by nothing without harm", () => {
    expect(readEvidence("0/0=0%").kind).not.toBe("computed");
  });
});
