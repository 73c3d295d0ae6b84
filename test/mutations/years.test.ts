/** The catalogue of mutations with last year's workbook beside: what says nothing new stays silent, in either year. */
import { assessWorkbook, type Finding } from "../../src/assessment";
import type { Workbook } from "../../src/workbook/grid";
import { lastYearOf } from "../support/last-year";
import { loadBases, type Base } from "./bases";
import { mutationsOf } from "./catalogue";
import { addressOf } from "./cells";
import type { Mutation } from "./mutation";

const OF_YEARS = ["B-09", "R-09", "T-21"];
const SLIPS = ["首位数字写错", "相邻数字对调"];
/** The column of 上年决算数, its amounts below the head. */
const PREVIOUS_COLUMN = /^1!B(?:[7-9]|1\d|2[0-6])$/;

let base: Base;
let lastYear: Workbook;
let mutations: readonly Mutation[];

beforeAll(async () => {
  [base] = (await loadBases()) as [Base];
  lastYear = await lastYearOf(base.workbook);
  mutations = mutationsOf(base);
});

const betweenYears = (now: Workbook, before: Workbook): readonly Finding[] => {
  const report = assessWorkbook(now, { previous: [before] });
  expect(report.previous).toMatchObject({ pairs: [{ filing: 0 }], notices: [] });
  return report.findings.filter(({ id }) => OF_YEARS.includes(id));
};

it("innocent changes of this year's workbook or of last year's say nothing", () => {
  const innocent = mutations.filter(({ expects }) => expects.kind === "innocent");
  expect(innocent.length).toBeGreaterThan(50);
  const raised = innocent.flatMap(({ name, change }) =>
    [...betweenYears(change(base.workbook), lastYear), ...betweenYears(base.workbook, change(lastYear))].map(
      ({ id }) => `${name} ${id}`,
    ),
  );
  expect(raised).toEqual([]);
}, 60_000);

it("a wrong digit among last year's amounts is told at its cell, with the amount reported then", () => {
  const slips = mutations.filter(
    ({ kind, cells }) => SLIPS.includes(kind) && cells.every((cell) => PREVIOUS_COLUMN.test(cell)),
  );
  expect(slips.length).toBeGreaterThan(20);
  const missed = slips.filter(({ change, cells }) => {
    const found = betweenYears(change(base.workbook), lastYear).filter(({ id }) => id === "B-09");
    const told = found.flatMap((finding) => finding.cells.map((ref) => addressOf(base.workbook, ref)));
    return !cells.every((cell) => told.includes(cell));
  });
  expect(missed.map(({ name }) => name)).toEqual([]);
}, 60_000);
