/** 项目支出绩效自评表 in the national layout: project, funds by source, goals, indicators and total. */
import { FUND_COLUMNS, SINGLE_FACTS } from "../regulation/facts-catalogue";
import type { Pack } from "../regulation/packs/pack";
import type { NewSheet } from "../workbook/new-sheet";
import { TEMPLATE_WORDS } from "../words/templates";
import { addFoot, addGoals, addTitle, addTotal } from "./closing";
import { addRow, at, finish, head, input, label, newDraft, type SheetDraft } from "./draft";
import { FUND_ORDER, fundColumns, onlyMoney, partCells, totalCells } from "./funding";
import { addIndicatorTable, indicatorRows } from "./indicator-table";
import { officialLabel } from "./labels";
import { levelsOf, weightsNote } from "./levels";
import type { FundColumn } from "../regulation/fact-name";

const WIDTH = 9;
const COLUMN_WIDTHS = [8, 10, 12, 18, 14, 14, 8, 11, 20];
const COLUMNS = fundColumns(3);
const PARTS = TEMPLATE_WORDS.projectParts;

function addHead(draft: SheetDraft): void {
  const named = (name: "head.project" | "head.department"): string => officialLabel(SINGLE_FACTS, name);
  addRow(draft, [head(0, named("head.project"), { columns: 2 }), input(2, "words", { columns: 7 })], 28);
  addRow(
    draft,
    [
      head(0, named("head.department"), { columns: 2 }),
      input(2, "words", { columns: 3 }),
      head(5, TEMPLATE_WORDS.carriedOutBy),
      input(6, "words", { columns: 3 }),
    ],
    28,
  );
}

function addFunds(
  draft: SheetDraft,
  points: number,
): { readonly fundWeight: string; readonly fundScore: string } {
  const marks: Readonly<Record<string, string>> = TEMPLATE_WORDS.fundMarks;
  const words = (name: FundColumn): string => {
    const own = name === "rate" ? TEMPLATE_WORDS.executionRate : officialLabel(FUND_COLUMNS, name);
    return name === "score" ? TEMPLATE_WORDS.scoreHead(own, points) : `${own}${marks[name] ?? ""}`;
  };
  addRow(
    draft,
    [
      head(0, TEMPLATE_WORDS.projectFund, { rows: 2 + PARTS.length }),
      head(1, "", { columns: 2 }),
      ...FUND_ORDER.map((name) => head(COLUMNS[name], words(name))),
    ],
    36,
  );
  const parts = { from: draft.next + 1, to: draft.next + PARTS.length };
  const row = addRow(draft, [
    label(1, TEMPLATE_WORDS.fundTotal, { columns: 2 }),
    ...totalCells(COLUMNS, draft.next, points, parts),
  ]);
  for (const part of PARTS)
    addRow(draft, [label(1, part, { columns: 2 }), ...partCells(COLUMNS, draft.next)]);
  onlyMoney(draft, `${at(COLUMNS.init, parts.from)}:${at(COLUMNS.exec, parts.to)}`);
  return { fundWeight: at(COLUMNS.weight, row), fundScore: at(COLUMNS.score, row) };
}

/** The clean 项目支出绩效自评表 of a year with the pack's points. */
export function projectTemplate(pack: Pack, points: number, year: number): NewSheet {
  const draft = newDraft();
  const levels = levelsOf(pack);
  addTitle(draft, TEMPLATE_WORDS.projectTitle(year), WIDTH);
  addHead(draft);
  const fund = addFunds(draft, points);
  addGoals(draft, 5, WIDTH);
  const starter = head(0, TEMPLATE_WORDS.indicators, { rows: indicatorRows(levels) });
  const range = addIndicatorTable(draft, levels, 1, [starter]);
  addTotal(draft, 6, WIDTH, { ...range, ...fund });
  addFoot(draft, WIDTH, [
    [weightsNote(pack, points), 30],
    [TEMPLATE_WORDS.rowsNote.replace(/^3/, "2"), 16],
  ]);
  return finish(draft, TEMPLATE_WORDS.sheets.project, COLUMN_WIDTHS, {
    landscape: false,
    onePage: true,
    repeatedRow: null,
  });
}
