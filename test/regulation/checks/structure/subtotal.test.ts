import { SUBTOTAL_MISSING } from "../../../../src/regulation/checks/structure/s-17-subtotal-missing";
import type { FormFacts } from "../../../../src/regulation/facts";
import { runCheck } from "../../../support/checks";
import { formFacts, type FormInput, type Figures } from "../../../support/facts";

const basic = (figures: Figures, more: Partial<FormInput> = {}): FormFacts =>
  formFacts({ id: "basic-data", figures, ...more });

describe("S-17, a subtotal left blank over filled parts", () => {
  it("is one finding a row with every blank cell, its sum and its fix", () => {
    const form = basic({
      "three.final": null,
      "three.budget": null,
      "vehicle.final": "11.52",
      "vehicle.budget": "11.52",
      "reception.final": "40.11",
      "reception.budget": "62.11",
    });
    expect(runCheck(SUBTOTAL_MISSING, form)).toMatchObject([
      {
        severity: "warning",
        facts: ["base.three.final", "base.three.budget"],
        expected: "51.63",
        message: "“三公经费”合计数未填，按明细计算应为当年决算数51.63万元、当年预算数73.63万元。",
        fixes: [
          { fact: "base.three.final", shown: "51.63", percent: false },
          { fact: "base.three.budget", shown: "73.63", percent: false },
        ],
      },
    ]);
  });

  it("adds a subtotal that is itself blank from its own parts", () => {
    const form = basic({
      "three.final": null,
      "vehicle.final": null,
      "vehicleRun.final": "11.52",
      "reception.final": "40.11",
    });
    expect(runCheck(SUBTOTAL_MISSING, form).map((one) => one.expected)).toEqual(["51.63", "11.52"]);
  });

  it("adds up the groups of projects", () => {
    const form = basic({
      "project.final": null,
      "groupBusiness.final": "9,970.25",
      "groupOperation.final": null,
    });
    expect(runCheck(SUBTOTAL_MISSING, form)).toMatchObject([
      { message: "“部门项目支出”合计数未填，按明细计算应为当年决算数9,970.25万元。" },
    ]);
  });

  it("adds up 人员经费 and 公用经费", () => {
    const form = formFacts({
      id: "self-evaluation",
      figures: { "exp.basic": null, "exp.staff": "6,506.26", "exp.public": "1,008.64" },
    });
    expect(runCheck(SUBTOTAL_MISSING, form)).toMatchObject([
      {
        message: "“基本支出”合计数未填，按明细计算应为7,514.90万元。",
        expected: "7,514.90",
        facts: ["self.exp.basic"],
      },
    ]);
  });

  it("promises no sum where a group and its projects can be added up in two ways", () => {
    const form = basic(
      { "project.final": null, "groupBusiness.final": "100.00", "proj[0].final": "60.00" },
      { projects: [{ name: "proj[0]", group: "business", label: "村庄规划编制" }] },
    );
    expect(runCheck(SUBTOTAL_MISSING, form)).toMatchObject([
      { expected: null, fixes: [], message: "“部门项目支出”合计数未填，请按明细汇总填列。" },
    ]);
  });

  it.each<[string, FormFacts]>([
    ["the subtotal is filled", basic({ "three.final": "51.63", "reception.final": "40.11" })],
    ["no part is filled", basic({ "three.final": null, "reception.final": null })],
    ["every part is 0", basic({ "three.final": null, "reception.final": "0", "abroad.final": "0" })],
    ["the parts do not exhaust their parent", basic({ "public.final": null, "publicOffice.final": "0.68" })],
    ["the form has no such row", basic({ "reception.final": "40.11" })],
    [
      "it is the heading of a split",
      formFacts({ id: "self-evaluation", figures: { "inc.total": null, "inc.general": "13,749.75" } }),
    ],
  ])("is not asked where %s", (_, form) => {
    expect(runCheck(SUBTOTAL_MISSING, form)).toEqual([]);
  });
});
