/**
 * Totals that follow from their parts, for parents whose parts exhaust them, and the amount a rate may use where the
 * printed total is blank or 0 over filled parts. 公用经费's 其中 rows do not exhaust it and are never added up.
 */
import { showMoney, sum, type Decimal } from "../../language/numbers";
import { factOf, nameIn, type Fact, type FormFacts, type ProjectGroup, type ValueFact } from "../facts";
import { BASIC_MONEY_COLUMNS } from "../facts-catalogue";
import { memoize } from "../memoize";
import type { FactName, MoneyRow, MoneyRowName } from "../fact-name";

interface SubtotalPart {
  readonly name: FactName;
  /** Its figure: printed, or itself derived from its parts. */
  readonly figure: ValueFact;
  /** Whether the figure stands in the cell as it is. */
  readonly printed: boolean;
}

export interface Subtotal {
  /** Full name of the parent's fact. */
  readonly fact: string;
  readonly name: FactName;
  /** The filled parts. */
  readonly parts: readonly SubtotalPart[];
  readonly sum: Decimal;
  /** printed: a figure other than 0 · blank · zero: 0 stands over parts that are not 0. */
  readonly state: "printed" | "blank" | "zero";
}

const GROUPS: Readonly<Record<ProjectGroup, MoneyRow>> = {
  business: "groupBusiness",
  operation: "groupOperation",
  special: "groupSpecial",
};

interface Family {
  readonly parent: FactName;
  readonly parts: readonly FactName[];
}

function basicDataFamilies(form: FormFacts): readonly Family[] {
  return BASIC_MONEY_COLUMNS.flatMap((column) => {
    const inColumn = (names: readonly MoneyRowName[]): readonly FactName[] =>
      names.map((name) => `${name}.${column}` as const);
    const rowsOf = (group: ProjectGroup): readonly MoneyRowName[] =>
      form.projects.filter((project) => project.group === group).map((project) => project.name);
    const groups: readonly ProjectGroup[] = ["business", "operation", "special"];
    return [
      { parent: `vehicle.${column}`, parts: inColumn(["vehicleBuy", "vehicleRun"]) },
      { parent: `three.${column}`, parts: inColumn(["vehicle", "abroad", "reception"]) },
      ...groups.map((group): Family => ({
        parent: `${GROUPS[group]}.${column}`,
        parts: inColumn(rowsOf(group)),
      })),
      { parent: `project.${column}`, parts: inColumn(Object.values(GROUPS)) },
    ];
  });
}

const INCOME: readonly FactName[] = [
  "inc.general",
  "inc.fund",
  "inc.capital",
  "inc.nontax",
  "inc.extra",
  "inc.other",
];

function fundingFamilies(form: FormFacts): readonly Family[] {
  return [
    { parent: "exp.basic", parts: ["exp.staff", "exp.public"] },
    { parent: "exp.total", parts: ["exp.basic", "exp.project"] },
    { parent: "inc.total", parts: INCOME },
    ...(["init", "budget", "exec"] as const).map((column): Family => ({
      parent: `fund.${column}`,
      parts: form.fundParts.map((part) => `${part.name}.${column}` as const),
    })),
  ];
}

/** What was worked out of a form so far, by full names. */
interface Worked {
  readonly families: ReadonlyMap<string, Family>;
  readonly figures: Map<string, ValueFact | null>;
}

const workedOf = memoize((form: FormFacts): Worked => {
  const families = form.id === "basic-data" ? basicDataFamilies(form) : fundingFamilies(form);
  return {
    families: new Map(families.map((family) => [nameIn(form, family.parent), family])),
    figures: new Map(),
  };
});

function valueFact(fact: Fact | undefined): ValueFact | null {
  return fact?.kind === "value" ? fact : null;
}

function derivedFigure(parts: readonly SubtotalPart[]): ValueFact {
  const value = sum(parts.map((part) => part.figure.value));
  const decimals = Math.max(...parts.map((part) => part.figure.decimals));
  return { kind: "value", value, decimals, percent: false, unit: null, text: showMoney(value, decimals) };
}

function partsOf(form: FormFacts, family: Family): readonly SubtotalPart[] {
  return family.parts.flatMap((name) => {
    const figure = figureOf(form, name);
    return figure ? [{ name, figure, printed: valueFact(factOf(form, name)) === figure }] : [];
  });
}

/**
 * The figure of an amount: as printed, or the sum of its parts where an exhaustive parent is blank or 0 over filled
 * parts (settled: rates use the sum of the parts); null when there is neither.
 */
export const figureOf = (form: FormFacts, name: FactName): ValueFact | null =>
  figureOfFact(form, nameIn(form, name));

/** The figure of an amount, as `figureOf` gives it, by the full name of its fact. */
export function figureOfFact(form: FormFacts, fact: string): ValueFact | null {
  const { figures } = workedOf(form);
  const known = figures.get(fact);
  if (known !== undefined) return known;
  const figure = workOut(form, fact);
  figures.set(fact, figure);
  return figure;
}

function workOut(form: FormFacts, fact: string): ValueFact | null {
  const printed = valueFact(form.facts.get(fact));
  if (printed && !printed.value.eq(0)) return printed;
  const family = workedOf(form).families.get(fact);
  const parts = family ? partsOf(form, family) : [];
  const derived = parts.length > 0 ? derivedFigure(parts) : null;
  return derived && (!printed || !derived.value.eq(0)) ? derived : printed;
}

/** The amount of `figureOf`, or null. */
export function amountOf(form: FormFacts, name: FactName): Decimal | null {
  return figureOf(form, name)?.value ?? null;
}

/** Whether the amount of a fact is the sum of its parts because no figure stands in its own cell. */
export function isDerived(form: FormFacts, name: FactName): boolean {
  const figure = figureOf(form, name);
  return figure !== null && figure !== factOf(form, name);
}

/** The filled parts of an exhaustive parent, whether or not the form has a cell for the parent itself. */
export function partsBehind(form: FormFacts, name: FactName): readonly SubtotalPart[] {
  const family = workedOf(form).families.get(nameIn(form, name));
  return family ? partsOf(form, family) : [];
}

function stateOf(printed: Fact | undefined, total: Decimal): Subtotal["state"] | null {
  if (printed?.kind === "blank") return "blank";
  if (printed?.kind !== "value") return null;
  return printed.value.eq(0) && !total.eq(0) ? "zero" : "printed";
}

/** Every exhaustive parent of a form that has a cell of its own and at least one filled part. */
export const subtotalsOf = memoize((form: FormFacts): readonly Subtotal[] =>
  [...workedOf(form).families.values()].flatMap((family) => {
    const parts = partsOf(form, family);
    const total = sum(parts.map((part) => part.figure.value));
    const state = stateOf(factOf(form, family.parent), total);
    if (parts.length === 0 || state === null) return [];
    return [{ fact: nameIn(form, family.parent), name: family.parent, parts, sum: total, state }];
  }),
);
