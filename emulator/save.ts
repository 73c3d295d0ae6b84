/**
 * Saves an emulated workbook: what differs from the file as it was opened goes into it through the host of files.
 * A difference that this host cannot write is refused, never dropped.
 */
import { NO_FILL } from "../src/hosts/manners/marks";
import { constantState } from "../src/hosts/manners/writing";
import type { CellStore } from "../src/hosts/manners/store";
import type { XlsxHost } from "../src/hosts/xlsx";
import { areaToA1, fromA1, toA1 } from "../src/workbook/address";
import { cellAt as gridCell, sheetNamed, type Sheet } from "../src/workbook/grid";
import { decodeState, EMPTY_STATE, STATE_NAMESPACE, type WorkbookState } from "../src/workbook/state";
import type { CellState } from "../src/workbook/write";
import { cellAt, type Book, type BookCell, type BookSheet } from "./model/book";
import { fillText, type Closed } from "./model/close";
import { resultWrite } from "./result-write";
import { NotModelled } from "./api-surface";

/** The workbook as it was opened, and which sheet was which. */
export interface Origin {
  readonly opened: Closed;
  readonly ids: ReadonlyMap<string, string>;
}

function stateOf(cell: Readonly<BookCell>): CellState {
  const { kind, value, formula, format } = cell;
  return { kind, value, formula, format, fill: fillText(cell) };
}

/** Places that hold something now or held something before. */
function placesOf(sheet: BookSheet, before: Sheet, fills: Closed["fills"]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const [row, cells] of sheet.rows) for (const column of cells.keys()) places.add(toA1({ row, column }));
  before.rows.forEach((cells, row) => cells?.forEach((_, column) => places.add(toA1({ row, column }))));
  const prefix = `${sheet.name}!`;
  for (const key of Object.keys(fills)) if (key.startsWith(prefix)) places.add(key.slice(prefix.length));
  return places;
}

function sameContent(left: CellState, right: CellState): boolean {
  if (left.format !== right.format || left.formula !== right.formula) return false;
  // Results of formulas are calculated anew by whoever opens the file.
  return left.formula !== null || (left.kind === right.kind && left.value === right.value);
}

function saveCells(store: CellStore, sheet: BookSheet, before: Sheet, { opened }: Origin): void {
  for (const address of placesOf(sheet, before, opened.fills)) {
    const at = fromA1(address);
    if (!at) continue;
    const { kind, value, formula, format } = gridCell(before, at);
    const was: CellState = {
      kind,
      value,
      formula,
      format,
      fill: opened.fills[`${sheet.name}!${address}`] ?? NO_FILL,
    };
    const is = stateOf(cellAt(sheet, at.row, at.column));
    if (sameContent(was, is) && was.fill === is.fill) continue;
    const cell = store.cell(sheet.name, address);
    if (!cell) throw new NotModelled(`saving ${sheet.name}!${address}`);
    if (!sameContent(was, is)) cell.setContent(is.formula === null ? constant(is) : is);
    if (was.fill !== is.fill) cell.setFill(is.fill);
  }
}

const constant = (state: CellState): CellState =>
  state.kind === "error" ? state : constantState(state.value, state.format, state.fill);

const linesOf = (lines: ReadonlySet<number>): string => [...lines].sort((left, right) => left - right).join();
const areasOf = ({ merges }: Pick<Sheet, "merges">): string => merges.map(areaToA1).sort().join();

/** Refuses what changed about a sheet and cannot be written. */
function refuseOthers(sheet: BookSheet, before: Sheet): void {
  const changes: readonly (readonly [string, boolean])[] = [
    ["merged areas", areasOf(sheet) !== areasOf(before)],
    ["visibility", sheet.visibility !== before.visibility],
    ["protection", sheet.protected !== before.protected],
    ["hidden rows", linesOf(sheet.hiddenRows) !== linesOf(before.hiddenRows)],
    ["hidden columns", linesOf(sheet.hiddenColumns) !== linesOf(before.hiddenColumns)],
  ];
  const [first] = changes.filter(([, changed]) => changed);
  if (first) throw new NotModelled(`saving changed ${first[0]} of ${sheet.name}`);
}

function saveSheet(store: CellStore, sheet: BookSheet, origin: Origin): void {
  const name = origin.ids.get(sheet.id);
  if (name === undefined || sheet.cleared) return store.putSheet(sheet.name, resultWrite(sheet));
  if (name !== sheet.name) throw new NotModelled(`saving the new name of ${name}`);
  const before = sheetNamed(origin.opened.workbook, name);
  if (!before) throw new NotModelled(`saving ${name}`);
  refuseOthers(sheet, before);
  saveCells(store, sheet, before, origin);
}

const isOurs = (xml: string): boolean => xml.includes(STATE_NAMESPACE);

function keptIn(book: Book, { opened }: Origin): WorkbookState {
  const others = (parts: readonly string[]): string =>
    parts
      .filter((xml) => !isOurs(xml))
      .sort()
      .join("\n");
  const texts = book.xmlParts.map(({ xml }) => xml);
  if (others(texts) !== others(opened.xmlParts)) throw new NotModelled("saving custom XML parts of others");
  const [ours, more] = texts.filter(isOurs);
  if (more !== undefined) throw new NotModelled("saving several parts of ours");
  return ours === undefined ? EMPTY_STATE : decodeState(ours).state;
}

/** Writes what differs from the opened workbook. @throws NotModelled for a difference that cannot be written. */
export async function saveInto(host: XlsxHost, book: Book, origin: Origin): Promise<void> {
  const present = new Set(book.sheets.map(({ id }) => id));
  await host.change((store) => {
    for (const sheet of book.sheets) saveSheet(store, sheet, origin);
    for (const [id, name] of origin.ids) {
      if (!present.has(id) && !store.removeSheet(name)) throw new NotModelled(`taking away ${name}`);
    }
    return { report: { outcomes: [] }, state: keptIn(book, origin) };
  });
}
