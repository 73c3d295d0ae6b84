/** Gathers scattered cells into few rectangles, so that many cells are looked at with few calls. */
import type { Area, CellPosition } from "../../../workbook/address";

/** A rectangle of this many cells is worth more than a further call. */
const MOST_CELLS = 3_000;

function grown(area: Area, { row, column }: CellPosition): Area {
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}

const size = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** Rectangles that together hold all places. */
export function bandsOf(places: readonly CellPosition[]): readonly Area[] {
  const ordered = [...places].sort((left, right) => left.row - right.row || left.column - right.column);
  const bands: Area[] = [];
  for (const place of ordered) {
    const last = bands.at(-1);
    const larger = last && grown(last, place);
    if (larger && size(larger) <= MOST_CELLS) bands[bands.length - 1] = larger;
    else bands.push({ top: place.row, left: place.column, bottom: place.row, right: place.column });
  }
  return bands;
}
