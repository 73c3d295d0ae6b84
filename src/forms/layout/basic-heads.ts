/**
 * Heads of basic data that no dictionary knows as a whole: below a title of such a form, labels over figures, where single
 * words of the head or the labels of the rows tell posts or money.
 */
import { blocksInRow, type Block, type SheetView } from "../../workbook/locate";
import { basicHint } from "../labels/basic-hints";
import { startedTable } from "../labels/columns";
import type { Head } from "../labels/heads";
import { moneyRow } from "../labels/row-labels";
import { isTitle } from "../labels/titles";
import { contentOf, isFigure } from "./content";
import { isLabelRow } from "./head-cells";

const BASIC_TITLE = /基础数据表/;
const FEWEST_HINTS = 2;
const FEWEST_KNOWN_ROWS = 2;

/** Figures in a row. */
const figuresIn = (blocks: readonly Block[]): number =>
  blocks.filter((block) => isFigure(contentOf(block))).length;

/** The rows of figures right below a row. */
function bodyBelow(view: SheetView, rows: readonly number[], at: number): readonly (readonly Block[])[] {
  const below = rows.slice(at + 1).map((row) => blocksInRow(view, row));
  const end = below.findIndex((blocks) => figuresIn(blocks) < 2);
  return end < 0 ? below : below.slice(0, end);
}

function hints(table: "staff" | "money", blocks: readonly Block[]): number {
  return new Set(blocks.flatMap(({ bare }) => basicHint(table, bare) ?? [])).size;
}

/** What the rows under a row of labels show it to head, or null. */
function tableOf(blocks: readonly Block[], body: readonly (readonly Block[])[]): "staff" | "money" | null {
  const [first] = body;
  if (!first) return null;
  const started = startedTable(blocks[0]?.bare ?? "");
  const names =
    body.length === 1 &&
    first.every((block) => isFigure(contentOf(block)) || block.row < (first[1]?.row ?? 0));
  if (names && (started === "staff" || hints("staff", blocks) >= FEWEST_HINTS)) return "staff";
  const known = body.filter((row) => row.some(({ bare }) => moneyRow(bare) !== null)).length;
  const isMoney = started === "money" || known >= FEWEST_KNOWN_ROWS || hints("money", blocks) >= FEWEST_HINTS;
  return body.length > 1 && isMoney ? "money" : null;
}

function headOf(table: "staff" | "money", blocks: readonly Block[], row: number): Head {
  const [first, ...rest] = blocks;
  const left = first?.column ?? 0;
  return {
    table,
    row,
    bottom: row,
    starter: first ?? null,
    columns: [],
    strangers: rest,
    left,
    right: Math.max(left, ...blocks.map((block) => block.right)),
    firstFigure: rest[0]?.column ?? left,
  };
}

/** Heads that say the same cannot be told apart. */
const repeats = (blocks: readonly Block[]): boolean =>
  new Set(blocks.map(({ bare }) => bare)).size < blocks.length;

const MOST_ROWS = 300;

/** The heads that words found, with those of basic data that only what stands under them shows. */
export function withBasicHeads(view: SheetView, heads: readonly Head[]): readonly Head[] {
  const rows = view.filledRows.slice(0, MOST_ROWS);
  let isBasic = false;
  const found = rows.flatMap((row, at): readonly Head[] => {
    const blocks = blocksInRow(view, row);
    const title = blocks.find(isTitle);
    if (title) isBasic = BASIC_TITLE.test(title.squeezed);
    if (!isBasic || title || blocks.length < 3 || !isLabelRow(blocks)) return [];
    if (heads.some((head) => row >= head.row && row <= head.bottom) || repeats(blocks)) return [];
    const table = tableOf(blocks, bodyBelow(view, rows, at));
    return table === null ? [] : [headOf(table, blocks, row)];
  });
  if (found.length === 0) return heads;
  return [...heads, ...found].sort((one, two) => one.row - two.row || one.left - two.left);
}
