import { assessWorkbook } from "../../../../src/assessment";
import { formOf, read, type Rows } from "../../../support/read";
import { workbookOf } from "../../../support/grid";

const title = ["部门整体支出绩效自评表（2023年度）"];
const funds: Rows = [
  ["部门资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["", "年度资金总额", "100", "120", "90", "10", "75%", "7.5"],
];
const indicators: Rows = [
  ["产出指标", "数量指标", "甲", "≥100个", "80个", "40", "32", ""],
  ["", "质量指标", "乙", "≥90%", "95%", "20", "20", ""],
  ["效益指标", "社会效益指标", "丙", "≥50人", "60人", "20", "20", ""],
  ["满意度指标", "满意度指标", "丁", "≥90%", "93%", "10", "10", ""],
  ["总分", "", "", "", "", "100", "89.5", ""],
];
const head = (...heads: readonly string[]): Rows[number] => ["一级指标", "二级指标", "三级指标", ...heads];
const whole = (own: Rows[number], rows: Rows = indicators): Rows => [title, ...funds, own, ...rows];

const ROW = ["ind[0].target", "ind[0].actual", "ind[0].weight", "ind[0].score"] as const;

describe("heads that nobody knows", () => {
  it("are read by signs, sums and shares of what was reached", () => {
    const form = formOf(whole(head("约定之数", "做到之数", "此项之重", "此项之得", "备注")));
    expect(read(form, ...ROW)).toEqual([
      "ind[0].target=“≥100个”@D5",
      "ind[0].actual=“80个”@E5",
      "ind[0].weight=40@F5",
      "ind[0].score=32@G5",
    ]);
  });

  it("say in the reading what decided", () => {
    const form = formOf(whole(head("约定之数", "做到之数", "此项之重", "此项之得", "备注")));
    const columns = form.reading.columns.filter(({ table }) => table === "indicator");
    expect(columns.map(({ head: words, meaning }) => `${words} ${meaning}`)).toEqual([
      "一级指标 level1",
      "二级指标 level2",
      "三级指标 level3",
      "约定之数 target",
      "做到之数 actual",
      "此项之重 weight",
      "此项之得 score",
      "备注 reason",
    ]);
    const score = columns.find(({ meaning }) => meaning === "score");
    expect(score?.certainty).toBe("probable");
    expect(score?.why.length).toBeGreaterThan(0);
  });

  it("leave a coefficient alone, wherever it stands", () => {
    const rows = indicators.map((row) => [...row.slice(0, 5), row[2] === "" ? "" : "80%", ...row.slice(5)]);
    const form = formOf(whole(head("指标值", "完成值", "得分系数(%)", "权重", "指标得分(分)", "备注"), rows));
    expect(read(form, "ind[0].weight", "ind[0].score")).toEqual([
      "ind[0].weight=40@G5",
      "ind[0].score=32@H5",
    ]);
  });
});

describe("a funding block", () => {
  const pairs: Rows = [
    ["预算执行情况（万元）", "全年预算数", "120", "全年执行数", "90", "执行率", "75%"],
    ["", "分值", "10", "得分", "7.5", "", ""],
  ];
  const table = [head("指标值", "完成值", "分值", "得分", "备注"), ...indicators];

  it("is read in pairs of label and figure", () => {
    const form = formOf([title, ...pairs, ...table]);
    expect(read(form, "fund.budget", "fund.exec", "fund.rate", "fund.weight", "fund.score")).toEqual([
      "fund.budget=120@C2",
      "fund.exec=90@E2",
      "fund.rate=0.75%@G2",
      "fund.weight=10@C3",
      "fund.score=7.5@E3",
    ]);
  });

  it("is read with its rows for columns, and by its arithmetic where two labels are unknown", () => {
    const list: Rows = [
      ["预算执行情况（万元）", "年度资金总额"],
      ["可支用额", "120"],
      ["全年执行数", "90"],
      ["花出比例", "75%"],
      ["分值", "10"],
      ["得分", "7.5"],
    ];
    const form = formOf([title, ...list, ...table]);
    expect(read(form, "fund.budget", "fund.exec", "fund.rate")).toEqual([
      "fund.budget=120@B3",
      "fund.exec=90@B4",
      "fund.rate=0.75%@B5",
    ]);
  });

  it("ends where a block with a head of its own begins, which is named", () => {
    const block: Rows = [
      ["管护情况", "", "情况说明", "", "有待改进之处", "", "", ""],
      ["", "分配是否得当", "分配得当", "", "没有", "", "", ""],
    ];
    const rows = [title, ...funds, ...block, ...table];
    const report = assessWorkbook(workbookOf([{ name: "表", rows }]));
    expect(report.findings.filter(({ id }) => id === "S-15")).toEqual([]);
    expect(report.unread.map(({ title: named, range }) => `${named} ${range.top}-${range.bottom}`)).toEqual([
      "管护情况 3-4",
    ]);
  });
});

describe("the closing row", () => {
  const closed = (last: string): Rows => [
    ...indicators.slice(0, -1),
    [last, "", "", "", "", "100", "89.5", ""],
  ];

  it("is told by its sums under a label that nobody knows", () => {
    const form = formOf(whole(head("指标值", "完成值", "分值", "得分", "备注"), closed("各行相拢")));
    expect(read(form, "total.weight", "total.score")).toEqual(["total.weight=100@F9", "total.score=89.5@G9"]);
  });

  it("is none where a figure is no sum of those above", () => {
    const rows = [...indicators.slice(0, -1), ["各行相拢", "", "", "", "", "30", "20", ""]];
    const form = formOf(whole(head("指标值", "完成值", "分值", "得分", "备注"), rows));
    expect(form.facts.indicators).toHaveLength(5);
  });
});

describe("columns that could both be it", () => {
  const rows: Rows = [
    ["产出指标", "数量指标", "甲", "≥100个", "100个", "40", "38", "37"],
    ["", "质量指标", "乙", "≥90%", "95%", "20", "20", "20"],
    ["效益指标", "社会效益指标", "丙", "≥50人", "60人", "20", "19", "18"],
    ["满意度指标", "满意度指标", "丁", "≥90%", "93%", "10", "10", "10"],
    ["总分", "", "", "", "", "100", "90", "90"],
  ];
  const sheet = { name: "表", rows: whole(head("指标值", "完成值", "分值", "甲方所给", "乙方所给"), rows) };

  it("raise a question instead of an error", () => {
    const report = assessWorkbook(workbookOf([sheet]));
    expect(report.questions.map(({ head: words }) => words)).toEqual(["甲方所给"]);
    expect(report.findings.filter(({ id }) => id === "P-05")).toEqual([]);
  });

  it("are settled by an answer, which names the head by its words", () => {
    const answers = [
      { head: "甲方所给", meaning: "score" },
      { head: "乙方所给", meaning: "review" },
    ];
    const report = assessWorkbook(workbookOf([sheet]), { answers });
    expect(report.questions).toEqual([]);
    expect(
      report.findings.filter(({ id }) => id === "P-05").map(({ reported, expected }) => [reported, expected]),
    ).toEqual([["90", "94.5"]]);
  });
});
