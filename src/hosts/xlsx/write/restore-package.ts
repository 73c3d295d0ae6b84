/** Puts one cell back as it was: the element that stood there if it still means the same, else an equal one. */
import { toA1, type CellPosition } from "../../../workbook/address";
import type { CellState } from "../../../workbook/write";
import { sameContent } from "../../manners/restore-cells";
import { stateOf } from "../../manners/writing";
import { readCell, type RawCell } from "../read/cell-reader";
import { toCell, type CellContext } from "../read/cell-value";
import type { SheetDraft } from "./pending-cells";
import { formulaOf } from "../read/sheet-model";
import type { StyleBook } from "./style-book";
import { styleAt } from "../read/styles";
import { XmlScanner } from "../xml/scanner";
import { XmlFault } from "../xml/text";

/** A cell that is to be put back, and what is known about its workbook. */
export interface Place {
  readonly draft: SheetDraft;
  readonly position: CellPosition;
  readonly styles: StyleBook;
  readonly context: CellContext;
}

/** The remembered element as a cell, or null when it is no cell of this place. */
function remembered(original: string, { draft, position }: Place): RawCell | null {
  try {
    const scanner = new XmlScanner(original);
    if (!scanner.next() || scanner.name !== `${draft.model.scan.prefix}c`) return null;
    const named = scanner.attributes().r;
    const cell = readCell(scanner, position.row, position.column);
    // Without an address of its own a cell would move when cells before it come or go.
    return named === toA1(position) && !scanner.next() ? cell : null;
  } catch (error) {
    if (error instanceof XmlFault) return null;
    throw error;
  }
}

/** Style numbers change when another program saves the file; font, border and alignment must be those of now. */
function styleFits({ draft, position, styles, context }: Place, style: number, state: CellState): boolean {
  const { format, fill } = styleAt(context.styles, style);
  return format === state.format && fill === state.fill && styles.areKin(style, draft.styleOf(position));
}

function contentFits({ draft, context }: Place, raw: RawCell, state: CellState): boolean {
  // The first cell of a shared formula gave it to the others when it was overwritten; it would not get them back.
  if (raw.formula?.kind === "shared" && raw.formula.text !== "") return false;
  return sameContent(stateOf(toCell(raw, formulaOf(raw, draft.model.groups), context), state.fill), state);
}

/** The style that `state` needs: the former number if it still fits, else one like the present style. */
function styleFor(place: Place, state: CellState, former: number | null): number {
  if (former !== null && styleFits(place, former, state)) return former;
  const { draft, position, styles } = place;
  const now = draft.stateOf(position);
  let style = draft.styleOf(position);
  if (state.format !== now.format) style = styles.withFormat(style, state.format);
  return state.fill === now.fill ? style : styles.withFill(style, state.fill);
}

/** A cell that was not written at all before is taken away again, when it then looks as it did. */
function takeAway(place: Place, state: CellState): boolean {
  const inherited = place.draft.inheritedStyle(place.position);
  if (state.kind !== "blank" || !styleFits(place, inherited, state)) return false;
  place.draft.setElement(place.position, state, inherited, "");
  return true;
}

/** Puts the remembered element back, when its style and its content still mean what they meant. */
function putElement(place: Place, state: CellState, original: string, raw: RawCell): boolean {
  if (!styleFits(place, raw.style, state) || !contentFits(place, raw, state)) return false;
  place.draft.setElement(place.position, state, raw.style, original);
  return true;
}

/** Gives a cell the state it had; `original` is the element as it stood in the file, empty if there was none. */
export function giveBack(
  place: Place,
  state: CellState,
  how: { readonly contentChanges: boolean; readonly original: string | null },
): void {
  const { draft, position } = place;
  const { contentChanges, original } = how;
  if (original === "" && takeAway(place, state)) return;
  const raw = original ? remembered(original, place) : null;
  if (original && raw && putElement(place, state, original, raw)) return;
  const style = styleFor(place, state, raw?.style ?? null);
  if (contentChanges) draft.setContent(position, state, style);
  else draft.setStyle(position, state, style);
}
