/** A sheet in the making: texts at places, which of them are facts, and merged areas. */
import { areaToA1, toA1 } from "../../src/workbook/address";

export interface Written {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The fact that stands here, or null for a head, a label or what takes no part. */
  readonly id: string | null;
}

export interface Span {
  readonly left: number;
  readonly right: number;
}

export class Canvas {
  readonly written: Written[] = [];
  readonly merges: string[] = [];
  /** The next free row. */
  row = 0;

  constructor(readonly merged: boolean) {}

  /** Writes at the first cell of an area of the current sheet; nothing is merged on a flat form. */
  put(top: number, span: Span, text: string, id: string | null = null, bottom = top): void {
    if (text !== "" || id !== null) this.written.push({ row: top, column: span.left, text, id });
    if (!this.merged || (span.left === span.right && top === bottom)) return;
    this.merges.push(areaToA1({ top, left: span.left, bottom, right: span.right }));
  }

  /** The rows as printed, with as many columns as any of them has. */
  rows(): string[][] {
    const width = Math.max(0, ...this.written.map((one) => one.column)) + 1;
    const height = Math.max(this.row, ...this.written.map((one) => one.row + 1));
    const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => ""));
    for (const one of this.written) {
      const row = rows[one.row];
      if (row) row[one.column] = one.text;
    }
    return rows;
  }

  /** Where each fact stands. */
  places(): ReadonlyMap<string, string> {
    return new Map(
      this.written.flatMap((one) =>
        one.id === null || one.text === "" ? [] : [[one.id, toA1(one)] as const],
      ),
    );
  }
}

/** Splits `width` columns, from `left` on, into `count` spans; the first ones are the wider. */
export function spread(count: number, width: number, left = 0): Span[] {
  const base = Math.floor(width / count);
  const wider = width - base * count;
  let at = left;
  return Array.from({ length: count }, (_, index) => {
    const span = { left: at, right: at + base + (index < wider ? 1 : 0) - 1 };
    at = span.right + 1;
    return span;
  });
}
