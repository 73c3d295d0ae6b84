/** 部门整体支出绩效自评表 in the layout of 2023: funds with their two lists, goals, indicators, total and grade. */
import { EXPENDITURE_ROWS, FUND_COLUMNS, INCOME_ROWS } from "../regulation/facts-catalogue";
import type { Pack } from "../regulation/packs/pack";
import type { NewSheet } from "../workbook/new-sheet";
import { TEMPLATE_WORDS } from "../words/templates";
import { addFoot, addGoals, addGrade, addTitle, addTotal } from "./closing";
import { addRow, at, computed, finish, head, input, label, newDraft, type SheetDraft } from "./draft";
import { sumOf } from "./formulas";
import { fundColumns, onlyMoney, totalCells } from "./funding";
import { addIndicatorTable } from "./indicator-table";
import { officialLabel } from "./labels";
import { gradesNote, levelsOf, weightsNote } from "./levels";

const WIDTH = 8;
const COLUMN_WIDTHS = [11, 13, 18, 14, 14, 8, 11, 20];
const COLUMNS = fundColumns(2);
const INCOME = { label: 1, figure: 3 };
const EXPENDITURE = { label: 4, figure: 7 };

/** Lines of both lists, side by side; `sum` adds up rows of its list, counted from the first line. */
interface SplitLine {
  readonly income: (typeof INCOME_ROWS)[number]["name"];
  readonly expenditure: (typeof EXPENDITURE_ROWS)[number]["name"];
  readonly prefix?: string;
  readonly sum?: readonly number[];
}
const LINES: readonly SplitLine[] = [
  { income: "inc.general", expenditure: "exp.basic", sum: [1, 2] },
  { income: "inc.fund", expenditure: "exp.staff", prefix: "　1." },
  { income: "inc.capital", expenditure: "exp.public", prefix: "　2." },
  { income: "inc.nontax", expenditure: "exp.three", prefix: `　　${TEMPLATE_WORDS.among}` },
  { income: "inc.other", expenditure: "exp.project" },
];
/** 按支出性质分 is 基本支出 and 项目支出. */
const EXPENDITURE_PARTS = [0, 4];

function addSplit(draft: SheetDraft): void {
  const first = draft.next + 1;
  const last = draft.next + LINES.length;
  const expenditure = (index: number): string => at(EXPENDITURE.figure, first + index);
  const income = `${at(INCOME.figure, first)}:${at(INCOME.figure, last)}`;
  addRow(draft, [
    label(INCOME.label, officialLabel(INCOME_ROWS, "inc.total"), { columns: 2 }),
    computed(INCOME.figure, "money", sumOf(income)),
    label(EXPENDITURE.label, officialLabel(EXPENDITURE_ROWS, "exp.total"), { columns: 3 }),
    computed(EXPENDITURE.figure, "money", sumOf(...EXPENDITURE_PARTS.map(expenditure))),
  ]);
  for (const line of LINES) {
    addRow(draft, [
      label(INCOME.label, officialLabel(INCOME_ROWS, line.income), { columns: 2 }),
      input(INCOME.figure, "money"),
      label(EXPENDITURE.label, `${line.prefix ?? ""}${officialLabel(EXPENDITURE_ROWS, line.expenditure)}`, {
        columns: 3,
      }),
      line.sum
        ? computed(EXPENDITURE.figure, "money", sumOf(...line.sum.map(expenditure)))
        : input(EXPENDITURE.figure, "money"),
    ]);
  }
  onlyMoney(draft, `${income} ${expenditure(0)}:${expenditure(LINES.length - 1)}`);
}

/** Adds the funding block; gives the cells of its points. */
function addFunds(
  draft: SheetDraft,
  points: number,
): { readonly fundWeight: string; readonly fundScore: string } {
  const heads = FUND_COLUMNS.filter(({ name }) => name in COLUMNS).map(({ name, label: words }) => ({
    name,
    words: name === "score" ? TEMPLATE_WORDS.scoreHead(words, points) : words,
  }));
  addRow(draft, [
    head(0, TEMPLATE_WORDS.fund, { rows: 3 + LINES.length }),
    head(1, ""),
    ...Object.entries(COLUMNS).map(([name, column]) =>
      head(Number(column), heads.find((one) => one.name === name)?.words ?? ""),
    ),
  ]);
  const row = addRow(draft, [
    label(1, TEMPLATE_WORDS.fundTotal),
    ...totalCells(COLUMNS, draft.next, points, null),
  ]);
  onlyMoney(draft, `${at(COLUMNS.init, row)}:${at(COLUMNS.exec, row)}`);
  addSplit(draft);
  return { fundWeight: at(COLUMNS.weight, row), fundScore: at(COLUMNS.score, row) };
}

/** The clean 自评表 of a year with the pack's points and grades. */
export function selfEvaluationTemplate(pack: Pack, points: number, year: number): NewSheet {
  const draft = newDraft();
  addTitle(draft, TEMPLATE_WORDS.selfTitle(year), WIDTH);
  addRow(
    draft,
    [
      head(0, TEMPLATE_WORDS.unit, { columns: 2 }),
      input(2, "words", { columns: 2 }),
      head(4, TEMPLATE_WORDS.date),
      input(5, "words", { columns: 3 }),
    ],
    28,
  );
  const fund = addFunds(draft, points);
  addGoals(draft, 4, WIDTH);
  const range = addIndicatorTable(draft, levelsOf(pack), 0);
  const total = addTotal(draft, 5, WIDTH, { ...range, ...fund });
  addGrade(draft, at(6, total), pack.grades.bands, { label: 3, width: WIDTH });
  addFoot(draft, WIDTH, [
    [weightsNote(pack, points), 30],
    [gradesNote(pack), 16],
    [TEMPLATE_WORDS.rowsNote, 16],
  ]);
  return finish(draft, TEMPLATE_WORDS.sheets["self-evaluation"], COLUMN_WIDTHS, {
    landscape: false,
    onePage: true,
    repeatedRow: null,
  });
}
