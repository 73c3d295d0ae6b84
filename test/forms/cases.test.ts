import * as CASES from "../support/published/cases";
import type { Typing } from "../support/grid";
import { formsIn, issuesOf, read } from "../support/read";

const { CASE_006, CASE_008, CASE_013, CASE_015, CASE_020, CASE_024, CASE_033 } = CASES;

describe.each<Typing>(["numbers", "text"])(
  "published project forms and scorecards, typed as %s",
  (typing) => {
    const cases: readonly (readonly [string, CASES.PublishedCase, readonly string[]])[] = [
      [
        "006",
        CASE_006,
        [
          "fund.budget=0@D5",
          "fund.rate=0@G5",
          "fundPart[0].exec=89.974@E6",
          "ind[4].target=“≤90万元”@E16",
          "ind[9].level2=“经济效益指标”@C21",
          "goal.actual=“本项目共完成预算资金89.97万元。其中:30万元用于基建工程项目预算编制;30万元用于基建工程项目审计;29.99万元用于基建工程项目设计、规划、测绘。”@F10",
        ],
      ],
      [
        "008",
        CASE_008,
        [
          "fund.exec=20@D5",
          "fund.rate=1%@F5",
          "ind[0].weight=10@E10",
          "ind[0].target=“≥266米”@F10",
          "ind[0].actual=“≥266米”@G10",
          "ind[9].score=10@H19",
          "total.weight=100@E21",
          "total.score=100@H21",
        ],
      ],
      [
        "013",
        CASE_013,
        [
          "fund.rate=0.958@G5",
          "fund.weight=9@F5",
          "fundPart[0].score=8@H6",
          "ind[3].target=1%@E15",
          "ind[3].actual=0.95%@F15",
          "ind[6].score=5@H18",
        ],
      ],
      [
        "015",
        CASE_015,
        [
          "fund.budget=5@C8",
          "fund.weight=none@none",
          "fund.score=20@F8",
          "ind[0].weight=none@none",
          "ind[1].score=none@none",
          "ind[11].score=10@G21",
        ],
      ],
      [
        "024",
        CASE_024,
        [
          "fund.rate=1%@F5",
          "fundPart[1].budget=blank@C7",
          "ind[1].weight=blank@E12",
          "ind[10].target=0.95%@F21",
          "ind[12].target=“≥11.376万元”@F24",
        ],
      ],
    ];

    it.each(cases)("%s", (_name, { rows, unit, year }, expected) => {
      const [form, ...others] = formsIn([{ name: "表", rows }], typing);
      if (!form || others.length > 0) throw new RangeError("not one form");
      const lines = expected.map((line) => line.slice(0, line.indexOf("=")));
      expect(read(form, ...lines)).toEqual(expected);
      expect([form.facts.id, form.facts.year]).toEqual(["project", year]);
      expect(form.unit).toContain(unit.replace("萧县", ""));
      expect(issuesOf(form).filter((line) => !line.startsWith("R-08"))).toEqual([]);
    });

    it("020, the end of one form and the beginning of the next", () => {
      const [first, second] = formsIn([{ name: "表", rows: CASE_020.rows }], typing);
      if (!first || !second) throw new RangeError("not two forms");
      expect(
        read(
          first,
          "ind[0].target",
          "ind[0].actual",
          "total.weight",
          "total.score",
          "explain.measures",
          "total.grade",
        ),
      ).toEqual([
        "ind[0].target=“≤30万元”@F2",
        "ind[0].actual=“完成”@H2",
        "total.weight=100@I3",
        "total.score=blank@J3",
        "explain.measures=“无”@B6",
        "total.grade=none@none",
      ]);
      expect(
        read(
          second,
          "fund.init",
          "fund.budget",
          "fund.rate",
          "fundPart[0].exec",
          "fundPart[1].rate",
          "fundPart[2].weight",
          "goal.actual",
        ),
      ).toEqual([
        "fund.init=0@C14",
        "fund.budget=3.36@D14",
        "fund.rate=1%@F14",
        "fundPart[0].exec=3.36@E15",
        "fundPart[1].rate=0%@F16",
        "fundPart[2].weight=blank@G17",
        "goal.actual=“完成”@D11",
      ]);
      expect([first.facts.id, second.facts.id, first.facts.complete, second.facts.complete]).toEqual([
        "project",
        "project",
        true,
        false,
      ]);
    });

    it("033, a scorecard without title and total", () => {
      const [form] = formsIn([{ name: "表", rows: CASE_033.rows }], typing);
      expect(form && read(form, "ind[0].weight", "ind[2].score")).toEqual([
        "ind[0].weight=10@D2",
        "ind[2].score=9.8@G4",
      ]);
      expect(
        form?.facts.levels.map(({ level, name, points }) => `${level} ${name} ${points.toFixed()}`),
      ).toEqual(["1 部门预算管理 80", "2 预算编制 30"]);
      expect([form?.facts.id, form?.facts.complete]).toEqual(["scorecard", false]);
    });
  },
);
