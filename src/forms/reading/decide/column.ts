/** The columns of a table before anything is decided: what their words say, and what stands in them. */
import type { Block } from "../../../workbook/locate";
import { exactMeanings, likelyMeanings, type TableKind } from "../../labels/columns";
import { composedMeaning } from "../../labels/composed";
import type { Evidence } from "../../labels/evidence-words";
import { UNNEEDED_LABELS } from "../../labels/meanings";
import { unneededColumn } from "../../labels/unneeded";
import { profileOf, type Profile } from "../../layout/content";
import type { LeafCell } from "../../layout/head-cells";
import { blockOf } from "../../layout/table";
import type { FormOutline } from "../../layout/form-outline";
import type { Certainty } from "../../reading-map";

export interface Column {
  readonly leaf: LeafCell;
  /** Place among the columns of the head, from the left. */
  readonly at: number;
  readonly profile: Profile;
  /** What the words say exactly, and what they resemble; `""` for nothing. */
  readonly exact: string;
  readonly likely: string;
  /** A known column that is not needed, or null. */
  readonly unneeded: string | null;
  /** Whether a person said what the column is. */
  readonly byPerson: boolean;
}

/** What a column was taken for, before it is drawn. */
export interface Choice {
  readonly column: Column;
  readonly meaning: string;
  readonly certainty: Certainty;
  readonly why: readonly Evidence[];
  /** Weights of everything else that it may be, the best first. */
  readonly candidates: readonly { readonly meaning: string; readonly weight: number }[];
}

/** Only so many rows are looked at: what a column is shows early. */
export const ROWS_SAMPLED = 60;

function exactOf(table: TableKind, { bare }: Block): string {
  return exactMeanings(bare).find((one) => one.table === table && one.rank === 1)?.column ?? "";
}

function likelyOf(table: TableKind, { bare }: Block): string {
  return likelyMeanings(bare).find((one) => one.table === table)?.column ?? "";
}

/** The columns under the cells of a head, with the contents of the given rows. */
export function columnsOf(
  outline: FormOutline,
  table: TableKind,
  leaves: readonly LeafCell[],
  rows: readonly number[],
  guess: (label: Block) => string,
): readonly Column[] {
  const sample = rows.slice(0, ROWS_SAMPLED);
  const columns = leaves.map((leaf, at): Column => {
    const { block, right } = leaf;
    const head = { column: "", rank: 1, block, right };
    const profile = profileOf(sample.map((row) => ownBlock(blockOf(outline, head, row), row)));
    const said = outline.assigned?.(block) ?? null;
    if (said !== null) return { leaf, at, profile, ...assignedWords(said), byPerson: true };
    const unneeded = unneededColumn(block.bare);
    const exact = exactOf(table, block);
    const likely = unneeded === null ? likelyOf(table, block) || guess(block) : "";
    return { leaf, at, profile, exact, likely, unneeded, byPerson: false };
  });
  return table === "indicator" ? withComposed(columns) : columns;
}

/** The only head that is put together of the words of a meaning is as good as one of the dictionary, where that has none. */
function withComposed(columns: readonly Column[]): readonly Column[] {
  const composed = columns.map(({ exact, unneeded, leaf }) =>
    exact === "" && unneeded === null ? composedMeaning(leaf.block.bare) : "",
  );
  return columns.map((column, at) => {
    const meaning = composed[at] ?? "";
    const rivals =
      columns.some(({ exact }) => exact === meaning) || composed.filter((one) => one === meaning).length > 1;
    return meaning === "" || rivals ? column : { ...column, exact: meaning };
  });
}

/** A column that a person named: as exact as words can be; what is not needed is known not to be. */
function assignedWords(meaning: string): Pick<Column, "exact" | "likely" | "unneeded"> {
  const isNeeded = !(meaning in UNNEEDED_LABELS);
  return { exact: isNeeded ? meaning : "", likely: "", unneeded: isNeeded ? null : meaning };
}

/** What stands in the row itself: a cell merged over several rows stands in the first of them only. */
function ownBlock(block: Block | null, row: number): Block | null {
  return block !== null && block.row === row ? block : null;
}

/** A choice that words alone made. */
export function byExactWords(column: Column, meaning: string): Choice {
  return {
    column,
    meaning,
    certainty: "certain",
    why: [column.byPerson ? "answer" : "exact"],
    candidates: [{ meaning, weight: 9 }],
  };
}
