/** A form as it lies on its sheet. */
import type { FormId } from "../../regulation/facts";
import type { Area } from "../../workbook/address";
import type { Block, SheetView } from "../../workbook/locate";
import type { TableKind } from "../labels/columns";
import type { Evidence } from "../labels/evidence-words";
import type { Head } from "../labels/heads";
import type { Certainty } from "../reading-map";

export interface FormOutline {
  readonly view: SheetView;
  readonly id: FormId;
  /** Whether a person said which form it is. */
  readonly isChosen?: true;
  readonly title: Block | null;
  readonly heads: readonly Head[];
  readonly area: Area;
  /** What each column was taken for, and how surely; absent while nothing but words was looked at. */
  readonly decisions?: readonly ColumnDecision[];
  /** Rows of blocks that take no part. */
  readonly foreign?: readonly { readonly top: number; readonly bottom: number }[];
  /** The meaning that a person gave to a head cell; absent where nobody was asked. */
  readonly assigned?: (block: Block) => string | null;
}

/** What a column was taken for. */
export interface ColumnDecision {
  readonly table: TableKind;
  /** The head's own cell, the lowest of a head of several rows. */
  readonly block: Block;
  /** Last column that belongs to it. */
  readonly right: number;
  /** First and last row of the head and the rows under it. */
  readonly top: number;
  readonly bottom: number;
  readonly meaning: string;
  readonly certainty: Certainty;
  readonly why: readonly Evidence[];
  /** Weights of what it may mean, the best first. */
  readonly candidates: readonly { readonly meaning: string; readonly weight: number }[];
}
