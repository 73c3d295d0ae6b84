import type { FormFacts } from "../../../src/regulation/facts";
import type { RateOutcome } from "../../../src/regulation/outcome";
import { RATES, rateOutcomes } from "../../../src/regulation/rates";
import { formFacts, type FormInput, type Figures, type Typed } from "../../support/facts";

const basicData = (figures: Figures, more: Partial<FormInput> = {}): FormFacts =>
  formFacts({ id: "basic-data", figures, ...more });
const one = (form: FormFacts, id: string): RateOutcome | undefined =>
  rateOutcomes(form).find((rate) => rate.id === id);
const funded = (figures: Figures, more: Partial<FormInput> = {}): FormFacts =>
  formFacts({ id: "project", figures, ...more });

describe("the registry of rates", () => {
  it("names every rate once for each form", () => {
    const keys = RATES.map((rate) => `${rate.id}@${rate.on}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("在职人员控制率", () => {
  const staff = (quota: Typed, onDuty: Typed, rate: Typed): RateOutcome | undefined =>
    one(basicData({ "staff.quota": quota, "staff.onDuty": onDuty, "staff.rate": rate }), "R04");

  it.each([
    ["716", "645", "90.08%", "ok", "90.08%"],
    ["716", "645", "87.15%", "wrong", "90.08%"],
    ["716", "645", null, "blank", "90.08%"],
    ["716", "645", "约九成", "wrong", "90.08%"],
    ["46", "50", "108.70%", "ok", "108.70%"],
    ["46", "50", "108.6%", "wrong", "108.70%"],
    ["143", "136", "95.10%", "ok", "95.10%"],
    ["8", "8", "1", "ok", "100.00%"],
    ["0", "0", null, "not-applicable", "不适用"],
    ["0", "3", "100%", "not-applicable", "不适用"],
    [null, "3", "100%", "not-applicable", "不适用"],
    ["8", null, "100%", "not-applicable", "不适用"],
  ])("%s posts, %s people, printed %s: %s, %s", (quota, onDuty, rate, status, display) => {
    expect(staff(quota, onDuty, rate)).toMatchObject({ status, display });
  });

  it("is not spoken of where neither its inputs nor itself are filled, nor where the form has no such cells", () => {
    expect(staff(null, null, null)).toBeUndefined();
    expect(one(basicData({ "staff.quota": "8" }), "R04")).toBeUndefined();
  });

  it("says why there is none", () => {
    expect(staff("0", "3", "100%")?.explanation.clause).toBe("编制数为0，比率不适用");
    expect(staff("8", null, "100%")?.explanation.clause).toBe("年末实际在职人数未填，无法计算");
  });
});

describe("预算执行率", () => {
  it.each([
    [{ "fund.budget": "17,485.15", "fund.exec": "17,485.15", "fund.rate": "　100%" }, "ok", "100.00%"],
    [{ "fund.budget": "29", "fund.exec": "27.8", "fund.rate": "0.958" }, "rounding", "95.86%"],
    [{ "fund.budget": "0", "fund.exec": "0", "fund.rate": "0" }, "not-applicable", "不适用"],
    [{ "fund.budget": "0", "fund.exec": "5", "fund.rate": "0" }, "not-applicable", "不适用"],
    [{ "fund.budget": "100", "fund.exec": "102.59", "fund.rate": "102.59%" }, "ok", "102.59%"],
    [{ "fund.init": "90", "fund.exec": "45", "fund.rate": "50%" }, "ok", "50.00%"],
    [{ "fund.init": "80", "fund.budget": "90", "fund.exec": "45", "fund.rate": "50%" }, "ok", "50.00%"],
  ] as const)("of %j is %s: %s", (figures, status, display) => {
    expect(one(funded(figures), "R01")).toMatchObject({ status, display });
  });

  it("divides by 年初预算 where that column is marked (A)", () => {
    const labels = new Map([
      ["project1.fund.init", "年初预算数（A）"],
      ["project1.fund.budget", "全年预算数"],
    ]);
    const figures = { "fund.init": "80", "fund.budget": "90", "fund.exec": "40", "fund.rate": "50%" };
    expect(one(funded(figures, { labels }), "R01")).toMatchObject({ status: "ok" });
  });

  it("takes the sum of the parts where the total is 0 over filled parts", () => {
    const form = funded(
      {
        "fund.budget": "0",
        "fund.exec": "0",
        "fund.rate": "0",
        "fundPart[0].budget": "89.974",
        "fundPart[0].exec": "89.974",
        "fundPart[0].rate": null,
      },
      { fundParts: [{ name: "fundPart[0]", label: "本年财政拨款" }] },
    );
    expect(rateOutcomes(form)).toMatchObject([
      { status: "wrong", display: "100.00%", explanation: { formula: "89.974÷89.974×100%=100.00%" } },
    ]);
  });

  it("holds the rates printed beside the sources of money too", () => {
    const form = funded(
      {
        "fund.budget": "3.36",
        "fund.exec": "3.36",
        "fund.rate": "100.00%",
        "fundPart[0].budget": "0.00",
        "fundPart[0].exec": "0.00",
        "fundPart[0].rate": "0.00%",
        "fundPart[1].budget": "3.36",
        "fundPart[1].exec": "3",
        "fundPart[1].rate": "95%",
      },
      {
        fundParts: [
          { name: "fundPart[0]", label: "单位资金" },
          { name: "fundPart[1]", label: "财政资金" },
        ],
      },
    );
    expect(rateOutcomes(form).map((rate) => [rate.fact, rate.label, rate.status])).toEqual([
      ["project1.fund.rate", "预算执行率", "ok"],
      ["project1.fundPart[0].rate", "预算执行率（单位资金）", "not-applicable"],
      ["project1.fundPart[1].rate", "预算执行率（财政资金）", "wrong"],
    ]);
  });
});

describe("rates that no cell prints", () => {
  const form = basicData({
    "basic.final": "450.00",
    "basic.budget": "500.00",
    "public.final": "193.42",
    "public.budget": "85.76",
    "project.final": "1025.20",
    "project.budget": "308.17",
    "three.final": "0",
    "three.budget": "0",
    "procurement.final": null,
    "procurement.budget": null,
  });

  it.each([
    ["R03", "90.00%", "derived"],
    ["R13", "225.54%", "derived"],
    ["R02", "332.67%", "derived"],
    ["R14", "不适用", "not-applicable"],
  ])("%s is %s", (id, display, status) => {
    expect(one(form, id)).toMatchObject({ fact: null, display, status });
  });

  it("are silent where nothing is filled", () => {
    expect(one(form, "R15")).toBeUndefined();
  });
});

describe("the rates of a building", () => {
  it("are held against what is printed beside each", () => {
    const form = basicData(
      {
        "bldg[0].approvedArea": "1000",
        "bldg[0].actualArea": "1050",
        "bldg[0].areaRate": "105%",
        "bldg[0].budget": "300",
        "bldg[0].actual": "330",
        "bldg[0].costRate": "100%",
      },
      { buildings: [{ name: "bldg[0]", label: "综合楼" }] },
    );
    expect(rateOutcomes(form)).toMatchObject([
      { id: "R17", status: "ok", display: "105.00%" },
      { id: "R18", status: "wrong", display: "110.00%" },
    ]);
    expect(rateOutcomes(form)[0]?.explanation.inputs[0]?.label).toBe("综合楼实际规模");
  });
});
