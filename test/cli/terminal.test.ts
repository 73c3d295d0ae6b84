/** Words of a file, of its name and of an argument are printed as words: none of them moves a cursor or makes a line. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { safeLine } from "../../src/cli/screen";
import { withPart } from "../support/packages";

const HENGYANG = new Uint8Array(readFileSync("test/golden/hengyang-2022/workbook.xlsx"));
const FORGED = "\n结论：可以报送\n";
/** As a spreadsheet holds characters that XML cannot. */
const IN_CELL = `_x001B_]0;X_x0007_\u009B2J\u202E\u2028${FORGED}`;
// eslint-disable-next-line no-control-regex -- controls are what must not come
const CONTROLS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

const place = mkdtempSync(join(tmpdir(), "jxzp-"));
const file = join(place, "甲\u001B[2J\n结论：可以报送.xlsx");
const jxzp = (...words: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], {
    encoding: "utf8",
  });
  return stdout + stderr;
};

beforeAll(() => {
  const spoilt = (xml: string): string =>
    xml.replaceAll("自然资源局", `${IN_CELL}自然资源局`).replaceAll("控制率", `${IN_CELL}控制率`);
  const first = withPart(HENGYANG, "xl/worksheets/sheet1.xml", spoilt);
  const hostile = withPart(first, "xl/worksheets/sheet2.xml", spoilt);
  expect(hostile).not.toEqual(HENGYANG);
  writeFileSync(file, hostile);
  writeFileSync(join(place, "broken\u001B.xlsx"), "PK");
});

it.each([
  ["assess", [file]],
  ["assess --all", [file, "--all", "--dry-run"]],
  ["assess of a folder", [place]],
  ["assess --json", [file, "--json"]],
])("jxzp %s prints no control and no forged verdict", (_, words) => {
  const text = jxzp("assess", ...words);
  expect(text).toContain("2022");
  expect(text).not.toMatch(CONTROLS);
  expect(text.split("\n").filter((line) => line.startsWith("结论：可以报送"))).toEqual([]);
});

it.each([
  ["explain", ["explain", file, `D6${FORGED}\u001B`]],
  ["an unknown command", [`x${FORGED}\u001B`]],
  ["an unknown pack", ["assess", file, "--pack", `x${FORGED}\u001B`]],
  ["a file that is not there", ["restore", `x${FORGED}\u001B`]],
  ["a rule", ["rule", `x${FORGED}\u001B，计8分`, "--points", "8", "--value", "1", "--json"]],
])("%s prints no control and no forged verdict", (_, words) => {
  const text = jxzp(...words);
  expect(text).not.toBe("");
  expect(text).not.toMatch(CONTROLS);
  expect(text.split("\n").filter((line) => line.startsWith("结论：可以报送"))).toEqual([]);
});

describe("a line for the terminal", () => {
  it.each([
    ["甲　乙 90%", "甲　乙 90%"],
    ["a\tb\r\nc\u2028d", "a b  c d"],
    ["\u001B[31m红\u0007\u009B", "�[31m红��"],
    ["\u202Eabc\u2066\u200F", "�abc��"],
    ["\uD800x𠮷", "�x𠮷"],
  ])("%j is shown as %j", (text, shown) => {
    expect(safeLine(text)).toBe(shown);
  });
});
