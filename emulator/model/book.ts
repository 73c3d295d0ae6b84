/** The emulated workbook: cells, looks and sheets that can be changed. Knows nothing of batches, proxies or hosts. */
import type { Area } from "../../src/workbook/address";
import type { CellKind, CellValue, Visibility } from "../../src/workbook/grid";

export type Pattern = "None" | "Solid" | "Other";

/** How a cell looks and whether it is locked. Shared by cells: a change makes a new look. */
export interface Look {
  readonly pattern: Pattern;
  /** `#RRGGBB`, or empty without a fill. */
  readonly fill: string;
  readonly bold: boolean;
  readonly fontColor: string;
  readonly fontSize: number;
  readonly underline: string;
  readonly wrap: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  /** Edges that carry a line, with its colour. */
  readonly borders: Readonly<Record<string, string>>;
  readonly locked: boolean;
}

export interface Hyperlink {
  readonly documentReference: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}

export interface BookCell {
  kind: CellKind;
  value: CellValue;
  /** What the cell shows while its content is as it was loaded; null = made from value and format. */
  shown: string | null;
  formula: string | null;
  /** Whether the formula's result may be out of date, because it is beyond the evaluator. */
  stale: boolean;
  format: string;
  look: Look;
  hyperlink: Hyperlink | null;
}

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  fitToWidth: number | null;
  titleRows: string | null;
  paper: "A4";
  centred: boolean;
}

/** The file that an inserted sheet came from, and its name there. */
export interface SheetOrigin {
  readonly file: Uint8Array;
  readonly name: string;
}

export interface BookSheet {
  /** New each time the file is opened. */
  readonly id: string;
  /** Where the sheet came from when it was inserted; null for any other. */
  readonly from: SheetOrigin | null;
  name: string;
  visibility: Visibility;
  protected: boolean;
  /** `rows[row][column]`. */
  readonly rows: Map<number, Map<number, BookCell>>;
  merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Widths in points of columns whose width was set. */
  readonly widths: Map<number, number>;
  /** Heights in points of rows whose height was set. */
  readonly heights: Map<number, number>;
  gridlines: boolean;
  /** Whether everything on it was taken away since it was opened, to be filled anew. */
  cleared: boolean;
  frozenRows: number;
  readonly page: PageSetup;
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

export interface Book {
  readonly name: string;
  sheets: BookSheet[];
  xmlParts: XmlPart[];
  structureProtected: boolean;
  readOnly: boolean;
  calculation: "automatic" | "manual";
  active: BookSheet;
  /** What is selected on the active sheet. */
  selection: Area;
  /** What Ctrl+Z would take back, newest last. */
  undo: string[];
  /** Running number for ids of things that are added. */
  added: number;
}

export const PLAIN_LOOK: Look = {
  pattern: "None",
  fill: "",
  bold: false,
  fontColor: "#000000",
  fontSize: 11,
  underline: "None",
  wrap: false,
  horizontal: "General",
  vertical: "Bottom",
  borders: {},
  locked: true,
};

/** A cell in which nothing stands. */
export function blankCell(): BookCell {
  return {
    kind: "blank",
    value: null,
    shown: null,
    formula: null,
    stale: false,
    format: "General",
    look: PLAIN_LOOK,
    hyperlink: null,
  };
}

const NOTHING: Readonly<BookCell> = Object.freeze(blankCell());

/** The cell at a place, for reading only. */
export function cellAt(sheet: BookSheet, row: number, column: number): Readonly<BookCell> {
  return sheet.rows.get(row)?.get(column) ?? NOTHING;
}

/** The cell at a place, made where there is none, for changing. */
export function touchCell(sheet: BookSheet, row: number, column: number): BookCell {
  const cells = sheet.rows.get(row) ?? new Map<number, BookCell>();
  const cell = cells.get(column) ?? blankCell();
  sheet.rows.set(row, cells);
  cells.set(column, cell);
  return cell;
}

/** A new, empty sheet. */
export function emptySheet(id: string, name: string, from: SheetOrigin | null = null): BookSheet {
  return {
    id,
    from,
    name,
    visibility: "visible",
    protected: false,
    rows: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    widths: new Map(),
    frozenRows: 0,
    page: { orientation: "Portrait", fitToWidth: null, titleRows: null, paper: "A4", centred: false },
    heights: new Map(),
    gridlines: true,
    cleared: false,
  };
}

/** The sheet of a name (without regard to case) or id. */
export function sheetOf(book: Book, key: string): BookSheet | null {
  const wanted = key.toLowerCase();
  return book.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
}

/** Calls `visit` for each place of an area, row by row. */
export function forEachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}
