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
} from "../facts-catalogue";
import { nameIn, type FormFacts } from "../facts";

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

const COLUMN_LABELS: ReadonlyMap<string, string> = new Map([
  ...INDICATOR_COLUMNS.map(plain),
  ...BUILDING_COLUMNS.map(plain),
  ...FUND_COLUMNS.map(plain),
  ...Object.entries(BASIC_COLUMN_LABELS),
]);

/** The official label of a fact by its short name: `three.final` → `三公经费当年决算数`; the name itself if unknown. */
export function officialLabel(form: FormFacts, name: string): string {
  const known = LABELS.get(name);
  if (known !== undefined) return known;
  const [row = "", column = ""] = name.split(/\.(?=[^.]*$)/);
  const columnLabel = rowsOf(form).has(row) ? COLUMN_LABELS.get(column) : undefined;
  if (columnLabel !== undefined) return `${rowsOf(form).get(row) ?? ""}${columnLabel}`;
  return form.labels.get(nameIn(form, name)) ?? name;
}

function rowsOf(form: FormFacts): ReadonlyMap<string, string> {
  return new Map([
    ...form.indicators.map((row) => [row.name, ""] as const),
    ...[...form.projects, ...form.buildings, ...form.fundParts].map((row) => [row.name, row.label] as const),
  ]);
}
