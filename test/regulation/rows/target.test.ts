import { showNumber } from "../../../src/language/numbers";
import { readTarget, type Target, type TargetSetting } from "../../../src/regulation/rows/target";
import { readActual, tierOf, type Actual } from "../../../src/regulation/rows/target-actual";
import { keptDeadline, readDate, readDeadline } from "../../../src/regulation/rows/target-date";
import { words, type Typed } from "../../support/facts";

const PLAIN: TargetSetting = { direction: "more", year: 2022 };
const target = (typed: Typed, setting: Partial<TargetSetting> = {}): Target =>
  readTarget(words(typed), { ...PLAIN, ...setting });
const actual = (typed: Typed, of: Typed = "words only"): Actual =>
  readActual(words(typed), { target: target(of), year: 2022 });

function said(read: Target): string {
  switch (read.kind) {
    case "number": {
      const { measured, comparison, stated } = read;
      const unit = measured.percent ? "of 1" : (measured.unit ?? "-");
      return `${comparison} ${showNumber(measured.value)} ${unit}${stated ? "" : " (bare)"}`;
    }
    case "range":
      return `${showNumber(read.low.value)} to ${showNumber(read.high.value)}`;
    default:
      return read.kind;
  }
}

describe("a target", () => {
  it.each([
    ["≥90%", "at-least 0.9 of 1"],
    ["＞＝95％", "at-least 0.95 of 1"],
    [">=95%", "at-least 0.95 of 1"],
    ["≧60%", "at-least 0.6 of 1"],
    ["≥100百分比", "at-least 1 of 1"],
    ["≥266米", "at-least 266 米"],
    ["不低于90%", "at-least 0.9 of 1"],
    ["不少于30次", "at-least 30 次"],
    ["达到95%以上", "at-least 0.95 of 1"],
    ["90%（含）以上", "at-least 0.9 of 1"],
    ["10次及以上", "at-least 10 次"],
    ["合格率≥95%", "at-least 0.95 of 1"],
    ["≤202.6万元", "at-most 2026000 元"],
    ["控制在50万元以内", "at-most 500000 元"],
    ["50万元以内", "at-most 500000 元"],
    ["不超过3起", "at-most 3 起"],
    ["5%以下", "at-most 0.05 of 1"],
    ["＞90%", "above 0.9 of 1"],
    ["高于90%", "above 0.9 of 1"],
    ["＜5%", "below 0.05 of 1"],
    ["=8个", "equal 8 个"],
    ["＝100%", "equal 1 of 1"],
    ["　10", "at-least 10 - (bare)"],
    [800, "at-least 800 - (bare)"],
    ["100%", "at-least 1 of 1 (bare)"],
    ["1.2万亩", "at-least 12000 亩 (bare)"],
    ["2.6亿元", "at-least 260000000 元 (bare)"],
    ["每亩300", "at-least 300 - (bare)"],
    ["0起", "at-least 0 起 (bare)"],
    ["3千米", "at-least 3 千米 (bare)"],
    ["12个月", "at-least 12 个月 (bare)"],
    ["90-95%", "0.9 to 0.95"],
    ["3至5次", "3 to 5"],
    ["2022年12月31日", "date"],
    ["9月前", "date"],
    ["2023年6月底前", "date"],
    ["完成时间为2022年12月30日", "date"],
    ["本年完成", "date"],
    ["形成项目清单", "words"],
    ["120个村村庄规划编制", "words"],
    ["基本到位", "words"],
    ["解决办证难的问题", "words"],
    ["100%覆盖", "words"],
    ["按时完成", "words"],
    ["　", "blank"],
    [null, "blank"],
  ])("%s is %s", (typed, expected) => {
    expect(said(target(typed))).toBe(expected);
  });

  it("that is a bare number is at most on a row of 成本", () => {
    expect(said(target("20万元", { direction: "less" }))).toBe("at-most 200000 元 (bare)");
    expect(said(target("≥20万元", { direction: "less" }))).toBe("at-least 200000 元");
  });

  it.each([
    ["≤", "30", "万元", "at-most 300000 元"],
    ["＝", "95", "%", "equal 0.95 of 1"],
    [">=", "95%", "%", "at-least 0.95 of 1"],
    ["≥", "≥95%", "", "at-least 0.95 of 1"],
    ["定性", "优良", "", "words"],
    ["", "12", "次", "at-least 12 次 (bare)"],
  ])("takes operator %s and unit from columns of their own beside %s", (operator, typed, unit, expected) => {
    expect(said(target(typed, { operator, unit }))).toBe(expected);
  });
});

describe("a result", () => {
  it.each([
    ["13", "10", "number"],
    [1008, "800", "number"],
    ["93.5%", "≥90%", "number"],
    ["已完成13个", "10个", "number"],
    ["100%", "100%", "number"],
    ["90%以上", "≥90%", "unquantified"],
    ["约100个", "100个", "unquantified"],
    ["100%左右", "100%", "unquantified"],
    ["超过90%", "≥90%", "unquantified"],
    ["≥266米", "≥266米", "unquantified"],
    ["2022年12月1日", "2022年12月31日", "date"],
    ["2023基本完成", "本年完成", "date"],
    ["12月", "9月前", "date"],
    ["已完成", "10个", "words"],
    ["本年度共使用项目资金9,970.25万元。", "基本到位", "words"],
    ["全年摸排化解共13个楼盘，办理不动产登记证1008本", "解决办证难的问题", "words"],
    ["　", "10", "blank"],
  ])("%s against %s is %s", (typed, of, kind) => {
    expect(actual(typed, of).kind).toBe(kind);
  });

  it("that is not measured says why and keeps the number it names", () => {
    expect(actual("90%以上", "≥90%")).toMatchObject({ because: "approximate", measured: { text: "90%" } });
    expect(actual("≥266米", "≥266米")).toMatchObject({ because: "copied", measured: { unit: "米" } });
  });

  it("that repeats a target of words is a copy", () => {
    expect(actual("显著提升", "显著提升")).toMatchObject({ kind: "words", copied: true });
    expect(actual("显著改善", "显著提升")).toMatchObject({ kind: "words", copied: false });
  });

  it.each([
    ["达成年度指标", "reached"],
    ["达成预期指标", "reached"],
    ["全部或基本达成预期指标", "reached"],
    ["部分达成年度指标并具有一定效果", "partly"],
    ["未达成年度指标且效果较差", "missed"],
    ["基本完成", null],
    ["已全部完成", null],
  ])("%s names the tier %s", (text, tier) => {
    expect(tierOf(text)).toBe(tier);
  });
});

describe("a deadline", () => {
  it.each([
    ["2022年12月31日", "2022年12月31日", true],
    ["2022年12月31日", "2023年1月1日", false],
    ["2022年12月31日", "2022年12月", true],
    ["12月31日", "12月5日", true],
    ["本年完成", "2023基本完成", false],
    ["本年完成", "2022年11月", true],
    ["9月前", "8月31日", true],
    ["9月前", "9月", null],
    ["9月前", "10月1日", false],
    ["9月底前", "9月30日", true],
    ["2023年6月底前", "2023年7月1日", false],
  ])("%s and a result of %s: kept = %s", (deadline, done, kept) => {
    const limit = readDeadline(deadline, 2022);
    const date = readDate(done, 2022);
    expect(limit && date && keptDeadline(limit, date)).toBe(kept);
  });

  it("is not judged where only one of the two names a year", () => {
    const limit = readDeadline("12月底", null);
    const date = readDate("2022年12月1日", null);
    expect(limit && date && keptDeadline(limit, date)).toBeNull();
  });
});
