/** The relations of the funding block of a 自评表, and those between it and the basic-data form. */
import type { Address } from "../cells";
import { itemCell, type BasicDataCells } from "./basic-data";
import {
  absolute,
  allowance,
  amount,
  atMost,
  broken,
  HALF_CENT,
  HOLDS,
  rateOf,
  same,
  sumOf,
  total,
  tolerated,
  when,
  type Relation,
} from "./model";

/** Where the funding block keeps its figures. */
export interface FundingCells {
  readonly init?: Address;
  readonly budget: Address;
  readonly exec: Address;
  readonly rate: Address;
  readonly incomeTotal?: Address;
  readonly income: readonly Address[];
  readonly expenditureTotal?: Address;
  readonly basic: Address;
  readonly staff: Address;
  readonly running: Address;
  readonly three: Address;
  readonly project: Address;
}

/** The income list makes 全年预算数 or 全年执行数. */
function incomeList({ income, incomeTotal, budget, exec }: FundingCells): Relation {
  return {
    name: "按收入性质分类合计＝年度资金总额",
    cells: [...income, budget],
    marks: incomeTotal === undefined ? [] : [incomeTotal],
    judge: (read) => {
      const parts = income.map(read.figure);
      const sum = total(parts);
      const apart = [budget, exec].map((cell) => {
        const figure = read.figure(cell);
        return figure === null ? null : absolute(figure - sum);
      });
      if (apart.some((one) => one === null)) return tolerated("M-01", "M-27");
      const least = apart.reduce<bigint>((low, one) => (one !== null && one < low ? one : low), 1n << 62n);
      if (least === 0n) return HOLDS;
      return broken(least <= allowance([1n, ...parts]) ? "M-27" : "M-01");
    },
  };
}

/** 全年预算数 filled from 全年执行数 although a part was not fully spent. */
function filledBackwards({ budget, exec }: FundingCells): Relation {
  return {
    name: "全年预算数不按执行数倒填",
    cells: [budget, exec],
    judge: (read) => when(read.figure(budget) === read.figure(exec), tolerated("M-25", "M-03", "M-11")),
  };
}

/** Below 90 % the rate wants a reason. */
function execution({ budget, exec, rate }: FundingCells): Relation {
  return {
    name: "预算执行率低于90%应说明原因",
    cells: [exec, budget],
    marks: [rate],
    judge: (read) => {
      const [top, bottom] = [read.figure(exec), read.figure(budget)];
      if (top === null || bottom === null || bottom <= 0n) return tolerated("R-10");
      return when(top * 10n < bottom * 9n, broken("R-10"));
    },
  };
}

/** Everything that binds the funding block. */
export function fundingRelations(cells: FundingCells, isExplained: boolean): readonly Relation[] {
  const { budget, exec, rate, basic, staff, running, three, project } = cells;
  const totals: readonly Relation[] = [
    ...(cells.incomeTotal ? [sumOf("收入合计＝各项收入", "M-01", cells.incomeTotal, cells.income)] : []),
    ...(cells.expenditureTotal
      ? [sumOf("支出合计＝基本＋项目", "M-02", cells.expenditureTotal, [basic, project])]
      : []),
  ];
  const filled = [cells.init, budget, exec, cells.incomeTotal, cells.expenditureTotal, basic, staff, running];
  const money = [...filled, three, project, ...cells.income].flatMap((one) =>
    one === undefined ? [] : [one],
  );
  return [
    incomeList(cells),
    ...totals,
    {
      ...sumOf("全年执行数＝基本支出＋项目支出", "M-02", exec, [basic, project]),
      marks: cells.expenditureTotal === undefined ? [] : [cells.expenditureTotal],
    },
    sumOf("基本支出＝人员经费＋公用经费", "M-04", basic, [staff, running]),
    atMost("全年执行数不大于全年预算数", ["M-05"], exec, [budget]),
    filledBackwards(cells),
    ...(isExplained ? [] : [execution(cells)]),
    rateOf("执行率＝执行数÷预算数", "R-01", [rate, exec, budget], HALF_CENT),
    ...money.map(amount),
  ];
}

/** 基本支出 and 项目支出 budgets make 全年预算数 or 年初预算数. */
function budgets(basic: BasicDataCells, funding: FundingCells): Relation {
  const parts = [basic.rows.basic, basic.rows.project].map((row) => itemCell(basic, "budget", row));
  return {
    name: "基础数据表预算合计＝自评表全年预算数或年初预算数",
    cells: [...parts, funding.budget],
    judge: (read) => {
      const figures = parts.map(read.figure);
      const sum = total(figures);
      const fits = (cell: Address | undefined): boolean => {
        const figure = cell === undefined ? null : read.figure(cell);
        return figure !== null && absolute(figure - sum) <= allowance([1n, ...figures]);
      };
      if (figures.includes(null) || read.figure(funding.budget) === null) return tolerated("M-11");
      return when(!fits(funding.budget) && !fits(funding.init), broken("M-11"));
    },
  };
}

/** Everything that binds the two forms to each other. */
export function betweenForms(basic: BasicDataCells, funding: FundingCells): readonly Relation[] {
  const final = (row: string): Address => itemCell(basic, "final", basic.rows[row]);
  const means = basic.rows.public === undefined ? funding.running : final("public");
  const cars = [final("vehicleBuy")];
  return [
    same("“三公”经费两表一致", "M-08", final("three"), funding.three),
    same("基本支出两表一致", "M-09", final("basic"), funding.basic),
    same("项目支出两表一致", "M-10", final("project"), funding.project),
    budgets(basic, funding),
    atMost("“三公”经费不大于公用经费", ["M-15"], funding.three, [funding.running, ...cars]),
    ...(basic.rows.public === undefined
      ? []
      : [atMost("“三公”经费不大于公用经费", ["M-15"], final("three"), [final("public"), ...cars])]),
    atMost("政府采购金额不大于可采购支出", ["M-26"], final("procurement"), [final("project"), means]),
  ];
}
