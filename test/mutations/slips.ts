/** Slips in words, heads, notes and structure of the correct filing: what a reviewer would say is written beside each. */
import type { Cell, Sheet, Workbook } from "../../src/workbook/grid";
import { formulaCell } from "../support/grid";
import type { Base } from "./bases";
import { cellOf, typed, withCell, withSheet, type Address } from "./cells";
import { cellName, type Expected, type Mutation } from "./mutation";

/** `G-01@2!D28`, or several ids of which one will do: `M-08/M-19@1!F8`. */
type Due = string;

function expectedOf(due: Due): Expected {
  const [ids = "", cells = ""] = due.split("@");
  return { ids: ids.split("/"), cells: cells.split("/") };
}

/** Texts typed into cells, and what is due. */
type WordSlip = readonly [kind: string, changes: Readonly<Record<Address, string>>, ...due: readonly Due[]];

const HEAD = "填报单位（盖章）：某县示范局　　　　填报时间：2023年2月24日　　　　单位：万元";
const BANDS = "      2.综合评价等级分为优秀（S≥90）、良好（90＞S≥80）、较差（80＞S≥60）、差（S＜60）。";
const WEIGHTS = "说明：1.分值设定100分，其中预算执行率10分、产出指标50分、效益指标30分、满意度指标10分。";
const GOAL = "1.编制村庄规划40个；2.汛期前后巡查地质灾害隐患点360次以上。";

const WORDS: readonly WordSlip[] = [
  ["等级写错", { "2!D28": "良好" }, "G-01@2!D28"],
  ["等级写错", { "2!D28": "较差" }, "G-01@2!D28"],
  ["等级写错", { "2!D28": "差" }, "G-01@2!D28"],
  ["等级未填", { "2!D28": "" }, "G-01@2!D28"],
  ["等级用语不同", { "2!D28": "优" }, "G-02@2!D28"],
  ["年度写错", { "1!A2": "2021年度部门整体支出绩效评价基础数据表" }, "S-03@1!A2"],
  ["年度写错", { "2!A2": "2023年度部门整体支出绩效自评表" }, "S-03@1!A2/2!A2"],
  ["填报时间不符", { "1!A3": HEAD.replace("2023年2月24日", "2022年2月24日") }, "S-02@1!A3"],
  ["填报时间不符", { "2!A3": HEAD.replace("2023年2月24日", "2025年2月24日") }, "S-02@2!A3"],
  ["填报时间未填", { "2!A3": "填报单位（盖章）：某县示范局　　　　填报时间：" }, "S-02@2!A3"],
  ["单位名称不一致", { "2!A3": HEAD.replace("某县示范局", "某县水利局") }, "S-04@2!A3"],
  ["单位名称不一致", { "1!A3": HEAD.replace("某县示范局", "某县林业局") }, "S-04@1!A3/2!A3"],
  [
    "金额单位写错",
    { "1!A3": HEAD.replace("万元", "元"), "1!A6": "经费控制情况（元）" },
    "Z-03@1!A3/1!A6",
    "M-08/M-19@1!F8",
    "M-09/M-19@1!F7",
    "M-10/M-19@1!F14",
    "M-11/M-19@1!D7/2!D5",
  ],
  ["金额单位写错", { "2!A3": HEAD.replace("万元", "千元"), "2!A4": "年度预算申请（千元）" }, "M-09@1!F7"],
  ["指标值单位改名", { "2!D15": "≥40件" }, "T-08@2!E15"],
  ["指标值单位改名", { "2!D17": "≥5200万本" }, "T-08/P-08/T-04@2!E17/2!G17"],
  ["指标值单位改名", { "2!D25": "≥60公里", "2!D24": "≥60公里" }, "T-08@2!E24"],
  ["完成值单位改名", { "2!E16": "372人" }, "T-08@2!E16"],
  ["完成值不确定", { "2!E16": "约372次" }, "T-05@2!E16"],
  ["完成值不确定", { "2!E17": "5400本左右" }, "T-05@2!E17"],
  ["完成值不确定", { "2!E26": "90%以上" }, "T-05@2!E26"],
  ["完成值照抄指标值", { "2!E16": "≥360次" }, "T-05@2!E16"],
  ["定量指标写成文字", { "2!E16": "已按要求完成巡查" }, "T-06@2!E16"],
  ["定量指标写成文字", { "2!E23": "全部化解到位" }, "T-06@2!E23"],
  ["定性指标没有依据", { "2!E25": "情况一般" }, "T-07@2!E25"],
  [
    "定性得分超出档次",
    { "2!E25": "部分达成年度指标并具有一定效果：印发管理办法1项" },
    "P-11/P-12@2!G25/2!E25",
  ],
  ["未完成却得满分", { "2!E25": "正在推进，尚未完成，印发管理办法1项" }, "P-11/P-12@2!G25/2!E25"],
  ["删去偏差原因", { "2!H15": "" }, "T-01@2!H15"],
  ["删去偏差原因", { "2!H18": "" }, "T-01@2!H18"],
  ["偏差原因只写无", { "2!H15": "无" }, "T-01@2!H15"],
  ["时效逾期", { "2!E20": "2023年1月5日" }, "T-12@2!E20"],
  ["时效逾期", { "2!D20": "2022年11月30日前" }, "T-12@2!E20"],
  ["时效逾期", { "2!D20": "2021年12月31日前" }, "T-12@2!E20"],
  ["满意度对象不当", { "2!C26": "本单位干部职工满意度" }, "T-14@2!C26/2!E26"],
  ["满意度无调查依据", { "2!E26": "全年未收到投诉" }, "T-13@2!E26"],
  ["满意度恰为整数", { "2!E26": "100%" }, "T-15@2!E26"],
  ["指标值不合理", { "2!D26": "≥100%" }, "T-16@2!D26"],
  ["指标值不合理", { "2!D18": "≥105%" }, "T-16@2!D18"],
  ["成本指标方向相反", { "2!D21": "≥486.40万元" }, "T-09@2!D21"],
  ["数量指标反映资金", { "2!C16": "项目资金支付进度" }, "T-10@2!C16"],
  ["指标重复", { "2!C17": "村庄规划编制数量" }, "T-11@2!C15/2!C17"],
  ["指标重复", { "2!C24": "化解历史遗留办证积案" }, "T-11@2!C23/2!C24"],
  ["效益指标无口径", { "2!D23": "≥95%", "2!E23": "97.2%" }, "T-23@2!D23"],
  ["总体目标未填", { "2!B13": "" }, "S-11@2!B13"],
  ["总体目标未填", { "2!E13": "" }, "S-11@2!E13"],
  ["总体目标雷同", { "2!B13": GOAL, "2!E13": GOAL }, "S-11@2!B13/2!E13"],
  ["厉行节约措施未填", { "1!B29": "" }, "S-13@1!B29"],
  ["签字栏未填", { "1!A31": "填表人：　　　　联系电话：　　　　单位负责人签字：" }, "S-12@1!A31"],
  ["占位内容未删", { "2!C24": "……" }, "S-14@2!C24"],
  ["占位内容未删", { "2!B13": "……" }, "S-14@2!B13"],
  ["金额写成文字", { "1!F14": "约468万元" }, "S-15@1!F14"],
  ["金额写成文字", { "2!H7": "七百三十万" }, "S-15@2!H7"],
  ["人数写成文字", { "1!D5": "六十余人" }, "S-15@1!D5"],
  ["得分写成文字", { "2!G16": "满分" }, "S-15@2!G16"],
  ["二级指标缺类", { "2!B18": "数量指标" }, "S-10@2!A15/2!B15/2!A1/2!A2"],
  ["标注分值写错", { "2!A15": "产出指标（60分）" }, "P-02@2!A15"],
  ["标注分值写错", { "2!A22": "效益指标（20分）" }, "P-02@2!A22"],
  ["说明分值写错", { "2!A30": WEIGHTS.replace("50分", "40分") }, "P-02@2!A15"],
  ["说明分值写错", { "2!A30": WEIGHTS.replace("30分", "40分") }, "P-02@2!A22"],
  ["等级界限提高", { "2!A31": BANDS.replace(/90/g, "99.5") }, "G-01@2!D28"],
  ["总分贴近界限", { "2!A31": BANDS.replace(/90/g, "98.5") }, "G-05@2!G27"],
  [
    "全部得满分",
    { "2!E15": "41个", "2!G15": "8", "2!E18": "98.5%", "2!G18": "7", "2!G27": "99.69" },
    "P-16@2!G15",
  ],
  [
    "完成值全等于指标值",
    {
      "2!E15": "40个",
      "2!G15": "8",
      "2!E16": "360次",
      "2!E17": "5200本",
      "2!E18": "98%",
      "2!G18": "7",
      "2!E19": "95%",
      "2!E22": "320亩",
      "2!E23": "25件",
      "2!E24": "60亩",
      "2!E26": "90%",
      "2!G27": "99.69",
    },
    "T-22@2!E15",
  ],
  ["一级指标平均赋分", { "2!F22": "8", "2!F23": "8", "2!F24": "8", "2!F25": "8" }, "P-15@2!F22"],
  ["权重过于集中", { "2!F22": "15", "2!F23": "5", "2!F24": "5", "2!F25": "5" }, "P-14@2!F22"],
  [
    "预算数按执行数倒填",
    { "2!D5": "1,198.27", "2!D6": "1,198.27", "2!D7": "1,112.27", "2!G5": "100%" },
    "M-11@2!D5",
  ],
];

const retyped = (base: Base, slips: readonly WordSlip[]): readonly Mutation[] =>
  slips.map(([kind, changes, ...due]) => slip(base, kind, changes, due));

/** A sheet without one row, as a row is deleted in Excel. */
function withoutRow(sheet: Sheet, at: number): Sheet {
  const up = (row: number): number => (row > at ? row - 1 : row);
  const merges = sheet.merges
    .filter(({ top, bottom }) => !(top === at && bottom === at))
    .map((area) => ({
      ...area,
      top: up(area.top),
      bottom: area.bottom >= at ? area.bottom - 1 : area.bottom,
    }));
  return { ...sheet, rows: sheet.rows.filter((_, row) => row !== at), merges };
}

const dropped =
  (sheet: number, row: number) =>
  (workbook: Workbook): Workbook =>
    withSheet(workbook, sheet - 1, (one) => withoutRow(one, row - 1));

const inCell =
  (address: Address, cell: (before: Cell) => Cell) =>
  (workbook: Workbook): Workbook =>
    withCell(workbook, address, cell(cellOf(workbook, address)));

const withoutSheet =
  (index: number) =>
  (workbook: Workbook): Workbook => ({
    ...workbook,
    sheets: workbook.sheets.filter((_, at) => at !== index),
  });

/** A copy of a sheet, hidden, as last year's form is often kept. */
function withHiddenCopy(workbook: Workbook): Workbook {
  const [basic] = workbook.sheets;
  if (!basic) return workbook;
  return { ...workbook, sheets: [...workbook.sheets, { ...basic, name: "去年底稿", visibility: "hidden" }] };
}

type Structural = readonly [kind: string, name: string, change: Mutation["change"], ...due: readonly Due[]];

const STRUCTURE: readonly Structural[] = [
  ["整行漏填", "自评表第16行删除", dropped(2, 16), "P-01@2!F26", "P-02@2!A15", "P-05@2!G26"],
  ["整行漏填", "自评表第19行删除", dropped(2, 19), "P-01@2!F26", "P-02@2!A15", "P-05@2!G26"],
  ["整行漏填", "自评表第23行删除", dropped(2, 23), "P-01@2!F26", "P-02@2!A22", "P-05@2!G26"],
  ["整行漏填", "自评表第26行删除", dropped(2, 26), "P-01@2!F26", "S-10@2!B25", "P-05@2!G26"],
  ["整行漏填", "自评表政府性基金一行删除", dropped(2, 8), "M-01@2!D6"],
  ["整行漏填", "基础数据表公务接待一行删除", dropped(1, 13), "M-06@1!F8/1!B8/1!D8"],
  ["整行漏填", "基础数据表公车运行维护一行删除", dropped(1, 11), "M-07@1!F9/1!B9/1!D9"],
  ["整行漏填", "基础数据表运行维护专项一行删除", dropped(1, 18), "M-16@1!B14/1!D14/1!F14/1!B15/1!D15/1!F15"],
  ["整行漏填", "基础数据表村庄规划编制一行删除", dropped(1, 16), "M-16@1!B15/1!D15/1!F15"],
  ["整行漏填", "自评表总分一行删除", dropped(2, 27), "Z-06@2!C26"],
  [
    "公式出错",
    "基础数据表F14为#REF!",
    inCell("1!F14", () => formulaCell("=F15+#REF!", "#REF!")),
    "Z-01@1!F14",
  ],
  ["公式出错", "自评表G5为#DIV/0!", inCell("2!G5", () => formulaCell("=E5/Z9", "#DIV/0!")), "Z-01@2!G5"],
  ["公式未计算", "自评表G27未计算", inCell("2!G27", () => formulaCell("=SUM(G15:G26)", null)), "Z-02@2!G27"],
  ["公式未计算", "基础数据表F8未计算", inCell("1!F8", () => formulaCell("=F9+F12+F13", null)), "Z-02@1!F8"],
  ["缺少配套表", "基础数据表整张删除", withoutSheet(0), "Z-05@1!A3"],
  ["缺少配套表", "自评表整张删除", withoutSheet(1), "Z-05@1!A3"],
  ["隐藏底稿", "隐藏一份基础数据表", withHiddenCopy, "Z-04@1!A2"],
];

/** Cells of the whole workbook: a structural slip is judged by what is written beside it. */
const structural = (base: Base): readonly Mutation[] =>
  STRUCTURE.map(([kind, name, change, ...due]) => ({
    base: base.name,
    kind,
    name,
    change,
    cells: [],
    expects: { kind: "slip", expected: due.map(expectedOf) },
  }));

const LONGEST = 40;
const shortened = (text: string): string =>
  text === "" ? "清空" : text.trim().replace(/\s+/g, " ").slice(0, LONGEST);

/** Cells typed anew, judged by what is written beside it. */
export function slip(
  base: Base,
  kind: string,
  changes: Readonly<Record<Address, string>>,
  due: readonly Due[],
): Mutation {
  const words = Object.entries(changes).map(
    ([address, text]) => `${cellName(base.workbook, address)} ${shortened(text)}`,
  );
  return {
    base: base.name,
    kind,
    name: words.join("，"),
    change: (workbook) => typed(workbook, changes),
    cells: Object.keys(changes),
    expects: { kind: "slip", expected: due.map(expectedOf) },
  };
}

/** The 衡阳县 form explains in one block and prints its year on one form only. */
const COUNTY: readonly WordSlip[] = [
  ["等级写错", { "2!D27": "良好" }, "G-01@2!D27"],
  ["等级写错", { "2!D27": "差" }, "G-01@2!D27"],
  ["等级用语不同", { "2!D27": "优" }, "G-02@2!D27"],
  ["删去偏差原因", { "2!B29": "" }, "T-01@2!B29/2!H18"],
  ["偏差原因未对应指标", { "2!B29": "对绩效评价的认识不够深入，指标体系有待完善。" }, "T-17@2!B29"],
  ["填报时间不符", { "1!A4": "   填报时间：2022年2月20日" }, "S-02@1!A4"],
  ["单位名称不一致", { "1!A3": "填报单位：某县水利局" }, "S-04@1!A3/2!A4"],
  ["时效逾期", { "2!F20": "2023年1月8日" }, "T-12@2!F20"],
  ["完成值不确定", { "2!F17": "1000本以上" }, "T-05@2!F17"],
  ["定量指标写成文字", { "2!F16": "全部化解到位" }, "T-06@2!F16"],
  ["指标值单位改名", { "2!E24": "9亩" }, "T-08/T-04/P-08/T-02/T-03@2!F24/2!H24"],
  ["成本指标方向相反", { "2!E21": "≥4152.35万元" }, "T-09@2!E21"],
  ["指标重复", { "2!D18": "办理不动产登记证" }, "T-11@2!D17/2!D18"],
  ["标注分值写错", { "2!B16": "产出指标（60分）" }, "P-02@2!B16"],
  ["厉行节约措施未填", { "1!B25": "" }, "S-13@1!B25"],
  ["总体目标未填", { "2!B14": "" }, "S-11@2!B14"],
  ["签字栏未填", { "2!A30": "填表人：    联系电话：    单位负责人签字：" }, "S-12@2!A30"],
  ["金额写成文字", { "1!B24": "近百万" }, "S-15@1!B24"],
];

/** Every slip in words and structure of a filing. */
export function wordMutations(base: Base): readonly Mutation[] {
  switch (base.name) {
    case "示范局2023年版式":
      return [...retyped(base, WORDS), ...structural(base)];
    case "衡阳县版式":
      return retyped(base, COUNTY);
    case "新晃评分表":
      return [];
  }
}
