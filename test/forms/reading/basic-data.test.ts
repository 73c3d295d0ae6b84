import { HENGYANG_BASIC } from "../../support/published/hengyang-2022";
import { HENGSHAN_2023 } from "../../support/published/hengshan-2023";
import { CLASSIC_2018 } from "../../support/published/classic-2018";
import { withCell, type PrintedSheet, type Typing } from "../../support/grid";
import { formOf, formsIn, issuesOf, read, type Rows } from "../../support/read";

const only = (sheet: PrintedSheet, typing: Typing = "numbers") => {
  const [form] = formsIn([sheet], typing);
  if (!form) throw new RangeError("no form");
  return form;
};

const title = ["2023年度部门整体支出绩效评价基础数据表"];
const staff: Rows = [
  ["财政供养人员情况", "编制数", "年末实际在职人数", "控制率"],
  ["", "10", "9", "90%"],
];

describe("基础数据表", () => {
  it.each<Typing>(["numbers", "text"])("of 衡阳县 is read with its cells, typed as %s", (typing) => {
    const form = only(HENGYANG_BASIC, typing);
    expect(
      read(
        form,
        "staff.quota",
        "staff.onDuty",
        "staff.rate",
        "basic.final",
        "cut.budget",
        "three.final",
        "vehicleRun.budget",
        "reception.prev",
        "abroad.final",
        "project.final",
        "groupBusiness.budget",
        "groupSpecial.prev",
        "procurement.prev",
        "head.unit",
        "head.date",
        "foot.phone",
      ),
    ).toEqual([
      "staff.quota=716@B6",
      "staff.onDuty=645@C6",
      "staff.rate=0.8715%@D6",
      "basic.final=7514.9@B8",
      "cut.budget=blank@C9",
      "three.final=blank@B10",
      "vehicleRun.budget=11.52@C13",
      "reception.prev=24.93@D14",
      "abroad.final=blank@B15",
      "project.final=blank@B16",
      "groupBusiness.budget=11853.56@C17",
      "groupSpecial.prev=blank@D23",
      "procurement.prev=70.38@D26",
      "head.unit=“衡阳县自然资源局”@A3",
      "head.date=“2023年2月20日”@A4",
      "foot.phone=blank@A29",
    ]);
    expect(form.facts.projects).toEqual([]);
    expect(form.facts.notes).toHaveLength(1);
    expect([form.facts.year, form.facts.complete, form.unit]).toEqual([null, true, "衡阳县自然资源局"]);
    expect(form.area).toEqual({ top: 0, left: 0, bottom: 28, right: 3 });
    expect(issuesOf(form)).toEqual([]);
  });

  it("tells the money columns by their years where they stand in another order", () => {
    const hengshan = only(HENGSHAN_2023[0] as PrintedSheet);
    const classic = only(CLASSIC_2018[0] as PrintedSheet);
    expect(read(hengshan, "project.prev", "project.budget", "project.final", "staff.rate")).toEqual([
      "project.prev=874.2@B11",
      "project.budget=308.17@C11",
      "project.final=1025.2@D11",
      "staff.rate=1.087%@D3",
    ]);
    expect(
      read(classic, "three.prev", "three.budget", "three.final", "publicUtilities.budget", "adjust.final"),
    ).toEqual([
      "three.prev=29.08@B6",
      "three.budget=63.46@C6",
      "three.final=44.29@D6",
      "publicUtilities.budget=7.5@C17",
      "adjust.final=2690.62@D20",
    ]);
    expect([hengshan.facts.year, classic.facts.year]).toEqual([2023, 2018]);
  });

  const money: readonly (readonly [string, Rows, readonly string[]])[] = [
    [
      "by 当年 and 上年",
      [["经费控制情况", "上年决算数", "当年决算数", "当年预算数"]],
      ["prev=1@B", "final=2@C", "budget=3@D"],
    ],
    [
      "by 本年度 and 上年度",
      [["经费控制情况", "本年度预算数", "上年度决算数", "本年度决算数"]],
      ["budget=1@B", "prev=2@C", "final=3@D"],
    ],
    [
      "by years with spaces",
      [["经费控制情况(万元)", "2022 年\n决算数", "2023 年预算数", "2023年度决算数"]],
      ["prev=1@B", "budget=2@C", "final=3@D"],
    ],
    [
      "by years in the row above",
      [
        ["经费控制情况", "2022年", "2023年", "2023年"],
        ["", "决算数", "预算数", "决算数"],
      ],
      ["prev=1@B", "budget=2@C", "final=3@D"],
    ],
    [
      "with one 决算数 only",
      [["经费控制情况", "预算数", "决算数"]],
      ["budget=1@B", "final=2@C", "prev=none@none"],
    ],
    [
      "with 决算数 beside 上年决算数",
      [["经费控制情况", "上年决算数", "预算数", "决算数"]],
      ["prev=1@B", "budget=2@C", "final=3@D"],
    ],
  ];

  it.each(money)("tells the money columns %s", (_name, head, expected) => {
    const form = formOf([title, ...head, ["三公经费", "1", "2", "3"], ["公务接待", "1", "2", "3"]]);
    const row = head.length + 2;
    const names = expected.map((line) => `three.${line.split("=")[0]}`);
    expect(read(form, ...names)).toEqual(
      expected.map((line) => (line.endsWith("none") ? `three.${line}` : `three.${line}${row}`)),
    );
  });

  it("leaves money columns out that nothing tells apart, and says where they stand", () => {
    const form = formOf([
      title,
      ["经费控制情况", "决算数", "预算数", "决算数"],
      ["三公经费", "1", "2", "3"],
      ["公务接待", "1", "2", "3"],
    ]);
    expect(read(form, "three.final", "three.prev", "three.budget")).toEqual([
      "three.final=none@none",
      "three.prev=none@none",
      "three.budget=2@C3",
    ]);
    expect(issuesOf(form, "Z-09").map((line) => line.replace(/ base\.\S+/, ""))).toEqual([
      "Z-09 当年决算数 B2、D2",
      "Z-09 上年决算数 B2、D2",
    ]);
  });

  it("takes the one column that is left over for the one that is missing", () => {
    const form = formOf([
      title,
      ["财政供养人员情况", "编制数", "在职人数情况", "控制率"],
      ["", "10", "9", "90%"],
      ["经费控制情况", "当年决算数", "当年预算数", "上年结算数"],
      ["三公经费", "1", "2", "3"],
      ["公务接待", "1", "2", "3"],
    ]);
    expect(issuesOf(form)).toEqual([]);
    expect(read(form, "staff.onDuty", "three.prev")).toEqual(["staff.onDuty=9@C3", "three.prev=3@D5"]);
  });

  it("names the nearest column where an essential one is missing and nothing stands under any other", () => {
    const form = formOf([
      title,
      ["经费控制情况", "当年决算数", "当年预算数", "上年结算数"],
      ["三公经费", "1", "2", ""],
      ["公务接待", "1", "2", ""],
    ]);
    expect(issuesOf(form)).toEqual(["Z-09 base.column[上年决算数] 上年决算数 上年结算数 D2"]);
  });

  const projectRows: Rows = [
    title,
    ["经费控制情况", "当年决算数", "当年预算数", "上年决算数"],
    ["部门项目支出", "60", "60", "60"],
    ["1、业务工作专项(一个项目一行)", "", "", ""],
    ["国土调查", "10", "10", "10"],
    ["耕地保护", "20", "20", ""],
    ["……", "", "", ""],
    ["—", "", "", ""],
    ["2、运行维护专项（一个项目一行）", "30", "30", "30"],
    ["", "30", "30", "30"],
    ["3、省级专项资金(每个专项一行", "", "", ""],
    ["", "", "", ""],
    ["XX专项", "", "", ""],
    ["公用经费", "5", "5", "5"],
    ["其中：办公经费", "3", "3", "3"],
    ["其他说明的行", "1", "1", "1"],
  ];

  it("takes rows under the headings of projects for projects, one a row, and nothing else", () => {
    const form = formOf(projectRows);
    expect(form.facts.projects).toEqual([
      { name: "proj[0]", group: "business", label: "国土调查" },
      { name: "proj[1]", group: "business", label: "耕地保护" },
      { name: "proj[2]", group: "operation", label: "" },
    ]);
    expect(
      read(
        form,
        "proj[1].final",
        "proj[1].prev",
        "groupBusiness.final",
        "groupOperation.final",
        "publicOffice.prev",
      ),
    ).toEqual([
      "proj[1].final=20@B6",
      "proj[1].prev=blank@D6",
      "groupBusiness.final=blank@B4",
      "groupOperation.final=30@B9",
      "publicOffice.prev=3@D15",
    ]);
    expect(issuesOf(form, "S-14").map((issue) => issue.slice(issue.lastIndexOf(" ") + 1))).toEqual([
      "XX专项",
    ]);
  });

  it("reads rows in any order and under other names", () => {
    const form = formOf([
      title,
      ["经费控制情况", "当年决算数", "当年预算数", "上年决算数"],
      ["政府采购支出", "1", "1", "1"],
      ["3、公务接待费", "2", "2", "2"],
      ["2、因公出国（境）费用", "3", "3", "3"],
      ["其中：公务用车运行维护费", "4", "4", "4"],
      ["公务用车购置", "5", "5", "5"],
      ["1、公务用车购置及运行维护费", "6", "6", "6"],
      ["“三公”经费：", "7", "7", "7"],
      ["其中: 1、压减一般性支出", "8", "8", "8"],
    ]);
    expect(
      read(
        form,
        "procurement.final",
        "reception.final",
        "abroad.final",
        "vehicleRun.final",
        "vehicleBuy.final",
        "vehicle.final",
        "three.final",
        "cut.final",
      ),
    ).toEqual([
      "procurement.final=1@B3",
      "reception.final=2@B4",
      "abroad.final=3@B5",
      "vehicleRun.final=4@B6",
      "vehicleBuy.final=5@B7",
      "vehicle.final=6@B8",
      "three.final=7@B9",
      "cut.final=8@B10",
    ]);
  });

  it("says where a row stands twice, and takes the first", () => {
    const form = formOf([
      title,
      ["经费控制情况", "当年决算数", "当年预算数", "上年决算数"],
      ["三公经费", "1", "1", "1"],
      ["公务接待", "1", "1", "1"],
      ["公务接待", "2", "2", "2"],
    ]);
    expect(read(form, "reception.final")).toEqual(["reception.final=1@B4"]);
    expect(issuesOf(form)).toEqual(["Z-09 base.row[reception] 公务接待 第4行、第5行"]);
  });

  it("reads buildings, one a row, with their own unit of money", () => {
    const head = [
      "楼堂馆所控制情况（2023年完工项目）",
      "批复规模（㎡）",
      "实际规模（㎡）",
      "规模控制率",
      "预算投资（万元）",
      "实际投资（万元）",
      "投资概算控制率",
    ];
    const form = formOf([
      [...title],
      ["单位：元"],
      ...staff,
      head,
      ["办公楼", "1000", "1100", "110%", "500", "450", "90%"],
      ["", "", "", "", "", "", ""],
      ["食堂", "200", "", "", "80", "85", "106.25%"],
      ["厉行节约保障措施", "从简"],
    ]);
    expect(form.facts.buildings).toEqual([
      { name: "bldg[0]", label: "办公楼" },
      { name: "bldg[1]", label: "食堂" },
    ]);
    expect(
      read(
        form,
        "bldg[0].approvedArea",
        "bldg[0].areaRate",
        "bldg[0].budget",
        "bldg[1].actualArea",
        "bldg[1].costRate",
        "saving",
      ),
    ).toEqual([
      "bldg[0].approvedArea=1000@B6",
      "bldg[0].areaRate=1.1%@D6",
      "bldg[0].budget=500@E6",
      "bldg[1].actualArea=blank@C8",
      "bldg[1].costRate=1.0625%@G8",
      "saving=“从简”@B9",
    ]);
  });

  it("has a cell for 厉行节约 even where it is left empty", () => {
    expect(read(only(withCell(HENGYANG_BASIC, "B27", "")), "saving")).toEqual(["saving=blank@B27"]);
  });

  it("takes 合计 beside a label for the whole of that label", () => {
    const form = formOf([
      title,
      ["经费控制情况", "", "当年决算数", "当年预算数", "上年决算数"],
      ["三公经费", "合计", "7", "8", "9"],
      ["", "公务接待", "2", "3", "4"],
    ]);
    expect(read(form, "three.final", "reception.prev")).toEqual(["three.final=7@C3", "reception.prev=4@E4"]);
  });

  it("tells two budget columns by their year, and says where they cannot be told", () => {
    const rows = (one: string, two: string): Rows => [
      title,
      ["经费控制情况", one, two, "2023年决算数", "2022年决算数"],
      ["三公经费", "1", "2", "3", "4"],
      ["公务接待", "1", "2", "3", "4"],
    ];
    expect(read(formOf(rows("2022年预算数", "2023年预算数")), "three.budget")).toEqual(["three.budget=2@C3"]);
    const unclear = formOf(rows("2023年年初预算数", "2023年调整后预算数"));
    expect(read(unclear, "three.budget")).toEqual(["three.budget=none@none"]);
    expect(issuesOf(unclear, "Z-09").map((line) => line.split(" ").at(-1))).toEqual(["B2、C2"]);
  });
});
