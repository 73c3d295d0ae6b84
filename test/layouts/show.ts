/** A form as a grid of text, with its truth and what was said of it. */
import type { Form } from "./form";
import { makeForm } from "./make";
import { makeOptionsOf, type MeasureOptions } from "./measure";
import { listenTo } from "./said";
import { judge } from "./judge";

const widthOf = (text: string): number => [...text].reduce((so, sign) => so + (sign > "\u2e7f" ? 2 : 1), 0);
const CELL = 18;

function padded(text: string): string {
  let cut = "";
  for (const sign of text) {
    if (widthOf(cut + sign) > CELL) break;
    cut += sign;
  }
  return cut + " ".repeat(CELL - widthOf(cut));
}

const gridOf = (form: Form): string[] => [
  `    ${form.rows
    .reduce<readonly string[]>((widest, row) => (row.length > widest.length ? row : widest), [])
    .map((_, column) => padded(String.fromCharCode(65 + column)))
    .join("|")}`,
  ...form.rows.map((row, index) => `${String(index + 1).padStart(3)} ${row.map(padded).join("|")}`),
];

function saidOf(form: Form): string[] {
  const said = listenTo(form);
  return [
    ...said.findings.map((one) => `  ${one.id} ${one.severity} ${one.cells.join(",")} ${one.message}`),
    ...said.questions.map((one) => `  ? ${one.cells.join(",")} ${one.question}`),
    ...said.leftOut.map((area) => `  left out: ${area}`),
  ];
}

function truthOf(form: Form): string[] {
  const said = listenTo(form);
  return [...form.places].map(
    ([id, cell]) =>
      `  ${cell} ${id} = ${form.values.get(id) ?? ""}  ← ${(said.facts.get(cell) ?? ["—"]).join(" ")}`,
  );
}

/** The lines that show one form of a series: the wrong twin's grid, truth, plant and both twins' findings. */
export function showForm(options: MeasureOptions, index: number): readonly string[] {
  const made = makeForm(makeOptionsOf(options), index);
  const { planted, clean } = made;
  const form = planted?.form ?? clean;
  return [
    `form ${index}: ${form.variations.join(", ")}`,
    ...gridOf(form),
    `merged: ${form.merges.join(" ")}`,
    "truth (cell, fact, value ← what the report took from the cell):",
    ...truthOf(form),
    planted
      ? `planted: ${planted.plant.kind} at ${planted.plant.wrong.map((id) => `${form.places.get(id)} ${id} (right: ${clean.values.get(id)})`).join(", ")}; breaks ${planted.plant.breaks.map((one) => one.name).join(", ")}`
      : "nothing planted",
    `outcome: ${JSON.stringify(judge(made, listenTo).plant)}`,
    "said of the clean twin:",
    ...saidOf(clean),
    ...(planted ? ["said of the wrong twin:", ...saidOf(form)] : []),
  ];
}
