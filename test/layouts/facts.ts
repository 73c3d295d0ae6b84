/** A clean random set of facts: figures that agree with one another, and the relations between them. */
import { LEVELS, SAMPLES, type Sample } from "./indicators";
import type { Draw } from "./random";
import { bandOf, rounded, type Relation } from "./relations";

export interface Indicator {
  /** `ind.3`; its figures are `ind.3.weight`, `.score`, `.target`, `.actual`, `.coefficient`. */
  readonly id: string;
  readonly level1: string;
  readonly sample: Sample;
  /** Its second-level group: `parent.2`, whose points are `parent.2.weight`. */
  readonly parent: string;
  readonly reason: string;
  /** Parts that carry the target and the actual of a row that carries the points only. */
  readonly parts: readonly string[];
}

export interface Facts {
  readonly unit: string;
  readonly year: number;
  readonly project: string;
  readonly indicators: readonly Indicator[];
  /** Ids of the fund rows below the total, or none. */
  readonly children: readonly string[];
  readonly values: ReadonlyMap<string, number>;
  readonly relations: readonly Relation[];
  readonly goals: readonly [string, string];
}

const UNITS = ["某县水务局", "某市档案馆", "某区文化旅游局", "某县农业农村局", "某县疾病预防控制中心"];
export const PROJECTS = ["河道日常管护项目", "乡村图书角建设项目", "基层干部轮训项目", "校舍安全改造项目"];
const REASONS = [
  "受汛期持续降雨影响，部分点位推迟施工，已列入下年一季度计划",
  "两个乡镇合并调整，样本减少，下年按新区划重新分解任务",
  "招标流标一次，进场晚了四十天，今后提前两个月启动采购",
];
const GOALS: readonly (readonly [string, string])[] = [
  ["完成年度任务，保障设施正常运行，提高服务能力", "全年任务已经办结，设施运行平稳，服务窗口延长到周末开放"],
  ["巩固前期成果，改善基层条件，扩大受益面", "基层条件得到改善，新增三个服务点，覆盖偏远村组"],
];
const FUND_ROWS = ["fund.grant", "fund.carry", "fund.other"];
/** Points of the three levels beside ten for the execution of the budget. */
const SPLITS = [[50, 30, 10]] as const;
/** Other splits, which a form must print to be bound by them. */
const PRINTED_SPLITS = [
  [50, 30, 10],
  [40, 40, 10],
  [60, 20, 10],
] as const;

export interface FactsWish {
  readonly allFull: boolean;
  readonly rowsOfThree: boolean;
  readonly children: boolean;
  readonly printedGroups: boolean;
  readonly parts: boolean;
  readonly splits: boolean;
  /** Whether four rows about the management of funds carry five points each. */
  readonly managed: boolean;
}

/** The scored rows about the management of funds. */
export const MANAGED = ["managed.0", "managed.1", "managed.2", "managed.3"];
const MANAGED_SPLITS = [[40, 20, 10]] as const;

const execution = (draw: Draw, budget: number, full: boolean): number =>
  full ? budget : rounded((budget * draw.int(9100, 9950)) / 10000, 2);

function funds(draw: Draw, wish: FactsWish, values: Map<string, number>): Relation[] {
  const rows = wish.children ? FUND_ROWS : [];
  const sums = { init: 0, budget: 0, exec: 0 };
  const parts = wish.children ? FUND_ROWS : ["fund.total"];
  for (const [place, row] of parts.entries()) {
    const budget = draw.int(4000, 90000) / (place === 0 ? 50 : 500);
    const own = {
      init: wish.allFull ? budget : rounded((budget * draw.int(93, 107)) / 100, 2),
      budget: rounded(budget, 2),
      exec: execution(draw, rounded(budget, 2), wish.allFull),
    };
    for (const column of ["init", "budget", "exec"] as const) {
      const amount = rounded(own[column], 2);
      values.set(`${row}.${column}`, amount);
      sums[column] = rounded(sums[column] + amount, 2);
    }
  }
  for (const column of ["init", "budget", "exec"] as const) values.set(`fund.total.${column}`, sums[column]);
  for (const row of ["fund.total", ...rows]) values.set(`${row}.rate`, rounded(rateOf(row, values), 4));
  values.set("fund.total.weight", 10);
  values.set("fund.total.score", rounded(10 * Math.min(1, values.get("fund.total.rate") ?? 0), 2));
  return fundRelations(rows);
}

const rateOf = (row: string, values: ReadonlyMap<string, number>): number =>
  (values.get(`${row}.exec`) ?? 0) / (values.get(`${row}.budget`) ?? 1);

function fundRelations(rows: readonly string[]): Relation[] {
  const rates = ["fund.total", ...rows].map((row): Relation => ({
    kind: "ratio",
    name: `rate:${row}`,
    result: `${row}.rate`,
    over: `${row}.exec`,
    under: `${row}.budget`,
  }));
  const sums = ["init", "budget", "exec"].map((column): Relation => ({
    kind: "sum",
    name: `funds:${column}`,
    result: `fund.total.${column}`,
    terms: rows.map((row) => `${row}.${column}`),
  }));
  return [
    ...rates,
    ...(rows.length > 0 ? sums : []),
    { kind: "atMost", name: "cap:fund", result: "fund.total.score", limit: "fund.total.weight" },
    {
      kind: "product",
      name: "execution",
      result: "fund.total.score",
      weight: "fund.total.weight",
      rate: "fund.total.rate",
    },
  ];
}

/** Whole points for a number of rows, each at least 2. */
function share(draw: Draw, points: number, count: number): number[] {
  const parts = Array.from({ length: count }, () => 2);
  for (let left = points - 2 * count; left > 0; left--) {
    const at = draw.int(0, count - 1);
    parts[at] = (parts[at] ?? 0) + 1;
  }
  return parts;
}

function samplesOf(draw: Draw, level1: string, few: boolean): readonly Sample[] {
  const all = SAMPLES[level1] ?? [];
  if (few) return [draw.pick(all)];
  const kinds = [...new Set(all.map((sample) => sample.level2))];
  const most = level1 === "产出指标" ? 2 : 1;
  return kinds.flatMap((kind) => {
    const own = draw.shuffle(all.filter((sample) => sample.level2 === kind));
    return own.slice(0, draw.int(1, most));
  });
}

function figuresOf(
  draw: Draw,
  id: string,
  sample: Sample,
  weight: number,
  full: boolean,
  values: Map<string, number>,
): void {
  const target = draw.int(sample.low, sample.high);
  const over = full ? draw.int(102, 108) : draw.int(86, 97);
  const down = sample.sign === "≤";
  const actual = rounded((target * (down ? draw.int(88, 98) : over)) / 100, sample.unit === "%" ? 1 : 0);
  const rate = down || actual >= target ? 1 : actual / target;
  values.set(`${id}.target`, target);
  values.set(`${id}.actual`, actual);
  values.set(`${id}.weight`, weight);
  values.set(`${id}.coefficient`, rounded(rate, 4));
  values.set(`${id}.score`, rounded(weight * rounded(rate, 4), 2));
}

function indicators(draw: Draw, wish: FactsWish, values: Map<string, number>): Indicator[] {
  const printed = wish.managed ? MANAGED_SPLITS : PRINTED_SPLITS;
  const split = draw.pick<readonly number[]>(wish.printedGroups ? printed : SPLITS);
  const made: Indicator[] = [];
  for (const [place, level1] of LEVELS.entries()) {
    const samples = samplesOf(draw, level1, wish.rowsOfThree);
    const weights = share(draw, split[place] ?? 10, samples.length);
    values.set(`group.${place}.weight`, split[place] ?? 10);
    for (const [at, sample] of samples.entries()) {
      const id = `ind.${made.length}`;
      const full = wish.allFull || sample.sign === "≤" || draw.chance(0.75);
      figuresOf(draw, id, sample, weights[at] ?? 0, full, values);
      const parts = wish.parts && made.length === 0 ? ["上游片区", "下游片区"] : [];
      const last = made.at(-1);
      const same = last?.level1 === level1 && last.sample.level2 === sample.level2;
      const parent = same ? last.parent : `parent.${new Set(made.map((one) => one.parent)).size}`;
      values.set(`${parent}.weight`, (values.get(`${parent}.weight`) ?? 0) + (weights[at] ?? 0));
      made.push({ id, level1, sample, parent, reason: full ? "" : draw.pick(REASONS), parts });
    }
  }
  return made;
}

const parentsOf = (made: readonly Indicator[]): readonly string[] => [
  ...new Set(made.map((one) => one.parent)),
];

/** Relations of points that stand on second-level groups, each over several rows. */
function parentRelations(made: readonly Indicator[], managed: readonly string[]): Relation[] {
  const weights = (parents: readonly string[]): readonly string[] =>
    parents.map((parent) => `${parent}.weight`);
  const rows = parentsOf(made).map((parent): Relation => ({
    kind: "sum",
    name: `parent:${parent}`,
    result: `${parent}.weight`,
    terms: made.filter((one) => one.parent === parent).map((one) => `${one.id}.weight`),
  }));
  const groups = LEVELS.map((level1, place): Relation => ({
    kind: "sum",
    name: `group of parents:${place}`,
    result: `group.${place}.weight`,
    terms: weights(parentsOf(made.filter((one) => one.level1 === level1))),
  }));
  const all = weights(["fund.total", ...managed, ...parentsOf(made)]);
  return [...rows, ...groups, { kind: "sum", name: "total of parents", result: "total.weight", terms: all }];
}

const EXPENDITURE: readonly Relation[] = [
  { kind: "sum", name: "split:basic", result: "exp.basic", terms: ["exp.staff", "exp.public"] },
  { kind: "sum", name: "split:expenditure", result: "fund.total.exec", terms: ["exp.basic", "exp.project"] },
  {
    kind: "sum",
    name: "split:income",
    result: "fund.total.budget",
    terms: ["inc.general", "inc.fund", "inc.other"],
  },
];

/** A department's money by source and by use: the sources make up the budget, the uses what was spent. */
function splits(draw: Draw, values: Map<string, number>): readonly Relation[] {
  const [budget, exec] = [values.get("fund.total.budget") ?? 0, values.get("fund.total.exec") ?? 0];
  const part = (of: number, low: number, high: number): number =>
    rounded((of * draw.int(low, high)) / 100, 2);
  const [general, fund] = [part(budget, 80, 90), part(budget, 2, 6)];
  const basic = part(exec, 55, 70);
  const staff = part(basic, 75, 88);
  values.set("inc.general", general);
  values.set("inc.fund", fund);
  values.set("inc.other", rounded(budget - general - fund, 2));
  values.set("exp.basic", basic);
  values.set("exp.staff", staff);
  values.set("exp.public", rounded(basic - staff, 2));
  values.set("exp.project", rounded(exec - basic, 2));
  return EXPENDITURE;
}

function pointRelations(made: readonly Indicator[], managed: readonly string[]): Relation[] {
  const caps = made.map((one): Relation => ({
    kind: "atMost",
    name: `cap:${one.id}`,
    result: `${one.id}.score`,
    limit: `${one.id}.weight`,
  }));
  const groups = LEVELS.map((level1, place): Relation => ({
    kind: "sum",
    name: `group:${place}`,
    result: `group.${place}.weight`,
    terms: made.filter((one) => one.level1 === level1).map((one) => `${one.id}.weight`),
  }));
  const coefficients = made.map((one): Relation => ({
    kind: "product",
    name: `coefficient:${one.id}`,
    result: `${one.id}.score`,
    weight: `${one.id}.weight`,
    rate: `${one.id}.coefficient`,
  }));
  const total = (column: string): Relation => ({
    kind: "sum",
    name: `total:${column}`,
    result: `total.${column}`,
    terms: ["fund.total", ...managed, ...made.map((one) => one.id)].map((id) => `${id}.${column}`),
  });
  const grade: Relation = { kind: "band", name: "grade", result: "total.grade", of: "total.score" };
  return [...caps, ...groups, ...coefficients, total("weight"), total("score"), grade];
}

/** Facts of one self-evaluation. */
export function cleanFacts(draw: Draw, wish: FactsWish): Facts {
  const values = new Map<string, number>();
  const fundPart = funds(draw, wish, values);
  const made = indicators(draw, wish, values);
  const lists = wish.splits ? splits(draw, values) : [];
  const managed = wish.managed ? MANAGED : [];
  for (const row of managed) {
    values.set(`${row}.weight`, 5);
    values.set(`${row}.score`, wish.allFull ? 5 : draw.int(4, 5));
  }
  const relations = [
    ...fundPart,
    ...lists,
    ...pointRelations(made, managed),
    ...parentRelations(made, managed),
  ];
  retotal(values, relations);
  return {
    unit: draw.pick(UNITS),
    year: draw.int(2019, 2025),
    project: draw.pick(PROJECTS),
    indicators: made,
    children: wish.children ? FUND_ROWS : [],
    values,
    relations,
    goals: draw.pick(GOALS),
  };
}

/** Puts the totals of points right after a change of what they are made of. */
export function retotal(values: Map<string, number>, relations: readonly Relation[]): void {
  for (const relation of relations) {
    if (relation.kind !== "sum" || !relation.name.startsWith("total:")) continue;
    const sum = relation.terms.reduce((so, id) => so + (values.get(id) ?? 0), 0);
    values.set(relation.result, rounded(sum, 2));
  }
  values.set("total.grade", bandOf(values.get("total.score") ?? 0));
}
