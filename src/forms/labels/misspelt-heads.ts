/**
 * Heads that nobody could be sure of, on a sheet that a person says is a form: misspelt words, words that only resemble
 * a column. For each table the best row is taken. Knows words, no form.
 */
import { likeness } from "../../language/likeness";
import { bareLabel } from "../../language/text";
import { blocksBetween, blocksInRow, type Block, type SheetView } from "../../workbook/locate";
import { exactMeanings, headWords, likelyMeanings, wordsOf, type TableKind } from "./columns";
import type { Head, HeadColumn } from "./heads";

/** How surely a word means a column, 0 to 1. */
interface Guess {
  readonly column: string;
  readonly sure: number;
}

const LIKELY = 0.8;
const ONE_LETTER_OFF = 0.6;
const ALIKE = 0.5;
const LONGEST_WORD = 16;

/** 得份 for 得分: as long, and one letter differs. */
function isOneLetterOff(one: string, other: string): boolean {
  const letters = Array.from(one);
  const others = Array.from(other);
  return (
    letters.length === others.length && letters.filter((letter, at) => letter !== others[at]).length === 1
  );
}

function guess(bare: string, table: TableKind): Guess | null {
  const exact = exactMeanings(bare).find((one) => one.table === table);
  if (exact) return { column: exact.column, sure: 1 };
  const likely = likelyMeanings(bare).find((one) => one.table === table);
  if (likely) return { column: likely.column, sure: LIKELY };
  const words = headWords(bare);
  if (words.length < 2 || words.length > LONGEST_WORD) return null;
  const near = wordsOf(table).map(([word, column]) => ({
    column,
    sure: Math.max(isOneLetterOff(word, words) ? ONE_LETTER_OFF : 0, likeness(word, words) * LIKELY),
  }));
  const best = near.reduce<Guess | null>(
    (first, one) => (first && first.sure >= one.sure ? first : one),
    null,
  );
  return best && best.sure >= ALIKE ? best : null;
}

const LEVELS = ["level1", "level2", "level3"];
const MONEY = ["final", "budget", "prev", "outturn"];

const countOf = (names: readonly string[], wanted: readonly string[]): number =>
  wanted.filter((one) => names.includes(one)).length;

/** Whether the columns could head the table at all; weaker than where nobody said what the sheet is. */
function isHead(names: readonly string[], table: TableKind): boolean {
  switch (table) {
    case "staff":
      return countOf(names, ["quota", "onDuty"]) >= 1 && countOf(names, ["quota", "onDuty", "rate"]) >= 2;
    case "money":
      return countOf(names, MONEY) >= 2;
    case "building":
      return names.length >= 3;
    case "fund":
      return (
        countOf(names, ["init", "budget"]) >= 1 && countOf(names, ["init", "budget", "exec", "rate"]) >= 2
      );
    case "indicator":
      return countOf(names, LEVELS) >= 1 && names.length >= 3;
  }
}

interface Candidate {
  readonly head: Head;
  readonly sure: number;
}

function candidate(row: number, blocks: readonly Block[], table: TableKind): Candidate | null {
  const best = new Map<string, { readonly block: Block; readonly sure: number }>();
  for (const block of blocks) {
    const found = block.bare === "" ? null : guess(block.bare, table);
    if (found && found.sure > (best.get(found.column)?.sure ?? 0))
      best.set(found.column, { block, sure: found.sure });
  }
  if (!isHead([...best.keys()], table)) return null;
  const columns = [...best]
    .map(([column, { block }]): HeadColumn => ({ column, rank: 1, block, right: endOf(block, blocks) }))
    .sort((one, two) => one.block.column - two.block.column);
  const own = columns.map(({ block }) => block);
  const head: Head = {
    table,
    row,
    bottom: Math.max(...own.map((block) => Math.min(block.bottom, row + 1))),
    starter: null,
    columns,
    strangers: blocks.filter((block) => !own.includes(block)),
    left: Math.min(...own.map(({ column }) => column)),
    right: Math.max(...columns.map(({ right }) => right)),
    firstFigure: Math.min(...own.map(({ column }) => column)),
  };
  return { head, sure: [...best.values()].reduce((sum, { sure }) => sum + sure, 0) };
}

/** The last column of a head's cell: up to the next filled cell of the row. */
function endOf(block: Block, blocks: readonly Block[]): number {
  const next = blocks.map(({ column }) => column).filter((column) => column > block.column);
  return next.length === 0 ? block.right : Math.max(block.right, Math.min(...next) - 1);
}

/** A head with the columns that it lacks, read out of the cells of its row that nobody could be sure of. */
export function completedHead(view: SheetView, head: Head, left: number, right: number): Head {
  const own = head.columns.map(({ block }) => block);
  const known = new Set(head.columns.map(({ column }) => column));
  const blocks = blocksBetween(view, head.row, left, right);
  const added: HeadColumn[] = [];
  for (const block of blocks.filter((one) => one.bare !== "" && one !== head.starter && !own.includes(one))) {
    const found = guess(block.bare, head.table);
    if (!found || known.has(found.column)) continue;
    known.add(found.column);
    added.push({ column: found.column, rank: 2, block, right: endOf(block, blocks) });
  }
  if (added.length === 0) return head;
  const columns = [...head.columns, ...added].sort((one, two) => one.block.column - two.block.column);
  return {
    ...head,
    columns,
    strangers: head.strangers.filter((block) => !added.some((one) => one.block === block)),
    left: Math.min(head.left, ...columns.map(({ block }) => block.column)),
    right: Math.max(head.right, ...columns.map(({ block }) => block.right)),
  };
}

/** Forms are short: what comes further down is no head. */
const ROWS_LOOKED_AT = 300;

/** The row that most surely heads the table, among those that may; null when none could. */
export function bestHead(view: SheetView, table: TableKind, mayHead: (row: number) => boolean): Head | null {
  const rows = view.filledRows.slice(0, ROWS_LOOKED_AT).filter(mayHead);
  const found = rows.flatMap((row) => candidate(row, blocksInRow(view, row), table) ?? []);
  const best = found.reduce<Candidate | null>(
    (first, one) => (first && first.sure >= one.sure ? first : one),
    null,
  );
  return best?.head ?? null;
}

/** Which of the labels no cell of the sheet comes near. */
export function labelsNotSeen(
  view: SheetView,
  table: TableKind,
  labels: readonly string[],
): readonly string[] {
  const seen = new Set(
    view.filledRows
      .slice(0, ROWS_LOOKED_AT)
      .flatMap((row) => blocksInRow(view, row).flatMap(({ bare }) => guess(bare, table)?.column ?? [])),
  );
  return labels.filter((label) => {
    const column = guess(bareLabel(label), table)?.column;
    return column === undefined || !seen.has(column);
  });
}
