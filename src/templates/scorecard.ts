/** A scorecard from the rows of a pack: levels with their points, what is judged, the printed rule, evidence, score. */
import { showNumber, type Decimal } from "../language/numbers";
import { INDICATOR_COLUMNS, SINGLE_FACTS } from "../regulation/facts-catalogue";
import type { GradeBand, Pack } from "../regulation/packs/pack";
import type { NewSheet } from "../workbook/new-sheet";
import { TEMPLATE_WORDS } from "../words/templates";
import { addTitle } from "./closing";
import { addRow, at, computed, finish, head, input, label, level, newDraft, type SheetDraft } from "./draft";
import { openTickLine, tickLineOf, totalOf } from "./formulas";
import { officialLabel } from "./labels";
import { opened, pointsOf, rowsOf, type ScorecardRow } from "./scorecard-rows";

const WIDTH = 8;
const COLUMN_WIDTHS = [9, 10, 12, 6, 44, 34, 26, 7];
const COLUMN_NAMES = ["weight", "definition", "standard", "evidence", "score"] as const;
const WEIGHT = 3;
const SCORE = 7;
/** Full-width characters that fit a line of 指标内容 and of the rule. */
const MEANING_LINE = 20;
const RULE_LINE = 16;
const LINE_HEIGHT = 15;
const LEAST_HEIGHT = 36;

const linesOf = (text: string, line: number): number =>
  text.split("\n").reduce((count, part) => count + Math.max(1, Math.ceil(part.length / line)), 0);

const oneClauseALine = (rule: string): string => rule.replace(/；/g, "；\n");

function addRowOf(draft: SheetDraft, rows: readonly ScorecardRow[], index: number, row: ScorecardRow): void {
  const first = opened(rows, index, "level1");
  const second = opened(rows, index, "level2");
  const rule = oneClauseALine(row.rule);
  const words = (name: string, of: readonly ScorecardRow[]): string =>
    name === "" ? "" : TEMPLATE_WORDS.levelPointsBelow(name, showNumber(pointsOf(of)));
  const lines = Math.max(linesOf(row.meaning, MEANING_LINE), linesOf(rule, RULE_LINE));
  addRow(
    draft,
    [
      ...(first.length > 0 ? [level(0, words(row.level1, first), { rows: first.length })] : []),
      ...(second.length > 0 ? [level(1, words(row.level2, second), { rows: second.length })] : []),
      level(2, row.name),
      ...(row.sharing > 0
        ? [{ column: WEIGHT, style: "points", value: row.points.toNumber(), rows: row.sharing } as const]
        : []),
      label(4, row.meaning),
      label(5, rule),
      input(6, "text"),
      input(SCORE, "points"),
    ],
    Math.max(LEAST_HEIGHT, 6 + lines * LINE_HEIGHT),
  );
}

function addBoxes(draft: SheetDraft, total: string, bands: readonly GradeBand[]): void {
  const boxes = computed(1, "words", tickLineOf(total, bands), { value: openTickLine(bands), columns: 7 });
  addRow(draft, [head(0, TEMPLATE_WORDS.gradeBoxes), boxes], 30);
}

function addClosing(draft: SheetDraft, pack: Pack, from: number, total: Decimal): void {
  const column = (of: number): string => `${at(of, from)}:${at(of, draft.next - 1)}`;
  const scores = column(SCORE);
  const row = addRow(
    draft,
    [
      head(0, TEMPLATE_WORDS.sum, { columns: 3 }),
      { column: WEIGHT, style: "points", value: total.toNumber() },
      level(4, "", { columns: 3 }),
      computed(SCORE, "points", totalOf([scores], `COUNTA(${column(2)})`, `COUNT(${scores})`)),
    ],
    28,
  );
  addBoxes(draft, at(SCORE, row), pack.grades.bands);
  addRow(
    draft,
    [{ column: 0, columns: WIDTH, style: "caption", value: TEMPLATE_WORDS.signed, input: true }],
    30,
  );
  draft.validations.push({
    areas: scores,
    kind: "decimal",
    least: 0,
    most: 100,
    message: TEMPLATE_WORDS.onlyPoints,
  });
}

function addHeads(draft: SheetDraft): void {
  const { level1, level2, level3 } = TEMPLATE_WORDS;
  addRow(
    draft,
    [
      head(0, TEMPLATE_WORDS.unit, { columns: 2 }),
      input(2, "words", { columns: 3 }),
      head(5, officialLabel(SINGLE_FACTS, "head.date")),
      input(6, "words", { columns: 2 }),
    ],
    28,
  );
  addRow(
    draft,
    [
      ...[level1, level2, level3].map((words, column) => head(column, words)),
      ...COLUMN_NAMES.map((name, index) => head(WEIGHT + index, officialLabel(INDICATOR_COLUMNS, name))),
    ],
    30,
  );
}

/** The clean scorecard of a year: the pack's rows with the rules as the region prints them. */
export function scorecardTemplate(pack: Pack, year: number): NewSheet {
  const draft = newDraft();
  addTitle(draft, TEMPLATE_WORDS.scorecardTitle(year), WIDTH);
  addHeads(draft);
  const from = draft.next;
  const rows = rowsOf(pack);
  rows.forEach((row, index) => addRowOf(draft, rows, index, row));
  addClosing(draft, pack, from, pointsOf(rows));
  const page = { landscape: true, onePage: false, repeatedRow: from - 1 };
  return finish(draft, TEMPLATE_WORDS.sheets.scorecard, COLUMN_WIDTHS, page);
}
