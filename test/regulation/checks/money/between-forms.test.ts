import { THREE_PUBLIC_ON_BOTH_FORMS } from "../../../../src/regulation/checks/money/m-08-three-public-on-both-forms";
import { BASIC_EXPENDITURE_ON_BOTH_FORMS } from "../../../../src/regulation/checks/money/m-09-basic-expenditure-on-both-forms";
import { PROJECT_EXPENDITURE_ON_BOTH_FORMS } from "../../../../src/regulation/checks/money/m-10-project-expenditure-on-both-forms";
import { BUDGET_ON_BOTH_FORMS } from "../../../../src/regulation/checks/money/m-11-budget-on-both-forms";
import { ONE_LINE_A_PROJECT } from "../../../../src/regulation/checks/money/m-17-one-line-a-project";
import { UNIT_OF_MONEY } from "../../../../src/regulation/checks/money/m-19-unit-of-money";
import { PROJECTS_COVER_DEPARTMENT } from "../../../../src/regulation/checks/money/m-22-projects-cover-department";
import { BUDGET_FILLED_BACKWARDS } from "../../../../src/regulation/checks/money/m-25-budget-filled-backwards";
import type { Check } from "../../../../src/regulation/checks/check";
import type { FormFacts } from "../../../../src/regulation/facts";
import { runCheck } from "../../../support/checks";
import { formFacts, type FormInput, type Figures, type Typed } from "../../../support/facts";
import type { ProjectName } from "../../../../src/regulation/fact-name";

const self = (figures: Figures, more: Partial<FormInput> = {}): FormFacts =>
  formFacts({ id: "self-evaluation", figures, ...more });
const basic = (figures: Figures, more: Partial<FormInput> = {}): FormFacts =>
  formFacts({ id: "basic-data", figures, ...more });
const says = (check: Check, ...forms: readonly FormFacts[]): readonly string[] =>
  runCheck(check, ...forms).map((one) => one.message);

describe("one amount on both forms", () => {
  it("is a hint where the two printings differ in the last place", () => {
    const forms = (onSelf: Typed): readonly FormFacts[] => [
      basic({ "basic.final": "730.12" }),
      self({ "exp.basic": onSelf }),
    ];
    expect(runCheck(BASIC_EXPENDITURE_ON_BOTH_FORMS, ...forms("730.13"))).toMatchObject([
      {
        severity: "info",
        message: "基础数据表基本支出决算730.12万元与自评表基本支出730.13万元存在尾差，建议统一。",
      },
    ]);
    expect(runCheck(BASIC_EXPENDITURE_ON_BOTH_FORMS, ...forms("730.14"))).toMatchObject([
      { severity: "error" },
    ]);
    expect(runCheck(BASIC_EXPENDITURE_ON_BOTH_FORMS, ...forms("730.1"))).toEqual([]);
    expect(runCheck(BASIC_EXPENDITURE_ON_BOTH_FORMS, ...forms("730.12"))).toEqual([]);
  });

  it.each<[Check, Figures, Figures, string]>([
    [
      THREE_PUBLIC_ON_BOTH_FORMS,
      { "three.final": "51.63" },
      { "exp.three": "51.36" },
      "基础数据表“三公”经费决算51.63万元与自评表“其中：三公经费”51.36万元不一致。",
    ],
    [
      BASIC_EXPENDITURE_ON_BOTH_FORMS,
      { "basic.final": "7,514.90" },
      { "exp.basic": null, "exp.staff": "6,506.26", "exp.public": "1,000.64" },
      "基础数据表基本支出决算7,514.90万元与自评表基本支出7,506.90万元不一致。",
    ],
    [
      PROJECT_EXPENDITURE_ON_BOTH_FORMS,
      { "project.final": null, "groupBusiness.final": "9,970.25" },
      { "exp.project": "9,907.25" },
      "基础数据表项目支出决算9,970.25万元与自评表项目支出9,907.25万元不一致。",
    ],
  ])("$id is told where it differs", (check, onBasic, onSelf, message) => {
    expect(runCheck(check, basic(onBasic), self(onSelf))).toMatchObject([{ severity: "error", message }]);
  });

  it.each<[string, Check, readonly FormFacts[]]>([
    [
      "it was added up on one of them",
      THREE_PUBLIC_ON_BOTH_FORMS,
      [
        basic({ "three.final": null, "vehicleRun.final": "11.52", "reception.final": "40.11" }),
        self({ "exp.three": "51.63" }),
      ],
    ],
    [
      "it was added up on both",
      BASIC_EXPENDITURE_ON_BOTH_FORMS,
      [
        basic({ "basic.final": "7,514.90" }),
        self({ "exp.basic": null, "exp.staff": "6,506.26", "exp.public": "1,008.64" }),
      ],
    ],
    [
      "one form prints fewer decimals",
      THREE_PUBLIC_ON_BOTH_FORMS,
      [basic({ "three.final": "51.63" }), self({ "exp.three": "51.6" })],
    ],
    [
      "one form leaves it blank",
      THREE_PUBLIC_ON_BOTH_FORMS,
      [basic({ "three.final": "51.63" }), self({ "exp.three": null })],
    ],
    [
      "projects and their group may be read in two ways",
      PROJECT_EXPENDITURE_ON_BOTH_FORMS,
      [
        basic(
          { "project.final": null, "groupBusiness.final": "60.00", "proj[0].final": "40.00" },
          { projects: [{ name: "proj[0]", group: "business", label: "村庄规划" }] },
        ),
        self({ "exp.project": "100.00" }),
      ],
    ],
    ["there is one form only", THREE_PUBLIC_ON_BOTH_FORMS, [basic({ "three.final": "51.63" })]],
    [
      "there are two self-evaluations",
      THREE_PUBLIC_ON_BOTH_FORMS,
      [
        basic({ "three.final": "51.63" }),
        self({ "exp.three": "1.00" }),
        self({ "exp.three": "51.63" }, { key: "self2" }),
      ],
    ],
  ])("is in order where %s", (_, check, forms) => {
    expect(says(check, ...forms)).toEqual([]);
  });
});

describe("M-11 and M-25, the budget on both forms", () => {
  const base = (basicBudget: Typed, projectBudget: Typed, projectFinal: Typed = "95.00"): FormFacts =>
    basic({
      "basic.final": "100.00",
      "basic.budget": basicBudget,
      "project.final": projectFinal,
      "project.budget": projectBudget,
    });
  const evaluation = (init: Typed | undefined, budget: Typed, exec: Typed): FormFacts =>
    self({ ...(init === undefined ? {} : { "fund.init": init }), "fund.budget": budget, "fund.exec": exec });

  it("differ, and the budget was filled backwards: one warning says both", () => {
    const forms = [base("80.00", "120.00"), evaluation(undefined, "195.00", "195.00")];
    expect(runCheck(BUDGET_ON_BOTH_FORMS, ...forms)).toMatchObject([
      {
        severity: "warning",
        reported: "195.00",
        expected: "200.00",
        message:
          "基础数据表预算合计200.00万元与自评表全年预算数195.00万元不一致，请说明年初预算与全年预算的口径差异。" +
          "总体执行率为100%，但项目支出执行率仅79.17%，请核实全年预算数是否按执行数倒填。",
      },
    ]);
    expect(runCheck(BUDGET_ON_BOTH_FORMS, ...forms)[0]?.facts[0]).toBe("self.fund.budget");
    expect(says(BUDGET_FILLED_BACKWARDS, ...forms)).toEqual([]);
  });

  it("differ from both budgets, and the change between them is shown", () => {
    expect(
      says(BUDGET_ON_BOTH_FORMS, base("80.00", "120.00"), evaluation("150.00", "195.00", "190.00")),
    ).toEqual([
      "基础数据表预算合计200.00万元与自评表年初预算数150.00万元、全年预算数195.00万元（年中调整45.00万元）均不一致，" +
        "请说明年初预算与全年预算的口径差异。",
    ]);
  });

  it.each<[string, readonly FormFacts[]]>([
    ["全年预算数", [base("80.00", "120.00"), evaluation("150.00", "200.00", "195.00")]],
    ["年初预算数", [base("80.00", "120.00"), evaluation("200.00", "230.00", "195.00")]],
    ["a rounding", [base("80.00", "120.01"), evaluation(undefined, "200.00", "195.00")]],
    ["nothing, for a budget is blank", [base("80.00", null), evaluation(undefined, "200.00", "195.00")]],
    [
      "nothing, for the form has no 基本支出",
      [basic({ "project.budget": "308.17" }), evaluation(undefined, "200.00", "195.00")],
    ],
  ])("agree with %s", (_, forms) => {
    expect(says(BUDGET_ON_BOTH_FORMS, ...forms)).toEqual([]);
  });

  it("agree although a part was not spent: a hint of its own", () => {
    expect(
      runCheck(BUDGET_FILLED_BACKWARDS, base("75.00", "120.00"), evaluation(undefined, "195.00", "195.00")),
    ).toMatchObject([
      {
        severity: "info",
        reported: "79.17%",
        message: "总体执行率为100%，但项目支出执行率仅79.17%，请核实全年预算数是否按执行数倒填。",
      },
    ]);
  });

  it.each<[string, readonly FormFacts[]]>([
    ["not everything was spent", [base("75.00", "120.00"), evaluation(undefined, "195.00", "190.00")]],
    ["every part was spent", [base("100.00", "95.00"), evaluation(undefined, "195.00", "195.00")]],
    [
      "a part was spent but for a rounding",
      [base("100.00", "95.00", "94.9999"), evaluation(undefined, "195.00", "195.00")],
    ],
  ])("agree, and nothing was filled backwards, where %s", (_, forms) => {
    expect(says(BUDGET_FILLED_BACKWARDS, ...forms)).toEqual([]);
  });
});

describe("M-19, amounts in another unit", () => {
  const three = (reception: Typed, total: Typed = "51.63"): FormFacts =>
    basic({
      "three.final": total,
      "vehicle.final": "11.52",
      "reception.final": reception,
      "public.final": "100.00",
      "basic.final": "300.00",
    });

  it("are an error where a sum proves it", () => {
    expect(runCheck(UNIT_OF_MONEY, three("401,100.00"))).toMatchObject([
      {
        severity: "error",
        facts: ["base.reception.final"],
        reported: "401,100.00",
        expected: "40.11",
        message: "公务接待当年决算数填401,100.00，疑似按“元”填列，本表单位为万元，折算应为40.11万元。",
      },
    ]);
    expect(runCheck(UNIT_OF_MONEY, three("40.11", "516,300.00"))).toMatchObject([
      { facts: ["base.three.final"] },
    ]);
  });

  it("are an error where a sum proves it, however near they are to larger rows", () => {
    const small = (reception: Typed): readonly string[] =>
      runCheck(
        UNIT_OF_MONEY,
        basic({
          "three.final": "12.52",
          "vehicle.final": "11.52",
          "reception.final": reception,
          "basic.final": "7514.90",
          "project.final": "9970.25",
        }),
      ).map(({ expected }) => expected ?? "");
    expect(small("10,000")).toEqual(["1.00"]);
    expect(small("10,500")).toEqual([]);
    expect(small("9,000")).toEqual([]);
  });

  it("may be too small by the same factor", () => {
    const form = self({
      "fund.budget": "17485.15",
      "fund.exec": "17485.15",
      "exp.basic": "7514.90",
      "exp.project": "0.997025",
      "inc.general": "17485.15",
    });
    expect(says(UNIT_OF_MONEY, form)).toEqual([
      "项目支出填0.997025，疑似按“亿元”填列，本表单位为万元，折算应为9,970.25万元。",
    ]);
  });

  it("are an error where the other form proves it", () => {
    const forms = [basic({ "basic.final": "75,149,000" }), self({ "exp.basic": "7,514.90" })];
    expect(runCheck(UNIT_OF_MONEY, ...forms)).toMatchObject([
      { severity: "error", facts: ["base.basic.final"], reported: "75,149,000", expected: "7,514.90" },
    ]);
  });

  describe("are an error where the budgets of both forms prove it", () => {
    const beside = { "three.budget": "73.63", "public.budget": "120.00", "reception.budget": "62.11" };
    const budgets = (basicBudget: Typed, fund: Typed): readonly FormFacts[] => [
      basic({ "basic.budget": basicBudget, "project.budget": "110.00", ...beside }),
      self({ "fund.budget": fund, "fund.exec": "400.00", "inc.general": "400.00", "inc.fund": "5.00" }),
    ];

    it.each([
      ["a part of them", "2,900,000", "400.00", "base.basic.budget", "290.00"],
      ["全年预算数", "290.00", "4,000,000", "self.fund.budget", "400.00"],
    ])("%s", (_, basicBudget, fund, fact, expected) => {
      expect(runCheck(UNIT_OF_MONEY, ...budgets(basicBudget, fund))).toMatchObject([
        { severity: "error", facts: [fact], expected },
      ]);
    });

    it("and not where they differ by something else", () => {
      expect(runCheck(UNIT_OF_MONEY, ...budgets("2,900,000", "401.00"))).toEqual([]);
    });
  });

  it.each<[Typed, readonly string[]]>([
    ["9999999.99", []],
    ["10000000", ["warning"]],
  ])("are suspected by size alone: %s gives %j", (amount, severities) => {
    expect(runCheck(UNIT_OF_MONEY, basic({ "project.final": amount })).map((one) => one.severity)).toEqual(
      severities,
    );
  });

  it.each<[string, readonly FormFacts[]]>([
    ["the sum holds", [three("40.11")]],
    ["the sum is off by something else", [three("41.11")]],
    [
      "an amount is large, and nothing shows that it is wrong",
      [basic({ "reception.final": "0.01", "project.final": "9,970.25" })],
    ],
    [
      "the other form differs by something else",
      [basic({ "basic.final": "75,149" }), self({ "exp.basic": "7,514.90" })],
    ],
  ])("are not suspected where %s", (_, forms) => {
    expect(says(UNIT_OF_MONEY, ...forms)).toEqual([]);
  });
});

describe("M-22, the projects of a department", () => {
  const project = (key: string, exec: Typed): FormFacts =>
    formFacts({ id: "project", key, figures: { "fund.exec": exec } });
  const department = basic({ "project.final": "100.00" });

  it("are held against 项目支出", () => {
    expect(
      runCheck(
        PROJECTS_COVER_DEPARTMENT,
        department,
        project("project1", "60.00"),
        project("project2", "30.00"),
      ),
    ).toMatchObject([
      {
        severity: "warning",
        reported: "100.00",
        expected: "90.00",
        message:
          "2张项目自评表执行数合计90.00万元，与部门项目支出100.00万元相差10.00万元，请核实是否全覆盖。",
      },
    ]);
  });

  it("are held against the self-evaluation where there is no basic data", () => {
    expect(
      says(PROJECTS_COVER_DEPARTMENT, self({ "exp.project": "100.00" }), project("project1", "60.00")),
    ).toHaveLength(1);
  });

  it.each<[string, readonly FormFacts[]]>([
    ["they cover it", [department, project("project1", "60.00"), project("project2", "40.01")]],
    ["no project form is there", [department]],
    ["a project form is not filled", [department, project("project1", "60.00"), project("project2", null)]],
    ["the department's expenditure is not known", [project("project1", "60.00")]],
  ])("are in order where %s", (_, forms) => {
    expect(says(PROJECTS_COVER_DEPARTMENT, ...forms)).toEqual([]);
  });
});

describe("M-17, one line a project", () => {
  const project = (key: string, name: string, exec: Typed): FormFacts =>
    formFacts({ id: "project", key, figures: { "fund.exec": exec }, texts: { "head.project": name } });
  const two = [project("project1", "河堤加固", "60.00"), project("project2", "河道治理", "40.00")];
  const rows = (figures: Figures, lines: readonly ProjectName[] = []): FormFacts =>
    basic(
      { "groupBusiness.final": null, "groupOperation.final": null, ...figures },
      { projects: lines.map((name) => ({ name, group: "business", label: name })) },
    );

  it.each<[string, FormFacts, string, string]>([
    [
      "one line of a group",
      rows({ "project.final": "100.00", "groupBusiness.final": "100.00" }),
      "groupBusiness",
      "仅列1行",
    ],
    [
      "one line of a project",
      rows({ "project.final": "100.00", "proj[0].final": "100.00" }, ["proj[0]"]),
      "proj[0]",
      "仅列1行",
    ],
    ["the total alone", rows({ "project.final": "100.00" }), "project", "仅填合计数"],
  ])("is asked where several projects stand in %s", (_, form, row, where) => {
    expect(runCheck(ONE_LINE_A_PROJECT, form, ...two)).toEqual([
      expect.objectContaining({
        check: "M-17",
        severity: "warning",
        facts: [`base.${row}.final`, "project1.head.project", "project2.head.project"],
        message: `项目支出未按“一个项目一行”填列：另有2张项目自评表，基础数据表${where}。`,
      }),
    ]);
  });

  it.each<[string, readonly FormFacts[]]>([
    [
      "each project has its line",
      [
        rows({ "project.final": "100.00", "proj[0].final": "60.00", "proj[1].final": "40.00" }, [
          "proj[0]",
          "proj[1]",
        ]),
        ...two,
      ],
    ],
    [
      "two groups have a line each",
      [rows({ "groupBusiness.final": "60.00", "groupOperation.final": "40.00" }), ...two],
    ],
    [
      "the line is one of the projects",
      [rows({ "project.final": "60.00", "groupBusiness.final": "60.00" }), ...two],
    ],
    [
      "there is one project form",
      [rows({ "project.final": "100.00" }), project("project1", "河堤加固", "60.00")],
    ],
    [
      "one project stands on two forms",
      [rows({ "project.final": "100.00" }), two[0] ?? rows({}), project("project3", "河堤 加固", "40.00")],
    ],
    [
      "the other project spent nothing",
      [rows({ "project.final": "100.00" }), two[0] ?? rows({}), project("project2", "河道治理", "0")],
    ],
    ["the form has no lines for projects", [basic({ "project.final": "100.00" }), ...two]],
    ["nothing is filled in", [rows({ "project.final": null }), ...two]],
  ])("is kept where %s", (_, forms) => {
    expect(says(ONE_LINE_A_PROJECT, ...forms)).toEqual([]);
  });
});
