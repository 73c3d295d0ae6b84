/** A workbook file as a store of cells: changes are gathered and written into the parts in one go. */
import { fromA1, type CellPosition } from "../../../workbook/address";
import { anchorOf, type Sheet } from "../../../workbook/grid";
import type { CellState, SheetWrite } from "../../../workbook/write";
import type { CellStore, StoredCell } from "../../manners/store";
import { leaveChain, requestCalculation, type LostFormula } from "./calculation";
import { giveBack } from "./restore-package";
import { MAX_GRID_COLUMNS, MAX_GRID_ROWS } from "../limits";
import { putSheet, removeSheet } from "./own-sheet";
import type { Session } from "../read/session";
import { SheetDraft } from "./pending-cells";
import { StyleBook } from "./style-book";
import { readWorkbookPart } from "../read/workbook-part";

/** Longest element that is worth keeping as a hint for giving back. */
const MAX_ORIGINAL = 2_000;

class FileCell implements StoredCell {
  constructor(
    private readonly store: XlsxStore,
    private readonly draft: SheetDraft,
    readonly position: CellPosition,
  ) {}

  get sheet(): Sheet {
    return this.draft.model.grid;
  }

  get unread(): boolean {
    return this.position.row >= MAX_GRID_ROWS || this.position.column >= MAX_GRID_COLUMNS;
  }

  get tied(): boolean {
    return this.draft.isTied(this.position);
  }

  state(): CellState {
    return this.draft.stateOf(this.position);
  }

  original(): string | undefined {
    const original = this.draft.written(this.position);
    return original.length <= MAX_ORIGINAL ? original : undefined;
  }

  setContent(state: CellState): void {
    const { styles } = this.store;
    const style = this.draft.styleOf(this.position);
    const keeps = state.format === this.state().format;
    this.draft.setContent(this.position, state, keeps ? style : styles.withFormat(style, state.format));
    this.store.noteContent();
  }

  setFill(fill: string): void {
    const style = this.store.styles.withFill(this.draft.styleOf(this.position), fill);
    this.draft.setStyle(this.position, { ...this.state(), fill }, style);
  }

  giveBack(state: CellState, contentChanges: boolean, original: string | null): void {
    const { styles, session } = this.store;
    giveBack({ draft: this.draft, position: this.position, styles, context: session.context }, state, {
      contentChanges,
      original,
    });
    if (contentChanges) this.store.noteContent();
  }
}

export class XlsxStore implements CellStore {
  readonly styles: StyleBook;
  private readonly drafts = new Map<string, SheetDraft>();
  private contentChanged = false;

  constructor(readonly session: Session) {
    this.styles = new StyleBook(session.parts, session.context.styles);
  }

  get structureProtected(): boolean {
    return this.session.book.structureProtected;
  }

  cell(sheetName: string, address: string): StoredCell | null {
    const draft = this.draftOf(sheetName);
    const asked = fromA1(address);
    return draft && asked ? new FileCell(this, draft, anchorOf(draft.model.grid, asked)) : null;
  }

  sheetNamed(name: string): Sheet | null {
    return this.session.sheetNamed(name);
  }

  sheetNames(): readonly string[] {
    return readWorkbookPart(this.session.parts).names;
  }

  putSheet(name: string, write: SheetWrite): void {
    putSheet(this.session.parts, this.styles, name, write);
  }

  removeSheet(name: string): boolean {
    return removeSheet(this.session.parts, name);
  }

  /** Says that results of formulas may be out of date. */
  noteContent(): void {
    this.contentChanged = true;
  }

  /** Writes all changes of cells and styles into the parts. */
  commit(): void {
    const { parts, book } = this.session;
    const lost: LostFormula[] = [];
    for (const draft of this.drafts.values()) {
      const { part, sheetId } = draft.model.entry;
      if (draft.isEmpty || !parts.has(part)) continue;
      lost.push(...draft.formulasLost().map(({ row, column }) => ({ row, column, sheetId })));
      parts.write(part, draft.text());
    }
    this.styles.commit();
    leaveChain(parts, book, lost);
    if (this.contentChanged) requestCalculation(parts, book);
  }

  private draftOf(sheetName: string): SheetDraft | null {
    const { book, parts, context } = this.session;
    const entry = book.sheets.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
    if (!entry) return null;
    const known = this.drafts.get(entry.part);
    if (known) return known;
    const draft = new SheetDraft(this.session.sheet(entry), context.styles, parts.text(entry.part));
    this.drafts.set(entry.part, draft);
    return draft;
  }
}
