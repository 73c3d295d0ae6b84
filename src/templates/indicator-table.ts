/** The indicator table that 自评表 and project forms share: head, levels with empty rows, and what may be typed. */
import { INDICATOR_COLUMNS } from "../regulation/facts-catalogue";
import { TEMPLATE_WORDS } from "../words/templates";
import { addRow, at, head, input, type DraftCell, type SheetDraft } from "./draft";
import { officialLabel } from "./labels";
import type { TemplateLevel } from "./levels";

/** Columns from the first level on: three levels, target, actual, weight, score, reason. */
const COLUMNS = ["target", "actual", "weight", "score", "reason"] as const;

export interface IndicatorRange {
  /** `F14:F32`. */
  readonly weights: string;
  readonly scores: string;
}

/** Rows that each kind begins with; more are inserted by hand. */
const ROWS: Readonly<Record<string, number>> = { 数量指标: 3 };
const USUAL_ROWS = 2;
const rowsOf = (kind: string): number => ROWS[kind] ?? USUAL_ROWS;

function addLevel(draft: SheetDraft, level: TemplateLevel, left: number): void {
  const all = level.kinds.reduce((count, kind) => count + rowsOf(kind), 0);
  level.kinds.forEach((kind, kindIndex) => {
    for (let index = 0; index < rowsOf(kind); index += 1) {
      const names: DraftCell[] = [];
      if (kindIndex === 0 && index === 0)
        names.push({ column: left, rows: all, style: "level", value: level.printed });
      if (index === 0) names.push({ column: left + 1, rows: rowsOf(kind), style: "level", value: kind });
      addRow(draft, [
        ...names,
        input(left + 2, "text"),
        input(left + 3, "words"),
        input(left + 4, "words"),
        input(left + 5, "points"),
        input(left + 6, "points"),
        input(left + 7, "text"),
      ]);
    }
  });
}

/** Adds the table with its first level in column `left`; the caller closes it with a total. */
export function addIndicatorTable(
  draft: SheetDraft,
  levels: readonly TemplateLevel[],
  left: number,
  before: readonly DraftCell[] = [],
): IndicatorRange {
  const { level1, level2, level3 } = TEMPLATE_WORDS;
  addRow(draft, [
    ...before,
    head(left, level1),
    head(left + 1, level2),
    head(left + 2, level3),
    ...COLUMNS.map((name, index) => head(left + 3 + index, officialLabel(INDICATOR_COLUMNS, name))),
  ]);
  const from = draft.next;
  for (const level of levels) addLevel(draft, level, left);
  const range = (column: number): string => `${at(column, from)}:${at(column, draft.next - 1)}`;
  const weights = range(left + 5);
  const scores = range(left + 6);
  draft.validations.push({
    areas: `${at(left + 5, from)}:${at(left + 6, draft.next - 1)}`,
    kind: "decimal",
    least: 0,
    most: 100,
    message: TEMPLATE_WORDS.onlyPoints,
  });
  return { weights, scores };
}

/** Rows that the table takes, its head included. */
export function indicatorRows(levels: readonly TemplateLevel[]): number {
  return 1 + levels.flatMap(({ kinds }) => kinds).reduce((count, kind) => count + rowsOf(kind), 0);
}
