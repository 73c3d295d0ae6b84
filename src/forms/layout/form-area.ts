/** The rectangle of a form: its first row, its last row, and where a form beside it begins. Knows no label but titles. */
import type { Area } from "../../workbook/address";
import { blocksBetween, filledBetween, type Block, type SheetView } from "../../workbook/locate";
import type { Head } from "../labels/heads";
import { isAnnexRow, isOpeningRow } from "../labels/titles";

/** A form while its heads are being gathered. */
export interface Opened {
  readonly title: Block | null;
  readonly heads: Head[];
  top: number;
  left: number;
  right: number;
}

/** Whether two stretches of columns meet. */
export const overlaps = (one: Opened, two: { left: number; right: number }): boolean =>
  one.left <= two.right && two.left <= one.right;

const MOST_OPENING_ROWS = 12;

/** The first row of a form: its annex line or, without a title, the lines above its first table. */
export function topOf(view: SheetView, form: Opened, forms: readonly Opened[]): number {
  let { top } = form;
  const above = forms.filter((other) => other.top < top && overlaps(other, form));
  const floor = Math.max(0, ...above.map((other) => Math.max(...other.heads.map((head) => head.bottom)) + 1));
  const belongs = form.title ? isAnnexRow : isOpeningRow;
  const rows = filledBetween(view, Math.max(floor, top - MOST_OPENING_ROWS), top - 1);
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index] ?? 0;
    const blocks = blocksBetween(view, row, form.left, form.right);
    if (blocks.length === 0) continue;
    if (!belongs(blocks)) break;
    top = row;
  }
  return top;
}

const LONGEST_GAP = 20;
/** No form is longer; what goes on beyond is a list of something else, and the form counts as cut. */
const MOST_ROWS = 10_000;

/** The last filled row of a form: before the next form, and before a long stretch of nothing. */
function bottomOf(view: SheetView, form: Opened, limit: number): number {
  let bottom = Math.max(...form.heads.map((head) => head.bottom));
  const last = Math.min(limit, form.top + MOST_ROWS);
  for (const row of filledBetween(view, bottom + 1, last)) {
    if (row - bottom > LONGEST_GAP) break;
    if (blocksBetween(view, row, form.left, form.right).length > 0) bottom = row;
  }
  return bottom;
}

/** The rectangle of a form among the other forms of its sheet. */
export function areaOf(view: SheetView, form: Opened, forms: readonly Opened[]): Area {
  const lastHead = Math.max(...form.heads.map((head) => head.row));
  const beneath = forms.filter((other) => other.top > lastHead && overlaps(other, form));
  const limit = Math.min(Number.MAX_SAFE_INTEGER, ...beneath.map((other) => other.top - 1));
  const { top } = form;
  const bottom = bottomOf(view, form, limit);
  const beside = forms.filter((other) => !overlaps(other, form) && other.top <= bottom);
  const left = Math.max(
    0,
    ...beside.filter((other) => other.right < form.left).map((other) => other.right + 1),
  );
  const hasRight = beside.some((other) => other.left > form.right);
  return trimmed(view, { top, bottom, left, right: hasRight ? form.right : Number.MAX_SAFE_INTEGER });
}

function trimmed(view: SheetView, area: Area): Area {
  let left = area.right;
  let right = area.left;
  for (const row of filledBetween(view, area.top, area.bottom)) {
    for (const block of blocksBetween(view, row, area.left, area.right)) {
      left = Math.min(left, block.column);
      right = Math.max(right, Math.min(block.right, area.right));
    }
  }
  return { ...area, left, right };
}
