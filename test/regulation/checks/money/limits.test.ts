import { SPENT_ABOVE_BUDGET } from "../../../../src/regulation/checks/money/m-05-spent-above-budget";
import { THREE_PUBLIC_ABOVE_BUDGET } from "../../../../src/regulation/checks/money/m-12-three-public-above-budget";
import { FINAL_ABOVE_BUDGET } from "../../../../src/regulation/checks/money/m-13-final-above-budget";
import { SPENT_WITHOUT_BUDGET } from "../../../../src/regulation/checks/money/m-14-spent-without-budget";
import { THREE_PUBLIC_ABOVE_RUNNING } from "../../../../src/regulation/checks/money/m-15-three-public-above-running";
import { NEGATIVE_AMOUNT } from "../../../../src/regulation/checks/money/m-18-negative";
import { AMOUNT_DECIMALS } from "../../../../src/regulation/checks/money/m-20-decimals";
import { CHANGE_ON_LAST_YEAR } from "../../../../src/regulation/checks/money/m-23-change-on-last-year";
import { PROCUREMENT_ABOVE_MEANS } from "../../../../src/regulation/checks/money/m-26-procurement";
import type { Check } from "../../../../src/regulation/checks/check";
import type { FormFacts } from "../../../../src/regulation/facts";
import { runCheck } from "../../../support/checks";
import { formFacts, type FormInput, type Figures, type Typed } from "../../../support/facts";

const self = (figures: Figures): FormFacts => formFacts({ id: "self-evaluation", figures });
const basic = (figures: Figures, more: Partial<FormInput> = {}): FormFacts =>
  formFacts({ id: "basic-data", figures, ...more });
const says = (check: Check, ...forms: readonly FormFacts[]): readonly string[] =>
  runCheck(check, ...forms).map((one) => one.message);

describe("M-05, spent above the budget", () => {
  it.each<[Typed, Typed, readonly string[]]>([
    ["100.00", "99.99", []],
    ["100.00", "100.00", []],
    [
      "100.00",
      "100.01",
      ["全年执行数100.01万元大于全年预算数100.00万元，执行率100.01%，请核实是否漏填追加预算。"],
    ],
    ["0", "5.00", ["全年执行数5.00万元大于全年预算数0万元，请核实是否漏填追加预算。"]],
    [null, "5.00", []],
  ])("for budget %s and %s spent says %j", (budget, exec, expected) => {
    expect(says(SPENT_ABOVE_BUDGET, self({ "fund.budget": budget, "fund.exec": exec }))).toEqual(expected);
  });

  it("is a warning that names both amounts", () => {
    expect(runCheck(SPENT_ABOVE_BUDGET, self({ "fund.budget": "90", "fund.exec": "100" }))).toMatchObject([
      { severity: "warning", facts: ["self.fund.exec", "self.fund.budget"], reported: "100", expected: "90" },
    ]);
  });
});

describe("M-12, “三公”经费 above its budget", () => {
  it.each<[Typed, Typed, readonly string[]]>([
    ["63.45", "63.46", []],
    ["63.46", "63.46", []],
    ["63.47", "63.46", ["“三公”经费决算63.47万元超预算63.46万元，超支0.01万元，须说明原因。"]],
    ["5.00", "0", []],
    ["5.00", null, []],
  ])("for %s spent of %s says %j", (final, budget, expected) => {
    expect(says(THREE_PUBLIC_ABOVE_BUDGET, basic({ "three.final": final, "three.budget": budget }))).toEqual(
      expected,
    );
  });

  it("is told of items that were not added up", () => {
    const form = basic({
      "three.final": null,
      "three.budget": null,
      "vehicleRun.final": "12.00",
      "vehicleRun.budget": "10.00",
      "reception.final": "9.00",
      "reception.budget": "10.00",
    });
    expect(runCheck(THREE_PUBLIC_ABOVE_BUDGET, form)).toMatchObject([
      { severity: "warning", reported: "21.00", expected: "20.00" },
    ]);
    expect(runCheck(THREE_PUBLIC_ABOVE_BUDGET, form)[0]?.facts[0]).toBe("base.three.final");
  });
});

describe("M-13, an item above its budget", () => {
  it.each<[string, Figures, readonly string[]]>([
    [
      "基本支出",
      { "basic.final": "7,514.90", "basic.budget": "5,947.80" },
      ["部门基本支出决算7,514.90万元超当年预算5,947.80万元（126.35%），请说明追加依据。"],
    ],
    [
      "项目支出, once, though its rows exceed theirs too",
      {
        "project.final": "110.00",
        "project.budget": "100.00",
        "groupBusiness.final": "110.00",
        "groupBusiness.budget": "100.00",
      },
      ["部门项目支出决算110.00万元超当年预算100.00万元（110.00%），请说明追加依据。"],
    ],
    [
      "公务接待",
      { "reception.final": "8.01", "reception.budget": "8.00" },
      ["公务接待决算8.01万元超当年预算8.00万元（100.13%），请说明追加依据。"],
    ],
    ["公务接待 at its budget", { "reception.final": "8.00", "reception.budget": "8.00" }, []],
    ["公务接待 below it", { "reception.final": "7.99", "reception.budget": "8.00" }, []],
    [
      "an 其中 row of 公用经费",
      { "public.final": null, "publicUtilities.final": "25.36", "publicUtilities.budget": "7.50." },
      [],
    ],
    [
      "公用经费 without any budget",
      { "public.final": "5.00", "public.budget": "0" },
      ["公用经费决算5.00万元超当年预算0万元，请说明追加依据。"],
    ],
    ["公务接待 without any budget, M-14's", { "reception.final": "5.00", "reception.budget": "0" }, []],
    ["基本支出 whose budget is blank", { "basic.final": "5.00", "basic.budget": null }, []],
  ])("%s", (_, figures, expected) => {
    expect(says(FINAL_ABOVE_BUDGET, basic(figures))).toEqual(expected);
  });

  it("is marked where the figure stands", () => {
    const form = basic({
      "project.final": null,
      "project.budget": null,
      "groupBusiness.final": "689.16",
      "groupBusiness.budget": "320.00",
    });
    expect(runCheck(FINAL_ABOVE_BUDGET, form)).toMatchObject([
      { severity: "warning", reported: "689.16", expected: "320.00" },
    ]);
    expect(runCheck(FINAL_ABOVE_BUDGET, form)[0]?.facts[0]).toBe("base.groupBusiness.final");
  });
});

describe("M-14, spent without a budget", () => {
  it.each<[string, Figures, readonly string[]]>([
    ["an item", { "reception.final": "5.00", "reception.budget": "0" }, ["公务接待无预算列支5.00万元。"]],
    [
      "an item and not its total again",
      { "three.final": "5.00", "three.budget": "0", "reception.final": "5.00", "reception.budget": "0" },
      ["公务接待无预算列支5.00万元。"],
    ],
    ["the total alone", { "three.final": "5.00", "three.budget": "0" }, ["“三公”经费无预算列支5.00万元。"]],
    ["nothing spent", { "reception.final": "0", "reception.budget": "0" }, []],
    ["a blank budget", { "reception.final": "40.11", "reception.budget": null }, []],
    ["a small budget", { "reception.final": "5.00", "reception.budget": "0.01" }, []],
  ])("of %s", (_, figures, expected) => {
    expect(says(SPENT_WITHOUT_BUDGET, basic(figures))).toEqual(expected);
  });

  it("is an error", () => {
    expect(
      runCheck(SPENT_WITHOUT_BUDGET, basic({ "abroad.final": "5.00", "abroad.budget": "0" })),
    ).toMatchObject([
      {
        severity: "error",
        reported: "5.00",
        expected: "0",
        facts: ["base.abroad.final", "base.abroad.budget"],
      },
    ]);
  });
});

describe("M-15, “三公”经费 above 公用经费", () => {
  it.each<[Typed, Typed, readonly string[]]>([
    ["10.00", "10.00", []],
    ["10.01", "10.00", ["“三公”经费10.01万元大于公用经费10.00万元，请核实列支渠道。"]],
    ["10.01", null, []],
    ["10.01", "0", []],
  ])("for %s of %s says %j", (three, running, expected) => {
    expect(says(THREE_PUBLIC_ABOVE_RUNNING, self({ "exp.three": three, "exp.public": running }))).toEqual(
      expected,
    );
  });

  it("leaves out cars that were bought, and speaks once of both forms", () => {
    const evaluation = self({ "exp.three": "40.00", "exp.public": "12.00" });
    const form = (bought: Typed): FormFacts =>
      basic({ "three.final": "40.00", "public.final": "12.00", "vehicleBuy.final": bought });
    expect(says(THREE_PUBLIC_ABOVE_RUNNING, form("28.00"), evaluation)).toEqual([]);
    expect(says(THREE_PUBLIC_ABOVE_RUNNING, form("27.99"), evaluation)).toHaveLength(1);
  });
});

describe("M-18, amounts below 0", () => {
  it.each<[string, FormFacts, readonly string[]]>([
    ["an amount", basic({ "reception.final": "-0.01" }), ["公务接待当年决算数-0.01万元为负数，请核实。"]],
    ["a total", self({ "fund.exec": "-5" }), ["全年执行数-5万元为负数，请核实。"]],
    [
      "a project",
      basic(
        { "proj[0].final": "-1.00" },
        { projects: [{ name: "proj[0]", group: "business", label: "村庄规划" }] },
      ),
      ["村庄规划当年决算数-1.00万元为负数，请核实。"],
    ],
    ["0", basic({ "reception.final": "0" }), []],
    ["a cut", basic({ "cut.final": "-33.16" }), []],
    ["an adjustment", basic({ "adjust.final": "-10.00" }), []],
  ])("in %s", (_, form, expected) => {
    expect(says(NEGATIVE_AMOUNT, form)).toEqual(expected);
  });
});

describe("M-20, decimals", () => {
  const whole: Figures = { "fund.budget": 20, "fund.exec": 20, "inc.general": 15, "inc.other": 5 };
  it.each<[string, FormFacts, readonly string[]]>([
    [
      "three",
      self({ "fund.budget": "89.974" }),
      ["全年预算数89.974万元的小数超过两位，建议统一保留两位小数。"],
    ],
    [
      "three in several amounts",
      self({ "fund.budget": "89.974", "fund.exec": "89.974" }),
      ["全年预算数89.974万元等2个金额的小数超过两位，建议统一保留两位小数。"],
    ],
    ["two", self({ "fund.budget": "89.97" }), []],
    ["none in few amounts", self(whole), []],
    [
      "none in all of many amounts",
      self({ ...whole, "exp.basic": 12 }),
      ["5个金额均为整数，请核实是否取整填列，建议统一保留两位小数。"],
    ],
    ["none in most amounts", self({ ...whole, "exp.basic": 12, "exp.project": 8.5 }), []],
  ])("%s", (_, form, expected) => {
    expect(says(AMOUNT_DECIMALS, form)).toEqual(expected);
  });

  it("of amounts converted from 元 are nobody's typing", () => {
    const issues = [{ check: "Z-03" as const, at: ["self.moneyUnit"], words: { unit: "元" } }];
    const form = formFacts({ id: "self-evaluation", figures: { "fund.budget": "89.974321" }, issues });
    expect(says(AMOUNT_DECIMALS, form)).toEqual([]);
  });
});

describe("M-23, changes on last year", () => {
  it.each<[Typed, Typed, readonly string[]]>([
    ["15.00", "10.00", []],
    ["15.01", "10.00", ["较上年变动较大：公务接待＋50.10%，请在报告中说明原因。"]],
    ["5.00", "10.00", []],
    ["4.99", "10.00", ["较上年变动较大：公务接待-50.10%，请在报告中说明原因。"]],
    ["1.00", "0.20", []],
    ["1.01", "0.20", ["较上年变动较大：公务接待＋405.00%，请在报告中说明原因。"]],
    ["5.00", "0", []],
    ["5.00", null, []],
  ])("from %s on %s says %j", (final, prev, expected) => {
    expect(says(CHANGE_ON_LAST_YEAR, basic({ "reception.final": final, "reception.prev": prev }))).toEqual(
      expected,
    );
  });

  it("are one hint a form", () => {
    const form = basic({
      "reception.final": "40.11",
      "reception.prev": "24.93",
      "vehicle.final": "11.52",
      "vehicle.prev": "6.93",
    });
    expect(runCheck(CHANGE_ON_LAST_YEAR, form)).toMatchObject([
      {
        severity: "info",
        message: "较上年变动较大：公务用车购置和维护经费＋66.23%、公务接待＋60.89%，请在报告中说明原因。",
      },
    ]);
  });
});

describe("M-26, 政府采购", () => {
  const form = (
    procurement: Typed,
    figures: Figures = { "project.final": "80.00", "public.final": "20.00" },
  ): FormFacts => basic({ "procurement.final": procurement, ...figures });

  it.each<[string, FormFacts, readonly string[]]>([
    ["within its means", form("100.00"), []],
    ["above them", form("100.01"), ["政府采购金额100.01万元大于可采购支出100.00万元，请核实。"]],
    [
      "where only 基本支出 is known",
      form("100.01", { "project.final": "80.00", "basic.final": "30.00" }),
      [],
    ],
    ["where nothing is known", form("100.01", { "public.final": "20.00" }), []],
    ["left blank", form(null), []],
  ])("%s", (_, one, expected) => {
    expect(says(PROCUREMENT_ABOVE_MEANS, one)).toEqual(expected);
  });

  it("takes 公用经费 from the self-evaluation where the form has none", () => {
    const evaluation = self({ "exp.public": "10.00" });
    expect(says(PROCUREMENT_ABOVE_MEANS, form("95.00", { "project.final": "80.00" }), evaluation)).toEqual([
      "政府采购金额95.00万元大于可采购支出90.00万元，请核实。",
    ]);
  });
});
