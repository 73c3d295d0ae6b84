/** Official labels of facts, for explanations: the form's own word first, then the catalogue's. Holds no rule. */
import {
  BASIC_COLUMN_LABELS,
  BASIC_MONEY_COLUMNS,
  BASIC_MONEY_ROWS,
  BASIC_STAFF,
  BUILDING_COLUMNS,
  EXPENDITURE_ROWS,
  FUND_COLUMNS,
  INCOME_ROWS,
  INDICATOR_COLUMNS,
  SINGLE_FACTS,
  type FactEntry,
} from "./facts-catalogue";
import type { FormFacts } from "./facts";
import type { FactName } from "./fact-name";

const plain = (entry: FactEntry): readonly [string, string] => [entry.name, entry.label];

const LABELS: ReadonlyMap<string, string> = new Map([
  ...SINGLE_FACTS.map(plain),
  ...INCOME_ROWS.map(plain),
  ...EXPENDITURE_ROWS.map(plain),
  ...BASIC_STAFF.map(plain),
  ...FUND_COLUMNS.map((entry) => [`fund.${entry.name}`, entry.label] as const),
  ...BASIC_MONEY_ROWS.flatMap((row) =>
    BASIC_MONEY_COLUMNS.map(
      (column) => [`${row.name}.${column}`, `${row.label}${BASIC_COLUMN_LABELS[column]}`] as const,
    ),
  ),
]);

/** Columns of the rows that repeat, by what their fact names begin with. */
const ROW_LABELS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  ind: new Map(INDICATOR_COLUMNS.map(plain)),
  proj: new Map(Object.entries(BASIC_COLUMN_LABELS)),
  bldg: new Map(BUILDING_COLUMNS.map(plain)),
  fundPart: new Map(FUND_COLUMNS.map(plain)),
};

const ROW_FACT = /^((\w+)\[\d+\])\.(\w+)$/;

/** The official label of a fact by its short name: `three.final` → `三公经费当年决算数`; the name itself if unknown. */
export const officialLabel = (form: FormFacts, name: FactName): string => knownLabel(form, name) ?? name;

/** The official label of a fact by its full name, else the form's own word for it, else `""`. */
export const labelOfFact = (form: FormFacts, fact: string): string =>
  knownLabel(form, fact.slice(form.key.length + 1)) ?? "";

function knownLabel(form: FormFacts, name: string): string | undefined {
  const [, row = "", kind = "", column = ""] = ROW_FACT.exec(name) ?? [];
  const label = ROW_LABELS[kind]?.get(column) ?? LABELS.get(name);
  if (label === undefined) return form.labels.get(`${form.key}.${name}`);
  return `${rowLabel(form, row)}${label}`;
}

function rowLabel(form: FormFacts, row: string): string {
  const rows = [...form.projects, ...form.buildings, ...form.fundParts];
  return row === "" ? "" : (rows.find((one) => one.name === row)?.label ?? "");
}
