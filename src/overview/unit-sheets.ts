/** The sheets about units: totals of the batch, one line a unit, the official table, who is missing, what failed. */
import { decimal, sum, toNumber } from "../language/numbers";
import type { NewSheet } from "../workbook/new-sheet";
import { OVERVIEW_SHEETS, OVERVIEW_WORDS as W } from "../words/overview";
import type { AlikeRow } from "./alike";
import type { Batch, FailedResult } from "./result";
import { tableSheet, type Column } from "./table";
import { missingUnits, totalLines, type TotalLine } from "./totals";
import { shareOf } from "./risks";
import type { UnitRow } from "./unit-rows";

/** Where a result's file lies, as a link from the overview; null for a member of an archive. */
export type LinkOf = (file: string) => string | null;

const formName = ({ form }: UnitRow): string => form?.project || form?.sheet || "";

const TOTAL_COLUMNS: readonly Column<TotalLine>[] = [
  { head: W.group, width: 18, style: "text", value: ({ group }) => group },
  { head: W.item, width: 40, style: "text", value: ({ item }) => item },
  { head: W.value, width: 18, style: "figure", value: ({ value }) => value },
  { head: W.remark, width: 44, style: "text", value: ({ remark }) => remark },
];

/** 总览. */
export const totalsSheet = (batch: Batch, rows: readonly UnitRow[]): NewSheet =>
  tableSheet({
    name: OVERVIEW_SHEETS.totals,
    title: W.title(OVERVIEW_SHEETS.totals),
    note: `${W.made(batch.at)}　${W.notes.totals}`,
    columns: TOTAL_COLUMNS,
    rows: totalLines(batch, rows),
    empty: W.empty,
  });

const unitColumns = (linkOf: LinkOf): readonly Column<UnitRow>[] => [
  { head: W.unit, width: 26, style: "text", value: ({ unit }) => unit },
  { head: W.year, width: 7, style: "people", value: ({ year }) => year },
  { head: W.form, width: 20, style: "text", value: formName },
  { head: W.reported, width: 10, style: "score", value: ({ form }) => form?.total?.reported ?? null },
  { head: W.computed, width: 10, style: "score", value: ({ form }) => form?.total?.computed ?? null },
  { head: W.difference, width: 9, style: "score", value: ({ difference }) => difference },
  { head: W.gradeReported, width: 9, style: "words", value: ({ form }) => form?.grade?.reported ?? "" },
  { head: W.gradeComputed, width: 9, style: "words", value: ({ form }) => form?.grade?.computed ?? "" },
  { head: W.rate, width: 11, style: "percent", value: ({ rate }) => rate },
  { head: W.errors, width: 8, style: "people", value: ({ errors }) => errors.length },
  { head: W.warnings, width: 8, style: "people", value: ({ warnings }) => warnings.length },
  { head: W.explained, width: 8, style: "people", value: ({ explained }) => explained },
  { head: W.questions, width: 8, style: "people", value: ({ questions }) => questions },
  {
    head: W.verdict,
    width: 10,
    style: "words",
    value: ({ errors, questions, warnings }) => W.standing(errors.length, questions, warnings.length),
  },
  { head: W.file, width: 30, style: "text", value: ({ file }) => file, link: ({ file }) => linkOf(file) },
];

/** 单位一览. */
export const unitSheet = (rows: readonly UnitRow[], linkOf: LinkOf): NewSheet =>
  tableSheet({
    name: OVERVIEW_SHEETS.units,
    title: W.title(OVERVIEW_SHEETS.units),
    note: W.notes.units,
    columns: unitColumns(linkOf),
    rows,
    empty: W.empty,
  });

/** More columns of level-1 indicators do not fit a page. */
const MOST_LEVELS = 6;

interface Official extends Pick<UnitRow, "budget" | "executed" | "rate"> {
  readonly unit: string;
  readonly form: UnitRow["form"];
  readonly name: string;
}

function officialColumns(rows: readonly UnitRow[]): readonly Column<Official>[] {
  const names = [...new Set(rows.flatMap(({ form }) => (form?.levels ?? []).map(({ name }) => name)))];
  const scoreOf = (name: string, { form }: Official): number | null =>
    form?.levels.find((level) => level.name === name)?.score ?? null;
  return [
    { head: W.unit, width: 28, style: "text", value: ({ unit }) => unit },
    { head: W.form, width: 20, style: "text", value: ({ name }) => name },
    { head: W.budget, width: 15, style: "money", value: ({ budget }) => budget },
    { head: W.executed, width: 15, style: "money", value: ({ executed }) => executed },
    { head: W.rate, width: 11, style: "percent", value: ({ rate }) => rate },
    ...names.slice(0, MOST_LEVELS).map((name): Column<Official> => ({
      head: `${name}${W.score}`,
      width: 11,
      style: "score",
      value: (row) => scoreOf(name, row),
    })),
    { head: W.reported, width: 10, style: "score", value: ({ form }) => form?.total?.reported ?? null },
    { head: W.grade, width: 9, style: "words", value: ({ form }) => form?.grade?.reported ?? "" },
  ];
}

const added = (amounts: readonly number[]): number => toNumber(sum(amounts.map((one) => decimal(one))));

/** The sums under the table, over rows that have both figures for the rate. */
function sumRow(rows: readonly UnitRow[]): Official {
  const both = rows.flatMap(({ budget, executed }) =>
    budget === null || executed === null ? [] : [{ budget, executed }],
  );
  const budget = added(both.map((one) => one.budget));
  const executed = added(both.map((one) => one.executed));
  const rate = both.length === 0 ? null : shareOf(executed, budget);
  return { unit: W.total, name: "", form: null, budget, executed, rate };
}

/** 汇总表. */
export function officialSheet(rows: readonly UnitRow[]): NewSheet {
  const lines = rows.map((row): Official => ({ ...row, name: formName(row) }));
  return tableSheet({
    name: OVERVIEW_SHEETS.official,
    title: W.title(OVERVIEW_SHEETS.official),
    note: W.notes.official,
    columns: officialColumns(rows),
    rows: lines.length === 0 ? [] : [...lines, sumRow(rows)],
    empty: W.empty,
  });
}

/** 未报送. */
export const missingSheet = (batch: Batch, rows: readonly UnitRow[]): NewSheet =>
  tableSheet<string>({
    name: OVERVIEW_SHEETS.missing,
    title: W.title(OVERVIEW_SHEETS.missing),
    note: W.notes.missing,
    columns: [{ head: W.unit, width: 60, style: "text", value: (unit) => unit }],
    rows: missingUnits(batch, rows),
    empty: batch.units === null ? W.noUnitList : W.allFiled,
  });

/** Files and units named in a cell, at most so many. */
const MOST_NAMED = 12;
const named = (names: readonly string[]): string =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join("\n")}\n${W.andMore(names.length)}`
    : names.join("\n");

/** 雷同. */
export const alikeSheet = (rows: readonly AlikeRow[]): NewSheet =>
  tableSheet<AlikeRow>({
    name: OVERVIEW_SHEETS.alike,
    title: W.title(OVERVIEW_SHEETS.alike),
    note: W.notes.alike,
    columns: [
      { head: W.kind, width: 22, style: "text", value: ({ kind }) => kind },
      { head: W.units, width: 30, style: "text", value: ({ units }) => named(units) },
      { head: W.details, width: 60, style: "text", value: ({ details }) => details },
      { head: W.files, width: 44, style: "text", value: ({ files }) => named(files) },
    ],
    rows,
    empty: W.empty,
  });

/** 未能校验. */
export const failedSheet = (batch: Batch): NewSheet =>
  tableSheet<FailedResult>({
    name: OVERVIEW_SHEETS.failed,
    title: W.title(OVERVIEW_SHEETS.failed),
    note: W.notes.failed,
    columns: [
      { head: W.file, width: 50, style: "text", value: ({ file }) => file },
      { head: W.what, width: 44, style: "text", value: ({ problem }) => problem.what },
      { head: W.remedy, width: 44, style: "text", value: ({ problem }) => problem.remedy },
    ],
    rows: batch.results.flatMap((result) => (result.kind === "failed" ? [result] : [])),
    empty: W.empty,
  });
