/** One row for every total that was handed in: whose it is, what was filled in, what comes out, what is open. */
import { decimal, round, subtract, toNumber } from "../language/numbers";
import { oneLine } from "../language/text";
import type { FilingRecord, FindingJson, FormRecord } from "../assessment";
import { refFromText } from "../workbook/address";
import { UNIT_UNKNOWN } from "../words/verdict";
import type { AssessedResult, Result } from "./result";

/** A finding that asks somebody to do something. */
export type OpenFinding = FindingJson;

export interface UnitRow {
  readonly file: string;
  readonly sum: string;
  readonly unit: string;
  /** The unit's name as printed, `""` where none is. */
  readonly printedUnit: string;
  readonly year: number | null;
  /** Null where the filing has no form with a total. */
  readonly form: FormRecord | null;
  /** Reported less computed; null unless both are there. */
  readonly difference: number | null;
  readonly errors: readonly OpenFinding[];
  /** Warnings that were explained. */
  readonly explained: number;
  /** Warnings that nobody explained. */
  readonly warnings: readonly OpenFinding[];
  /** Columns somebody has to say the meaning of; counted with the first row of a filing. */
  readonly questions: number;
  readonly budget: number | null;
  readonly executed: number | null;
  readonly rate: number | null;
}

/** `left - right` without the tail of binary fractions. */
export const minus = (left: number, right: number): number =>
  toNumber(subtract(decimal(left), decimal(right)));

/** To so many places, by the rule of money and scores. */
export const rounded = (value: number, places: number): number => toNumber(round(decimal(value), places));

const isOpen = ({ causedBy, severity, acknowledged }: FindingJson): boolean =>
  causedBy === null && (severity === "error" || (severity === "warning" && acknowledged === null));

/** The findings of a file that ask for something. */
export const openFindings = ({ record }: AssessedResult): readonly OpenFinding[] =>
  record.findings.filter(isOpen);

const sheetOf = ({ cells }: FindingJson): string => refFromText(cells[0] ?? "")?.sheet ?? "";

function moneyOf(
  filing: FilingRecord,
  form: FormRecord | null,
): Pick<UnitRow, "budget" | "executed" | "rate"> {
  const own = form && (form.budget !== null || form.rate !== null) ? form : null;
  const other = filing.forms.find(({ budget, form: id }) => budget !== null && id === "self-evaluation");
  const { budget = null, executed = null, rate = null } = own ?? (form?.project ? null : other) ?? {};
  return { budget, executed, rate };
}

function rowOf(
  result: AssessedResult,
  filing: FilingRecord,
  form: FormRecord | null,
  findings: readonly FindingJson[],
  questions: number,
): UnitRow {
  const { reported = null, computed = null } = form?.total ?? {};
  const open = findings.filter(isOpen);
  return {
    file: result.file,
    sum: result.sum,
    unit: oneLine(filing.unit) || UNIT_UNKNOWN,
    printedUnit: filing.unit,
    year: filing.year,
    form,
    difference: reported === null || computed === null ? null : minus(reported, computed),
    errors: open.filter(({ severity }) => severity === "error"),
    warnings: open.filter(({ severity }) => severity === "warning"),
    explained: findings.filter(
      ({ severity, acknowledged }) => severity === "warning" && acknowledged !== null,
    ).length,
    questions,
    ...moneyOf(filing, form),
  };
}

/** The rows of a filing: a finding counts once, with the first form of its sheet, else with the first row. */
function rowsOfFiling(result: AssessedResult, filing: FilingRecord, index: number): readonly UnitRow[] {
  const findings = result.record.findings.filter((finding) => finding.filing === index);
  const totalled = filing.forms.filter(({ total }) => total !== null);
  const sheets = totalled.map(({ sheet }) => sheet);
  const { questions = 0 } = filing;
  if (totalled.length === 0) return [rowOf(result, filing, null, findings, questions)];
  return totalled.map((form, place) => {
    const own = findings.filter((finding) => Math.max(0, sheets.indexOf(sheetOf(finding))) === place);
    return rowOf(result, filing, form, own, place === 0 ? questions : 0);
  });
}

/** The rows of all files that were assessed, in their order. */
export function unitRows(results: readonly Result[]): readonly UnitRow[] {
  return results.flatMap((result) =>
    result.kind === "file"
      ? result.record.filings.flatMap((filing, index) => rowsOfFiling(result, filing, index))
      : [],
  );
}
