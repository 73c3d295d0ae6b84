/** What is sent for a cell, so that Excel makes of it what is meant. */
import {
  asText,
  needsApostrophe,
  queueContent,
  sentValue,
} from "../../../../src/hosts/excel/change/to-excel-value";
import type { Range } from "../../../../src/hosts/excel/surface";
import type { CellState } from "../../../../src/workbook/write";
import { sessionWith } from "../../../emulator/support/session";

const state = (value: CellState["value"], more: Partial<CellState> = {}): CellState => ({
  kind: value === null ? "blank" : typeof value === "number" ? "number" : "text",
  value,
  formula: null,
  format: "General",
  fill: "none",
  ...more,
});

describe("texts", () => {
  it.each([
    "=1+1",
    "+A1",
    "-A1",
    "@SUM(A1)",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "\t=1",
    "\r=1",
    "'引",
    "001",
    " 12",
    "1/2",
    "3-4",
    "2024-01-05",
    "2023年2月20日",
    "85%",
    "1,234.50",
    "¥12",
    "(12)",
    "７１６",
    ".5",
    "TRUE",
    "false",
    "#N/A",
    "May 5",
  ])("%j gets an apostrophe and is read back as it was", async (text) => {
    expect(needsApostrophe(text)).toBe(true);
    const { enter, look } = await sessionWith({});
    await enter("A1", asText(text));
    expect(await look("A1")).toMatchObject({ value: text, type: "String", formula: text, format: "General" });
  });

  it.each(["优秀", "部门整体支出", "完成 5 项", "A类", "", "（一）基本情况", "trueness", "万元"])(
    "%j is sent as it is",
    (text) => {
      expect(asText(text)).toBe(text);
    },
  );

  it("in a cell formatted as text are sent as they are", () => {
    expect(sentValue(state("=1+1"), "@")).toBe("=1+1");
  });
});

it.each([NaN, Infinity, -Infinity])("refuses %d before anything is sent", (value) => {
  expect(() => sentValue(state(value), "General")).toThrow(RangeError);
});

it.each<[string, CellState, CellState]>([
  ["a number with a new format", state(null), state(0.5, { format: "0.00%" })],
  ["a text in a cell formatted as text", state("17", { format: "@" }), state("=x", { format: "@" })],
  ["a formula", state(1), state(2, { formula: "=1+1" })],
  [
    "a formula in a cell formatted as text",
    state("a", { format: "@" }),
    state(2, { formula: "=1+1", format: "@" }),
  ],
  ["an error", state(1), { ...state("#N/A"), kind: "error" }],
  ["a truth value", state(1), { ...state(true), kind: "boolean" }],
  ["nothing", state(1), state(null)],
])("brings %s into a cell", async (_, before, after) => {
  const { run, look } = await sessionWith({});
  await run(async (sheet, context) => {
    const range: Range = sheet.getRange("A1");
    range.numberFormat = [[before.format]];
    queueContent(range, before, after, true);
    await context.sync();
  });
  const looked = await look("A1");
  expect(looked.value).toBe(after.value ?? "");
  expect(looked.format).toBe(after.format);
  if (after.formula !== null) expect(looked.formula).toBe(after.formula);
});
