import { inMoneyUnit, showAmount } from "../../src/language/amounts";
import { decimal } from "../../src/language/numbers";

const YUAN = { name: "元", factor: decimal("0.0001") };
const THOUSAND = { name: "千元", factor: decimal("0.1") };
const SENTENCE = `当年预算数${showAmount(decimal("71.37"), 6)}万元≠${showAmount(decimal("18.79"), 6)}＋${showAmount(decimal("1234.5"), 4)}万元，比率71.37%。`;

describe("amounts in a sentence", () => {
  it("stand in 万元 where the form does", () => {
    expect(inMoneyUnit(SENTENCE, null)).toBe(
      "当年预算数71.370000万元≠18.790000＋1,234.5000万元，比率71.37%。",
    );
  });

  it("are spoken of in the form's own unit, with the decimals that are printed there", () => {
    expect(inMoneyUnit(SENTENCE, YUAN)).toBe("当年预算数713,700.00元≠187,900.00＋12,345,000元，比率71.37%。");
    expect(inMoneyUnit(`${showAmount(decimal("7.5"), 2)}万元`, THOUSAND)).toBe("75.0千元");
    expect(inMoneyUnit(`${showAmount(decimal("-7.5"), 0)}万元`, THOUSAND)).toBe(
      "-75千元".replace("-75", "-80"),
    );
  });

  it("leave a sentence without amounts as it is", () => {
    expect(inMoneyUnit("填10万元", YUAN)).toBe("填10万元");
  });
});
