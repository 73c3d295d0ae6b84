/** The tables behind a report: the rows of the self-evaluation, and the basic data. */
import type { FilingReport, FormReport } from "../assessment";
import { showNumber } from "../language/numbers";
import { isBlankText, oneLine } from "../language/text";
import { paragraph, type Block, type TableCell } from "./blocks";
import { amountWords, formOf, numberOf, rateOf, resultOf, wordsOf } from "./figures";
import { countedRows, evaluationOf } from "./topics/indicators";

type Row = ReturnType<typeof countedRows>[number];
type Cells = readonly TableCell[];

const center = (text: string): TableCell => ({ text, align: "center" });
const textOf = (fact: Row["target"]): string => (fact ? oneLine(fact.text) : "");
const isFilled = (text: string): boolean => !isBlankText(text);

/** A cell that covers the rows below with the same key; none where the one above covers this row. */
function levelCell(
  rows: readonly Row[],
  at: number,
  text: (row: Row) => string,
  key: (row: Row) => string,
): Cells {
  const own = rows[at];
  const before = rows[at - 1];
  if (!own || (before && key(before) === key(own))) return [];
  const next = rows.findIndex((row, index) => index > at && key(row) !== key(own));
  return [{ ...center(oneLine(text(own))), rowSpan: (next < 0 ? rows.length : next) - at }];
}

function indicatorRows(rows: readonly Row[], hasReasons: boolean): readonly Cells[] {
  return rows.map((row, at) => [
    ...levelCell(
      rows,
      at,
      ({ level1 }) => level1,
      ({ level1 }) => level1,
    ),
    ...levelCell(
      rows,
      at,
      ({ level2 }) => level2,
      ({ level1, level2 }) => `${level1}\n${level2}`,
    ),
    { text: oneLine(row.level3 || row.level2) },
    { text: textOf(row.target) },
    { text: textOf(row.actual) || textOf(row.evidence) },
    center(textOf(row.weight)),
    center(textOf(row.score)),
    ...(hasReasons ? [{ text: textOf(row.reason) }] : []),
  ]);
}

/** Budget, execution and rate of the department with their points, as the form has them above the indicators. */
function fundTable(form: FormReport, filing: FilingReport): readonly Block[] {
  const [budget, exec] = [numberOf(form, "fund.budget"), numberOf(form, "fund.exec")];
  if (!budget && !exec) return [];
  const rate = rateOf(filing, "R01") ?? wordsOf(form, "fund.rate");
  const amounts = [budget, exec].map((amount) => (amount ? amountWords(amount) : ""));
  const points = [wordsOf(form, "fund.weight"), wordsOf(form, "fund.score")];
  return [
    paragraph("预算执行情况（万元）"),
    {
      kind: "table",
      widths: [28, 20, 20, 16, 8, 8],
      headRows: 0,
      rows: [
        ["", "全年预算数", "全年执行数", "预算执行率", "分值", "得分"].map(center),
        ["年度资金总额", ...amounts, rate, ...points].map(center),
      ],
    },
    paragraph("绩效指标完成情况"),
  ];
}

function totalRows(form: FormReport, hasReasons: boolean): readonly Cells[] {
  const { points, grade } = resultOf(form);
  const total = [
    { ...center("总分"), columnSpan: 5 },
    center(wordsOf(form, "total.weight")),
    center(points ? showNumber(points) : ""),
    ...(hasReasons ? [center("")] : []),
  ];
  if (grade === null) return [total];
  const span = hasReasons ? 3 : 2;
  return [
    total,
    [
      { ...center("综合评定等级"), columnSpan: 5 },
      { ...center(grade), columnSpan: span },
    ],
  ];
}

function evaluationTables(form: FormReport, filing: FilingReport): readonly Block[] {
  const rows = countedRows(form);
  if (rows.length === 0) return [];
  const hasReasons = rows.some((row) => isFilled(textOf(row.reason)));
  const titles = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
  const table: Block = {
    kind: "table",
    widths: hasReasons ? [9, 11, 18, 16, 24, 6, 6, 14] : [10, 12, 21, 18, 27, 6, 6],
    headRows: 1,
    rows: [
      [...titles, ...(hasReasons ? ["偏差原因"] : [])].map(center),
      ...indicatorRows(rows, hasReasons),
      ...totalRows(form, hasReasons),
    ],
  };
  return [...fundTable(form, filing), table];
}

const COLUMNS = ["final", "budget", "prev"] as const;

/** Rows of money that hold a figure, in the order of the form. */
function moneyRows(base: FormReport): readonly Cells[] {
  const names = [...base.facts.facts.keys()]
    .filter((name) => name.endsWith(".final"))
    .map((name) => name.slice(base.key.length + 1, -".final".length));
  return names.flatMap((name) => {
    const texts = COLUMNS.map((column) => {
      const amount = numberOf(base, `${name}.${column}`);
      return amount ? amountWords(amount) : "";
    });
    const label = oneLine(base.facts.labels.get(`${base.key}.${name}.final`) ?? "");
    return texts.some(isFilled) ? [[{ text: label }, ...texts.map(center)]] : [];
  });
}

function basicTable(base: FormReport, filing: FilingReport): Block {
  const rate = rateOf(filing, "R04") ?? wordsOf(base, "staff.rate");
  return {
    kind: "table",
    widths: [40, 20, 20, 20],
    headRows: 0,
    rows: [
      ["财政供养人员情况", "编制数", "年末实际在职人数", "控制率"].map(center),
      ["人数", wordsOf(base, "staff.quota"), wordsOf(base, "staff.onDuty"), rate].map(center),
      ["经费情况（万元）", "当年决算数", "当年预算数", "上年决算数"].map(center),
      ...moneyRows(base),
    ],
  };
}

/** The annexes of a report, each with its tables; a form that the filing does not have gives none. */
export function annexesOf(filing: FilingReport): readonly Block[] {
  const base = formOf(filing, "basic-data");
  const form = evaluationOf(filing);
  const evaluation = form ? evaluationTables(form, filing) : [];
  const year = filing.year === null ? "" : `${filing.year}年度`;
  const annexes = [
    ...(base ? [{ title: `${year}部门整体支出绩效评价基础数据表`, tables: [basicTable(base, filing)] }] : []),
    ...(evaluation.length > 0 ? [{ title: `${year}部门整体支出绩效自评表`, tables: evaluation }] : []),
  ];
  const unit = filing.unit === "" ? { toFill: "单位名称" } : filing.unit;
  return annexes.flatMap(({ title, tables }, index) => [
    { kind: "annex" as const, label: `附件${annexes.length > 1 ? index + 1 : ""}`, title },
    paragraph("填报单位：", unit),
    ...tables,
  ]);
}
