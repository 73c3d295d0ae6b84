/** Every amount of money that a form prints, with its official label. Knows names, no relation between them. */
import { showAmount } from "../../../language/amounts";
import { factOf, nameIn, type FormFacts, type ValueFact } from "../../facts";
import { BASIC_MONEY_COLUMNS, BASIC_MONEY_ROWS, EXPENDITURE_ROWS, INCOME_ROWS } from "../../facts-catalogue";
import { officialLabel } from "../../fact-labels";
import { memoize } from "../../memoize";
import { figureOf, partsBehind } from "../../result/subtotals";
import type { FactName } from "../../fact-name";

export interface Amount {
  readonly name: FactName;
  /** Full fact name. */
  readonly fact: string;
  readonly label: string;
  /** Amounts of one group are of the same order: a column of the basic-data form, the buildings, or the funding block. */
  readonly group: string;
  readonly figure: ValueFact;
}

interface Slot {
  readonly name: FactName;
  readonly group: string;
}

const FUND_COLUMNS = ["init", "budget", "exec"] as const;

function basicDataSlots(form: FormFacts): readonly Slot[] {
  const rows = [...BASIC_MONEY_ROWS.map((row) => row.name), ...form.projects.map((project) => project.name)];
  return [
    ...rows.flatMap((row) =>
      BASIC_MONEY_COLUMNS.map((column): Slot => ({ name: `${row}.${column}`, group: column })),
    ),
    ...form.buildings.flatMap(({ name }) =>
      (["budget", "actual"] as const).map((column): Slot => ({
        name: `${name}.${column}`,
        group: "buildings",
      })),
    ),
  ];
}

function fundingSlots(form: FormFacts): readonly Slot[] {
  const rows = ["fund" as const, ...form.fundParts.map((part) => part.name)];
  const split = [...INCOME_ROWS, ...EXPENDITURE_ROWS].map((entry) => entry.name);
  const columns = rows.flatMap((row) => FUND_COLUMNS.map((column) => `${row}.${column}` as const));
  const names: readonly FactName[] = [...columns, ...split];
  return names.map((name) => ({ name, group: "fund" }));
}

/** The amounts that stand on a form as figures. */
export const amountsOf = memoize((form: FormFacts): readonly Amount[] => {
  const slots = form.id === "basic-data" ? basicDataSlots(form) : fundingSlots(form);
  return slots.flatMap(({ name, group }) => {
    const figure = factOf(form, name);
    if (figure?.kind !== "value") return [];
    return [{ name, fact: nameIn(form, name), label: officialLabel(form, name), group, figure }];
  });
});

/** A printed figure with the name of its cell. */
export interface Printed {
  readonly name: FactName;
  readonly figure: ValueFact;
}

/** The printed figures behind an amount: its own, or those of its parts where its cell is blank or 0 over them. */
export function printedBehind(form: FormFacts, name: FactName): readonly Printed[] {
  const own = factOf(form, name);
  const figure = figureOf(form, name);
  if (figure === null) return [];
  if (own?.kind === "value" && figure === own) return [{ name, figure: own }];
  return partsBehind(form, name).flatMap((part) => printedBehind(form, part.name));
}

/**
 * The cells that a sentence on an amount speaks of, the one to mark first: the cell itself; its one filled part where
 * it is blank over that part alone; else the blank cell with its parts.
 */
export function cellsOf(form: FormFacts, name: FactName): readonly string[] {
  const parts = printedBehind(form, name).map((printed) => printed.name);
  const own = factOf(form, name) === undefined ? [] : [name];
  const names = parts.length === 1 ? [...parts, ...own] : [...own, ...parts];
  return [...new Set(names)].map((one) => nameIn(form, one));
}

/** An amount as it is printed: `7,514.90`. */
export function showFigure(figure: ValueFact): string {
  return showAmount(figure.value, figure.decimals);
}
