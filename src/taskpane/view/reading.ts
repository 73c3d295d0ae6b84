/** How forms were understood, as rows to show. No components. */
import { NO_MEANING, type ColumnReading, type ReadingAnswer, type ReadingMap } from "../../assessment";
import { READING_WORDS } from "../../words/reading";
import type { CellRef } from "../../workbook/address";

/** Indicator rows that are listed; a form of hundreds is not read in a pane. */
export const MOST_ROWS = 200;

/** Tables of a form in their order, each with its columns. */
export function columnsByTable(
  map: ReadingMap,
): readonly { readonly table: ColumnReading["table"]; readonly columns: readonly ColumnReading[] }[] {
  const tables = [...new Set(map.columns.map(({ table }) => table))];
  return tables.map((table) => ({ table, columns: map.columns.filter((one) => one.table === table) }));
}

/** How sure it is and what decided: `较有把握：栏内填写内容相符，也可能是得分系数`. */
export function certaintyOf({ certainty, why, candidates, meaning }: ColumnReading): string {
  const others = candidates
    .filter((one) => one.meaning !== meaning && one.meaning !== NO_MEANING)
    .map(({ label }) => label);
  const orElse =
    certainty === "certain" || others.length === 0 ? [] : [READING_WORDS.orElse(others.slice(0, 3))];
  const reasons = [...why.slice(0, 2), ...orElse].join("，");
  return READING_WORDS.certainty[certainty] + (reasons === "" ? "" : `：${reasons}`);
}

type Block = ReadingMap["blocks"][number];

/** What a block is called. */
export function blockName({ kind, table, title, takesPart }: Block): string {
  const kindWords = table === null ? READING_WORDS.blocks[kind] : READING_WORDS.tables[table];
  const name = takesPart || table !== null ? kindWords : READING_WORDS.blocks.unread;
  return title === "" || title === name ? name : `${name}　${title}`;
}

/** A line of the tree of indicators: a level's name, or a row with its cell. */
export interface TreeLine {
  readonly key: string;
  readonly depth: number;
  readonly text: string;
  readonly cell: CellRef | null;
}

/** Levels are told once, rows under them, parts of a row under that row. */
export function rowTree(map: ReadingMap): readonly TreeLine[] {
  const { sheet, area } = map;
  const column = map.columns.find(({ meaning }) => meaning === "level3")?.headCell.column ?? area.left;
  const lines: TreeLine[] = [];
  let before = { level1: "", level2: "" };
  for (const { row, level1, level2, name, parent } of map.rows.slice(0, MOST_ROWS)) {
    const isNew = level1 !== before.level1;
    if (isNew && level1 !== "") lines.push({ key: `1 ${row}`, depth: 0, text: level1, cell: null });
    if ((isNew || level2 !== before.level2) && level2 !== "")
      lines.push({ key: `2 ${row}`, depth: level1 === "" ? 0 : 1, text: level2, cell: null });
    const depth = [level1 !== "", level2 !== "", parent !== null].filter(Boolean).length;
    lines.push({ key: `3 ${row}`, depth, text: name, cell: { sheet, row, column } });
    before = { level1, level2 };
  }
  return lines;
}

/** What a kept answer calls the column: its label on the form that has it, or the word that is kept. */
export function answerLabel({ head, meaning }: ReadingAnswer, maps: readonly ReadingMap[]): string {
  const columns = maps.flatMap((map) => map.columns);
  const own = columns.find((one) => one.head === head && one.meaning === meaning);
  const other = columns.find((one) => one.meaning === meaning);
  return own?.label ?? other?.label ?? meaning;
}
