/** What closes a scored form: total, grade, notes and signatures; and the goals above its indicators. */
import { SINGLE_FACTS } from "../regulation/facts-catalogue";
import type { GradeBand } from "../regulation/packs/pack";
import { TEMPLATE_WORDS } from "../words/templates";
import { addRow, computed, head, input, level, type DraftCell, type SheetDraft } from "./draft";
import { gradeOf, totalOf } from "./formulas";
import type { IndicatorRange } from "./indicator-table";
import { officialLabel } from "./labels";

/** Where a form's total draws from. */
interface TotalParts extends IndicatorRange {
  /** `F4` and `H4` of the funding block. */
  readonly fundWeight: string;
  readonly fundScore: string;
}

/** Adds the row 总分: weights and scores added up; gives the row. */
export function addTotal(draft: SheetDraft, weightColumn: number, width: number, parts: TotalParts): number {
  const { weights, scores, fundWeight, fundScore } = parts;
  const wanted = `COUNT(${weights})`;
  const everyScore = `COUNT(${fundScore},${scores})`;
  const rest = width - weightColumn - 2;
  return addRow(
    draft,
    [
      head(0, TEMPLATE_WORDS.total, { columns: weightColumn }),
      computed(weightColumn, "points", totalOf([fundWeight, weights], wanted, wanted)),
      computed(
        weightColumn + 1,
        "points",
        totalOf([fundScore, scores], `COUNT(${fundWeight},${weights})`, everyScore),
      ),
      ...(rest > 0 ? [level(weightColumn + 2, "", { columns: rest })] : []),
    ],
    28,
  );
}

/** Adds the row of the grade; the word comes from the bands. */
export function addGrade(
  draft: SheetDraft,
  total: string,
  bands: readonly GradeBand[],
  spans: { readonly label: number; readonly width: number },
): void {
  addRow(
    draft,
    [
      head(0, TEMPLATE_WORDS.grade, { columns: spans.label }),
      computed(spans.label, "words", gradeOf(total, bands), { columns: spans.width - spans.label }),
    ],
    28,
  );
}

/** Adds the line of signatures, which is filled in place, and the notes. */
export function addFoot(
  draft: SheetDraft,
  width: number,
  notes: readonly (readonly [string, number])[],
): void {
  const line = (value: string, rest: Partial<DraftCell>): DraftCell => ({
    column: 0,
    columns: width,
    style: "note",
    value,
    ...rest,
  });
  addRow(draft, [line(TEMPLATE_WORDS.foot, { style: "caption", input: true })], 30);
  for (const [note, height] of notes) addRow(draft, [line(note, {})], height);
}

/** Adds the goals: two labels and two cells of prose under them, beside the block's label. */
export function addGoals(draft: SheetDraft, middle: number, width: number): void {
  const named = (name: (typeof SINGLE_FACTS)[number]["name"]): string => officialLabel(SINGLE_FACTS, name);
  addRow(draft, [
    head(0, TEMPLATE_WORDS.goal, { rows: 2 }),
    head(1, named("goal.expected"), { columns: middle - 1 }),
    head(middle, named("goal.actual"), { columns: width - middle }),
  ]);
  addRow(
    draft,
    [input(1, "text", { columns: middle - 1 }), input(middle, "text", { columns: width - middle })],
    96,
  );
}

/** Adds the title over the whole width. */
export function addTitle(draft: SheetDraft, value: string, width: number): void {
  addRow(draft, [{ column: 0, columns: width, style: "title", value }], 42);
}
