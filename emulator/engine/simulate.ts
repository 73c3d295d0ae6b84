/** What others do to the workbook while the add-in works: the user types, renames, deletes; a colleague edits too. */
import { areaFromA1, fromA1, type CellPosition } from "../../src/workbook/address";
import { cellAt, sheetOf, type Book, type BookSheet } from "../model/book";
import { enterInto, shownText, type NumberFormatter } from "../model/content";
import { recalculate } from "../model/recalculate";
import type { Actor, Events } from "./events";

function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = sheetOf(book, name);
  if (!sheet) throw new RangeError(`no sheet ${name}`);
  return sheet;
}

/** The hands of others on a book. */
export class Simulate {
  constructor(
    private readonly book: Book,
    private readonly events: Events,
    private readonly formatter: NumberFormatter,
  ) {}

  /** The user types something into a cell and presses Enter. */
  userEdit(sheet: string, cell: string, typed: string): void {
    this.edit("user", sheet, cell, typed);
  }

  /** A colleague changes a cell of the shared workbook. */
  remoteEdit(sheet: string, cell: string, typed: string): void {
    this.edit("other-person", sheet, cell, typed);
  }

  renameSheet(from: string, to: string): void {
    sheetNamed(this.book, from).name = to;
  }

  deleteSheet(name: string): void {
    const gone = sheetNamed(this.book, name);
    this.book.sheets = this.book.sheets.filter((sheet) => sheet !== gone);
    const next = this.book.sheets.find(({ visibility }) => visibility === "visible");
    if (this.book.active === gone && next) this.book.active = next;
  }

  protectSheet(name: string, isProtected: boolean): void {
    sheetNamed(this.book, name).protected = isProtected;
  }

  protectStructure(isProtected: boolean): void {
    this.book.structureProtected = isProtected;
  }

  setReadOnly(isReadOnly: boolean): void {
    this.book.readOnly = isReadOnly;
  }

  setVisibility(name: string, visibility: BookSheet["visibility"]): void {
    sheetNamed(this.book, name).visibility = visibility;
  }

  /** The user selects a cell or an area on a sheet. */
  select(name: string, text: string): void {
    const area = areaFromA1(text);
    if (!area) throw new RangeError(`no area ${text}`);
    this.book.active = sheetNamed(this.book, name);
    this.book.selection = area;
    this.events.selected(this.book.active, area);
  }

  /** What a cell shows. */
  textOf(name: string, cell: string): string {
    const { row, column } = placeOf(cell);
    return shownText(cellAt(sheetNamed(this.book, name), row, column), this.formatter);
  }

  private edit(actor: Actor, name: string, cell: string, typed: string): void {
    const sheet = sheetNamed(this.book, name);
    const { row, column } = placeOf(cell);
    enterInto(sheet, row, column, typed);
    recalculate(this.book, [{ sheet, row, column }]);
    this.events.changed([{ sheet, area: { top: row, left: column, bottom: row, right: column } }], actor);
  }
}

function placeOf(cell: string): CellPosition {
  const at = fromA1(cell);
  if (!at) throw new RangeError(`no cell ${cell}`);
  return at;
}
