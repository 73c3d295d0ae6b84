/** The form of basic data: staff, and money in columns of years in any order. */
import type { Draw } from "./random";
import { rounded, type Relation } from "./relations";
import { headOf, inUnit, putFact, type Print } from "./print";
import { printBlock } from "./foreign";
import { printTitle } from "./self-evaluation";

const ROWS = ["three", "vehicle", "vehicleBuy", "vehicleRun", "abroad", "reception"];
const COLUMNS = ["prev", "budget", "final"];

function moneyOf(draw: Draw, values: Map<string, number>): void {
  for (const row of ["vehicleBuy", "vehicleRun", "abroad", "reception"]) {
    const budget = draw.int(200, 2500) / 100;
    values.set(`base.${row}.budget`, budget);
    values.set(`base.${row}.final`, rounded((budget * draw.int(70, 98)) / 100, 2));
    values.set(`base.${row}.prev`, rounded((budget * draw.int(85, 104)) / 100, 2));
  }
}

/** Adds the facts of the basic data to those of a self-evaluation, and returns the relations between them. */
export function addBasicData(draw: Draw, values: Map<string, number>): Relation[] {
  const quota = draw.int(20, 300);
  values.set("staff.quota", quota);
  values.set("staff.onDuty", quota - draw.int(1, 9));
  values.set("staff.rate", rounded((values.get("staff.onDuty") ?? 0) / quota, 4));
  moneyOf(draw, values);
  const sums = COLUMNS.flatMap((column): Relation[] => [
    {
      kind: "sum",
      name: `vehicle:${column}`,
      result: `base.vehicle.${column}`,
      terms: [`base.vehicleBuy.${column}`, `base.vehicleRun.${column}`],
    },
    {
      kind: "sum",
      name: `three:${column}`,
      result: `base.three.${column}`,
      terms: ["vehicle", "abroad", "reception"].map((row) => `base.${row}.${column}`),
    },
  ]);
  for (const sum of sums) {
    if (sum.kind !== "sum") continue;
    values.set(
      sum.result,
      rounded(
        sum.terms.reduce((so, id) => so + (values.get(id) ?? 0), 0),
        2,
      ),
    );
  }
  const rate: Relation = {
    kind: "ratio",
    name: "rate:staff",
    result: "staff.rate",
    over: "staff.onDuty",
    under: "staff.quota",
  };
  return [rate, ...sums];
}

/** Prints the form. */
export function printBasicData(print: Print): void {
  const { canvas, draw, facts, style } = print;
  const at = (column: number): { left: number; right: number } => ({ left: column, right: column });
  const whole: Print = { ...print, width: 4 };
  printTitle(whole);
  canvas.put(
    canvas.row++,
    { left: 0, right: 3 },
    `${headOf(print, "caption.unit")}：${facts.unit}　　填报时间：${facts.year + 1}年2月20日`,
  );
  canvas.put(canvas.row, at(0), headOf(print, "staff.block"), null, canvas.row + 1);
  for (const [index, column] of ["quota", "onDuty", "rate"].entries()) {
    canvas.put(canvas.row, at(index + 1), headOf(print, `staff.${column}`));
    putFact(print, canvas.row + 1, at(index + 1), `staff.${column}`);
  }
  canvas.row += 2;
  if (style.foreignBlock) printBlock({ ...print, width: 4 });
  canvas.put(canvas.row, at(0), inUnit(print, headOf(print, "base.block")));
  const order = draw.chance(0.5) ? COLUMNS : [...COLUMNS].reverse();
  for (const [index, column] of order.entries()) {
    canvas.put(canvas.row, at(index + 1), headOf(print, `base.${column}`));
    for (const [place, row] of ROWS.entries())
      putFact(print, canvas.row + 1 + place, at(index + 1), `base.${row}.${column}`);
  }
  for (const [place, row] of ROWS.entries())
    canvas.put(canvas.row + 1 + place, at(0), headOf(print, `base.${row}`));
  canvas.row += 1 + ROWS.length;
}
