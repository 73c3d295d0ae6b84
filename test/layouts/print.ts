/** What every part of a form needs to print itself. */
import type { Canvas } from "./canvas";
import type { Facts } from "./facts";
import type { Draw } from "./random";
import type { Figures, Style } from "./style";
import { say, type Speech } from "./words";

export interface Print {
  readonly canvas: Canvas;
  readonly facts: Facts;
  readonly style: Style;
  readonly figures: Figures;
  readonly speech: Speech;
  readonly draw: Draw;
  /** Number of columns of the sheet. */
  readonly width: number;
  readonly variations: Set<string>;
}

/** A head for a concept; where rates are bare figures, the head of a rate prints their unit. */
export function headOf(print: Print, concept: string): string {
  const head = say(print.speech, concept);
  const bare = print.style.rateAs === "bare" && /\.(rate|coefficient)$/.test(concept);
  return bare && !head.includes("%") ? `${head}（%）` : head;
}

/** What is printed of a fact, by the last part of its id. */
export function shown(print: Print, id: string): string {
  const value = print.facts.values.get(id);
  if (value === undefined) return "";
  const column = id.slice(id.lastIndexOf(".") + 1);
  if (column === "rate" || column === "coefficient") return print.figures.rate(value);
  if (/^(inc|exp)\./.test(id) || ["init", "budget", "exec", "prev", "final"].includes(column))
    return print.figures.amount(value);
  return print.figures.points(value);
}

/** Prints one fact. */
export function putFact(print: Print, row: number, span: { left: number; right: number }, id: string): void {
  print.canvas.put(row, span, shown(print, id), print.facts.values.has(id) ? id : null);
}

/** `万元` of a head becomes `元` on a form in yuan. */
export const inUnit = (print: Print, head: string): string =>
  print.style.yuan ? head.replace("万元", "元") : head;
