/** One look at a workbook file: its tables read once, its sheets when they are asked for. */
import type { Sheet, Workbook } from "../../../workbook/grid";
import type { CellContext } from "./cell-value";
import { formatterFor } from "../../manners/number-text";
import type { OpcPackage } from "../package/package";
import { PACKAGE, relationshipsOf } from "../package/relationships";
import { modelOf, type SheetModel } from "./sheet-model";
import { scanSheet } from "./sheet-scan";
import { readSharedStrings } from "./shared-strings";
import { readStyles } from "./styles";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part";

export interface Session {
  readonly parts: OpcPackage;
  readonly book: WorkbookPart;
  readonly context: CellContext;
  /** Whether a digital signature covers the file. */
  readonly signed: boolean;
  sheet(entry: SheetEntry): SheetModel;
  /** The grid of a sheet by its name, or null. */
  sheetNamed(name: string): Sheet | null;
  workbook(): Workbook;
}

/** The tables that cells refer to. */
async function readContext(parts: OpcPackage, book: WorkbookPart): Promise<CellContext> {
  const relations = relationshipsOf(parts, book.part);
  const partOf = (type: string): string | null =>
    relations.find((one) => one.type === type && parts.has(one.target))?.target ?? null;
  const styles = readStyles(parts, partOf("styles"));
  const formats = new Set(styles.cells.map(({ format }) => format));
  const showNumber = await formatterFor(formats, book.date1904);
  return {
    strings: readSharedStrings(parts, partOf("sharedStrings")),
    styles,
    showNumber,
    date1904: book.date1904,
  };
}

/**
 * Reads what all sheets share.
 * @throws HostProblem when the file is no sound workbook.
 */
export async function openSession(parts: OpcPackage): Promise<Session> {
  const book = readWorkbookPart(parts);
  const context = await readContext(parts, book);
  const signed = relationshipsOf(parts, PACKAGE).some(({ type }) => type === "origin");
  const models = new Map<string, SheetModel>();
  const sheet = (entry: SheetEntry): SheetModel => {
    const known = models.get(entry.part);
    if (known) return known;
    const model = modelOf(entry, parts.scan(entry.part, scanSheet), context);
    models.set(entry.part, model);
    return model;
  };
  const workbook = (): Workbook => ({
    name: parts.file,
    sheets: book.sheets.map((entry) => sheet(entry).grid),
    ...(book.lost.length > 0 ? { lost: book.lost } : {}),
    structureProtected: book.structureProtected,
    readOnly: signed,
  });
  const sheetNamed = (name: string): Sheet | null => {
    const entry = book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return entry ? sheet(entry).grid : null;
  };
  return { parts, book, context, signed, sheet, sheetNamed, workbook };
}
