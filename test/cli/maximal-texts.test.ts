/** Cells filled to the brim and workbooks full of forms: nothing fails, and time grows as the content does. */
import { readFileSync } from "node:fs";
import { assessWorkbook, FULL_PLAN, makePlan } from "../../src/assessment";
import { printReport } from "../../src/cli/print";
import { cut, wrap } from "../../src/cli/wrap";
import { openXlsx } from "../../src/hosts/xlsx";
import { refusalOfSet } from "../../src/hosts/manners/writing";
import type { Workbook } from "../../src/workbook/grid";
import type { SetWrite } from "../../src/workbook/write";
import { withCell } from "../mutations/cells";
import { textCell } from "../support/grid";

const LONGEST = 32_767;
/** Code that looks at every pair of characters needs ten times as long on any machine. */
const PATIENCE = 2_500;
const filled = (piece: string): string => piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Everything that is done with a workbook, but for reading and saving it. */
function through(workbook: Workbook): void {
  const report = assessWorkbook(workbook);
  makePlan(report, { ...FULL_PLAN, at: "2026-03-01T09:30:00" });
  printReport("甲.xlsx", report, () => undefined, { all: true });
}

let workbook: Workbook;
beforeAll(async () => {
  const bytes = new Uint8Array(readFileSync("test/golden/hengyang-2022/workbook.xlsx"));
  ({ workbook } = await openXlsx(bytes, "甲.xlsx").read());
  through(workbook);
});

describe.each([
  ["a third-level name", ["2!D16", "2!D21"]],
  ["a figure of the basic data", ["1!B11", "1!C10"]],
  ["a target, a result and a score", ["2!E16", "2!F16", "2!H16"]],
  ["a reason", ["2!B35"]],
])("%s of 32,767 characters", (_, cells) => {
  it.each([
    ["one character", filled("甲")],
    ["words", filled("完成率数量质量时效")],
    ["digits", filled("9")],
    ["spaces", filled(" ")],
    ["spaces between words", `甲${" ".repeat(LONGEST - 2)}乙`],
    ["brackets", filled("（")],
    ["sums", filled("1+")],
  ])("is assessed, planned and printed in time: %s", (_text, text) => {
    for (const cell of cells) {
      const full = withCell(workbook, cell, textCell(text));
      expect(timed(() => through(full))).toBeLessThan(PATIENCE);
    }
  });
});

describe("lines of a terminal", () => {
  it.each([" ", "9", "〔", "甲", "，", "e\u0301", "9 ", "\u0301"])(
    "are broken in time from nothing but %j",
    (piece) => {
      const text = filled(piece);
      expect(timed(() => void [wrap(text, 4), cut(text)])).toBeLessThan(PATIENCE / 2);
    },
  );

  it("hold every word of a long text, in order", () => {
    const text = "12345.67万元（T-02），".repeat(2_000);
    expect(wrap(text, 4).join("").replace(/ /g, "")).toBe(text);
  });
});

it("a number beyond all numbers is refused as a value, not a fault of the program", () => {
  const write: SetWrite = {
    ...{ kind: "set", sheet: "表", cell: "A1", value: Infinity, expect: { value: null, formula: null } },
    ...{ replaceFormula: false, fact: "x", shown: { before: "", after: "" }, why: "", purpose: "fill" },
  };
  const [sheet] = workbook.sheets;
  if (!sheet) throw new RangeError("no sheet");
  const target = { sheet: { ...sheet, rows: [] }, position: { row: 0, column: 0 } };
  expect(refusalOfSet(write, target)).toBe("too-long");
});

it("the plan and the print of many forms grow with their number", () => {
  const withForms = (count: number): Workbook => {
    const [, form] = workbook.sheets;
    if (!form) throw new RangeError("no form");
    return {
      ...workbook,
      sheets: Array.from({ length: count }, (_, index) => ({ ...form, name: `表${index}` })),
    };
  };
  const timeOf = (count: number): number => {
    const report = assessWorkbook(withForms(count));
    return timed(() => {
      makePlan(report, { ...FULL_PLAN, at: "x" });
      printReport("甲.xlsx", report, () => undefined, { all: true });
    });
  };
  timeOf(20);
  const [few, many] = [timeOf(40), timeOf(160)];
  // Four times the forms; what looks at every pair would take sixteen times as long.
  expect(many).toBeLessThan(Math.max(10 * few, 1_500));
});
