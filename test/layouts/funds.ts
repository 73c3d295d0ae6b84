/** The block of funds in its shapes: a table, one row, rows for columns, pairs of label and figure. */
import { spread, type Span } from "./canvas";
import { headOf, inUnit, putFact, type Print } from "./print";

const AMOUNTS = ["init", "budget", "exec"];

interface FundPlan {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

function planOf({ draw, style, facts }: Print): FundPlan {
  const withInit = draw.chance(0.75);
  const points = style.weights ? draw.shuffle(["weight", "rate", "score"]) : ["rate"];
  const columns = [...AMOUNTS.filter((name) => name !== "init" || withInit), ...points];
  return { columns, rows: ["fund.total", ...facts.children] };
}

/** A figure of a fund row; points stand on the total row only. */
function putFigure(print: Print, at: number, span: Span, row: string, column: string): void {
  const own = row === "fund.total";
  if (!own && (column === "weight" || column === "score")) {
    print.canvas.put(at, span, print.draw.pick(["—", "-", ""]));
    return;
  }
  if (!own && column === "rate" && !print.style.fundRates) print.canvas.put(at, span, "");
  else putFact(print, at, span, `${row}.${column}`);
}

function table(print: Print, plan: FundPlan, single: boolean): void {
  const { canvas, width } = print;
  const spans = spread(plan.columns.length + 1, width);
  const [first = { left: 0, right: 0 }, ...rest] = spans;
  const top = canvas.row;
  const rows = single ? plan.rows.slice(0, 1) : plan.rows;
  canvas.put(top, first, inUnit(print, headOf(print, "fund.block")), null, single ? top + 1 : top);
  for (const [index, column] of plan.columns.entries()) {
    const span = rest[index] ?? first;
    canvas.put(top, span, headOf(print, `fund.${column}`));
    for (const [place, row] of rows.entries()) putFigure(print, top + 1 + place, span, row, column);
  }
  if (!single)
    for (const [place, row] of rows.entries()) canvas.put(top + 1 + place, first, headOf(print, row));
  canvas.row = top + 1 + rows.length;
}

function transposed(print: Print, plan: FundPlan): void {
  const { canvas, width } = print;
  const [first = { left: 0, right: 0 }, ...rest] = spread(plan.rows.length + 1, width);
  const top = canvas.row;
  canvas.put(top, first, inUnit(print, headOf(print, "fund.block")));
  for (const [place, row] of plan.rows.entries()) canvas.put(top, rest[place] ?? first, headOf(print, row));
  for (const [index, column] of plan.columns.entries()) {
    canvas.put(top + 1 + index, first, headOf(print, `fund.${column}`));
    for (const [place, row] of plan.rows.entries())
      putFigure(print, top + 1 + index, rest[place] ?? first, row, column);
  }
  canvas.row = top + 1 + plan.columns.length;
}

function pairs(print: Print, plan: FundPlan): void {
  const { canvas, width } = print;
  const [first = { left: 0, right: 0 }, ...rest] = spread(width >= 7 ? 7 : 5, width);
  const perRow = rest.length / 2;
  const top = canvas.row;
  const lines = Math.ceil(plan.columns.length / perRow);
  canvas.put(top, first, inUnit(print, headOf(print, "fund.block")), null, top + lines - 1);
  for (const [index, column] of plan.columns.entries()) {
    const at = top + Math.floor(index / perRow);
    const place = 2 * (index % perRow);
    canvas.put(at, rest[place] ?? first, headOf(print, `fund.${column}`));
    putFact(print, at, rest[place + 1] ?? first, `fund.total.${column}`);
  }
  canvas.row = top + lines;
}

/** Prints the block of funds. */
export function printFunds(print: Print): void {
  const plan = planOf(print);
  const { fundShape } = print.style;
  print.variations.add(`funds ${fundShape}`);
  if (fundShape === "transposed") transposed(print, plan);
  else if (fundShape === "pairs") pairs(print, plan);
  else table(print, plan, fundShape === "single");
}
