import { INCOME_SUM } from "../../../../src/regulation/checks/money/m-01-income";
import { EXPENDITURE_SUM } from "../../../../src/regulation/checks/money/m-02-expenditure";
import { INCOME_AND_EXPENDITURE } from "../../../../src/regulation/checks/money/m-03-income-and-expenditure";
import { BASIC_EXPENDITURE_SUM } from "../../../../src/regulation/checks/money/m-04-basic-expenditure";
import { THREE_PUBLIC_SUM } from "../../../../src/regulation/checks/money/m-06-three-public";
import { VEHICLE_SUM } from "../../../../src/regulation/checks/money/m-07-vehicles";
import { PARTS_ABOVE_WHOLE } from "../../../../src/regulation/checks/money/m-16-parts-above-whole";
import { FUND_SOURCES_SUM } from "../../../../src/regulation/checks/money/m-21-sources";
import { ROUNDING_TAIL } from "../../../../src/regulation/checks/money/m-27-rounding-tail";
import type { Check } from "../../../../src/regulation/checks/check";
import type { FormFacts } from "../../../../src/regulation/facts";
import { runCheck } from "../../../support/checks";
import { formFacts, type FormInput, type Figures, type Typed } from "../../../support/facts";
import { HENGYANG_SELF } from "./published";

const self = (figures: Figures, more: Partial<FormInput> = {}): FormFacts =>
  formFacts({ id: "self-evaluation", figures, ...more });
const basic = (figures: Figures, more: Partial<FormInput> = {}): FormFacts =>
  formFacts({ id: "basic-data", figures, ...more });
const says = (check: Check, form: FormFacts): readonly string[] =>
  runCheck(check, form).map((one) => one.message);

const FUND = { "fund.budget": "100.00", "fund.exec": "100.00" };

describe("M-01, income", () => {
  it("adds up to the total of the year", () => {
    const form = self({ ...FUND, "inc.general": "80.00", "inc.other": "15.00" });
    expect(runCheck(INCOME_SUM, form)).toMatchObject([
      {
        severity: "error",
        facts: ["self.fund.budget", "self.inc.general", "self.inc.other"],
        reported: "100.00",
        expected: "95.00",
        message: "按收入性质分类合计95.00万元，与年度资金总额100.00万元相差5.00万元。",
      },
    ]);
  });

  it("names both totals where they differ", () => {
    const form = self({ "fund.budget": "100.00", "fund.exec": "95.00", "inc.general": "90.00" });
    expect(says(INCOME_SUM, form)).toEqual([
      "按收入性质分类合计90.00万元，与全年预算数100.00万元、全年执行数95.00万元均不一致。",
    ]);
  });

  it("tells a wrong heading from a wrong total", () => {
    const form = self({ ...FUND, "inc.total": "99.00", "inc.general": "80.00", "inc.other": "20.00" });
    expect(says(INCOME_SUM, form)).toEqual([
      "“按收入性质分”填99.00万元，各项合计为100.00万元，相差1.00万元。",
    ]);
  });

  it.each<[string, Figures]>([
    ["the budget", { "fund.budget": "100.00", "fund.exec": "95.00", "inc.general": "100.00" }],
    ["what was spent", { "fund.budget": "100.00", "fund.exec": "95.00", "inc.general": "95.00" }],
    [
      "the total within rounding",
      { ...FUND, "inc.general": "33.33", "inc.fund": "33.33", "inc.other": "33.36" },
    ],
    ["nothing, for no source is filled", { ...FUND, "inc.general": null, "inc.other": null }],
    ["a heading alone", { ...FUND, "inc.total": "100.00", "inc.general": null }],
    ["no total", { "fund.budget": null, "fund.exec": null, "inc.general": "80.00" }],
  ])("may equal %s", (_, figures) => {
    expect(says(INCOME_SUM, self(figures))).toEqual([]);
  });

  it("says nothing of a part that cannot be read", () => {
    expect(says(INCOME_SUM, self({ ...FUND, "inc.general": "八十万", "inc.other": "15.00" }))).toEqual([]);
  });

  it.each<[string, number]>([
    ["99.98", 0],
    ["99.97", 1],
    ["100.02", 0],
    ["100.03", 1],
  ])("of three sources that give %s is off %i times", (sum, count) => {
    const last = (Number(sum) - 80).toFixed(2);
    const form = self({ ...FUND, "inc.general": "50.00", "inc.fund": "30.00", "inc.other": last });
    expect(runCheck(INCOME_SUM, form)).toHaveLength(count);
  });
});

describe("M-02, expenditure", () => {
  it("adds up to what was spent", () => {
    const form = self({ ...FUND, "exp.basic": "60.00", "exp.project": "35.00" });
    expect(runCheck(EXPENDITURE_SUM, form)).toMatchObject([
      {
        facts: ["self.fund.exec", "self.exp.basic", "self.exp.project"],
        reported: "100.00",
        expected: "95.00",
        message: "按支出性质分类合计95.00万元，与全年执行数100.00万元相差5.00万元。",
      },
    ]);
  });

  it.each<[string, Figures]>([
    ["it holds", { "exp.basic": "60.00", "exp.project": "40.00" }],
    [
      "基本支出 is blank over its parts",
      { "exp.basic": null, "exp.staff": "50.00", "exp.public": "10.00", "exp.project": "40.00" },
    ],
    ["the heading alone holds", { "exp.total": "100.00", "exp.basic": null, "exp.project": null }],
    ["the form has no such list", {}],
  ])("is in order where %s", (_, figures) => {
    expect(says(EXPENDITURE_SUM, self({ ...FUND, ...figures }))).toEqual([]);
  });

  it("is not asked to equal the budget", () => {
    const form = self({
      "fund.budget": "120.00",
      "fund.exec": "100.00",
      "exp.basic": "60.00",
      "exp.project": "40.00",
    });
    expect(says(EXPENDITURE_SUM, form)).toEqual([]);
  });
});

describe("M-03, income and expenditure", () => {
  const split = (fund: Figures, income: Typed, project: Typed): FormFacts =>
    self({ ...fund, "inc.general": income, "exp.basic": "60.00", "exp.project": project });

  it("are one amount where everything was spent, as a consequence of the broken list", () => {
    expect(runCheck(INCOME_AND_EXPENDITURE, split(FUND, "100.00", "35.00"))).toMatchObject([
      {
        severity: "error",
        facts: ["self.inc.general", "self.exp.basic", "self.exp.project"],
        reported: "100.00",
        expected: "95.00",
        message: "收入性质合计100.00万元≠支出性质合计95.00万元，如有结转结余请说明。",
      },
    ]);
    expect(INCOME_AND_EXPENDITURE.consequenceOf).toEqual(expect.arrayContaining(["M-01", "M-02"]));
  });

  it.each<[string, FormFacts]>([
    ["both lists are off by the same", split(FUND, "95.00", "35.00")],
    ["both hold", split(FUND, "100.00", "40.00")],
    ["not everything was spent", split({ "fund.budget": "100.00", "fund.exec": "95.00" }, "100.00", "30.00")],
  ])("are not compared where %s", (_, form) => {
    expect(says(INCOME_AND_EXPENDITURE, form)).toEqual([]);
  });
});

describe("M-04, 基本支出", () => {
  it.each<[Figures, readonly string[]]>([
    [
      { "exp.basic": "60.00", "exp.staff": "50.00", "exp.public": "9.00" },
      ["基本支出60.00万元≠人员经费50.00＋公用经费9.00万元。"],
    ],
    [{ "exp.basic": "60.00", "exp.staff": "50.00", "exp.public": "10.00" }, []],
    [{ "exp.basic": "60.00", "exp.staff": "50.00", "exp.public": "10.01" }, []],
    [
      { "exp.basic": "60.00", "exp.staff": "50.00", "exp.public": null },
      ["基本支出60.00万元≠人员经费50.00＋公用经费未填万元。"],
    ],
    [{ "exp.basic": "60.00", "exp.staff": "60.00", "exp.public": null }, []],
    [{ "exp.basic": "60.00", "exp.staff": null, "exp.public": null }, []],
    [{ "exp.basic": "60.00", "exp.staff": "50.00" }, []],
    [{ "exp.basic": null, "exp.staff": "50.00", "exp.public": "10.00" }, []],
  ])("of %j says %j", (figures, expected) => {
    expect(says(BASIC_EXPENDITURE_SUM, self(figures))).toEqual(expected);
  });
});

describe("M-06, “三公”经费", () => {
  it("is the sum of its three items, in each column", () => {
    const form = basic({
      "three.final": "52.63",
      "three.budget": "73.63",
      "abroad.final": null,
      "vehicle.final": null,
      "vehicleRun.final": "11.52",
      "vehicle.budget": "11.52",
      "reception.final": "40.11",
      "reception.budget": "62.11",
    });
    expect(runCheck(THREE_PUBLIC_SUM, form)).toMatchObject([
      {
        reported: "52.63",
        expected: "51.63",
        message: "三公经费当年决算数52.63万元≠出国（境）未填＋公务用车11.52＋公务接待40.11万元。",
      },
    ]);
  });

  it("is wrong at 0 over filled items", () => {
    expect(
      runCheck(THREE_PUBLIC_SUM, basic({ "three.final": "0", "reception.final": "40.11" })),
    ).toHaveLength(1);
  });

  it.each<[string, Figures]>([
    [
      "everything is 0",
      { "three.final": "0", "abroad.final": "0", "vehicle.final": "0", "reception.final": "0" },
    ],
    ["it is blank", { "three.final": null, "reception.final": "40.11" }],
    ["no item is filled", { "three.final": "51.63", "reception.final": null }],
    ["it is rounded", { "three.final": "51.6", "vehicle.final": "11.52", "reception.final": "40.11" }],
  ])("is in order where %s", (_, figures) => {
    expect(says(THREE_PUBLIC_SUM, basic(figures))).toEqual([]);
  });
});

describe("M-07, official cars", () => {
  it.each<[Figures, readonly string[]]>([
    [
      { "vehicle.budget": "41.46", "vehicleBuy.budget": "29.46", "vehicleRun.budget": "11.00" },
      ["公务用车购置和维护经费当年预算数41.46万元≠购置29.46＋运行维护11.00万元。"],
    ],
    [{ "vehicle.budget": "41.46", "vehicleBuy.budget": "29.46", "vehicleRun.budget": "12" }, []],
    [{ "vehicle.budget": "11.86", "vehicleBuy.budget": null, "vehicleRun.budget": "11.86" }, []],
    [{ "vehicle.budget": "11.86", "vehicleBuy.budget": null, "vehicleRun.budget": null }, []],
  ])("of %j says %j", (figures, expected) => {
    expect(says(VEHICLE_SUM, basic(figures))).toEqual(expected);
  });
});

describe("M-16, parts and whole", () => {
  it.each<[string, Figures, readonly string[]]>([
    [
      "exceed it",
      { "public.final": "60.00", "publicOffice.final": "49.09", "publicUtilities.final": "12.64" },
      ["公用经费当年决算数其中项合计61.73万元，超过公用经费当年决算数60.00万元。"],
    ],
    [
      "do not exhaust it",
      { "public.final": "193.42", "publicOffice.final": "49.09", "publicMeeting.final": "5.42" },
      [],
    ],
    [
      "exceed it by a rounding",
      { "public.final": "61.72", "publicOffice.final": "49.09", "publicUtilities.final": "12.64" },
      [],
    ],
    ["stand under a blank", { "public.final": null, "publicOffice.final": "0.68" }, []],
  ])("of 公用经费 that %s", (_, figures, expected) => {
    expect(says(PARTS_ABOVE_WHOLE, basic(figures))).toEqual(expected);
  });

  const projects = [
    { name: "proj[0]" as const, group: "business" as const, label: "村庄规划" },
    { name: "proj[1]" as const, group: "business" as const, label: "不动产登记" },
  ];
  const listed = (total: Typed, group: Typed, first: Typed, second: Typed): FormFacts =>
    basic(
      {
        "project.final": total,
        "groupBusiness.final": group,
        "groupOperation.final": "10.00",
        "proj[0].final": first,
        "proj[1].final": second,
      },
      { projects },
    );

  it("of projects make up 项目支出", () => {
    expect(runCheck(PARTS_ABOVE_WHOLE, listed("100.00", "80.00", null, null))).toMatchObject([
      {
        reported: "100.00",
        expected: "90.00",
        message: "部门项目支出当年决算数100.00万元，与所列专项合计90.00万元相差10.00万元。",
      },
    ]);
  });

  it.each<[string, FormFacts]>([
    ["as the sum of the groups", listed("90.00", "80.00", "50.00", "30.00")],
    ["as the sum of the projects", listed("90.00", null, "50.00", "30.00")],
    ["with a project in the group's own row", listed("180.00", "80.00", "60.00", "30.00")],
    [
      "alone, no row being filled",
      basic({ "project.final": "1025.20", "groupBusiness.final": null }, { projects }),
    ],
    ["blank", listed(null, "80.00", null, null)],
  ])("of projects may be read %s", (_, form) => {
    expect(says(PARTS_ABOVE_WHOLE, form)).toEqual([]);
  });
});

describe("M-16, a group over the projects listed under it", () => {
  const projects = [
    { name: "proj[0]" as const, group: "business" as const, label: "村庄规划" },
    { name: "proj[1]" as const, group: "business" as const, label: "不动产登记" },
  ];
  const listed = (total: Typed, group: Typed, first: Typed, second: Typed): FormFacts =>
    basic(
      {
        "project.final": total,
        "groupBusiness.final": group,
        "proj[0].final": first,
        "proj[1].final": second,
      },
      { projects },
    );

  it("is no sum of theirs when they exceed it", () => {
    expect(runCheck(PARTS_ABOVE_WHOLE, listed("80.00", "80.00", "60.00", "30.00"))).toMatchObject([
      {
        severity: "error",
        facts: ["base.groupBusiness.final", "base.proj[0].final", "base.proj[1].final"],
        message: "业务工作专项当年决算数80.00万元，与所列项目合计90.00万元相差10.00万元。",
      },
    ]);
  });

  it("may have left one out when they fall short", () => {
    expect(runCheck(PARTS_ABOVE_WHOLE, listed("80.00", "80.00", "40.00", "30.00"))).toMatchObject([
      {
        severity: "warning",
        message:
          "业务工作专项当年决算数80.00万元，与所列项目合计70.00万元相差10.00万元，请核实是否漏列项目。",
      },
    ]);
  });

  it("is not counted twice where it is their very sum", () => {
    expect(says(PARTS_ABOVE_WHOLE, listed("160.00", "80.00", "50.00", "30.00"))).toEqual([
      "部门项目支出当年决算数160.00万元，与所列专项合计80.00万元相差80.00万元。",
    ]);
  });

  it.each<[string, FormFacts]>([
    ["it is their sum", listed("80.00", "80.00", "50.00", "30.00")],
    ["it is their sum within rounding", listed("80.00", "80.00", "50.00", "30.01")],
    ["its own row is a project", listed("140.00", "80.00", "40.00", "20.00")],
    ["the total is blank", listed(null, "80.00", "60.00", "30.00")],
    ["no project is listed", listed("80.00", "80.00", null, null)],
  ])("is in order where %s", (_, form) => {
    expect(says(PARTS_ABOVE_WHOLE, form)).toEqual([]);
  });
});

describe("M-21, the sources of a project's money", () => {
  const parts = (...labels: readonly string[]): Partial<FormInput> => ({
    fundParts: labels.map((label, index) => ({ name: `fundPart[${index}]`, label })),
  });
  const form = (total: Typed, figures: readonly Typed[], labels: readonly string[]): FormFacts =>
    formFacts({
      id: "project",
      figures: {
        "fund.exec": total,
        ...Object.fromEntries(figures.map((figure, index) => [`fundPart[${index}].exec`, figure])),
      },
      ...parts(...labels),
    });
  const KINDS = ["当年财政拨款", "上年结转资金", "其他资金"];

  it("add up to the total", () => {
    expect(runCheck(FUND_SOURCES_SUM, form("100.00", ["80.00", "10.00", null], KINDS))).toMatchObject([
      {
        severity: "error",
        reported: "100.00",
        expected: "90.00",
        message:
          "年度资金总额的全年执行数100.00万元≠当年财政拨款80.00＋上年结转资金10.00＋其他资金未填万元。",
      },
    ]);
  });

  it.each<[string, FormFacts]>([
    ["they hold", form("100.00", ["80.00", "10.00", "10.00"], KINDS)],
    ["the total is finer than its parts", form("5372.5833", ["5000.00", "372.58", null], KINDS)],
    ["the total was left at 0", form("0", ["89.974", null, null], KINDS)],
    ["one row alone is listed", form("100.00", ["80.00"], ["其中：财政拨款"])],
    [
      "rows split the appropriation by level",
      form("100.00", ["100.00", "60.00", "40.00"], ["财政拨款", "中央补助", "县级资金"]),
    ],
  ])("are in order where %s", (_, one) => {
    expect(says(FUND_SOURCES_SUM, one)).toEqual([]);
  });

  it("exceed the total even in one row", () => {
    expect(runCheck(FUND_SOURCES_SUM, form("100.00", ["110.00"], ["其中：财政拨款"]))).toHaveLength(1);
  });
});

describe("M-27, rounding tails", () => {
  it("are one hint a form", () => {
    expect(runCheck(ROUNDING_TAIL, HENGYANG_SELF)).toMatchObject([
      {
        severity: "info",
        message:
          "全年预算数17,485.15万元与按收入性质分类合计17,485.16万元存在0.01万元尾差，属四舍五入，可不调整。",
      },
    ]);
    const twice = self({
      ...FUND,
      "inc.general": "50.00",
      "inc.other": "50.01",
      "exp.basic": "50.00",
      "exp.project": "50.01",
    });
    expect(says(ROUNDING_TAIL, twice)).toEqual([
      "全年预算数100.00万元与按收入性质分类合计100.01万元存在0.01万元尾差；" +
        "全年执行数100.00万元与按支出性质分类合计100.01万元存在0.01万元尾差，属四舍五入，可不调整。",
    ]);
  });

  it("are not found in sums that hold, or that do not hold at all", () => {
    expect(says(ROUNDING_TAIL, self({ ...FUND, "exp.basic": "60.00", "exp.project": "40.00" }))).toEqual([]);
    expect(says(ROUNDING_TAIL, self({ ...FUND, "exp.basic": "60.00", "exp.project": "35.00" }))).toEqual([]);
  });
});
