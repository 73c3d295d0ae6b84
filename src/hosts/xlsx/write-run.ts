/** Everything that one run changes in a workbook file, gathered cell by cell and written in one go. */
import { fromA1, toA1, type CellPosition } from "../../workbook/address";
import { anchorOf } from "../../workbook/grid";
import type { CellState, JournalEntry } from "../../workbook/write";
import { isLocked, type Target } from "../writing";
import { leaveChain, requestCalculation, type LostFormula } from "./calculation";
import { MAX_GRID_COLUMNS, MAX_GRID_ROWS } from "./limits";
import type { Session } from "./session";
import { SheetDraft } from "./sheet-draft";
import { StyleBook } from "./style-book";

/** A cell of a sheet that can be written. */
export interface WritableCell {
  readonly draft: SheetDraft;
  readonly position: CellPosition;
  readonly target: Target;
  readonly locked: boolean;
}

/** Longest element that is worth keeping as a hint for giving back. */
const MAX_ORIGINAL = 2_000;

export class WriteRun {
  readonly styles: StyleBook;
  readonly entries: JournalEntry[] = [];
  private readonly drafts = new Map<string, SheetDraft>();
  private contentChanged = false;

  constructor(readonly session: Session) {
    this.styles = new StyleBook(session.parts, session.context.styles);
  }

  /** The cell that an address means, at the first cell of its merged area; null when there is no such sheet. */
  cell(sheetName: string, address: string): WritableCell | null {
    const draft = this.draftOf(sheetName);
    const asked = fromA1(address);
    if (!draft || !asked) return null;
    const sheet = draft.model.grid;
    const position = anchorOf(sheet, asked);
    const target = { sheet, position };
    return { draft, position, target, locked: isLocked(target) };
  }

  /** Whether a cell lies outside what is read of a sheet. */
  isBeyond({ row, column }: CellPosition): boolean {
    return row >= MAX_GRID_ROWS || column >= MAX_GRID_COLUMNS;
  }

  /** Gives a cell new content, and a new number format where the state says so; notes it in the journal. */
  putContent({ draft, position }: WritableCell, after: CellState, fact: string | null): void {
    const before = draft.stateOf(position);
    const style = draft.styleOf(position);
    const original = draft.written(position);
    draft.setContent(
      position,
      after,
      after.format === before.format ? style : this.styles.withFormat(style, after.format),
    );
    this.contentChanged = true;
    const hint = original.length <= MAX_ORIGINAL ? { original } : {};
    this.note({ draft, position }, { fact, before, after, ...hint });
  }

  /** Gives a cell another fill; notes it in the journal. */
  putFill({ draft, position }: WritableCell, fill: string): void {
    const before = draft.stateOf(position);
    const after = { ...before, fill };
    draft.setStyle(position, after, this.styles.withFill(draft.styleOf(position), fill));
    this.note({ draft, position }, { fact: null, before, after });
  }

  /** Says that content changed in a way that the journal does not note. */
  noteContent(): void {
    this.contentChanged = true;
  }

  /** Writes all changes into the parts. */
  commit(): void {
    const { parts, book } = this.session;
    const lost: LostFormula[] = [];
    for (const draft of this.drafts.values()) {
      if (draft.isEmpty) continue;
      const { part, sheetId } = draft.model.entry;
      lost.push(...draft.formulasLost().map(({ row, column }) => ({ row, column, sheetId })));
      parts.write(part, draft.text());
    }
    this.styles.commit();
    leaveChain(parts, book, lost);
    if (this.contentChanged) requestCalculation(parts, book);
  }

  private note(
    { draft, position }: Pick<WritableCell, "draft" | "position">,
    entry: Omit<JournalEntry, "sheet" | "cell">,
  ): void {
    this.entries.push({ sheet: draft.model.grid.name, cell: toA1(position), ...entry });
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
