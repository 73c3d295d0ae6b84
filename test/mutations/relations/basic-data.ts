/** The relations of a basic-data form, given the cells of its rows. Knows which rows exist; no finding. */
import type { Address } from "../cells";
import {
  amount,
  atMost,
  broken,
  change,
  HALF_CENT,
  HOLDS,
  rateOf,
  sumOf,
  total,
  when,
  type Relation,
} from "./model";

/** Where a basic-data form keeps its rows: sheet 1, a column for each of 上年决算, 当年预算 and 当年决算. */
export interface BasicDataCells {
  readonly columns: { readonly previous: string; readonly budget: string; readonly final: string };
  readonly staff: { readonly quota: Address; readonly onDuty: Address; readonly rate: Address };
  /** Row numbers by item. */
  readonly rows: Readonly<Record<string, number>>;
  /** Group rows, each with its project rows. */
  readonly groups: readonly (readonly [group: number, projects: readonly number[]])[];
  readonly buildings?: {
    readonly area: readonly [rate: Address, actual: Address, approved: Address];
    readonly cost: readonly [rate: Address, actual: Address, budget: Address];
  };
}

type Column = keyof BasicDataCells["columns"];
const COLUMNS: readonly (readonly [Column, string])[] = [
  ["previous", "上年决算数"],
  ["budget", "当年预算数"],
  ["final", "当年决算数"],
];

/** The cell of an item in a column. */
export const itemCell = (form: BasicDataCells, column: Column, row: number | undefined): Address =>
  `1!${form.columns[column]}${row ?? 0}`;

function columnSums(form: BasicDataCells, column: Column, label: string): readonly Relation[] {
  const at = (row: number | undefined): Address => itemCell(form, column, row);
  const { three, vehicle, vehicleBuy, vehicleRun, abroad, reception, project } = form.rows;
  return [
    sumOf(
      `${label}：三公＝出国＋公务用车＋公务接待`,
      "M-06",
      at(three),
      [abroad, vehicle, reception].map(at),
    ),
    sumOf(`${label}：公务用车＝购置＋运行维护`, "M-07", at(vehicle), [vehicleBuy, vehicleRun].map(at)),
    projectSum(
      label,
      at(project),
      form.groups.map(([row, projects]) => [at(row), projects.map(at)]),
    ),
    ...form.groups.map(([row, projects]) =>
      sumOf(`${label}：专项＝各项目`, "M-16", at(row), projects.map(at)),
    ),
  ];
}

/** 项目支出 is the sum of its groups; a group whose own row is blank counts as its projects. */
function projectSum(
  label: string,
  whole: Address,
  groups: readonly (readonly [own: Address, projects: readonly Address[]])[],
): Relation {
  const plain = sumOf(
    `${label}：项目支出＝各专项`,
    "M-16",
    whole,
    groups.map(([own]) => own),
  );
  const judge: Relation["judge"] = (read) => {
    const figures = groups.map(([own, projects]) => read.figure(own) ?? total(projects.map(read.figure)));
    const isBlank = groups.some(([own]) => read.figure(own) === null);
    return isBlank && total(figures) === read.figure(whole) ? HOLDS : plain.judge(read);
  };
  return { ...plain, judge };
}

/** 其中 rows that do not exhaust 公用经费. */
function runningParts(form: BasicDataCells, column: Column): readonly Relation[] {
  const { public: running } = form.rows;
  if (running === undefined) return [];
  const parts = ["publicOffice", "publicUtilities", "publicMeeting"].map((row) =>
    itemCell(form, column, form.rows[row]),
  );
  const whole = itemCell(form, column, running);
  return [
    {
      name: "公用经费其中项不超过公用经费",
      cells: [whole, ...parts],
      judge: (read) => {
        const [limit, sum] = [read.figure(whole), total(parts.map(read.figure))];
        return when(limit !== null && sum > limit, broken("M-16"));
      },
    },
  ];
}

/** 决算 within 预算; of 三公 items nothing without a budget. */
function withinBudget(form: BasicDataCells): readonly Relation[] {
  const limit = (ids: readonly string[], row: string): readonly Relation[] => {
    const at = form.rows[row];
    if (at === undefined) return [];
    const [final, budget] = [itemCell(form, "final", at), itemCell(form, "budget", at)];
    return [atMost("决算数不超过预算数", ids, final, [budget])];
  };
  return [
    ...["basic", "project", "public"].flatMap((row) => limit(["M-13"], row)),
    ...["vehicle", "reception"].flatMap((row) => limit(["M-13", "M-14"], row)),
    ...limit(["M-12", "M-14"], "three"),
    ...withoutBudget(form),
  ];
}

/** 出国（境）经费 has no limit of its own beyond a budget of 0. */
function withoutBudget(form: BasicDataCells): readonly Relation[] {
  const [final, budget] = [
    itemCell(form, "final", form.rows.abroad),
    itemCell(form, "budget", form.rows.abroad),
  ];
  return [
    {
      name: "出国（境）经费无预算不得列支",
      cells: [final, budget],
      judge: (read) => when(read.figure(budget) === 0n && (read.figure(final) ?? 0n) > 0n, broken("M-14")),
    },
  ];
}

const CHANGING = ["basic", "three", "abroad", "vehicle", "reception", "project", "public", "procurement"];

/** Half of a square metre, in ten-thousandths: areas are printed whole. */
const HALF_METRE = 5_000n;

/** Staff within posts, and the buildings. */
function rates(form: BasicDataCells): readonly Relation[] {
  const { quota, onDuty, rate } = form.staff;
  const buildings = form.buildings;
  return [
    rateOf("控制率＝在职人数÷编制数", "R-02", [rate, onDuty, quota], 0n),
    atMost("在职人数不超过编制数", ["R-03"], onDuty, [quota], [rate]),
    ...(buildings
      ? [
          rateOf("规模控制率", "R-01", buildings.area, HALF_METRE),
          rateOf("投资概算控制率", "R-01", buildings.cost, HALF_CENT),
        ]
      : []),
  ];
}

/** Rows of amounts; what was cut may be written with its sign and is left out. */
function amountRows(form: BasicDataCells): readonly number[] {
  const rows = Object.entries(form.rows).flatMap(([item, row]) => (item === "cut" ? [] : [row]));
  return [...rows, ...form.groups.flatMap(([group, projects]) => [group, ...projects])];
}

/** Every amount of the form, with its own rules. */
function amounts(form: BasicDataCells): readonly Relation[] {
  const rows = amountRows(form);
  const cells = COLUMNS.flatMap(([column]) => rows.map((row) => itemCell(form, column, row)));
  return [...new Set([...cells, ...(form.buildings?.cost.slice(1) ?? [])])].map(amount);
}

/** Everything that binds the figures of a basic-data form. */
export function basicDataRelations(form: BasicDataCells): readonly Relation[] {
  const changing = CHANGING.flatMap((row) => {
    const at = form.rows[row];
    return at === undefined ? [] : [change(row, itemCell(form, "final", at), itemCell(form, "previous", at))];
  });
  return [
    ...COLUMNS.flatMap(([column, label]) => [
      ...columnSums(form, column, label),
      ...runningParts(form, column),
    ]),
    ...withinBudget(form),
    ...changing,
    ...rates(form),
    ...amounts(form),
  ];
}
