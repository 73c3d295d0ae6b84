/** The cells that were looked at, as a store: what shall change adds up here and is sent afterwards. */
import { fromA1, toA1, type CellPosition } from "../../../workbook/address";
import { anchorOf, cellAt, type Sheet } from "../../../workbook/grid";
import type { CellState, SheetWrite } from "../../../workbook/write";
import { cellKey, NO_FILL } from "../../manners/marks";
import type { CellStore, StoredCell } from "../../manners/store";
import { stateOf } from "../../manners/writing";
import type { BookFacts, ListedSheet } from "../read/book-facts";
import type { CheckedSheet } from "./query-cells";

/** One cell that shall change. */
export interface CellChange {
  readonly sheet: ListedSheet;
  readonly cell: string;
  readonly before: CellState;
  after: CellState;
  contentChanges: boolean;
}

/** One sheet of ours that shall be filled or taken away. */
export type SheetChange =
  | { readonly kind: "put"; readonly name: string; readonly write: SheetWrite }
  | { readonly kind: "remove"; readonly name: string };

/** Cells that nobody has looked at yet: the check has to be made again with them. */
interface Overlooked {
  readonly sheet: string;
  readonly cell: string;
}

/** The cells by which a sheet of ours is known again. */
export const BEGINNING: readonly string[] = Array.from({ length: 12 }, (_, row) => toA1({ row, column: 0 }));

export class CheckedStore implements CellStore {
  readonly cells = new Map<string, CellChange>();
  readonly sheets: SheetChange[] = [];
  readonly overlooked: Overlooked[] = [];

  constructor(
    private readonly facts: BookFacts,
    private readonly checked: ReadonlyMap<string, CheckedSheet>,
    /** The sheet that a name of the plan or the journal means. */
    private readonly sheetOf: (name: string) => ListedSheet | null,
  ) {}

  get structureProtected(): boolean {
    return this.facts.structureProtected;
  }

  cell(sheetName: string, address: string): StoredCell | null {
    const listed = this.sheetOf(sheetName);
    const asked = fromA1(address);
    if (!listed || !asked) return null;
    const looked = this.checked.get(listed.id);
    const position = looked ? anchorOf(looked.sheet, asked) : asked;
    if (!looked?.fills.has(toA1(position))) {
      this.overlooked.push({ sheet: listed.name, cell: toA1(position) });
      return null;
    }
    return this.stored(looked, position);
  }

  sheetNamed(name: string): Sheet | null {
    const listed = this.sheetOf(name);
    if (!listed) return null;
    const looked = this.checked.get(listed.id);
    if (!looked?.fills.has("A1")) {
      // Asked for only to see whether a sheet still begins as we wrote it.
      this.overlooked.push(...BEGINNING.map((cell) => ({ sheet: listed.name, cell })));
      return null;
    }
    return looked.sheet;
  }

  /** The key of the cell that an address of the plan means. */
  keyOf(sheetName: string, address: string): string {
    const listed = this.sheetOf(sheetName);
    const asked = fromA1(address);
    const looked = listed && this.checked.get(listed.id);
    const position = looked && asked ? anchorOf(looked.sheet, asked) : asked;
    return cellKey(listed?.name ?? sheetName, position ? toA1(position) : address);
  }

  sheetNames(): readonly string[] {
    const added = this.sheets.flatMap((change) => (change.kind === "put" ? [change.name] : []));
    return [...this.facts.sheets.map(({ name }) => name), ...added];
  }

  putSheet(name: string, write: SheetWrite): void {
    this.sheets.push({ kind: "put", name, write: this.withPresentNames(write) });
  }

  removeSheet(name: string): boolean {
    const removed = new Set([name, ...this.sheets.map((change) => change.name)]);
    const others = this.facts.sheets.filter((sheet) => !removed.has(sheet.name));
    if (!others.some(({ visibility }) => visibility === "visible")) return false;
    this.sheets.push({ kind: "remove", name });
    return true;
  }

  /** Links follow sheets that were renamed since they were read. */
  private withPresentNames(write: SheetWrite): SheetWrite {
    const rows = write.rows.map((row) =>
      row.map((cell) => {
        const sheet = cell.link && this.sheetOf(cell.link.sheet)?.name;
        return cell.link && sheet !== undefined ? { ...cell, link: { ...cell.link, sheet } } : cell;
      }),
    );
    return { ...write, rows };
  }

  private stored({ listed, sheet, fills }: CheckedSheet, position: CellPosition): StoredCell {
    const address = toA1(position);
    const key = cellKey(listed.name, address);
    const before = stateOf(cellAt(sheet, position), fills.get(address) ?? NO_FILL);
    const change = (after: CellState, contentChanges: boolean): void => {
      const known = this.cells.get(key) ?? { sheet: listed, cell: address, before, after, contentChanges };
      this.cells.set(key, { ...known, after, contentChanges: known.contentChanges || contentChanges });
    };
    const state = (): CellState => this.cells.get(key)?.after ?? before;
    return {
      ...{ sheet, position, unread: false, tied: false, state },
      original: () => undefined,
      setContent: (after) => change(after, true),
      setFill: (fill) => change({ ...state(), fill }, false),
      giveBack: (after, contentChanges) => change(after, contentChanges),
    };
  }
}
