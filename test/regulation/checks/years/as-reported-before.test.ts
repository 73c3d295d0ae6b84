/** B-09 on forms of two years, made by hand. */
import { AS_REPORTED_BEFORE } from "../../../../src/regulation/checks/years/b-09-as-reported-before";
import type { FormFacts, ProjectRow } from "../../../../src/regulation/facts";
import type { Violation } from "../../../../src/regulation/outcome";
import { runCheckOn } from "../../../support/checks";
import { filingOf, formFacts, type FormInput, type Figures, type Typed } from "../../../support/facts";

const basic = (figures: Figures, more: Partial<FormInput> = {}): FormFacts =>
  formFacts({ id: "basic-data", figures, ...more });

function found(now: readonly FormFacts[], before: readonly FormFacts[]): readonly Violation[] {
  const filing = { ...filingOf(...now), previous: { ...filingOf(...before), year: 2021 } };
  return runCheckOn(AS_REPORTED_BEFORE, { filing });
}

const said = (now: Figures, before: Figures): readonly string[] =>
  found([basic(now)], [basic(before)]).map(({ message }) => message);

/** The words on the one item that differs. */
const item = (words: string): readonly string[] => [
  `某县某局上年决算数与上年度报送数不一致（万元）：${words}。`,
];

describe("B-09", () => {
  it.each<[string, Typed, Typed, readonly string[]]>([
    ["another amount", "8.15", "8.51", item("公务接待填8.15，上年报送8.51")],
    ["the same", "8.15", "8.15", []],
    ["fewer decimals", "8.2", "8.15", []],
    ["fewer decimals and another amount", "8.3", "8.15", item("公务接待填8.3，上年报送8.15")],
    ["one unit of the last place", "8.15", "8.16", []],
    ["two units of the last place", "8.15", "8.17", item("公务接待填8.15，上年报送8.17")],
    ["nothing where there was an amount", null, "8.15", item("公务接待未填，上年报送8.15")],
    ["an amount where there was nothing", "8.15", null, item("公务接待填8.15，上年未填")],
    ["nothing in either", null, null, []],
    ["nothing where there was 0", null, "0.00", []],
    ["0 where there was nothing", "0", "无", []],
  ])("compares last year's result: %s", (_, now, before, messages) => {
    const more = { "basic.prev": "701.86", "basic.final": "701.86" };
    expect(said({ ...more, "reception.prev": now }, { ...more, "reception.final": before })).toEqual(
      messages,
    );
  });

  it("lists every item in one finding, marks this year's cells and names last year's", () => {
    const [finding, ...others] = found(
      [basic({ "basic.prev": "701.86", "reception.prev": "8.15" })],
      [basic({ "basic.final": "710.86", "reception.final": "8.51" })],
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: "info",
      facts: ["base.basic.prev", "base.reception.prev"],
      previousFacts: ["base.basic.final", "base.reception.final"],
      reported: "701.86",
      expected: "710.86",
      message:
        "某县某局上年决算数与上年度报送数不一致（万元）：部门基本支出填701.86，上年报送710.86；公务接待填8.15，上年报送8.51。",
    });
  });

  it("names eight items and counts the others, whose cells it marks all the same", () => {
    const rows = "basic cut three vehicle vehicleBuy vehicleRun abroad reception project public".split(" ");
    const figures = (column: string, value: Typed): Figures =>
      Object.fromEntries(rows.map((row) => [`${row}.${column}`, value]));
    const [finding] = found([basic(figures("prev", "1.00"))], [basic(figures("final", "2.00"))]);
    expect(finding?.facts).toHaveLength(10);
    expect(finding?.message.match(/上年报送/g)).toHaveLength(8);
    expect(finding?.message).toContain("；等10项。");
  });

  it("compares a total with the parts that stood for it, and a blank total not at all", () => {
    const parts = { "vehicle.final": "12.86", "abroad.final": "0", "reception.final": "8.15" };
    expect(said({ "three.prev": "21.01" }, { "three.final": null, ...parts })).toEqual([]);
    expect(said({ "three.prev": "21.10" }, { "three.final": null, ...parts })).toEqual(
      item("三公经费填21.10，上年报送21.01"),
    );
    const filled = { "vehicle.prev": "12.86", "abroad.prev": "0", "reception.prev": "8.15" };
    expect(said({ "three.prev": null, ...filled }, { "three.final": "21.10", ...parts })).toEqual([]);
  });

  it("compares projects by name, and none whose name is new or stands twice", () => {
    const project = (index: number, label: string): ProjectRow => ({
      name: `proj[${index}]`,
      group: "business",
      label,
    });
    const now = basic(
      { "proj[0].prev": "128.40", "proj[1].prev": "1", "proj[2].prev": "2", "proj[3].prev": "3" },
      {
        projects: [
          project(0, "（1）村庄规划编制"),
          project(1, "新项目"),
          project(2, "两次"),
          project(3, "两次"),
        ],
      },
    );
    const before = basic(
      { "proj[0].final": "9", "proj[1].final": "124.80", "proj[2].final": "7", "basic.final": "1" },
      { projects: [project(0, "旧项目"), project(1, "村庄规划编制"), project(2, "两次")] },
    );
    const withColumn = { ...now, facts: new Map([...now.facts, ...basic({ "basic.prev": "1" }).facts]) };
    expect(found([withColumn], [before]).map(({ previousFacts }) => previousFacts)).toEqual([
      ["base.proj[1].final"],
    ]);
  });

  it.each<[string, readonly FormFacts[], readonly FormFacts[]]>([
    [
      "the column was left empty",
      [basic({ "reception.prev": null })],
      [basic({ "reception.final": "8.15" })],
    ],
    ["the form has no such column", [basic({ "basic.final": "1" })], [basic({ "basic.final": "2" })]],
    ["last year's form is missing", [basic({ "basic.prev": "1" })], []],
    [
      "last year has two forms",
      [basic({ "basic.prev": "1" })],
      [basic({ "basic.final": "2" }), basic({ "basic.final": "3" }, { key: "base2" })],
    ],
  ])("says nothing where %s", (_, now, before) => {
    expect(found(now, before)).toEqual([]);
  });

  it("says nothing where no workbook of last year was given", () => {
    expect(runCheckOn(AS_REPORTED_BEFORE, { forms: [basic({ "basic.prev": "1" })] })).toEqual([]);
  });
});
