/** The correct workbooks that are mutated, each with the relations that bind its cells. Knows where every figure stands. */
import { readFileSync } from "node:fs";
import type { Workbook } from "../../src/workbook/grid";
import { openWorkbook } from "../../src/hosts/open";
import { workbookOf } from "../support/grid";
import { XINHUANG_2021 } from "../support/published/xinhuang-2021";
import type { Address } from "./cells";
import { COUNTY_BASIC, COUNTY_SELF } from "./county-form";
import type { FigureRole } from "./figures";
import { basicDataRelations, itemCell, type BasicDataCells } from "./relations/basic-data";
import { betweenForms, fundingRelations, type FundingCells } from "./relations/funding";
import { indicatorRelations } from "./relations/indicators";
import type { Relation } from "./relations/model";
import { pointCell, pointsRelations, rowsOf, type PointsCells } from "./relations/points";

export type BaseName = "示范局2023年版式" | "衡阳县版式" | "新晃评分表";

export interface Base {
  readonly name: BaseName;
  readonly workbook: Workbook;
  /** Every figure that a person types, with what it is. */
  readonly figures: readonly (readonly [Address, FigureRole])[];
  readonly relations: readonly Relation[];
}

const CLEAN_BASIC: BasicDataCells = {
  columns: { previous: "B", budget: "D", final: "F" },
  staff: { quota: "1!B5", onDuty: "1!D5", rate: "1!F5" },
  rows: {
    basic: 7,
    three: 8,
    vehicle: 9,
    vehicleBuy: 10,
    vehicleRun: 11,
    abroad: 12,
    reception: 13,
    project: 14,
    public: 22,
    publicOffice: 23,
    publicUtilities: 24,
    publicMeeting: 25,
    procurement: 26,
  },
  groups: [
    [15, [16, 17]],
    [18, [19]],
    [20, [21]],
  ],
  buildings: { area: ["1!D28", "1!C28", "1!B28"], cost: ["1!G28", "1!F28", "1!E28"] },
};

const CLEAN_FUNDING: FundingCells = {
  init: "2!C5",
  budget: "2!D5",
  exec: "2!E5",
  rate: "2!G5",
  incomeTotal: "2!D6",
  income: ["2!D7", "2!D8", "2!D9", "2!D10"],
  expenditureTotal: "2!H6",
  basic: "2!H7",
  staff: "2!H8",
  running: "2!H9",
  three: "2!H10",
  project: "2!H11",
};

const CLEAN_POINTS: PointsCells = {
  columns: { target: "D", actual: "E", weight: "F", score: "G", reason: "H" },
  levels: [
    { label: "2!A15", points: 500_000n, rows: [15, 16, 17, 18, 19, 20, 21] },
    { label: "2!A22", points: 300_000n, rows: [22, 23, 24, 25] },
    { label: "2!A26", points: 100_000n, rows: [26] },
  ],
  execution: { weight: "2!F5", score: "2!H5", exec: "2!E5", budget: "2!D5", rate: "2!G5" },
  totalWeight: "2!F27",
  totalScore: "2!G27",
  grade: "2!D28",
  explained: [],
};

const COUNTY_BASIC_CELLS: BasicDataCells = {
  columns: { final: "B", budget: "C", previous: "D" },
  staff: { quota: "1!B6", onDuty: "1!C6", rate: "1!D6" },
  rows: {
    basic: 8,
    cut: 9,
    three: 10,
    vehicle: 11,
    vehicleBuy: 12,
    vehicleRun: 13,
    reception: 14,
    abroad: 15,
    project: 16,
    procurement: 24,
  },
  groups: [
    [17, [18, 19]],
    [20, [21]],
    [22, [23]],
  ],
};

const COUNTY_FUNDING: FundingCells = {
  budget: "2!D6",
  exec: "2!E6",
  rate: "2!F6",
  income: ["2!D8", "2!D9", "2!D10", "2!D11"],
  basic: "2!G8",
  staff: "2!G9",
  running: "2!G10",
  three: "2!G11",
  project: "2!G12",
};

const COUNTY_POINTS: PointsCells = {
  columns: { target: "E", actual: "F", weight: "G", score: "H", reason: null },
  levels: [
    { label: "2!B16", points: 500_000n, rows: [16, 17, 18, 19, 20, 21] },
    { label: "2!B22", points: 300_000n, rows: [22, 23, 24, 25] },
    { label: "2!B26", points: 100_000n, rows: [26] },
  ],
  execution: { weight: "2!G6", score: "2!H6", exec: "2!E6", budget: "2!D6", rate: "2!F6" },
  totalWeight: "2!G27",
  totalScore: "2!H27",
  grade: "2!D27",
  explained: [18],
};

const CLEAN_FILE = "test/golden/clean-2022/workbook.xlsx";

async function cleanWorkbook(): Promise<Workbook> {
  const opened = await openWorkbook(new Uint8Array(readFileSync(CLEAN_FILE)), "workbook.xlsx");
  if (opened.kind !== "xlsx") throw new Error(`${CLEAN_FILE} was not opened as .xlsx`);
  return (await opened.host.read()).workbook;
}

function filing(basic: BasicDataCells, funding: FundingCells, points: PointsCells): readonly Relation[] {
  return [
    ...basicDataRelations(basic),
    ...fundingRelations(funding, points.explained.length > 0),
    ...betweenForms(basic, funding),
    ...pointsRelations(points),
    ...indicatorRelations(points),
  ];
}

type Figure = readonly [Address, FigureRole];
const as = (role: FigureRole, cells: readonly (Address | undefined)[]): readonly Figure[] =>
  cells.flatMap((cell) => (cell === undefined ? [] : [[cell, role] as const]));

function basicFigures(form: BasicDataCells): readonly Figure[] {
  const rows = [
    ...Object.values(form.rows),
    ...form.groups.flatMap(([group, projects]) => [group, ...projects]),
  ];
  const columns = ["previous", "budget", "final"] as const;
  const { area = [], cost = [] } = form.buildings ?? {};
  return [
    ...as("count", [form.staff.quota, form.staff.onDuty, ...area.slice(1)]),
    ...as("rate", [form.staff.rate, area[0], cost[0]]),
    ...as("amount", [
      ...rows.flatMap((row) => columns.map((column) => itemCell(form, column, row))),
      ...cost.slice(1),
    ]),
  ];
}

function evaluationFigures(funding: FundingCells, points: PointsCells): readonly Figure[] {
  const {
    init,
    budget,
    exec,
    rate,
    incomeTotal,
    income,
    expenditureTotal,
    basic,
    staff,
    running,
    three,
    project,
  } = funding;
  const filled = [
    init,
    budget,
    exec,
    incomeTotal,
    ...income,
    expenditureTotal,
    basic,
    staff,
    running,
    three,
    project,
  ];
  const column = (name: "target" | "actual" | "weight" | "score"): readonly Address[] =>
    rowsOf(points).map((row) => pointCell(points, name, row));
  return [
    ...as("amount", filled),
    ...as("rate", [rate]),
    ...as("points", [points.execution.weight, points.execution.score, points.totalWeight, points.totalScore]),
    ...as("points", [...column("weight"), ...column("score")]),
    ...as("result", [...column("target"), ...column("actual")]),
  ];
}

/** The workbooks, read anew; the scorecard is the published one and keeps the findings that it has. */
export async function loadBases(): Promise<readonly Base[]> {
  return [
    {
      name: "示范局2023年版式",
      workbook: await cleanWorkbook(),
      figures: [...basicFigures(CLEAN_BASIC), ...evaluationFigures(CLEAN_FUNDING, CLEAN_POINTS)],
      relations: filing(CLEAN_BASIC, CLEAN_FUNDING, CLEAN_POINTS),
    },
    {
      name: "衡阳县版式",
      workbook: workbookOf([COUNTY_BASIC, COUNTY_SELF]),
      figures: [...basicFigures(COUNTY_BASIC_CELLS), ...evaluationFigures(COUNTY_FUNDING, COUNTY_POINTS)],
      relations: filing(COUNTY_BASIC_CELLS, COUNTY_FUNDING, COUNTY_POINTS),
    },
    { name: "新晃评分表", workbook: workbookOf(XINHUANG_2021), figures: [], relations: [] },
  ];
}
