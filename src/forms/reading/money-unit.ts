/** The unit of money that a form prints, and its factor to 万元. Knows no fact. */
import { ONE, type Decimal } from "../../language/numbers";
import { sameWidth } from "../../language/text";
import type { Block } from "../../workbook/locate";
import { moneyFactor } from "./cell-facts";
import type { Head } from "../labels/heads";
import { rowOf } from "../layout/neighbours";
import type { FormOutline } from "../layout/form-outline";

export interface MoneyUnit {
  readonly unit: string;
  readonly factor: Decimal;
  /** The cell that prints it; null when the form prints none and 万元 is taken. */
  readonly block: Block | null;
}

const IN_CAPTION = /单位\s*:?\s*(?:人民币)?\s*(万元|千元|百元|元)(?![\u4E00-\u9FFF])/;
const IN_BRACKETS = /\((?:单位:?)?(?:人民币)?(万元|千元|百元|元)(?:\)|$|,|、)/;

function unitOf(block: Block, pattern: RegExp): MoneyUnit | null {
  const words = pattern === IN_CAPTION ? sameWidth(block.text) : block.squeezed;
  const unit = pattern.exec(words)?.[1];
  const factor = unit === undefined ? null : moneyFactor(unit);
  return unit === undefined || factor === null ? null : { unit, factor, block };
}

function firstUnit(blocks: readonly Block[], pattern: RegExp): MoneyUnit | null {
  for (const block of blocks) {
    const found = block.squeezed === "" ? null : unitOf(block, pattern);
    if (found) return found;
  }
  return null;
}

/** The unit that a head cell prints in brackets (`预算投资(万元)`), or null. */
export function columnUnit(block: Block): MoneyUnit | null {
  return firstUnit([block], IN_BRACKETS);
}

/** The unit that the head of a table prints for itself, or null. */
function ownUnit(head: Head): MoneyUnit | null {
  const words = [...(head.starter ? [head.starter] : []), ...head.columns.map(({ block }) => block)];
  return firstUnit(words, IN_BRACKETS);
}

/** The unit that is printed above the form's first table, for the form as a whole, or null. */
function captionUnit(outline: FormOutline, head: Head): MoneyUnit | null {
  const first = outline.heads[0]?.row ?? head.row;
  for (const row of captionRows(outline, first)) {
    const blocks = rowOf(outline, row);
    const found = firstUnit(blocks, IN_CAPTION) ?? firstUnit(blocks, IN_BRACKETS);
    if (found) return found;
  }
  return null;
}

/** The unit of a table of money: in its head, else above the form's first table, else 万元. */
export function moneyUnitOf(outline: FormOutline, head: Head): MoneyUnit {
  return ownUnit(head) ?? captionUnit(outline, head) ?? { unit: "万元", factor: ONE, block: null };
}

/** Two units printed for the same figures: above the form and in the head of the table. */
export interface UnitConflict {
  readonly caption: MoneyUnit;
  readonly own: MoneyUnit;
}

/** Where a table's head prints another unit than the form above it, or null. */
export function unitConflict(outline: FormOutline, head: Head): UnitConflict | null {
  const [caption, own] = [captionUnit(outline, head), ownUnit(head)];
  return caption && own && !caption.factor.eq(own.factor) ? { caption, own } : null;
}

function captionRows(outline: FormOutline, first: number): readonly number[] {
  const rows: number[] = [];
  for (let row = outline.area.top; row <= first; row += 1) rows.push(row);
  return rows;
}
