/** Workbook files outside the browser: what their cells hold, and whether a saved one is whole. */
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import path from "node:path";
import { emulateFile } from "../../emulator/file";
import { closeBook, type Closed } from "../../emulator/model/close";
import { openXlsx } from "../../src/hosts/xlsx";
import { toA1 } from "../../src/workbook/address";
import { EMPTY_STATE, type WorkbookState } from "../../src/workbook/state";
import type { CellState } from "../../src/workbook/write";

const GOLDEN = path.join("test", "golden");

/** The bytes of a golden workbook. */
export const golden = (name: string): Buffer => readFileSync(path.join(GOLDEN, name, "workbook.xlsx"));
/** The workbook that the playground opens by itself. */
export const SAMPLE = golden("hengyang-2022");

/** A saved workbook: its cells by `自评表!H33`, its sheets, and what we kept in it. */
export interface Saved {
  readonly cells: ReadonlyMap<string, CellState>;
  readonly sheets: readonly string[];
  readonly state: WorkbookState;
}

const NOTHING: CellState = { kind: "blank", value: null, formula: null, format: "General", fill: "none" };

function cellsOf({ workbook, fills }: Closed): Map<string, CellState> {
  const cells = new Map<string, CellState>();
  for (const [key, fill] of Object.entries(fills)) if (fill !== "none") cells.set(key, { ...NOTHING, fill });
  for (const sheet of workbook.sheets) {
    sheet.rows.forEach((row, at) =>
      row?.forEach((cell, column) => {
        if (!cell) return;
        const { kind, value, formula, format } = cell;
        const key = `${sheet.name}!${toA1({ row: at, column })}`;
        // The result of a formula may be calculated anew by whoever opens the file.
        const content = formula === null ? { kind, value } : { kind: "uncalculated" as const, value: null };
        cells.set(key, { ...content, formula, format, fill: fills[key] ?? "none" });
      }),
    );
  }
  return cells;
}

/** Reads a file the way Excel would. @throws HostProblem when it is no sound workbook. */
export async function saved(bytes: Buffer): Promise<Saved> {
  const { engine } = await emulateFile({ bytes, name: "保存.xlsx", profile: "ltsc2021" });
  const { state, stateDamaged } = await openXlsx(bytes, "保存.xlsx").read();
  assert(stateDamaged !== true, "our record in the file is damaged");
  const closed = closeBook(engine.book, engine.formatter);
  return { cells: cellsOf(closed), sheets: closed.workbook.sheets.map(({ name }) => name), state };
}

/** What we may change of a cell, each on its own: its content, its number format, its fill. */
const partsOf = ({ value, formula, format, fill }: CellState): readonly string[] => [
  JSON.stringify(formula ?? value),
  format,
  fill,
];
const told = (cell: CellState | undefined): string => partsOf(cell ?? NOTHING).join(" ");

/** Places that differ, as `自评表!H33`. */
function changes(before: Saved, after: Saved): readonly string[] {
  const keys = new Set([...before.cells.keys(), ...after.cells.keys()]);
  return [...keys].filter((key) => told(before.cells.get(key)) !== told(after.cells.get(key)));
}

/** Holds a file to the original: the same cells with the same looks, the same sheets, nothing of ours in it. */
export async function isOriginal(bytes: Buffer, original: Buffer = SAMPLE): Promise<void> {
  const [before, after] = await Promise.all([saved(original), saved(bytes)]);
  const differing = changes(before, after).map(
    (key) => `${key}: ${told(before.cells.get(key))} → ${told(after.cells.get(key))}`,
  );
  assert.deepEqual(differing, [], "cells that are not as they were");
  assert.deepEqual(after.sheets, before.sheets, "sheets");
  assert.deepEqual(after.state, EMPTY_STATE, "records");
}

interface Recorded {
  readonly before: CellState;
  readonly after: CellState;
}

/** What our record in a file says of each cell: what stood there at first, and what shall stand there since. */
function recorded({ state }: Saved): ReadonlyMap<string, Recorded> {
  const cells = new Map<string, Recorded>();
  for (const { sheet, cell, before, after } of state.journal.flatMap(({ entries }) => entries)) {
    const key = `${sheet}!${cell}`;
    cells.set(key, { before: cells.get(key)?.before ?? before, after });
  }
  return cells;
}

/** What became of the cells that the record speaks of. */
export interface Wholeness {
  /** Cells that differ from the original. */
  readonly changed: number;
  /** Whether every cell holds all that the record says. */
  readonly complete: boolean;
}

/**
 * Holds a file to be whole: content, format and fill of every cell are as they were, or are told by the record with
 * what stood there before; every sheet is the unit's own, or told by the record.
 */
export async function isWhole(bytes: Buffer, original: Buffer = SAMPLE): Promise<Wholeness> {
  const [before, after] = await Promise.all([saved(original), saved(bytes)]);
  const ours = new Set(after.state.journal.flatMap(({ sheetsAdded }) => sheetsAdded.map(({ name }) => name)));
  const others = after.sheets.filter((name) => !ours.has(name));
  assert.deepEqual(others, before.sheets, "sheets that nobody knows of");
  const record = recorded(after);
  const differing = changes(before, after).filter((key) => !ours.has(key.slice(0, key.lastIndexOf("!"))));
  for (const key of differing) {
    const known = record.get(key);
    assert(known, `${key} changed and is not in the record`);
    assert.equal(told(known.before), told(before.cells.get(key)), `${key} in the record, before`);
    const [was, shall] = [partsOf(known.before), partsOf(known.after)];
    partsOf(after.cells.get(key) ?? NOTHING).forEach((part, index) =>
      assert(part === was[index] || part === shall[index], `${key} holds ${part}, which nobody wrote`),
    );
  }
  const complete = [...record].every(([key, { after: shall }]) => told(shall) === told(after.cells.get(key)));
  return { changed: differing.length, complete };
}
