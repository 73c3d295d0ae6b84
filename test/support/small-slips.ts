/**
 * Slips that no golden workbook, published case or mutation shows, each made in cells of a correct workbook or of a
 * small form, so that every check is seen end to end.
 */
import type { AssessOptions } from "../../src/assessment";
import type { Workbook } from "../../src/workbook/grid";
import { typed } from "../mutations/cells";
import { workbookOf, type PrintedSheet } from "./grid";
import { TABLES } from "./slip-tables";

export interface SmallSlip {
  /** The check that must speak. */
  readonly id: string;
  readonly workbook: Workbook;
  readonly options?: AssessOptions;
}

const UNIT = "填报单位（盖章）：衡阳县自然资源局　　填报时间：2023年2月24日　　单位：万元";

interface ProjectCells {
  readonly name?: string;
  readonly exec?: string;
  readonly rate?: string;
  readonly parts?: readonly [string, string];
  readonly quantity?: readonly [target: string, actual: string, score: string];
  readonly reason?: string;
  readonly score?: string;
  readonly init?: string;
  /** Rows of the indicator table instead of the usual ones. */
  readonly rows?: readonly (readonly string[])[];
  /** A note under the form. */
  readonly note?: string;
}

/** A project form in which everything holds, as far as it is not said otherwise. */
function projectSheet(given: ProjectCells = {}): PrintedSheet {
  const { name = "村庄规划编制", exec = "100.00", rate = "100%", parts = ["100.00", "0.00"] } = given;
  const { quantity = ["40个", "40个", "50"], reason = "", score = "10", init = "100.00" } = given;
  const usual = [
    ["产出指标", "数量指标", "编制村庄规划数量", quantity[0], quantity[1], "50", quantity[2], reason],
    ["效益指标", "社会效益指标", "受益村庄数量", "40个", "40个", "30", "30", ""],
    ["满意度指标", "服务对象满意度指标", "村民满意度", "≥90%", "95.2%", "10", "10", ""],
  ];
  const notes = given.note === undefined ? [] : [[given.note]];
  return {
    name: `项目 ${name}`,
    rows: [
      ["2022年度项目支出绩效自评表"],
      ["项目名称", name],
      ["主管部门", "某县示范局", "实施单位", "某县示范局"],
      ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["", "年度资金总额", init, "100.00", exec, "10", rate, score],
      ["", "其中：当年财政拨款", parts[0], parts[0], parts[0], "-", "", "-"],
      ["", "其他资金", parts[1], parts[1], parts[1], "-", "", "-"],
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
      ...(given.rows ?? usual).map((row) => ["", ...row]),
      ["总分", "", "", "", "", "", "100", "100", ""],
      ...notes,
    ],
  };
}

/** A scorecard with one rule and a subtotal. */
function cardSheet(rule: string, evidence: string, subtotal = "5"): PrintedSheet {
  return {
    name: "评分表",
    rows: [
      ["2022年度某县示范局整体支出绩效评分表"],
      [
        "一级指标",
        "二级指标",
        "三级指标",
        "分值",
        "指标内容",
        "指标评价标准及对应分值",
        "指标实际完成情况及依据",
        "得分",
      ],
      ["投入", "预算配置", "在职人员控制率", "5", "见文件", rule, evidence, "5"],
      ["小计", "", "", "5", "", "", "", subtotal],
      ["合计", "", "", "5", "", "", "", "5"],
    ],
  };
}

/** The rows of groups and projects of the clean workbook, all blank: 项目支出 stands alone. */
const WITHOUT_LINES = Object.fromEntries(
  [15, 16, 17, 18, 19, 20, 21].flatMap((row) => ["B", "D", "F"].map((column) => [`1!${column}${row}`, ""])),
);
const OTHER: ProjectCells = { name: "不动产登记信息化建设" };

const withSheets = (workbook: Workbook, ...sheets: readonly PrintedSheet[]): Workbook => ({
  ...workbook,
  sheets: [...workbook.sheets, ...workbookOf(sheets).sheets],
});

/** The slips, made in the clean workbook, in the published scorecard or in forms of their own. */
export function smallSlips(clean: Workbook, scorecard: Workbook): readonly SmallSlip[] {
  const inClean = (
    id: string,
    texts: Readonly<Record<string, string>>,
    options?: AssessOptions,
  ): SmallSlip => ({
    id,
    workbook: typed(clean, texts),
    ...(options ? { options } : {}),
  });
  const alone = (id: string, ...sheets: readonly PrintedSheet[]): SmallSlip => ({
    id,
    workbook: workbookOf(sheets),
  });
  const hidden = (workbook: Workbook): Workbook => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet, index) =>
      index === 0 ? { ...sheet, hiddenRows: new Set([15]) } : sheet,
    ),
  });
  const spent = { exec: "0.00", rate: "0%", parts: ["0.00", "0.00"], score: "0" } as const;
  return [
    inClean("S-01", { "1!A3": "填报单位：", "2!A3": "填报单位：" }),
    inClean("S-05", { "2!C26": "", "2!D26": "", "2!E26": "", "2!F26": "", "2!G26": "" }),
    { id: "M-17", workbook: withSheets(typed(clean, WITHOUT_LINES), projectSheet(), projectSheet(OTHER)) },
    alone("M-21", projectSheet({ parts: ["90.00", "0.00"] })),
    { id: "M-22", workbook: withSheets(clean, projectSheet()) },
    inClean("M-25", { "2!C5": "1,236.40", "2!D5": "1,198.27", "2!G5": "100%", "2!H5": "10" }),
    inClean("P-13", { "2!E5": "700.00", "2!G5": "56.62%" }, { pack: "platform-2022" }),
    inClean("P-17", { "2!E16": "320次", "2!G16": "6", "2!E17": "4472本", "2!G17": "7" }),
    { id: "P-21", workbook: typed(scorecard, { "1!F28": "", "1!G28": "满意度75%" }) },
    alone("P-22", projectSheet(spent)),
    inClean("R-15", { "2!G5": "" }),
    ...Object.entries(TABLES).map(([id, rows]) =>
      alone(id, projectSheet({ rows }), ...(id === "T-29" ? [projectSheet({ ...OTHER, rows })] : [])),
    ),
    alone("S-18", projectSheet({ init: "" })),
    alone("R-14", projectSheet({ exec: "60.00", rate: "60%", parts: ["60.00", "0.00"], score: "6" })),
    alone(
      "S-19",
      projectSheet({
        quantity: ["40个", "36个", "45"],
        reason: "测绘招标推迟两个月，成果验收顺延",
        note: "说明：偏差原因分析及改进措施不超过10字。",
      }),
    ),
    alone("T-18", projectSheet({ reason: "受疫情影响，招标推迟两个月。" })),
    inClean("T-19", { "1!A3": UNIT, "2!A3": UNIT, "2!E25": "隆回县自然资源局印发管理办法2项，按月通报12期" }),
    alone("L-01", cardSheet("结果≥80%，得5分；实际成本≤计划成本，得3分。", "8/8×100%=100%")),
    alone("Z-08", cardSheet("结果≤100%，得5分；结果＞100%，得0分。", "8/8×100%=100%", "4")),
    inClean("Z-09", { "1!C6": "当年预算数", "1!D6": "当年预算数", "1!B6": "当年预算数" }),
    inClean("Z-12", { "1!A6": "经费控制情况（元）" }),
    { id: "Z-11", workbook: hidden(clean) },
  ];
}
