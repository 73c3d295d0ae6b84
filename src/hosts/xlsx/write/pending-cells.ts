/** The cells of one sheet that are about to change, each with what it will hold; written into the part in one go. */
import { contains, type CellPosition } from "../../../workbook/address";
import { cellAt } from "../../../workbook/grid";
import type { CellState } from "../../../workbook/write";
import { stateOf } from "../../manners/writing";
import { cellElement, editedSheet, restyled, withOwnFormula, type CellEdit } from "./cell-edit";
import type { RawCell } from "../read/cell-reader";
import { MAX_GRID_COLUMNS, MAX_GRID_ROWS } from "../limits";
import { formulaOf, styleOf, type SheetModel } from "../read/sheet-model";
import { styleAt, type Styles } from "../read/styles";

/** What becomes of a cell's element: its content stays, is made new, or the element is given as a whole. */
type Change =
  | { readonly kind: "kept" }
  | { readonly kind: "content" }
  | { readonly kind: "element"; readonly xml: string };

interface CellDraft extends CellPosition {
  readonly style: number;
  readonly state: CellState;
  readonly change: Change;
}

export class SheetDraft {
  private readonly cells = new Map<number, CellDraft>();

  constructor(
    readonly model: SheetModel,
    private readonly styles: Styles,
    private readonly xml: string,
  ) {}

  /** The element of a cell as it stands in the file, or undefined. */
  raw({ row, column }: CellPosition): RawCell | undefined {
    return this.model.rows.get(row)?.cells.find((cell) => cell.column === column);
  }

  /** The text of that element, empty where there is none. */
  written(position: CellPosition): string {
    const raw = this.raw(position);
    return raw ? this.xml.slice(raw.start, raw.end) : "";
  }

  /** Number of the style that a cell has, or will have. */
  styleOf(position: CellPosition): number {
    const draft = this.cells.get(keyOf(position));
    const { scan, rows } = this.model;
    return draft?.style ?? styleOf(scan, rows.get(position.row), this.raw(position), position.column);
  }

  /** Number of the style that a cell has which is not written: that of its row, else of its column. */
  inheritedStyle({ row, column }: CellPosition): number {
    return styleOf(this.model.scan, this.model.rows.get(row), undefined, column);
  }

  /** What a cell holds, or will hold. */
  stateOf(position: CellPosition): CellState {
    const draft = this.cells.get(keyOf(position));
    if (draft) return draft.state;
    const { format, fill } = styleAt(this.styles, this.styleOf(position));
    return { ...stateOf(cellAt(this.model.grid, position), fill), format };
  }

  /** Gives a cell new content and a style. */
  setContent(position: CellPosition, state: CellState, style: number): void {
    this.put({ ...position, state, style, change: { kind: "content" } });
  }

  /** Gives a cell another style only. */
  setStyle(position: CellPosition, state: CellState, style: number): void {
    const change = this.cells.get(keyOf(position))?.change ?? { kind: "kept" };
    this.put({ ...position, state, style, change });
  }

  /** Gives a cell back as an element that once stood there; an empty one takes the cell away. */
  setElement(position: CellPosition, state: CellState, style: number, xml: string): void {
    this.put({ ...position, state, style, change: { kind: "element", xml } });
  }

  /** Whether a formula reaches over more cells than this one, so that this one cannot be changed alone. */
  isTied(position: CellPosition): boolean {
    const { areas } = this.model.groups;
    const single = (area: (typeof areas)[number]["area"]) =>
      area.top === area.bottom && area.left === area.right;
    const covered = areas.some(({ area }) => !single(area) && contains(area, position));
    const shared = this.raw(position)?.formula;
    const isMaster = shared?.kind === "shared" && shared.text !== "";
    const area = isMaster ? shared.area : null;
    // Members beyond what is read could not be given formulas of their own.
    const beyond = area !== null && (area.bottom >= MAX_GRID_ROWS || area.right >= MAX_GRID_COLUMNS);
    return covered || beyond;
  }

  /** Cells whose formula goes away. */
  formulasLost(): readonly CellPosition[] {
    return [...this.cells.values()].filter(
      (draft) => this.raw(draft)?.formula && draft.change.kind !== "kept" && draft.state.formula === null,
    );
  }

  get isEmpty(): boolean {
    return this.cells.size === 0;
  }

  /** The text of the sheet with all changes. */
  text(): string {
    const edits = [...this.cells.values()].map((draft) => this.edit(draft));
    return editedSheet(this.xml, this.model.scan, [...edits, ...this.dissolved()]);
  }

  private put(draft: CellDraft): void {
    this.cells.set(keyOf(draft), draft);
  }

  private edit(draft: CellDraft): CellEdit {
    const { row, column } = draft;
    return { row, column, xml: this.elementOf(draft) };
  }

  private elementOf(draft: CellDraft): string {
    const { style, state, change } = draft;
    const { prefix } = this.model.scan;
    if (change.kind === "element") return change.xml;
    const raw = this.raw(draft);
    if (change.kind === "kept" && raw) {
      const own = this.ownFormula(raw);
      return restyled(own ?? this.xml.slice(raw.start, raw.end), style, prefix);
    }
    const formula = state.formula?.replace(/^=/, "") ?? null;
    return cellElement(draft, style, { value: state.value, error: state.kind === "error", formula }, prefix);
  }

  /** The element with a formula of its own, when the first cell of its shared formula is overwritten. */
  private ownFormula(raw: RawCell): string | null {
    const { formula } = raw;
    if (formula?.kind !== "shared" || formula.text !== "") return null;
    const master = this.model.groups.masters.get(formula.group);
    const change = master && this.cells.get(keyOf(master))?.change;
    if (!change || change.kind === "kept") return null;
    return withOwnFormula(this.xml, raw, formulaOf(raw, this.model.groups) ?? "", this.model.scan.prefix);
  }

  /** Members of shared formulas that lose their first cell: each gets the formula in full. */
  private dissolved(): CellEdit[] {
    const touched = [...this.cells.values()].some(({ row, column, change }) => {
      const formula = this.raw({ row, column })?.formula;
      return change.kind !== "kept" && formula?.kind === "shared" && formula.text !== "";
    });
    if (!touched) return [];
    return this.model.scan.rows.flatMap(({ cells }) =>
      cells.flatMap((raw) => {
        const xml = this.cells.has(keyOf(raw)) ? null : this.ownFormula(raw);
        return xml === null ? [] : [{ row: raw.row, column: raw.column, xml }];
      }),
    );
  }
}

const keyOf = ({ row, column }: CellPosition): number => row * MAX_GRID_COLUMNS + column;
