/** What shall change, cut into pieces that are queued one after the other and fit into requests of limited size. */
import type { WorkbookState } from "../../../workbook/state";
import { NO_FILL } from "../../manners/marks";
import type { CellChange, SheetChange } from "./checked-store";
import { queueState } from "../read/kept-state";
import { bytesOf, type Piece } from "./request-chunk";
import { sheetPieces } from "../result/result-sheet";
import { lastLook } from "./concurrent-edits";
import { queueContent } from "./to-excel-value";

/** A cell's own calls, measured on Microsoft's requests. */
const CELL_BYTES = 2_000;
const FILL_BYTES = 900;
/** Addresses of one call: far below the 8,192 characters that Excel takes. */
const ADDRESSES = 60;

function statePiece(state: WorkbookState): Piece {
  return {
    sheet: null,
    bytes: bytesOf(state) * 2 + CELL_BYTES,
    queue: ({ workbook, parts }) => queueState(workbook, parts, state),
  };
}

function contentPiece(change: CellChange): Piece {
  const { sheet, cell, before, after, contentChanges } = change;
  return {
    sheet: null,
    bytes: CELL_BYTES + bytesOf(after.formula ?? after.value),
    queue: ({ workbook }) => {
      const listed = workbook.worksheets.getItem(sheet.id);
      const look = lastLook(listed.getRange(cell), change);
      queueContent(listed.getRange(cell), before, after, contentChanges);
      return contentChanges ? look : undefined;
    },
  };
}

function fillPieces(changes: readonly CellChange[]): readonly Piece[] {
  const groups = new Map<string, CellChange[]>();
  for (const change of changes) {
    if (change.after.fill === change.before.fill) continue;
    const key = `${change.sheet.id} ${change.after.fill}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) => {
    const pieces: Piece[] = [];
    for (let from = 0; from < group.length; from += ADDRESSES) {
      pieces.push(fillPiece(group.slice(from, from + ADDRESSES)));
    }
    return pieces;
  });
}

function fillPiece(group: readonly CellChange[]): Piece {
  const [first] = group;
  const addresses = group.map(({ cell }) => cell).join(",");
  return {
    sheet: null,
    bytes: FILL_BYTES + addresses.length,
    queue: ({ workbook }) => {
      if (!first) return;
      const { fill } = workbook.worksheets.getItem(first.sheet.id).getRanges(addresses).format;
      if (first.after.fill === NO_FILL) fill.clear();
      else fill.color = first.after.fill;
    },
  };
}

function removePiece(name: string): Piece {
  return {
    sheet: name,
    bytes: CELL_BYTES,
    queue: ({ workbook, sheets }) => {
      const id = sheets.get(name);
      if (id !== undefined) workbook.worksheets.getItem(id).delete();
    },
  };
}

const formatChanges = ({ before, after, contentChanges }: CellChange): boolean =>
  contentChanges || before.format !== after.format;

/** Everything that shall change, without what is kept: values, then fills, then our sheets, then their pages. */
function changePieces(cells: readonly CellChange[], sheets: readonly SheetChange[]): readonly Piece[] {
  const ours = sheets.flatMap((change) =>
    change.kind === "put" ? sheetPieces(change) : [removePiece(change.name)],
  );
  return [
    ...cells.filter(formatChanges).map(contentPiece),
    ...fillPieces(cells),
    ...ours.filter(({ isPage }) => !isPage),
    ...ours.filter(({ isPage }) => isPage),
  ];
}

/**
 * The pieces in their order. What is about to change is written down before anything is changed; when something is
 * given back, the record goes only after it.
 */
export function piecesOf(
  change: { readonly cells: readonly CellChange[]; readonly sheets: readonly SheetChange[] },
  state: WorkbookState,
  record: "first" | "last",
): readonly Piece[] {
  const changes = changePieces(change.cells, change.sheets);
  const kept = statePiece(state);
  return record === "first" ? [kept, ...changes] : [...changes, kept];
}
