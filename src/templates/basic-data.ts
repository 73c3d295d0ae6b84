/** 基础数据表 in the layout of 2022: staff, money rows with one project a row, procurement, economy measures. */
import {
  BASIC_COLUMN_LABELS,
  BASIC_MONEY_COLUMNS,
  BASIC_MONEY_ROWS,
  BASIC_STAFF,
  SINGLE_FACTS,
} from "../regulation/facts-catalogue";
import type { NewSheet } from "../workbook/new-sheet";
import { TEMPLATE_WORDS } from "../words/templates";
import { addRow, at, computed, finish, head, input, label, newDraft, type SheetDraft } from "./draft";
import { rateOf, sumOf } from "./formulas";
import { officialLabel } from "./labels";
import type { MoneyRow } from "../regulation/fact-name";

const WIDTHS = [38, 19, 19, 19];
const FIGURES = [1, 2, 3];
const PROJECT_ROWS = 3;
const FIRST_INDENT = "　　";
const SECOND_INDENT = "　　　　";

const nameOf = (name: MoneyRow): string => officialLabel(BASIC_MONEY_ROWS, name);
const cellsAt = (column: number, rows: readonly number[]): readonly string[] =>
  rows.map((row) => at(column, row));

/** A row of three figures that people fill. */
function filled(draft: SheetDraft, words: string): number {
  return addRow(draft, [label(0, words), ...FIGURES.map((column) => input(column, "money"))]);
}

/** A row of three figures that add up other rows; the rows are named when they are known. */
function added(
  draft: SheetDraft,
  words: string,
): { row: number; of: (...rows: readonly string[][]) => void } {
  const row = addRow(draft, [label(0, words)]);
  const of = (...references: readonly string[][]): void => {
    draft.cells.push(
      ...FIGURES.map((column, index) => ({
        at: at(column, row),
        style: "money" as const,
        formula: sumOf(...(references[index] ?? [])),
      })),
    );
  };
  return { row, of };
}

const perColumn = (rows: readonly number[]): string[][] =>
  FIGURES.map((column) => [...cellsAt(column, rows)]);

function addThreePublic(draft: SheetDraft): void {
  const three = added(draft, `${FIRST_INDENT}2、${nameOf("three")}`);
  const vehicle = added(draft, `${SECOND_INDENT}${nameOf("vehicle")}`);
  const buy = filled(draft, `${SECOND_INDENT}　${TEMPLATE_WORDS.among}${nameOf("vehicleBuy")}`);
  const run = filled(draft, `${SECOND_INDENT}${SECOND_INDENT}${nameOf("vehicleRun")}`);
  const reception = filled(draft, `${SECOND_INDENT}${nameOf("reception")}`);
  const abroad = filled(draft, `${SECOND_INDENT}${nameOf("abroad")}`);
  vehicle.of(...perColumn([buy, run]));
  three.of(...perColumn([vehicle.row, reception, abroad]));
}

/** A group of projects with empty rows, one for each project; its label stands in the row. */
function addGroup(draft: SheetDraft, words: string): number {
  const group = added(draft, words);
  const from = draft.next;
  for (let count = 0; count < PROJECT_ROWS; count += 1) {
    addRow(draft, [
      { column: 0, style: "label", input: true },
      ...FIGURES.map((column) => input(column, "money")),
    ]);
  }
  group.of(...FIGURES.map((column) => [`${at(column, from)}:${at(column, draft.next - 1)}`]));
  return group.row;
}

function addMoney(draft: SheetDraft): void {
  const from = draft.next + 1;
  addRow(draft, [
    head(0, TEMPLATE_WORDS.moneyHead),
    ...BASIC_MONEY_COLUMNS.map((name, index) => head(index + 1, BASIC_COLUMN_LABELS[name])),
  ]);
  filled(draft, `一、${nameOf("basic")}`);
  filled(draft, `${FIRST_INDENT}${TEMPLATE_WORDS.among}1、${nameOf("cut")}`);
  addThreePublic(draft);
  const project = added(draft, `二、${nameOf("project")}`);
  const groups = [
    addGroup(draft, `${FIRST_INDENT}1、${nameOf("groupBusiness")}${TEMPLATE_WORDS.oneProjectARow}`),
    addGroup(draft, `${FIRST_INDENT}2、${nameOf("groupOperation")}${TEMPLATE_WORDS.oneProjectARow}`),
    addGroup(draft, `${FIRST_INDENT}3、${nameOf("groupSpecial")}${TEMPLATE_WORDS.oneFundARow}`),
  ];
  project.of(...perColumn(groups));
  filled(draft, nameOf("procurement"));
  draft.validations.push({
    areas: `${at(1, from)}:${at(3, draft.next - 1)}`,
    kind: "decimal",
    least: 0,
    message: TEMPLATE_WORDS.onlyMoney,
  });
}

function addStaff(draft: SheetDraft): void {
  const row = addRow(draft, [
    head(0, TEMPLATE_WORDS.staff, { rows: 2 }),
    ...BASIC_STAFF.map((entry, index) => head(index + 1, entry.label)),
  ]);
  const figures = row + 1;
  addRow(draft, [
    input(1, "people"),
    input(2, "people"),
    computed(3, "percent", rateOf(at(2, figures), at(1, figures))),
  ]);
  draft.validations.push({
    areas: `${at(1, figures)}:${at(2, figures)}`,
    kind: "whole",
    least: 0,
    message: TEMPLATE_WORDS.onlyPeople,
  });
}

/** The clean 基础数据表 of a year. */
export function basicDataTemplate(year: number): NewSheet {
  const draft = newDraft();
  addRow(draft, [{ column: 0, columns: 4, style: "title", value: TEMPLATE_WORDS.basicTitle(year) }], 42);
  addRow(
    draft,
    [head(0, TEMPLATE_WORDS.unit), input(1, "words"), head(2, TEMPLATE_WORDS.date), input(3, "words")],
    28,
  );
  addStaff(draft);
  addMoney(draft);
  const saving = officialLabel(SINGLE_FACTS, "saving");
  addRow(draft, [label(0, saving), input(1, "text", { columns: 3 })], 100);
  addRow(draft, [{ column: 0, columns: 4, style: "note", value: TEMPLATE_WORDS.basicNote }], 34);
  addRow(draft, [{ column: 0, columns: 4, style: "caption", value: TEMPLATE_WORDS.foot, input: true }], 28);
  return finish(draft, TEMPLATE_WORDS.sheets["basic-data"], WIDTHS, {
    landscape: false,
    onePage: true,
    repeatedRow: null,
  });
}
