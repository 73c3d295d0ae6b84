/** Clean forms filled the way an accountant would, on which no check may find an error. Knows addresses, not layouts. */
import { createXlsx } from "../../src/hosts/xlsx/create";
import { graftSheets } from "../../src/hosts/xlsx/copy-sheets";
import { HUNAN_HENGYANG_2022 } from "../../src/regulation/packs";
import { makeTemplate, type TemplateSpec } from "../../src/templates";
import { executionScore, gradeOf, rateOf, tickLineOf } from "../../src/templates/formulas";
import type { NewCell, NewSheet } from "../../src/workbook/new-sheet";

export type Values = Readonly<Record<string, string | number>>;

/** The sheet with values typed into its input cells; an address that is no input cell is a mistake of the test. */
export function fill(sheet: NewSheet, values: Values): NewSheet {
  for (const at of Object.keys(values)) {
    if (!sheet.cells.some((cell) => cell.at === at && cell.input))
      throw new RangeError(`${sheet.name} has no input cell ${at}`);
  }
  const cells = sheet.cells.map((cell) => {
    const value = values[cell.at];
    return value === undefined ? cell : { ...cell, value };
  });
  return { ...sheet, cells };
}

/** Values of neighbouring cells: `row("B6", 1, 2)` is B6 and C6; blanks are passed over. */
function row(first: string, ...values: readonly (string | number | null)[]): Values {
  const [, letters = "A", number = "1"] = /^([A-Z])(\d+)$/.exec(first) ?? [];
  const filled = values.flatMap((value, index) =>
    value === null
      ? []
      : [[`${String.fromCharCode(letters.charCodeAt(0) + index)}${number}`, value] as const],
  );
  return Object.fromEntries(filled);
}

const UNIT = "某县示范局";
const FOOT = "填表人：财务股　　　　联系电话：0700-1234567　　　　单位负责人签字：已签";

const BASIC: Values = {
  ...row("B2", UNIT, null, "2023年2月24日"),
  ...row("B4", 68, 63),
  ...row("B6", 730.12, 750, 701.86),
  ...row("B7", 12.5, null, 10.2),
  ...row("B10", 0, 0, 0),
  ...row("B11", 11.94, 13, 12.86),
  ...row("B12", 6.72, 8, 8.15),
  ...row("B13", 0, 0, 0),
  ...row("A16", "村庄规划编制", 142.35, 150, 128.4),
  ...row("A17", "不动产登记信息化建设", 132.2, 136.4, 133.7),
  ...row("A20", "地质灾害监测预警系统运行维护", 97.1, 100, 98),
  ...row("A24", "废弃矿山生态修复", 96.5, 100, 92.2),
  ...row("B27", 85.4, 92, 88.2),
  B28: "制定公务接待、公务用车和会议管理三项制度，接待实行事前审批和派餐单管理，公车统一派车登记，每季度通报支出进度。",
  A30: FOOT,
};

const VILLAGES =
  "2个村因乡镇行政区划调整、边界未定而暂缓。改进措施：已与乡镇会商边界，2023年3月底前完成评审。";
const PARCELS = "部分林地图斑影像不清，初次核查退回17个。改进措施：补拍实地照片，实行图斑双人复核。";

const SELF: Values = {
  ...row("C2", UNIT, null, null, "2023年2月24日"),
  ...row("C4", 1186.4, 1236.4, 1198.27),
  ...{ D6: 1150.4, D7: 50, D8: 0, D9: 36, D10: 0 },
  ...{ H7: 622.47, H8: 107.65, H9: 18.66, H10: 468.15 },
  B12: "1.编制村庄规划40个；\n2.汛期前后巡查地质灾害隐患点360次以上；\n3.颁发不动产权证书5200本；\n4.修复废弃矿山60亩。",
  E12: "1.村庄规划成果通过评审38个，另有2个村待行政区划明确后续编；\n2.全年出动巡查372次；\n3.登记窗口发证5486本；\n4.治理废弃矿山63.5亩，植被成活率符合验收要求。",
  ...row("C14", "村庄规划编制数量", "≥40个", "38个", 8, 7.6, VILLAGES),
  ...row("C15", "地质灾害隐患点巡查次数", "≥360次", "372次", 7, 7),
  ...row("C16", "不动产权证书颁发量", "≥5200本", "5486本", 8, 8),
  ...row("C17", "变更图斑核查合格率", "≥98%", "96.5%", 7, 6.89, PARCELS),
  ...row("C18", "业务档案归档率", "≥95%", "97.8%", 6, 6),
  ...row("C19", "国土变更调查完成时间", "2022年12月31日前", "2022年12月20日", 8, 8),
  ...row("C21", "年度项目总成本", "≤486.40万元", "468.15万元", 6, 6),
  ...row("C23", "盘活存量建设用地面积", "≥320亩", "341亩", 10, 10),
  ...row("C25", "化解历史遗留办证积案", "≥25件", "27件", 9, 9),
  ...row("C27", "废弃矿山治理面积", "≥60亩", "63.5亩", 6, 6),
  ...row(
    "C29",
    "耕地保护长效机制",
    "建立并运行",
    "达成年度指标：印发管理办法2项，田长制巡查台账按月通报12期",
    5,
    5,
  ),
  ...row("C31", "办事群众满意度", "≥90%", "94.65%", 10, 10),
  A35: FOOT,
};

/** 193.70 of 200.00 scores 9.685, exactly between two hundredths. */
const PROJECT: Values = {
  C2: "废弃矿山生态修复",
  ...row("C3", "某县示范局", null, null, null, "某县示范修复中心"),
  ...row("D6", 150, 150, 148.55),
  ...row("D7", 30, 30, 28.1),
  ...row("D8", 20, 20, 17.05),
  B10: "治理废弃矿山60亩，新建监测点12处，恢复耕地20亩。",
  F10: "完成矿山治理63.5亩并通过验收；建成监测点10处；新增耕地21.2亩，惠及周边村民1260人。",
  ...row("D12", "矿山治理面积", "≥60亩", "63.5亩", 15, 15),
  ...row(
    "D13",
    "监测点建设数量",
    "≥12处",
    "10处",
    10,
    8.33,
    "2处选址涉及林地审批未完成。改进措施：2023年6月底前办结审批并建成。",
  ),
  ...row("D15", "治理工程验收合格率", "≥95%", "97.5%", 10, 10),
  ...row("D17", "工程完工时间", "2022年12月31日前", "2022年11月25日", 5, 5),
  ...row("D19", "项目总成本", "≤200万元", "193.70万元", 10, 10),
  ...row("D21", "新增耕地面积", "≥20亩", "21.2亩", 8, 8),
  ...row("D23", "受益村民人数", "≥1200人", "1260人", 9, 9),
  ...row("D25", "植被覆盖率", "≥85%", "88.3%", 8, 8),
  ...row("D27", "后期管护机制", "建立并运行", "达成年度指标：签订管护协议3份，落实管护员2名", 5, 5),
  ...row("D29", "受益村民满意度", "≥90%", "93.2%", 10, 10),
  A32: FOOT,
};

const SCORED: readonly (readonly [string, number])[] = [
  ["设有整体绩效目标，依据充分，清晰、细化、可衡量", 2.5],
  ["4个项目均设有绩效目标，科学合理，明确、细化、量化", 2.5],
  ["63/68×100%=92.65%", 3],
  ["21.00/21.50×100%=97.67%", 3],
  ["410.00/486.40×100%=84.29%", 3],
  ["468.15/486.40×100%=96.25%", 3],
  ["50.00/1186.40×100%=4.21%", 2],
  ["107.65/115.20×100%=93.45%", 3],
  ["18.66/21.00×100%=88.86%", 2],
  ["11/14×100%=78.57%", 1],
  ["发现1项问题：差旅审批单未附会议通知", 1],
  ["合规率100%", 3],
  ["相符率100%", 2],
  ["未发现违法违规问题", 2],
  ["制度健全，未发现问题", 1],
  ["账实相符，未发现问题", 2],
  ["167.80/169.00×100%=99.29%", 2],
  ["年度任务12项，完成12项", 10],
  ["12项任务均通过验收", 10],
  ["12项任务均在时限内完成", 10],
  ["盘活存量建设用地341亩", 5],
  ["化解历史遗留办证积案27件", 5],
  ["治理废弃矿山63.5亩", 5],
  ["田长制巡查台账按月通报12期", 4.5],
  ["满意度94.65%", 10],
];
const FIRST_SCORED = 4;

const SCORECARD: Values = {
  C2: UNIT,
  G2: "2022年5月18日",
  ...Object.fromEntries(
    SCORED.flatMap((pair, index) => Object.entries(row(`G${FIRST_SCORED + index}`, ...pair))),
  ),
  A31: "单位负责人（签字）：已签",
};

export interface FilledTemplate {
  readonly spec: TemplateSpec;
  readonly values: Values;
}

/** Workbooks of filled forms by the name of their file in test/golden-templates. */
export const FILLED: Readonly<Record<string, readonly FilledTemplate[]>> = {
  "department-2022": [
    { spec: { form: "basic-data", pack: "hunan-hengyang-2022", year: 2022 }, values: BASIC },
    { spec: { form: "self-evaluation", pack: "hunan-hengyang-2022", year: 2022 }, values: SELF },
  ],
  "project-2022": [{ spec: { form: "project", pack: "national-2020", year: 2022 }, values: PROJECT }],
  "scorecard-2021": [
    { spec: { form: "scorecard", pack: "hn-xinhuang-2021", year: 2021 }, values: SCORECARD },
  ],
};

/** The sheets of a filled workbook. */
export function filledSheets(name: string): readonly NewSheet[] {
  return (FILLED[name] ?? []).map(({ spec, values }) => fill(makeTemplate(spec), values));
}

/** A workbook with the filled forms of the department carried into it as its last sheets. */
export function graftedForms(into: Uint8Array): Uint8Array {
  const from = { bytes: createXlsx(filledSheets("department-2022")), name: "department-2022.xlsx" };
  return graftSheets({ bytes: into, name: "workbook.xlsx" }, from).bytes;
}

/** Totals at, below and above every foot of a band; then 全年执行数, 全年预算数 and points at ties and ends. */
export const TOTALS: readonly (number | null)[] = [
  null,
  -0.01,
  0,
  59.99,
  60,
  60.01,
  79.99,
  80,
  80.01,
  89.99,
  90,
  90.01,
  100,
  100.01,
];
export const EXECUTIONS: readonly (readonly [number | null, number | null, number])[] = [
  [null, 100, 10],
  [50, null, 10],
  [0, 0, 10],
  [5, 0, 10],
  [0, 100, 10],
  [193.7, 200, 10],
  [1.005, 10, 10],
  [90.085, 100, 10],
  [199.99, 200, 20],
  [100, 100, 10],
  [101, 100, 10],
  [-1, 100, 10],
  [17485.15, 17801.36, 10],
];

/** One formula of a kind a row: `A` total, `B` grade, `C` tick line; `E` spent, `F` budget, `G` points, `H` rate, `I` score. */
export const THRESHOLDS: NewSheet = {
  name: "临界值",
  cells: [
    ...TOTALS.flatMap((total, index): readonly NewCell[] => {
      const at = index + 1;
      const { bands } = HUNAN_HENGYANG_2022.grades;
      return [
        { at: `A${at}`, style: "points", ...(total === null ? {} : { value: total }) },
        { at: `B${at}`, style: "words", formula: gradeOf(`A${at}`, bands) },
        { at: `C${at}`, style: "words", formula: tickLineOf(`A${at}`, bands) },
      ];
    }),
    ...EXECUTIONS.flatMap(([spent, budget, points], index): readonly NewCell[] => {
      const at = index + 1;
      return [
        { at: `E${at}`, style: "money", ...(spent === null ? {} : { value: spent }) },
        { at: `F${at}`, style: "money", ...(budget === null ? {} : { value: budget }) },
        { at: `G${at}`, style: "points", value: points },
        { at: `H${at}`, style: "percent", formula: rateOf(`E${at}`, `F${at}`) },
        { at: `I${at}`, style: "points", formula: executionScore(`E${at}`, `F${at}`, `G${at}`) },
      ];
    }),
  ],
  merges: [],
  columnWidths: [10, 10, 60, 4, 14, 14, 8, 10, 10],
  rowHeights: new Map(),
  validations: [],
  landscape: true,
  onePage: true,
  repeatedRow: null,
};
