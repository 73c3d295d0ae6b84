/** Recalculates the formulas that depend on changed cells, as Excel does after each write. */
import { areaFromA1, contains, type Area, type CellPosition } from "../../src/workbook/address";
import { cellAt, forEachPlace, sheetOf, touchCell, type Book, type BookCell, type BookSheet } from "./book";
import { evaluate, referencesOf, type Lookup } from "./formula";
import { Beyond, FormulaError, type Result } from "./formula-values";

export interface Place extends CellPosition {
  readonly sheet: BookSheet;
}

const keyOf = (place: Place): string => `${place.sheet.id}!${place.row},${place.column}`;

interface FormulaPlace extends Place {
  readonly reads: readonly { readonly sheet: BookSheet | null; readonly area: Area }[];
}

function formulaPlaces(book: Book): FormulaPlace[] {
  const readsOf = (sheet: BookSheet, formula: string): FormulaPlace["reads"] =>
    referencesOf(formula).flatMap((reference) => {
      const area = areaFromA1(reference.area);
      const target = reference.sheet === null ? sheet : sheetOf(book, reference.sheet);
      return area ? [{ sheet: target, area }] : [];
    });
  return book.sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { formula }]) =>
        formula === null ? [] : [{ sheet, row, column, reads: readsOf(sheet, formula) }],
      ),
    ),
  );
}

const readsPlace = (place: FormulaPlace, changed: Place): boolean =>
  place.reads.some(({ sheet, area }) => sheet === changed.sheet && contains(area, changed));

/** The formula cells that depend on the changed ones, directly or through others. */
function dependents(book: Book, changed: readonly Place[]): Place[] {
  const formulas = formulaPlaces(book);
  const found = new Map<string, Place>();
  for (const place of changed) {
    if (cellAt(place.sheet, place.row, place.column).formula !== null) found.set(keyOf(place), place);
  }
  const queue = [...changed];
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const place of formulas) {
      if (found.has(keyOf(place)) || !readsPlace(place, next)) continue;
      found.set(keyOf(place), place);
      queue.push(place);
    }
  }
  return [...found.values()];
}

interface Recalculation {
  readonly book: Book;
  /** Places still to be evaluated. */
  readonly waiting: Map<string, Place>;
}

function put(cell: BookCell, result: Result): void {
  cell.shown = null;
  cell.stale = false;
  cell.value = result;
  cell.kind = typeof result === "number" ? "number" : typeof result === "boolean" ? "boolean" : "text";
}

function valueFor(cell: Readonly<BookCell>): Result {
  if (cell.kind === "error") throw new FormulaError(String(cell.value));
  return cell.value;
}

function lookupOf(run: Recalculation, place: Place): Lookup {
  return (name, text) => {
    const sheet = name === null ? place.sheet : sheetOf(run.book, name);
    const area = areaFromA1(text);
    if (!sheet || !area) throw new FormulaError("#REF!");
    const values: Result[] = [];
    forEachPlace(area, (row, column) => {
      settle(run, { sheet, row, column });
      values.push(valueFor(cellAt(sheet, row, column)));
    });
    return values;
  };
}

function settle(run: Recalculation, place: Place): void {
  if (!run.waiting.delete(keyOf(place))) return;
  const cell = touchCell(place.sheet, place.row, place.column);
  if (cell.formula === null) return;
  try {
    put(cell, evaluate(cell.formula, lookupOf(run, place)));
  } catch (error) {
    if (error instanceof FormulaError)
      Object.assign(cell, { kind: "error", value: error.text, shown: null, stale: false });
    else if (error instanceof Beyond) keepAsItWas(cell);
    else throw error;
  }
}

/** A formula that we cannot evaluate keeps its result and is marked; one without a result shows 0, as a new cell does. */
function keepAsItWas(cell: BookCell): void {
  cell.stale = true;
  if (cell.kind === "uncalculated") Object.assign(cell, { kind: "number", value: 0, shown: null });
}

/** Recalculates what depends on the changed cells; while calculation is manual only formulas just entered. */
export function recalculate(book: Book, changed: readonly Place[]): void {
  const places =
    book.calculation === "manual"
      ? changed.filter(({ sheet, row, column }) => cellAt(sheet, row, column).kind === "uncalculated")
      : dependents(book, changed);
  const run: Recalculation = { book, waiting: new Map(places.map((place) => [keyOf(place), place])) };
  for (const place of places) settle(run, place);
}
