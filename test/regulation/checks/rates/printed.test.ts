import { PRINTED_RATE } from "../../../../src/regulation/checks/rates/r-01-printed-rate";
import { STAFF_RATE_PRINTED } from "../../../../src/regulation/checks/rates/r-02-staff-rate";
import { ABOVE_POSTS } from "../../../../src/regulation/checks/rates/r-03-above-posts";
import { NO_DENOMINATOR } from "../../../../src/regulation/checks/rates/r-06-no-denominator";
import { RATE_OUT_OF_RANGE } from "../../../../src/regulation/checks/rates/r-07-out-of-range";
import { PERCENT_FORMAT } from "../../../../src/regulation/checks/rates/r-08-percent-format";
import { LOW_EXECUTION } from "../../../../src/regulation/checks/rates/r-10-low-execution";
import type { Check } from "../../../../src/regulation/checks/check";
import type { FormFacts } from "../../../../src/regulation/facts";
import type { Violation } from "../../../../src/regulation/outcome";
import { rateOutcomes } from "../../../../src/regulation/rates";
import { runCheckOn } from "../../../support/checks";
import { formFacts, type FormInput, type Typed } from "../../../support/facts";

/** What a check finds on a form whose rates were computed. */
const find = (check: Check, form: FormFacts): readonly Violation[] =>
  runCheckOn(check, { forms: [form], outcomes: { [form.key]: { rates: rateOutcomes(form) } } });
const says = (check: Check, form: FormFacts): readonly string[] =>
  find(check, form).map((one) => one.message);

const funding = (budget: Typed, exec: Typed, rate: Typed, more: Partial<FormInput> = {}): FormFacts =>
  formFacts({
    id: "self-evaluation",
    figures: { "fund.budget": budget, "fund.exec": exec, "fund.rate": rate },
    ...more,
  });

const staff = (quota: Typed, onDuty: Typed, rate: Typed): FormFacts =>
  formFacts({
    id: "basic-data",
    figures: { "staff.quota": quota, "staff.onDuty": onDuty, "staff.rate": rate },
  });

describe("R-01, a printed rate", () => {
  it("that differs from its inputs is an error with the right rate and its fix", () => {
    expect(find(PRINTED_RATE, funding("17,801.36", "17,485.15", "100%"))).toMatchObject([
      {
        severity: "error",
        facts: ["self.fund.rate", "self.fund.exec", "self.fund.budget"],
        reported: "100%",
        expected: "98.22%",
        message: "预算执行率填100%，按全年执行数/全年预算数（17,485.15/17,801.36）计算应为98.22%。",
        fixes: [{ fact: "self.fund.rate", percent: true, shown: "98.22%" }],
      },
    ]);
  });

  it("is questioned, not called wrong, up to 0.1 percentage points beyond rounding", () => {
    const severities = ["98.12%", "98.13%", "98.32%", "98.33%"].map(
      (rate) => find(PRINTED_RATE, funding("17,801.36", "17,485.15", rate))[0]?.severity,
    );
    // exact: 98.2237 %
    expect(severities).toEqual(["error", "warning", "warning", "error"]);
  });

  it.each<[string, FormFacts]>([
    ["it is right", funding("17,801.36", "17,485.15", "98.22%")],
    ["it is rounded to fewer places", funding("100", "86.2", "86%")],
    ["it is a fraction", funding("29", "27.8", "0.958")],
    ["its inputs may have been rounded", funding("40", "37.05", "92.64%")],
    ["it was cut instead of rounded within 0.01 point", funding("440.90", "403.146", "91.43%")],
    ["it is blank", funding("17,801.36", "17,485.15", null)],
    ["it holds words that are another check's", funding("17,801.36", "17,485.15", "已执行")],
    ["it is 0.00 % of 0/0", funding("0.00", "0.00", "0.00%")],
  ])("is left alone where %s", (_, form) => {
    expect(says(PRINTED_RATE, form)).toEqual([]);
  });

  it("called 不适用 although it exists is an error", () => {
    expect(find(PRINTED_RATE, funding("100.00", "50.00", "不适用"))).toMatchObject([
      { severity: "error", reported: "不适用", expected: "50.00%" },
    ]);
  });

  it("uses the sum of the sources where the total was left at 0", () => {
    const form = formFacts({
      id: "project",
      figures: {
        "fund.budget": "0",
        "fund.exec": "0",
        "fund.rate": "0",
        "fundPart[0].budget": "89.974",
        "fundPart[0].exec": "89.974",
      },
      fundParts: [{ name: "fundPart[0]", label: "本年财政拨款" }],
    });
    expect(find(PRINTED_RATE, form)).toMatchObject([{ reported: "0", expected: "100.00%" }]);
  });

  it("of a building is held against its own inputs", () => {
    const form = formFacts({
      id: "basic-data",
      buildings: [{ name: "bldg[0]", label: "业务用房" }],
      figures: { "bldg[0].approvedArea": "420", "bldg[0].actualArea": "441", "bldg[0].areaRate": "100.00%" },
    });
    expect(find(PRINTED_RATE, form)).toMatchObject([
      {
        facts: ["base.bldg[0].areaRate", "base.bldg[0].actualArea", "base.bldg[0].approvedArea"],
        expected: "105.00%",
      },
    ]);
  });
});

describe("R-02, the rate of staff", () => {
  it("names the headcount that the printed rate stands for", () => {
    expect(find(STAFF_RATE_PRINTED, staff("　716", "645　", "87.15%　"))).toMatchObject([
      {
        severity: "error",
        facts: ["base.staff.rate", "base.staff.onDuty", "base.staff.quota"],
        reported: "87.15%",
        expected: "90.08%",
        message: "在职人员控制率填87.15%，按645/716计算应为90.08%（87.15%对应624人）。",
        fixes: [{ fact: "base.staff.rate", percent: true, shown: "90.08%" }],
      },
    ]);
  });

  it("names no headcount where none gives the printed rate", () => {
    expect(says(STAFF_RATE_PRINTED, staff(46, 50, "108.00%"))).toEqual([
      "在职人员控制率填108.00%，按50/46计算应为108.70%。",
    ]);
  });

  it.each([
    ["90.08%", "716", "645"],
    ["90%", "716", "645"],
    ["108.70%", "46", "50"],
    ["95.10%", "143", "136"],
    [null, "716", "645"],
  ])("accepts %s for %s posts and %s people", (rate, quota, onDuty) => {
    expect(says(STAFF_RATE_PRINTED, staff(quota, onDuty, rate))).toEqual([]);
  });
});

describe("R-03, more people than posts", () => {
  it.each<[number, number, readonly string[]]>([
    [46, 45, []],
    [46, 46, []],
    [46, 47, ["在职人员控制率102.17%，超编1人，请说明超编原因。"]],
    [46, 50, ["在职人员控制率108.70%，超编4人，请说明超编原因。"]],
    [0, 0, []],
    [0, 3, ["编制数为0，而年末实际在职3人，请核实编制数。"]],
  ])("with %i posts and %i people says %j", (quota, onDuty, expected) => {
    expect(says(ABOVE_POSTS, staff(quota, onDuty, null))).toEqual(expected);
  });

  it("is a warning at the printed rate, and an error without any post", () => {
    expect(find(ABOVE_POSTS, staff(46, 50, "108.70%"))).toMatchObject([
      {
        severity: "warning",
        reported: "108.70%",
        facts: ["base.staff.rate", "base.staff.onDuty", "base.staff.quota"],
      },
    ]);
    expect(find(ABOVE_POSTS, staff(0, 3, null))).toMatchObject([
      { severity: "error", facts: ["base.staff.quota"] },
    ]);
  });
});

describe("R-06, a rate without a denominator", () => {
  it.each<[string, FormFacts, readonly string[]]>([
    [
      "0",
      funding("0", "5.00", "100%"),
      ["预算执行率填100%，但分母（全年预算数）为0，比率应填“不适用”并说明。"],
    ],
    ["blank", funding(null, "5.00", "100%"), ["预算执行率填100%，但全年预算数未填，比率无法校验，请补填。"]],
    [
      "there, but its numerator blank",
      funding("5.00", null, "100%"),
      ["预算执行率填100%，但全年执行数未填，比率无法校验，请补填。"],
    ],
    ["0 under 0, printed 0.00 %", funding("0.00", "0.00", "0.00%"), []],
    [
      "0 under 0, printed 100 %",
      funding("0.00", "0.00", "100%"),
      ["预算执行率填100%，但分母（全年预算数）为0，比率应填“不适用”并说明。"],
    ],
    ["0, called 不适用", funding("0", "0", "不适用"), []],
    ["0, no rate printed", funding("0", "5.00", null), []],
    ["in order", funding("5.00", "5.00", "100%"), []],
  ])("that is %s", (_, form, expected) => {
    expect(says(NO_DENOMINATOR, form)).toEqual(expected);
  });
});

describe("R-07, a rate out of range", () => {
  it.each<[Typed, Typed, Typed, readonly string[]]>([
    ["100", "95", "200%", []],
    ["100", "95", "200.01%", ["预算执行率为200.01%，明显异常，请核实是否将小数与百分数混填。"]],
    ["100", "95", "9500%", ["预算执行率为9500%，明显异常，请核实是否将小数与百分数混填。"]],
    ["100", "95", "0%", []],
    ["100", "95", "-1%", ["预算执行率为-1%，明显异常，请核实是否将小数与百分数混填。"]],
    ["100", "243.4", "243.40%", []],
    ["100", "95", "95.00%", []],
  ])("for budget %s, spent %s, printed %s", (budget, exec, rate, expected) => {
    expect(says(RATE_OUT_OF_RANGE, funding(budget, exec, rate))).toEqual(expected);
  });
});

describe("R-08, the format of a rate", () => {
  const noted = (value: string): FormFacts =>
    formFacts({
      id: "self-evaluation",
      issues: [{ check: "R-08", at: ["self.fund.rate"], words: { value, label: "执行率" } }],
    });

  it.each([
    ["0.958", "info", "95.8%"],
    ["1.0870", "info", "108.70%"],
    ["9500%", "warning", null],
    ["95", "warning", null],
  ])("of %s is a %s", (value, severity, expected) => {
    expect(find(PERCENT_FORMAT, noted(value))).toMatchObject([
      {
        severity,
        expected,
        reported: value,
        message: `“执行率”填${value}，疑似百分数格式有误，比率应以百分数填列。`,
      },
    ]);
  });

  it("is not mentioned where nothing was noted", () => {
    expect(says(PERCENT_FORMAT, funding("29", "27.8", "0.958"))).toEqual([]);
  });
});

describe("R-10, a low execution rate", () => {
  const INSTRUCTION = "1.预算执行率=预算执行数/调整后预算数,预算执行率未达到90%的需说明原因(100字以内)";

  it.each<[Typed, readonly string[]]>([
    ["89.99", ["预算执行率89.99%低于90%，请说明原因。"]],
    ["90.00", []],
    ["90.01", []],
  ])("with %s of 100 spent says %j", (exec, expected) => {
    expect(says(LOW_EXECUTION, funding("100.00", exec, null))).toEqual(expected);
  });

  it("is a hint where the form does not ask, and a warning where it does", () => {
    const low = (texts: FormInput["texts"]): readonly string[] =>
      find(LOW_EXECUTION, funding("100.00", "80.00", "80.00%", { texts: texts ?? {} })).map(
        (one) => one.severity,
      );
    expect(low({})).toEqual(["info"]);
    expect(low({ "fund.reason": null })).toEqual(["warning"]);
    expect(low({ "fund.reason": INSTRUCTION })).toEqual(["warning"]);
    expect(low({ "fund.reason": "工程款按进度支付，尾款次年支付。" })).toEqual([]);
    expect(low({ "explain.reason": "工程款按进度支付，尾款次年支付。" })).toEqual([]);
    expect(low({ "fund.reason": "无" })).toEqual(["warning"]);
  });
});
