import fc from "fast-check";
import { groupFilings } from "../../src/assessment/filings/filings";
import { recognise } from "../../src/assessment/filings/recognise";
import type { Workbook } from "../../src/workbook/grid";
import { workbookOf, type Typing } from "../support/grid";
import * as CASES from "../support/published/cases";
import { CLASSIC_2018 } from "../support/published/classic-2018";
import { HENGSHAN_2023 } from "../support/published/hengshan-2023";
import { HENGYANG_2022 } from "../support/published/hengyang-2022";
import { XINHUANG_2021 } from "../support/published/xinhuang-2021";

type Rows = readonly (readonly string[])[];

const printed: readonly Rows[] = [
  ...Object.values(CASES).map(({ rows }) => rows),
  ...[...HENGYANG_2022, ...HENGSHAN_2023, ...CLASSIC_2018, ...XINHUANG_2021].map(({ rows }) => rows as Rows),
];
const words = [...new Set(printed.flat(2))];
const typing = fc.constantFrom<Typing>("numbers", "text");

/** What must hold of any reading: keys and names are unique, every fact and issue has a cell, every form one filing. */
function expectSound(workbook: Workbook): void {
  const recognised = recognise(workbook);
  const { forms } = recognised;
  const keys = forms.map(({ facts }) => facts.key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { facts, places } of forms) {
    const named = [
      ...facts.facts.keys(),
      ...facts.issues.flatMap(({ at }) => at),
      ...facts.levels.map(({ fact }) => fact),
    ];
    expect(named.filter((name) => !places.has(name))).toEqual([]);
    expect(named.filter((name) => !name.startsWith(`${facts.key}.`))).toEqual([]);
  }
  const filed = groupFilings(recognised).flatMap((filing) => filing.forms);
  expect(new Set(filed).size).toBe(forms.length);
  expect(filed).toHaveLength(forms.length);
}

describe("reading is sound", () => {
  it.each(printed.map((rows, index) => [index, rows] as const))(
    "of published form %i pasted without its blank cells",
    (_index, rows) => {
      const packed = rows.map((row) => row.filter((text) => text.trim() !== ""));
      expectSound(workbookOf([{ name: "表", rows: packed }]));
      expectSound(workbookOf([{ name: "表", rows: packed }], "text"));
    },
  );

  it("of any grid of words from forms", () => {
    const row = fc.array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...words), weight: 3 },
        { arbitrary: fc.constant(""), weight: 2 },
      ),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), typing, (rows, typed) => {
        expectSound(workbookOf([{ name: "表", rows }], typed));
      }),
      { numRuns: 200 },
    );
  });

  it("of published forms whose rows are shuffled, lost or doubled", () => {
    const damaged = fc
      .constantFrom(...printed)
      .chain((rows) => fc.array(fc.constantFrom(...rows), { maxLength: rows.length + 5 }));
    fc.assert(
      fc.property(damaged, damaged, typing, (one, two, typed) => {
        expectSound(
          workbookOf(
            [
              { name: "甲", rows: one },
              { name: "乙", rows: two, visibility: "hidden" },
            ],
            typed,
          ),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe("a long sheet", () => {
  const ticks = (rows: Rows): number => {
    const workbook = workbookOf([{ name: "表", rows }], "text");
    const started = performance.now();
    expectSound(workbook);
    return performance.now() - started;
  };

  it("of 100,000 rows of words without a form is passed over in seconds", () => {
    expect(
      ticks(Array.from({ length: 100_000 }, (_, row) => [`单位${row}`, "项目名称", "预算数", "得分"])),
    ).toBeLessThan(15_000);
  });

  it("of 10,000 heads one under the other is read in seconds", () => {
    const head = ["财政供养人员情况", "编制数", "年末实际在职人数", "控制率"];
    const rows = Array.from({ length: 20_000 }, (_, row) => (row % 2 === 0 ? head : ["", "10", "9", "90%"]));
    expect(ticks(rows)).toBeLessThan(20_000);
  }, 60_000);

  it("that goes on under a form is read only as far as a form can reach", () => {
    const head = HENGYANG_2022[1]?.rows.slice(0, 15) as Rows;
    const more = Array.from({ length: 100_000 }, (_, row) => [
      "",
      "产出指标",
      "数量指标",
      `指标${row}号`,
      "1",
      "1",
      "1",
      "1",
    ]);
    const [form] = recognise(workbookOf([{ name: "表", rows: [...head, ...more] }])).forms;
    expect(form?.facts.indicators.length).toBeLessThan(10_001);
    expect(form?.facts.complete).toBe(false);
  }, 60_000);
});
