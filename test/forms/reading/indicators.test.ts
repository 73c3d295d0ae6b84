import type { RecognisedForm } from "../../../src/forms/recognised";
import { formOf, issuesOf, read, shown, type Rows } from "../../support/read";

const title = ["部门整体支出绩效自评表（2023年度）"];

/** `level1/level2/level3: target→actual weight/score`. */
function rowsOf(form: RecognisedForm): readonly string[] {
  const text = (name: string): string => shown(form, name).replace(/[“”]/g, "");
  return form.facts.indicators.map(
    ({ name, level1, level2, level3 }) =>
      `${level1}/${level2}/${level3}: ${text(`${name}.target`)}→${text(`${name}.actual`)} ${text(`${name}.weight`)}/${text(`${name}.score`)}`,
  );
}

describe("the indicator table", () => {
  const layouts: readonly (readonly [string, Rows, readonly string[]])[] = [
    [
      "of Hunan",
      [
        title,
        [
          "绩效指标",
          "一级指标",
          "二级指标",
          "三级指标",
          "年度指标值",
          "实际完成值",
          "分值",
          "得分",
          "偏差原因分析及改进措施",
        ],
        ["", "产出指标（50分）", "数量指标", "办证", "≥10件", "13", "20", "19"],
        ["", "", "质量指标", "合格率", "100%", "100%", "30", "30"],
        ["总分", "", "", "", "", "", "50", "49"],
      ],
      ["产出指标/数量指标/办证: ≥10件→13 20/19", "产出指标/质量指标/合格率: 1%→1% 30/30"],
    ],
    [
      "with weights before targets",
      [
        title,
        [
          "绩效指标",
          "一级\n指标",
          "二级\n指标",
          "三 级 指 标",
          "分值",
          "年度指标值",
          "全年实际值",
          "得分",
          "未完成原因及拟采取的改进措施",
        ],
        ["", "产 出 指 标 (50分)", "数量指标", "办证", "20", "≥10件", "13", "19"],
        ["", "", "质量指标", "合格率", "30", "100%覆盖", "100%", "30"],
        ["合  计", "", "", "", "50", "", "", "49"],
      ],
      ["产出指标/数量指标/办证: ≥10件→13 20/19", "产出指标/质量指标/合格率: 100%覆盖→1% 30/30"],
    ],
    [
      "with sign, value and unit in three columns",
      [
        title,
        [
          "绩效指标(90分)",
          "一级指标",
          "二级指标",
          "三级指标",
          "指标性质",
          "指标值",
          "度量单位",
          "完成值",
          "权重",
          "得分",
          "未完成原因分析",
        ],
        ["", "产出指标", "数量指标", "办证", "≥", "10", "件", "13", "20", "19"],
        ["", "", "质量指标", "合格率", "＝", "100", "%", "100", "30", "30"],
        ["", "", "时效指标", "完成", "定性", "12月前", "", "完成", "30", "30"],
        ["合计", "", "", "", "", "", "", "", "80", "79"],
      ],
      [
        "产出指标/数量指标/办证: ≥10件→13 20/19",
        "产出指标/质量指标/合格率: =100%→100 30/30",
        "产出指标/时效指标/完成: 12月前→完成 30/30",
      ],
    ],
    [
      "with a head of two rows",
      [
        title,
        ["绩效指标", "", "", "", "年度指标值", "", "", "完成值", "分值", "得分"],
        ["", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
        ["", "产出指标", "数量指标", "办证", "≥", "10", "件", "13", "20", "19"],
        ["", "", "质量指标", "合格率", "", "100%覆盖", "", "100%", "30", "30"],
        ["总分", "", "", "", "", "", "", "", "50", "49"],
      ],
      ["产出指标/数量指标/办证: ≥10件→13 20/19", "产出指标/质量指标/合格率: 100%覆盖→1% 30/30"],
    ],
    [
      "without weights",
      [
        title,
        ["一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "得分"],
        ["产出指标(40分)", "数量指标", "办证", "≥10件", "13", "19"],
        ["", "质量指标", "合格率", "100%覆盖", "100%", "30"],
        ["总分", "", "", "", "", "49"],
      ],
      ["产出指标/数量指标/办证: ≥10件→13 none/19", "产出指标/质量指标/合格率: 100%覆盖→1% none/30"],
    ],
    [
      "without weights and scores",
      [
        title,
        ["一级指标", "二级指标", "三级指标", "指标值", "完成值"],
        ["产出指标", "数量指标", "办证", "≥10件", "13"],
        ["", "质量指标", "合格率", "100%覆盖", "100%"],
      ],
      ["产出指标/数量指标/办证: ≥10件→13 none/none", "产出指标/质量指标/合格率: 100%覆盖→1% none/none"],
    ],
    [
      "with the head repeated on the next page",
      [
        title,
        ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["", "产出指标（50分）", "数量指标", "办证", "≥10件", "13", "20", "19"],
        ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["", "产出指标（50分）", "质量指标", "合格率", "100%覆盖", "100%", "30", "30"],
        ["总分", "", "", "", "", "", "50", "49"],
      ],
      ["产出指标/数量指标/办证: ≥10件→13 20/19", "产出指标/质量指标/合格率: 100%覆盖→1% 30/30"],
    ],
  ];

  it.each(layouts)("is read %s", (_name, rows, expected) => {
    const form = formOf(rows);
    expect(rowsOf(form)).toEqual(expected);
    expect(issuesOf(form)).toEqual([]);
  });

  const head = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];

  it("reads the points of a level in every way they are printed", () => {
    const form = formOf([
      title,
      head,
      ["产出\n指标\n（50分）", "数量指标(共20分)", "甲", "1", "1", "20", "20"],
      ["效益指标(30)", "社会效益", "乙", "1", "1", "30", "30"],
      ["满意度指标10分)", "服务对象满意度", "丙", "1", "1", "10", "10"],
      ["成本指标", "经济成本指标", "丁", "1", "1", "10", "10"],
    ]);
    expect(
      form.facts.levels.map(
        ({ level, name, points, rows }) => `${level} ${name} ${points.toFixed()} ${rows.join()}`,
      ),
    ).toEqual([
      "1 产出指标 50 ind[0]",
      "2 数量指标 20 ind[0]",
      "1 效益指标 30 ind[1]",
      "1 满意度指标 10 ind[2]",
    ]);
  });

  it("goes on with a level whose name is repeated on every row, and ends it at the next", () => {
    const form = formOf([
      title,
      head,
      ["产出指标（50分）", "数量指标", "甲", "1", "1", "20", "20"],
      ["产出指标（50分）", "数量指标", "乙", "1", "1", "30", "30"],
      ["效益指标（30分）", "", "丙", "1", "1", "30", "30"],
    ]);
    expect(form.facts.levels.map(({ rows }) => rows)).toEqual([["ind[0]", "ind[1]"], ["ind[2]"]]);
    expect(form.facts.indicators.map(({ level2 }) => level2)).toEqual(["数量指标", "数量指标", ""]);
  });

  it("keeps a kind that is named without an indicator, and drops rows of the empty form", () => {
    const form = formOf([
      title,
      head,
      ["产出指标", "数量指标", "甲", "1", "1", "20", "20"],
      ["", "", "……", "", "", "", ""],
      ["", "", "指标2：", "", "", "", ""],
      ["", "", "", "", "", "", ""],
      ["", "质量指标", "", "", "", "", ""],
      ["", "时效指标", "……", "", "", "", ""],
      ["", "成本指标", "", "5万元", "5万元", "5", "5"],
      ["总分", "", "", "", "", "25", "25"],
    ]);
    expect(form.facts.indicators.map(({ level2, level3 }) => `${level2}:${level3}`)).toEqual([
      "数量指标:甲",
      "质量指标:",
      "时效指标:",
      "成本指标:",
    ]);
    expect(read(form, "ind[1].level2", "ind[1].level3", "ind[3].score")).toEqual([
      "ind[1].level2=“质量指标”@B7",
      "ind[1].level3=blank@C7",
      "ind[3].score=5@G9",
    ]);
  });

  it("names the row that a merged weight belongs to", () => {
    const rows: Rows = [
      title,
      head,
      ["效益指标", "经济效益", "甲", "1", "1", "20", "5"],
      ["", "社会效益", "乙", "1", "1", "", "5"],
      ["", "生态效益", "丙", "1", "1", "", "5"],
      ["", "满意度", "丁", "1", "1", "10", "10"],
      ["总分", "", "", "", "", "30", "25"],
    ];
    const merged = formOf(rows, ["F3:F5"]).facts;
    const pasted = formOf(rows).facts;
    const shared = [null, "ind[0]", "ind[0]", null];
    expect(merged.indicators.map(({ sharedWeightWith }) => sharedWeightWith)).toEqual(shared);
    expect(pasted.indicators.map(({ sharedWeightWith }) => sharedWeightWith)).toEqual(shared);
    expect(merged.facts.has("self.ind[1].weight")).toBe(false);
    const blank = formOf(rows, ["A3:A5"]).facts;
    expect(blank.indicators.map(({ sharedWeightWith }) => sharedWeightWith)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(blank.indicators[1]?.weight?.kind).toBe("blank");
  });

  it("takes one score for several merged rows as the first row's", () => {
    const rows: Rows = [
      title,
      ["一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "得分"],
      ["产出指标(40分)", "数量指标", "甲", "25TB", "25TB", "10"],
      ["", "", "乙", "100%覆盖", "100%覆盖", ""],
      ["效益指标(30分)", "经济效益", "丙", "好", "好", ""],
    ];
    for (const merges of [[], ["F3:F4"]]) {
      const [first, second, third] = formOf(rows, merges).facts.indicators;
      expect([first?.score?.kind, second?.score, third?.score?.kind]).toEqual(["value", undefined, "blank"]);
    }
  });

  it("takes 其中 rows for parts of the row above that carries the weight", () => {
    const form = formOf([
      title,
      head,
      ["产出指标", "数量指标", "★补助面积", "29.5亩", "29.5亩", "20", "20"],
      ["", "", "其中桃树", "1.5亩", "1.5亩", "", ""],
      ["", "", "其中：苹果树", "5亩", "5亩", "20", "20"],
      ["", "", "鱼塘", "3亩", "3亩", "10", "10"],
      ["", "质量指标", "其中成活率", "95%", "95%", "5", "5"],
      ["总分", "", "", "", "", "35", "35"],
    ]);
    expect(form.facts.indicators.map(({ partOf }) => partOf)).toEqual([null, "ind[0]", "ind[0]", null, null]);
  });

  it("reads subtotals of a level with the rows they add up", () => {
    const form = formOf([
      title,
      head,
      ["产出指标", "数量指标", "甲", "1", "1", "20", "20"],
      ["", "质量指标", "乙", "1", "1", "30", "29"],
      ["", "小计", "", "", "", "50", "49"],
      ["效益指标", "社会效益", "丙", "1", "1", "30", "30"],
      ["", "小  计", "", "", "", "30", "30"],
      ["合计", "", "", "", "", "80", "79"],
    ]);
    expect(form.facts.subtotals).toEqual([
      { name: "subtotal[0]", level1: "产出指标", rows: ["ind[0]", "ind[1]"] },
      { name: "subtotal[1]", level1: "效益指标", rows: ["ind[2]"] },
    ]);
    expect(read(form, "subtotal[0].score", "total.score")).toEqual([
      "subtotal[0].score=49@G5",
      "total.score=79@G8",
    ]);
  });

  it("is whole only when its closing row was found", () => {
    const rows: Rows = [title, head, ["产出指标", "数量指标", "甲", "1", "1", "20", "20"]];
    expect(formOf(rows).facts.complete).toBe(false);
    expect(formOf([...rows, ["总  分", "", "", "", "", "20", "20"]]).facts.complete).toBe(true);
  });

  it("reads a total that stands in the head", () => {
    const rows: Rows = [
      title,
      ["项目名称", "某项目", "", "", "自评总分", "", "96.5"],
      head,
      ["产出指标", "数量指标", "甲", "1", "1", "20", "20"],
    ];
    const form = formOf(rows);
    expect(read(form, "total.score", "head.project")).toEqual([
      "total.score=96.5@G2",
      "head.project=“某项目”@B2",
    ]);
    expect(form.facts.complete).toBe(true);
  });
});

describe("a scorecard", () => {
  it("takes 得分 beside every level for its points", () => {
    const form = formOf([
      ["部门整体支出绩效评价指标表"],
      ["一级指标", "得分", "二级指标", "得分", "三级指标", "得分", "评价标准", "指标说明", "得分"],
      ["投入", "16", "预算配置", "16", "在职人员\n控制率", "8", "≤100%，计8分", "136/143=95.10%", "8"],
      ["", "", "", "", "三公经费变动率", "8", "≤0，计8分", "(63.46-32)÷32=98.31%", "0"],
    ]);
    expect(form.facts.id).toBe("scorecard");
    expect(form.facts.levels.map(({ name, points, fact }) => `${name} ${points.toFixed()} ${fact}`)).toEqual([
      "投入 16 card.level[0]",
      "预算配置 16 card.level[1]",
    ]);
    expect(form.facts.indicators.map(({ level3 }) => level3)).toEqual(["在职人员控制率", "三公经费变动率"]);
    expect(read(form, "ind[0].weight", "ind[0].score", "ind[1].score", "ind[0].evidence")).toEqual([
      "ind[0].weight=8@F3",
      "ind[0].score=8@I3",
      "ind[1].score=0@I4",
      "ind[0].evidence=“136/143=95.10%”@H3",
    ]);
  });

  it("takes 分值 beside every level for its points", () => {
    const form = formOf([
      ["部门整体支出绩效评价指标表"],
      ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "评价标准", "指标说明", "得分"],
      ["投入", "16", "预算配置", "16", "在职人员控制率", "8", "≤100%，计8分", "136/143=95.10%", "8"],
    ]);
    expect(read(form, "level[0]", "level[1]", "ind[0].weight", "ind[0].score")).toEqual([
      "level[0]=16@B3",
      "level[1]=16@D3",
      "ind[0].weight=8@F3",
      "ind[0].score=8@I3",
    ]);
  });

  it("is read in the layouts of 岳阳 and Sichuan", () => {
    const yueyang = formOf([
      ["一级指标", "二级指标", "三级指标", "评分标准", "分值", "自评得分", "扣分原因和其他说明"],
      ["投入（10分）", "预算配置", "在职人员控制率", "≤100%，计5分", "5", "4", "超编1人"],
      ["合计", "", "", "", "5", "4"],
    ]);
    const sichuan = formOf([
      ["一级指标", "二级指标", "三级指标", "指标分值", "指标解释", "计分标准", "自评得分", "备注"],
      ["部门预算管理80分)", "预算编制(30分)", "目标制定", "10", "是否完整", "完整得5分", "9", "无"],
    ]);
    expect(read(yueyang, "ind[0].weight", "ind[0].score", "ind[0].reason", "ind[0].standard")).toEqual([
      "ind[0].weight=5@E2",
      "ind[0].score=4@F2",
      "ind[0].reason=“超编1人”@G2",
      "ind[0].standard=“≤100%，计5分”@D2",
    ]);
    expect(read(sichuan, "ind[0].weight", "ind[0].score", "ind[0].definition")).toEqual([
      "ind[0].weight=10@D2",
      "ind[0].score=9@G2",
      "ind[0].definition=“是否完整”@E2",
    ]);
    expect([yueyang.facts.id, sichuan.facts.id]).toEqual(["scorecard", "scorecard"]);
  });

  it("tells evidence that the item does not apply from evidence in words", () => {
    const form = formOf([
      [
        "一级指标",
        "二级指标",
        "三级指标",
        "分值",
        "指标评价标准及对应分值",
        "指标实际完成情况及依据",
        "得分",
      ],
      ["投入", "预算编制", "项目目标", "2.5", "有目标得2.5分", "无项目支出", "2.5"],
      ["", "", "采购", "2", "完成得2分", "——", "2"],
      ["", "", "整改", "2", "整改得2分", "未发现违法违规问题", "2"],
    ]);
    expect(form.facts.indicators.map(({ evidence }) => evidence?.kind)).toEqual([
      "not-applicable",
      "not-applicable",
      "text",
    ]);
  });
});
