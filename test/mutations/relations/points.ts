/** The relations of weights, scores, total and grade of a 自评表, given the cells of its rows. */
import type { Address, Units } from "../cells";
import {
  absolute,
  broken,
  HOLDS,
  together,
  tolerated,
  total,
  when,
  type Reader,
  type Relation,
} from "./model";

export interface LevelCells {
  readonly label: Address;
  readonly points: Units;
  /** Row numbers on sheet 2. */
  readonly rows: readonly number[];
}

/** Where a 自评表 keeps its points: sheet 2. */
export interface PointsCells {
  readonly columns: {
    readonly target: string;
    readonly actual: string;
    readonly weight: string;
    readonly score: string;
    readonly reason: string | null;
  };
  readonly levels: readonly LevelCells[];
  readonly execution: {
    readonly weight: Address;
    readonly score: Address;
    readonly exec: Address;
    readonly budget: Address;
    readonly rate: Address;
  };
  readonly totalWeight: Address;
  readonly totalScore: Address;
  readonly grade: Address;
  /** Rows that the general block of reasons names. */
  readonly explained: readonly number[];
}

export const HUNDRED: Units = 1_000_000n;
const CENT: Units = 100n;
const TENTH: Units = 1_000n;

export const rowsOf = (form: PointsCells): readonly number[] => form.levels.flatMap((level) => level.rows);
export const pointCell = (
  form: PointsCells,
  column: "weight" | "score" | "target" | "actual",
  row: number,
): Address => `2!${form.columns[column]}${row}`;

const weightCells = (form: PointsCells): readonly Address[] => [
  form.execution.weight,
  ...rowsOf(form).map((row) => pointCell(form, "weight", row)),
];
const scoreCells = (form: PointsCells): readonly Address[] => [
  form.execution.score,
  ...rowsOf(form).map((row) => pointCell(form, "score", row)),
];

function weights(form: PointsCells): readonly Relation[] {
  const cells = [...weightCells(form), form.totalWeight];
  const levels = form.levels.map((level): Relation => {
    const own = level.rows.map((row) => pointCell(form, "weight", row));
    return {
      name: "一级指标分值合计符合规定",
      cells: own,
      marks: [level.label],
      judge: (read) => {
        const figures = own.map(read.figure);
        const differs = total(figures) !== level.points;
        return when(differs, figures.includes(null) ? tolerated("P-02") : broken("P-02"));
      },
    };
  });
  const execution: Relation = {
    name: "预算执行率分值符合规定",
    cells: [form.execution.weight],
    judge: (read) => {
      const points = read.figure(form.execution.weight);
      return when(points !== 100_000n, broken(points === null ? "S-08" : "P-02"));
    },
  };
  const sum = (read: Reader): Units => total(weightCells(form).map(read.figure));
  return [
    {
      name: "分值合计＝100分",
      cells,
      judge: (read) => {
        const differs = sum(read) !== HUNDRED || ![HUNDRED, null].includes(read.figure(form.totalWeight));
        const unknown = read.figure(form.execution.weight) === null;
        return when(differs, unknown ? tolerated("P-01") : broken("P-01"));
      },
    },
    ...levels,
    execution,
  ];
}

const EDGES: readonly (readonly [Units, string])[] = [
  [900_000n, "优秀"],
  [800_000n, "良好"],
  [600_000n, "较差"],
  [0n, "差"],
];
const gradeOf = (points: Units): string => EDGES.find(([from]) => points >= from)?.[1] ?? "差";

function totals(form: PointsCells): readonly Relation[] {
  const sum = (read: Reader): Units => total(scoreCells(form).map(read.figure));
  return [
    {
      name: "总分＝各项得分合计",
      cells: [form.totalScore, ...scoreCells(form)],
      judge: (read) => {
        const printed = read.figure(form.totalScore);
        if (printed === null || printed === 0n) return broken("Z-10");
        const blank = scoreCells(form).some((cell) => read.figure(cell) === null);
        if (absolute(printed - sum(read)) <= CENT) return HOLDS;
        return blank ? tolerated("P-05") : broken("P-05");
      },
    },
    {
      name: "总分在0至100分之间",
      cells: [form.totalScore],
      judge: (read) => {
        const printed = read.figure(form.totalScore);
        return when(printed !== null && (printed > HUNDRED || printed < 0n), broken("Z-07"));
      },
    },
    {
      name: "评定等级与总分相符",
      cells: [form.grade, ...scoreCells(form)],
      judge: (read) => {
        const grade = read.text(form.grade);
        if (grade === "") return broken("G-01");
        const blank = scoreCells(form).some((cell) => read.figure(cell) === null);
        const printed = when(gradeOf(read.figure(form.totalScore) ?? 0n) !== grade, tolerated("G-01"));
        const made = when(gradeOf(sum(read)) !== grade, blank ? tolerated("G-01") : broken("G-01"));
        return together(made, printed, tolerated("G-05", "Z-07"));
      },
    },
  ];
}

/** Half-up to two decimals of weight × share. */
export function scaled(weight: Units, top: Units, bottom: Units): Units {
  return ((weight * top * 2n + bottom * CENT) / (bottom * CENT * 2n)) * CENT;
}

function execution(form: PointsCells): Relation {
  const { weight, score, exec, budget, rate } = form.execution;
  return {
    name: "预算执行率得分＝分值×执行率",
    cells: [weight, score, exec, budget],
    marks: [rate],
    judge: (read) => {
      const [points, written] = [read.figure(weight), read.figure(score)];
      const [top, bottom] = [read.figure(exec), read.figure(budget)];
      if (points === null || written === null) {
        return together(broken("S-08"), tolerated("P-06", "P-01", "P-02"));
      }
      if (!top || !bottom || bottom < 0n || top < 0n) return tolerated("P-06", "Z-10");
      const ruled = top >= bottom ? points : scaled(points, top, bottom);
      const above = when(written > points, broken("P-03"));
      const negative = when(written < 0n || points <= 0n, broken("P-04"));
      const isRounded = written % 10_000n === 0n && absolute(written - ruled) * 2n <= 10_000n;
      const apart = absolute(written - ruled);
      if (apart <= TENTH || isRounded) return together(above, negative, tolerated("P-06"));
      return together(above, negative, broken("P-06"));
    },
  };
}

/** Everything that binds the points of a 自评表, its rows apart. */
export function pointsRelations(form: PointsCells): readonly Relation[] {
  return [...weights(form), ...totals(form), execution(form), judgement(form)];
}

/** What needs judgement: a change of points may rightly bring it up. */
function judgement(form: PointsCells): Relation {
  const cells = [...weightCells(form), ...scoreCells(form)];
  return {
    name: "得分与权重的分布",
    cells,
    judge: () => tolerated("P-15", "P-16", "P-17", "P-13", "T-18", "T-22"),
  };
}
