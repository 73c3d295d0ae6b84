/** The published forms of three units as facts, for checks of money, rates, structure and reading. */
import type { FormFacts } from "../../../../src/regulation/facts";
import type { MoneyRowName } from "../../../../src/regulation/fact-name";
import { formFacts, type Figures, type Typed } from "../../../support/facts";

/** Rows of three columns: `[row, final, budget, prev]`. */
export function columns(rows: readonly (readonly [MoneyRowName, Typed, Typed, Typed])[]): Figures {
  return Object.fromEntries(
    rows.flatMap(([row, final, budget, prev]) => [
      [`${row}.final`, final],
      [`${row}.budget`, budget],
      [`${row}.prev`, prev],
    ]),
  );
}

/** 衡阳县自然资源局, 2022. */
export const HENGYANG_BASIC: FormFacts = formFacts({
  id: "basic-data",
  title: "部门整体支出绩效评价基础数据表",
  texts: {
    "head.unit": "衡阳县自然资源局",
    "head.date": "2023年2月20日",
    saving: "承办会议，坚持务实、节俭、高效原则。",
  },
  figures: {
    "staff.quota": "　716",
    "staff.onDuty": "645　",
    "staff.rate": "87.15%　",
    ...columns([
      ["basic", "7,514.90", "5,947.80", "6,468.11"],
      ["cut", "100.86", null, "33.16"],
      ["three", null, null, null],
      ["vehicle", null, null, null],
      ["vehicleBuy", null, null, null],
      ["vehicleRun", "11.52　", "11.52", "6.93"],
      ["reception", "40.11", "62.11", "24.93"],
      ["abroad", null, null, null],
      ["project", null, null, null],
      ["groupBusiness", "9,970.25", "11,853.56", "11,947.15"],
      ["groupOperation", null, null, null],
      ["groupSpecial", null, null, null],
      ["procurement", "98.95", null, "70.38"],
    ]),
  },
});

export const HENGYANG_SELF: FormFacts = formFacts({
  id: "self-evaluation",
  title: "部门整体支出绩效自评表",
  texts: {
    "head.unit": "衡阳县自然资源局",
    "head.date": "2023年2月20日",
    "goal.expected": "1、注重空间规划引领作用",
    "goal.actual": "1.高位推进耕地保护工作",
    "explain.reason": "对于绩效评价的认识不够深入",
  },
  figures: {
    "fund.budget": "17,485.15",
    "fund.exec": "17,485.15　",
    "fund.rate": "　100%",
    "fund.weight": "10",
    "fund.score": "10",
    "inc.general": "13,749.75",
    "inc.fund": "2,280.89",
    "inc.nontax": null,
    "inc.extra": null,
    "inc.other": "　1,454.52",
    "exp.basic": null,
    "exp.staff": "6,506.26",
    "exp.public": "1,008.64",
    "exp.three": "51.63",
    "exp.project": "9,970.25",
    "total.weight": "100",
    "total.score": "97",
  },
  notes: [{ fact: "self.note[2]", text: "3.三级绩效指标按需自行增减行。个别不涉及的二级指标可自行删除。" }],
  rows: [
    { level3: "摸排化解房地产历史遗留办证", target: 10, actual: 13, weight: 5, score: 5 },
    {
      level2: "质量指标",
      level3: "推进村庄规划编制",
      target: "120个村",
      actual: "已全部完成准备工作",
      weight: 5,
      score: 5,
    },
    {
      level2: "时效指标",
      level3: "项目完成进度",
      target: "本年完成",
      actual: "2023基本完成",
      weight: 5,
      score: 4,
    },
    {
      level1: "效益指标",
      level2: "社会效益指标",
      level3: "推进资源执法监察",
      target: null,
      actual: "结案60件",
      weight: 10,
      score: 10,
    },
    {
      level1: "效益指标",
      level2: "可持续影响指标",
      level3: "",
      target: null,
      actual: null,
      weight: null,
      score: null,
    },
    {
      level1: "满意度指标",
      level2: "社会公众或服务对象满意度指标",
      level3: "公众满意度",
      target: "≥90%",
      actual: "90%以上",
      weight: 10,
      score: 10,
    },
  ],
});

/** 衡山县贯塘乡人民政府, 2023; its self-evaluation is cut after the funding block. */
export const HENGSHAN_BASIC: FormFacts = formFacts({
  id: "basic-data",
  year: 2023,
  texts: { saving: null },
  figures: {
    "staff.quota": "46",
    "staff.onDuty": "50",
    "staff.rate": "108.70%",
    ...columns([
      ["three", "0", "0", "0"],
      ["vehicle", "0", "0", "0"],
      ["vehicleBuy", "0", "0", "0"],
      ["vehicleRun", "0", "0", "0"],
      ["abroad", "0", "0", "0"],
      ["reception", "0", "0", "0"],
      ["project", "1025.20", "308.17", "874.20"],
      ["groupBusiness", null, null, null],
      ["groupOperation", null, null, null],
      ["groupSpecial", null, null, null],
      ["public", "193.42", "85.76", "118.31"],
      ["publicOffice", "49.09", "27.00", "29.35"],
      ["publicUtilities", "12.64", "13.00", "8.80"],
      ["publicMeeting", "5.42", "3.00", "4.92"],
      ["procurement", null, null, null],
    ]),
  },
});

export const HENGSHAN_SELF: FormFacts = formFacts({
  id: "self-evaluation",
  year: 2023,
  complete: false,
  figures: {
    "fund.init": "861.10",
    "fund.budget": "2030.12",
    "fund.exec": "2030.12",
    "fund.rate": "100%",
    "fund.weight": "10",
    "fund.score": "10",
    "inc.total": "2030.12",
    "inc.general": "1325.68",
    "inc.fund": "118.82",
    "inc.nontax": null,
    "inc.other": "585.62",
    "exp.total": "1925.67",
    "exp.basic": "900.47",
    "exp.project": "1025.20",
  },
});

/** A Hunan filing of 2018 on the classic form. */
export const CLASSIC_BASIC: FormFacts = formFacts({
  id: "basic-data",
  year: 2018,
  figures: {
    "staff.quota": "143",
    "staff.onDuty": "136",
    "staff.rate": "95.10%",
    ...columns([
      ["three", "44.29", "63.46", "29.08"],
      ["vehicle", "39.30", "41.46", "11.86"],
      ["vehicleBuy", "29.46", "29.46", null],
      ["vehicleRun", "9.84", "12", "11.86"],
      ["abroad", null, null, null],
      ["reception", "4.99", "22", "17.22"],
      ["project", null, null, null],
      ["groupBusiness", "689.16", "320", "938.8"],
      ["groupOperation", null, null, null],
      ["public", null, null, null],
      ["publicOffice", "0.68", "10", "14.44"],
      ["publicUtilities", "25.36", "7.50.", "17.92"],
      ["publicMeeting", "0", "0.8", "0"],
      ["procurement", "30.66", "30.66", "16.14"],
      ["adjust", "2690.62", "1922.76", null],
    ]),
  },
});
