import fc from "fast-check";
import {
  decimalsOfFormat,
  isDateFormat,
  isFillerText,
  isNotApplicableText,
  isPercentFormat,
  readFigureNumber,
  readFigureText,
  type Figure,
} from "../../src/language/figure";

/** `716`, `0.8715% 2` (fraction, decimals printed), with the unit, or the kind. */
function said(figure: Figure): string {
  if (figure.kind !== "value") return figure.kind;
  return `${figure.value.toFixed()}${figure.percent ? "%" : ""} ${figure.decimals}${figure.unit ?? ""}`;
}

describe("a typed figure", () => {
  it.each([
    ["　716", "716 0"],
    ["645　", "645 0"],
    ["17,485.15　", "17485.15 2"],
    ["87.15%　", "0.8715% 2"],
    ["　100%", "1% 0"],
    ["100 %", "1% 0"],
    ["４７．５", "47.5 1"],
    ["4753.66万元", "4753.66 2万元"],
    ["2.38  万元", "2.38 2万元"],
    ["150万", "150 0万"],
    ["7.50.", "7.5 2"],
    ["-0.5", "-0.5 1"],
    ["+3", "3 0"],
    ["0", "0 0"],
    ["0.00%", "0% 2"],
    ["30元/亩", "30 0元/亩"],
    ["100百分比", "1% 0"],
    ["1,23", "unreadable"],
    ["1.2.3", "unreadable"],
    ["约100", "unreadable"],
    ["645人左右", "unreadable"],
    ["90%以上", "unreadable"],
    ["2023基本完成", "unreadable"],
    ["≥90%", "unreadable"],
    ["IO", "unreadable"],
    ["2021年12月31日", "unreadable"],
    ["", "blank"],
    [" \u3000", "blank"],
    ["——", "blank"],
    ["……", "blank"],
    ["/", "blank"],
    ["*", "blank"],
    ["无", "not-applicable"],
    ["不涉及", "not-applicable"],
    ["无项目支出", "not-applicable"],
    ["本年度无政府采购事项", "not-applicable"],
  ])("%j is read as %s", (text, expected) => {
    expect(said(readFigureText(text))).toBe(expected);
  });

  it("means 不适用 by a dash only where evidence is asked for", () => {
    expect(said(readFigureText("——", "evidence"))).toBe("not-applicable");
    expect(said(readFigureText("  ", "evidence"))).toBe("blank");
  });

  it("is some figure or none of any text, and never a crash", () => {
    const characters = fc.constantFrom(..."0123456789.,%+-—/万元个无约 　（）①½．");
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 12 }), (text) => {
        expect(["value", "blank", "not-applicable", "unreadable"]).toContain(readFigureText(text).kind);
      }),
    );
  });

  it("is read back from any way of printing it", () => {
    const amounts = fc.tuple(fc.nat(99_999_999), fc.nat(4));
    fc.assert(
      fc.property(amounts, fc.boolean(), ([digits, places], grouped) => {
        const plain = (digits / 10 ** places).toFixed(places);
        const [whole = "", fraction] = plain.split(".");
        const comma = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
        const printed = fraction === undefined ? comma : `${comma}.${fraction}`;
        const figure = readFigureText(`　${printed} `);
        expect(figure.kind === "value" && [figure.value.toFixed(places), figure.decimals]).toEqual([
          plain,
          places,
        ]);
      }),
    );
  });
});

describe("a numeric cell", () => {
  it.each([
    [7514.9, "#,##0.00", "7514.9 2"],
    [0.9008, "0.00%", "0.9008% 2"],
    [0.9008, "General", "0.9008 4"],
    [716, "General", "716 0"],
    [0.1 + 0.2, "General", "0.3 1"],
    [12, '0.0"万元"', "12 1"],
    [0.5, '0.0"%"', "0.5 1"],
  ])("%d shown as %s is %s", (value, format, expected) => {
    expect(said(readFigureNumber(value, format, ""))).toBe(expected);
  });

  it.each([
    ["General", null],
    ["@", null],
    ["0", 0],
    ["#,##0.00_);(#,##0.00)", 2],
    ["0.0%", 1],
  ])("formatted %s shows %s decimals", (format, decimals) => {
    expect(decimalsOfFormat(format)).toBe(decimals);
  });

  it.each([
    ["yyyy/m/d", true],
    ['m"月"d"日"', true],
    ["[$-804]yyyy年m月", true],
    ["[h]:mm", true],
    ["General", false],
    ["#,##0.00", false],
    ['0"天"', false],
    ["[Red]0.00", false],
    ['0.00"months"', false],
  ])("formatted %s shows a date: %s", (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });

  it("is a percent by its format, not by a quoted sign", () => {
    expect([isPercentFormat("0.00%"), isPercentFormat('0.00"%"'), isPercentFormat("General")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("words in a figure's cell", () => {
  it.each([
    ["无", true],
    ["无此项。", true],
    ["N/A", true],
    ["本年度无违规问题", true],
    ["未发现违法违规问题", false],
    ["无故缺席三人次的扣分", false],
  ])("%s say that the item does not apply: %s", (text, expected) => {
    expect(isNotApplicableText(text)).toBe(expected);
  });

  it.each([
    ["……", true],
    ["— —", true],
    ["_", true],
    ["-5", false],
    ["无", false],
  ])("%s are a filler: %s", (text, expected) => {
    expect(isFillerText(text)).toBe(expected);
  });
});
