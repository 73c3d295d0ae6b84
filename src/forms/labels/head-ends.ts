/** What a head knows beside its columns once a form was read as a whole: figures in places of their own, and where it ends. */
import type { CellPosition } from "../../workbook/address";
import type { Block } from "../../workbook/locate";

export interface HeadEnds {
  /** Where figures stand that no head over a column gives a place to: pairs, and rows for columns. */
  readonly figures?: HeadFigures;
  /** The row of totals under an indicator table, whatever its label; absent or null where words tell it or there is none. */
  readonly closing?: number | null;
  /** The last row of the table where another block stands under it; absent where its form or the next head ends it. */
  readonly last?: number;
  /** The first row of a block that ends the table by a head of its own. */
  readonly broken?: number | null;
}

/** Named figures, one for each record; the first record is the whole. */
export interface HeadFigures {
  readonly fields: readonly {
    readonly column: string;
    readonly label: Block;
    readonly cells: readonly CellPosition[];
  }[];
  /** The label of each record, or null. */
  readonly records: readonly (Block | null)[];
}
