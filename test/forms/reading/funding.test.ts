import { formOf, issuesOf, read, type Rows } from "../../support/read";

const title = ["部门整体支出绩效自评表（2023年度）"];
const row = ["", "年度资金总额", "100", "120", "90", "10", "75%", "7.5"];

describe("the funding block", () => {
  const layouts: readonly (readonly [string, Rows, readonly string[]])[] = [
    [
      "with 年初预算数, weight before rate",
      [
        title,
        ["年度预算申请（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "自评得分"],
        row,
      ],
      [
        "fund.init=100@C3",
        "fund.budget=120@D3",
        "fund.exec=90@E3",
        "fund.weight=10@F3",
        "fund.rate=0.75%@G3",
        "fund.score=7.5@H3",
      ],
    ],
    [
      "without 年初预算数, rate before weight",
      [
        title,
        ["部门资金（万元）", "", "全年预算数", "全年执行数", "预算执行率", "分值", "得分"],
        ["", "年度资金总额", "120", "90", "75%", "10", "7.5"],
      ],
      [
        "fund.init=none@none",
        "fund.budget=120@C3",
        "fund.exec=90@D3",
        "fund.rate=0.75%@E3",
        "fund.weight=10@F3",
        "fund.score=7.5@G3",
      ],
    ],
    [
      "of Sichuan, with 权重 and 原因",
      [
        title,
        [
          "预算执行情况(10分)",
          "年度预算数(万元)",
          "年初预算",
          "调整后预算数",
          "预算执行数",
          "预算执行率",
          "权重",
          "得分",
          "原因",
        ],
        ["", "总额", "0.00", "120", "90", "75.00%", "10", "7.5", "尾款未付"],
      ],
      [
        "fund.init=0@C3",
        "fund.budget=120@D3",
        "fund.exec=90@E3",
        "fund.rate=0.75%@F3",
        "fund.weight=10@G3",
        "fund.score=7.5@H3",
        "fund.reason=“尾款未付”@I3",
      ],
    ],
    [
      "of Hubei, without a weight column",
      [
        title,
        ["预算执行情况(万元)(20分)", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分(20分*执行率)"],
        ["", "年度财政资金总额", "5", "5", "100%", "20"],
      ],
      ["fund.budget=5@C3", "fund.exec=5@D3", "fund.rate=1%@E3", "fund.weight=none@none", "fund.score=20@F3"],
    ],
    [
      "dividing by 年初",
      [
        title,
        ["项目资金(万元)", "", "年初预算数(A)", "全年执行数(B)", "分值", "执行率(B/A)", "得分"],
        ["", "年度资金总额", "100", "90", "10", "90%", "9"],
      ],
      ["fund.init=100@C3", "fund.budget=none@none", "fund.exec=90@D3", "fund.rate=0.9%@F3"],
    ],
    [
      "with a percent in the head and bare numbers",
      [
        title,
        ["资金情况(万元)", "", "预算", "到位", "执行", "预算执行进度(%)"],
        ["", "年度资金总额", "100", "100", "95", "95.00"],
      ],
      ["fund.budget=100@C3", "fund.exec=95@E3", "fund.rate=0.95%@F3"],
    ],
    [
      "by sources, with a total column",
      [
        title,
        ["资金投入情况(万元)", "", "中央", "省地", "本级", "其他", "合计", "执行数", "执行率"],
        ["", "年度资金总额", "10", "20", "30", "0", "60", "60", "100%"],
      ],
      ["fund.budget=60@G3", "fund.exec=60@H3", "fund.rate=1%@I3"],
    ],
    [
      "with heads broken over lines and spaces between characters",
      [
        title,
        [
          "项目资金\n（万元）",
          "",
          "年初\n预算数",
          "全 年 预 算 数",
          "全年执行数\n（B）",
          "分 值",
          "执行率\n(B/A)",
          "得  分",
        ],
        row,
      ],
      [
        "fund.init=100@C3",
        "fund.budget=120@D3",
        "fund.exec=90@E3",
        "fund.weight=10@F3",
        "fund.rate=0.75%@G3",
        "fund.score=7.5@H3",
      ],
    ],
    [
      "with a head of two rows",
      [
        title,
        ["部门资金（万元）", "", "预算数", "", "执行情况", "", "分值", "得分"],
        ["", "", "年初预算数", "全年预算数", "全年执行数", "预算执行率"],
        ["", "年度资金总额", "100", "120", "90", "75%", "10", "7.5"],
      ],
      [
        "fund.init=100@C4",
        "fund.budget=120@D4",
        "fund.exec=90@E4",
        "fund.rate=0.75%@F4",
        "fund.weight=10@G4",
        "fund.score=7.5@H4",
      ],
    ],
  ];

  it.each(layouts)("is read %s", (_name, rows, expected) => {
    const form = formOf(rows);
    expect(read(form, ...expected.map((line) => line.split("=")[0] ?? ""))).toEqual(expected);
    expect(issuesOf(form)).toEqual([]);
  });

  it("keeps the sources of money apart from the total", () => {
    const form = formOf([
      ["项目支出绩效自评表（2022年度）"],
      ["项目名称", "某项目"],
      ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["", "年度资金总额：", "29", "29", "27.8", "10", "95.86%", "9.59"],
      ["", "其中：当年财政拨款", "20", "20", "18.8", "—", "94%", "—"],
      ["", "上年结转资金", "", "", "", "—", "", "—"],
      ["", "其他资金", "9", "9", "9", "/", "100%", "/"],
    ]);
    expect(form.facts.fundParts.map(({ label }) => label)).toEqual([
      "当年财政拨款",
      "上年结转资金",
      "其他资金",
    ]);
    expect(
      read(
        form,
        "fund.exec",
        "fundPart[0].exec",
        "fundPart[0].weight",
        "fundPart[1].budget",
        "fundPart[2].init",
      ),
    ).toEqual([
      "fund.exec=27.8@E4",
      "fundPart[0].exec=18.8@E5",
      "fundPart[0].weight=blank@F5",
      "fundPart[1].budget=blank@D6",
      "fundPart[2].init=9@C7",
    ]);
    expect(form.facts.facts.has("project1.inc.other")).toBe(false);
  });

  it("takes the sources for a split of the total only under 按收入性质分", () => {
    const head = ["部门资金（万元）", "", "全年预算数", "全年执行数", "分值", "得分"];
    const total = ["", "年度资金总额", "100", "100", "10", "10"];
    const form = formOf([
      title,
      head,
      total,
      ["", "按收入性质分", "", "按支出性质分"],
      ["", "其他资金", "60", "项目支出", "70"],
      ["", "政府性基金拨款", "40", "基本支出", ""],
    ]);
    expect(form.facts.fundParts).toEqual([]);
    expect(read(form, "inc.other", "inc.fund", "exp.project", "exp.basic", "inc.total")).toEqual([
      "inc.other=60@C5",
      "inc.fund=40@C6",
      "exp.project=70@E5",
      "exp.basic=blank@E6",
      "inc.total=none@none",
    ]);
  });

  it("has a total of the split where a figure stands beside it or a colon asks for one", () => {
    const head = ["部门资金（万元）", "", "全年预算数", "全年执行数", "分值", "得分"];
    const form = formOf([
      title,
      head,
      ["", "年度资金总额", "100", "100", "10", "10"],
      ["", "按收入性质分", "100", "按支出性质分：", ""],
      ["", "其他资金：60万元", "", "其中：基本支出: 70.5", ""],
    ]);
    expect(read(form, "inc.total", "exp.total", "inc.other", "exp.basic")).toEqual([
      "inc.total=100@C4",
      "exp.total=blank@D4",
      "inc.other=60@B5",
      "exp.basic=70.5@D5",
    ]);
    expect(form.places.get("self.inc.other")?.around).toEqual({ before: "其他资金：", after: "万元" });
    expect(form.places.get("self.exp.basic")?.around).toEqual({ before: "其中：基本支出: ", after: "" });
  });

  it("takes a row called 合计 for the whole, and parts alone for no whole", () => {
    const head = ["项目资金（万元）", "", "全年预算数", "全年执行数", "分值", "得分"];
    const parts: Rows = [
      ["", "其中：财政拨款", "60", "60", "", ""],
      ["", "其他资金", "40", "40", "", ""],
    ];
    const whole = formOf([title, head, ...parts, ["", "合计", "100", "100", "10", "10"]]);
    expect(read(whole, "fund.exec", "fundPart[1].exec")).toEqual([
      "fund.exec=100@D5",
      "fundPart[1].exec=40@D4",
    ]);
    const alone = formOf([title, head, ...parts]);
    expect(read(alone, "fund.exec", "fundPart[0].exec")).toEqual([
      "fund.exec=none@none",
      "fundPart[0].exec=60@D3",
    ]);
    const first = formOf([title, head, ["", "安可替代", "60", "60", "10", "10"], ...parts]);
    expect(read(first, "fund.exec")).toEqual(["fund.exec=60@D3"]);
  });
});
