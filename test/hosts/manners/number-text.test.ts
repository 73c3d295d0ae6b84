/** What a number shows under its format, as Excel shows it. */
import { formatterFor, generalText, isPlainFormat } from "../../../src/hosts/manners/number-text";

describe("General", () => {
  it.each([
    [0, "0"],
    [716, "716"],
    [-7514.9, "-7514.9"],
    [0.1 + 0.2, "0.3"],
    [645 / 716, "0.900837989"],
    [1234567.891234, "1234567.891"],
    [99999999999, "99999999999"],
    [100000000000, "1E+11"],
    [123456789012, "1.23457E+11"],
    [0.0001, "0.0001"],
    [0.00001234, "0.00001234"],
    [0.00000012345678, "1.23457E-07"],
    [1e-10, "1E-10"],
    [1e21, "1E+21"],
    [-1.5e300, "-1.5E+300"],
  ])("shows %d as %s", (value, shown) => {
    expect(generalText(value)).toBe(shown);
  });
});

describe("formats", () => {
  it.each([
    [1.005, "0.00", "1.01"],
    [2.5, "0", "3"],
    [-2.5, "0", "-3"],
    [7514.9, "#,##0.00", "7,514.90"],
    [-1234567.125, "#,##0.00", "-1,234,567.13"],
    [999, "#,##0", "999"],
    [1000, "#,##0", "1,000"],
    [0.8715, "0.00%", "87.15%"],
    [0.90085, "0.00%", "90.09%"],
    [1, "0%", "100%"],
    [7514.9, "0.00_ ", "7514.90 "],
    [12, "@", "12"],
    [1.005, '0.00"万元"', "1.01万元"],
    [-3.145, "#,##0.00_);[Red]\\(#,##0.00\\)", "(3.15)"],
    [12345.678, "#,##0.0", "12,345.7"],
    [44977, "yyyy/m/d", "2023/2/20"],
    [44977, 'yyyy"年"m"月"d"日"', "2023年2月20日"],
    [1234567, "#,##0,", "1,235"],
    [5, "这不是格式[", "5"],
  ])("show %d under %s as %j", async (value, format, shown) => {
    const show = await formatterFor([format], false);
    expect(show(value, format)).toBe(shown);
  });

  it("count days from 1904 where the workbook does", async () => {
    expect((await formatterFor(["yyyy/m/d"], true))(43515, "yyyy/m/d")).toBe("2023/2/20");
  });

  it.each([
    ["General", true],
    ["0.00", true],
    ["#,##0.00_ ", true],
    ["yyyy/m/d", false],
    ["0.00;[Red]0.00", false],
  ])("%s needs no further package: %s", (format, plain) => {
    expect(isPlainFormat(format)).toBe(plain);
  });
});
