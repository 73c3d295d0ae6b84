/** Money rows under labels that nobody knows: named where the sums of the form close with them, and only there. */
import { scaledInteger } from "../../language/numbers";
import { factOfCell } from "./cell-facts";
import { cellAt } from "../../workbook/grid";
import { anchorAt } from "../../workbook/locate";
import type { HeadColumn } from "../labels/heads";
import type { FormOutline } from "../layout/form-outline";
import { cellOf } from "../layout/table";

/** A whole with its parts. */
const SUMS: readonly (readonly [string, readonly string[]])[] = [
  ["three", ["abroad", "vehicle", "reception"]],
  ["vehicle", ["vehicleBuy", "vehicleRun"]],
];
const NAMES = ["three", "vehicle", "vehicleBuy", "vehicleRun", "abroad", "reception"];
const MOST_UNNAMED = 5;
const CLOSE = 150;

type Figures = readonly (number | null)[];
type Named = ReadonlyMap<string, number>;

function figuresOf(outline: FormOutline, columns: readonly HeadColumn[], row: number): Figures {
  const { view } = outline;
  return columns.map((column) => {
    const fact = factOfCell(cellAt(view.sheet, anchorAt(view, cellOf(outline, column, row))), "money");
    return fact.kind === "value" ? scaledInteger(fact.value) : null;
  });
}

/** How many columns of the sums close, less those that do not; a whole stands above its parts. */
function weigh(named: Named, figures: ReadonlyMap<number, Figures>): number {
  let points = 0;
  for (const [whole, parts] of SUMS) {
    const top = named.get(whole);
    const rows = parts.flatMap((part) => named.get(part) ?? []);
    if (top === undefined || rows.length < parts.length) continue;
    if (rows.some((row) => row < top)) points -= 2;
    const own = figures.get(top) ?? [];
    own.forEach((value, at) => {
      const made = rows.map((row) => figures.get(row)?.[at] ?? null);
      if (value === null || value === 0 || made.includes(null)) return;
      const sum = made.reduce<number>((total, one) => total + (one ?? 0), 0);
      points += Math.abs(sum - value) <= CLOSE ? 2 : -1;
    });
  }
  return points;
}

/** Every way to give the names that are missing to the rows that have none. */
function namings(known: Named, missing: readonly string[], rows: readonly number[]): readonly Named[] {
  let all: readonly Named[] = [known];
  for (const name of missing) {
    all = all.flatMap((named) => {
      const used = new Set(named.values());
      return [named, ...rows.filter((row) => !used.has(row)).map((row) => new Map([...named, [name, row]]))];
    });
  }
  return all;
}

/** Two columns that close outweigh one that does not. */
const LEAST = 3;

/** The names of rows without a known label, by row; `known`: the rows whose label is known, by name. */
export function nameRows(
  outline: FormOutline,
  columns: readonly HeadColumn[],
  known: Named,
  unnamed: readonly number[],
): ReadonlyMap<number, string> {
  const rows = unnamed.filter((row) => figuresOf(outline, columns, row).some((value) => value !== null));
  const missing = NAMES.filter((name) => !known.has(name));
  if (rows.length === 0 || rows.length > MOST_UNNAMED || missing.length === 0) return new Map();
  const all = [...rows, ...known.values()];
  const figures = new Map(all.map((row) => [row, figuresOf(outline, columns, row)] as const));
  const before = weigh(known, figures);
  const found = namings(known, missing, rows).map((named) => ({ named, points: weigh(named, figures) }));
  const best = found.reduce((first, one) => (one.points > first.points ? one : first));
  if (best.points - before < LEAST) return new Map();
  return new Map([...best.named].flatMap(([name, row]) => (known.has(name) ? [] : [[row, name] as const])));
}
