/** A report's statements against the facts of the forms; where it is not certain that both speak of the same: silence. */
import { decimal, HUNDRED, showMoney, showNumber, showPercent, type Decimal } from "../../language/numbers";
import { oneLine } from "../../language/text";
import { canBeSameUnit } from "../../language/unit-name";
import type { FigureStatement, Holder, Statement, TableEntry } from "../../prose";
import type { FormId, ValueFact } from "../../regulation/facts";
import { refToText } from "../../workbook/address";
import { holdGrade, holdGroup, holdHead } from "./hold-words";
import { keysOf, type ReportKey } from "./report-keys";
import type { FilingReport, FormReport } from "../report";

const WAN = decimal(10000);
const HALF = decimal("0.5");

const CHECKS: ReadonlyMap<string, string> = new Map([
  ["staff.onDuty", "R-04"],
  ["staff.quota", "R-04"],
  ["total.score", "G-04"],
]);

const COLUMNS: readonly (readonly [RegExp, string])[] = [
  [/\.budget$/, "当年预算数"],
  [/\.final$/, "当年决算数"],
  [/\.prev$/, "上年决算数"],
];

interface FoundFact {
  readonly form: FormReport;
  readonly full: string;
  readonly fact: ValueFact;
}

function find(filing: FilingReport, { form: id, name }: ReportKey): FoundFact | null {
  const forms = filing.forms.filter((form) => form.id === (id satisfies FormId));
  const [form] = forms;
  const full = form ? `${form.facts.key}.${name}` : "";
  const fact = form?.facts.facts.get(full);
  return form && forms.length === 1 && fact?.kind === "value" ? { form, full, fact } : null;
}

/** The fact in the statement's unit: money in 元, rates in per cent. */
function inUnit({ dimension }: FigureStatement, { value }: ValueFact): Decimal {
  if (dimension === "元") return value.times(WAN);
  return dimension === "%" ? value.times(HUNDRED) : value;
}

function stepOf({ dimension }: FigureStatement, { decimals }: ValueFact): Decimal {
  const step = decimal(`1e-${decimals}`);
  return dimension === "元" ? step.times(WAN) : step;
}

function agrees(statement: FigureStatement, fact: ValueFact): boolean {
  const off = statement.value.minus(inUnit(statement, fact)).abs();
  if (statement.exact) return off.eq(0);
  // Either may have been rounded, or cut off, to the other's last digit.
  const coarser = statement.step.gt(stepOf(statement, fact)) ? statement.step : stepOf(statement, fact);
  return off.lte(coarser.times(HALF)) || (!statement.step.eq(stepOf(statement, fact)) && off.lt(coarser));
}

const cellsOf = ({ form, full }: FoundFact): readonly string[] => {
  const ref = form.places.get(full)?.ref;
  return ref ? [refToText(ref)] : [];
};

function labelOf({ form, full }: FoundFact): string {
  const column = form.id === "basic-data" ? COLUMNS.find(([pattern]) => pattern.test(full))?.[1] : undefined;
  return [oneLine(form.facts.labels.get(full) ?? ""), ...(column ? [column] : [])].join(" ");
}

function shownOf(statement: FigureStatement, { value, decimals }: ValueFact): string {
  if (statement.dimension === "元") return `${showMoney(value, decimals)}万元`;
  return statement.dimension === "%" ? showPercent(value) : showNumber(value, decimals);
}

function holdFigure(filing: FilingReport, statement: FigureStatement): TableEntry | null {
  const { year } = statement;
  if (year !== null && filing.year !== null && year !== filing.year) return null;
  const found = keysOf(statement).flatMap((key) => {
    const fact = find(filing, key);
    return fact ? [{ ...fact, key }] : [];
  });
  const [first] = found;
  if (!first) return null;
  // A rate without the amounts of the form beside it may be one of a part.
  if (first.key.name === "fund.rate" && !isBesideFund(filing, statement)) return null;
  const cells = cellsOf(first);
  if (cells.length === 0) return null;
  return {
    agrees: found.some(({ fact }) => agrees(statement, fact)),
    scoped: first.key.name.startsWith("fund."),
    check: CHECKS.get(first.key.name) ?? "X-01",
    severity: first.key.certain && !first.key.name.startsWith("staff") ? "error" : "warning",
    value: inUnit(statement, first.fact),
    shown: shownOf(statement, first.fact),
    label: labelOf(first),
    cells,
  };
}

function isBesideFund(filing: FilingReport, { beside }: FigureStatement): boolean {
  const amounts = ["fund.budget", "fund.exec"].flatMap((name) => {
    const found = find(filing, { form: "self-evaluation", name, certain: true });
    return found ? [found.fact.value.times(WAN)] : [];
  });
  return beside.some((value) => amounts.some((amount) => amount.eq(value)));
}

/** The filing that a report of a unit belongs to: the only one, or the only one of that unit; else null. */
export function filingOfUnit(filings: readonly FilingReport[], unit: string | null): FilingReport | null {
  const own =
    filings.length > 1 && unit !== null ? filings.filter((one) => canBeSameUnit(one.unit, unit)) : filings;
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** What a filing holds of a report's statements. */
export function holderOf(filing: FilingReport): Holder {
  return (statement: Statement) => {
    if (statement.kind === "figure") return holdFigure(filing, statement);
    if (statement.kind === "group-score") return holdGroup(filing, statement.group, statement.value);
    return statement.about === "grade" ? holdGrade(filing, statement.words) : holdHead(filing, statement);
  };
}
