/** Level names of an indicator table, inherited downwards, with the points printed in or beside them. */
import { decimal, type Decimal } from "../../language/numbers";
import { squeeze } from "../../language/text";
import type { LevelPoints } from "../../regulation/facts";
import type { CellPosition } from "../../workbook/address";
import type { Block } from "../../workbook/locate";
import { namePlace, record, type Draft } from "./fact-recorder";
import type { HeadColumn } from "../labels/heads";
import type { IndicatorColumns } from "./indicator-columns";
import { blockOf, cellOf } from "../layout/table";

const POINTS = /\(共?(\d+(?:\.\d+)?)分?\)?$|共?(\d+(?:\.\d+)?)分\)?$/;

/** `产出指标（50分）` → the name and 50. */
export function namedPoints(text: string): { readonly name: string; readonly points: Decimal | null } {
  const words = squeeze(text);
  const match = POINTS.exec(words);
  const digits = match?.[1] ?? match?.[2];
  if (!match || digits === undefined) return { name: words, points: null };
  return { name: words.slice(0, match.index).replace(/\($/, ""), points: decimal(digits) };
}

interface OpenLevel {
  readonly name: string;
  /** Rows of the level so far; shared with its LevelPoints. */
  readonly rows: string[];
}

export interface Levels {
  level1: OpenLevel;
  level2: OpenLevel;
}

const NONE = (): OpenLevel => ({ name: "", rows: [] });

/** Levels before the first row of a table. */
export function noLevels(): Levels {
  return { level1: NONE(), level2: NONE() };
}

/** The block that names a level in this very row, not one inherited from above. */
function namedHere(draft: Draft, column: HeadColumn | null, row: number): Block | null {
  const block = column ? blockOf(draft.outline, column, row) : null;
  return block?.row === row && block.text !== "" ? block : null;
}

function open(
  draft: Draft,
  level: 1 | 2,
  block: Block,
  points: HeadColumn | null,
  current: OpenLevel,
): OpenLevel {
  const { name, points: inName } = namedPoints(block.text);
  // A name repeated on every row, or again after a page break, goes on with the same level.
  if (name === current.name) return current;
  const opened = { name, rows: [] };
  const beside = points ? pointsBeside(draft, points, block.row) : null;
  const value = inName ?? beside?.points ?? null;
  if (value !== null) {
    const fact = beside?.fact ?? namePlace(draft, `level[${draft.levels.length}]`, block);
    const entry: LevelPoints = { level, name, points: value, rows: opened.rows, fact };
    draft.levels.push(entry);
  }
  return opened;
}

function pointsBeside(
  draft: Draft,
  column: HeadColumn,
  row: number,
): { readonly points: Decimal; readonly fact: string } | null {
  const name = `level[${draft.levels.length}]`;
  const position: CellPosition = cellOf(draft.outline, column, row);
  const fact = record(draft, position, { name, asked: "points", label: column.block.bare });
  return fact.kind === "value" ? { points: fact.value, fact: `${draft.key}.${name}` } : null;
}

/** Takes the level names that a row prints; says whether it prints a level-2 name of its own. */
export function enterRow(draft: Draft, columns: IndicatorColumns, row: number, levels: Levels): boolean {
  const first = namedHere(draft, columns.level1, row);
  if (first) {
    const opened = open(draft, 1, first, columns.points1, levels.level1);
    if (opened !== levels.level1) levels.level2 = NONE();
    levels.level1 = opened;
  }
  const second = namedHere(draft, columns.level2, row);
  if (!second) return false;
  const before = levels.level2;
  levels.level2 = open(draft, 2, second, columns.points2, levels.level2);
  return levels.level2 !== before;
}
