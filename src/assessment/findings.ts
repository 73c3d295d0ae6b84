/** Violations of the law become findings of a workbook: cells joined by name, causes linked, order of reading. */
import type { RecognisedForm } from "../forms/recognised";
import { CHECKS } from "../regulation/checks";
import type { Check } from "../regulation/check";
import type { Severity, Violation } from "../regulation/outcome";
import { citeSource } from "../regulation/sources";
import { refToText, type CellRef } from "../workbook/address";
import type { Workbook } from "../workbook/grid";
import { figuresOf, placeWords, type PreviousFiling } from "./compare";
import type { Finding, Summary } from "./report";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const CHECK_BY_ID: ReadonlyMap<string, Check> = new Map(CHECKS.map((check) => [check.id, check]));

/** What joining needs to know of one filing. */
export interface FilingJoin {
  readonly filing: number;
  readonly forms: readonly RecognisedForm[];
  readonly violations: readonly Violation[];
  /** Last year's filing, where one was given. */
  readonly previous?: PreviousFiling | null;
}

interface Joined {
  readonly finding: Omit<Finding, "key" | "causedBy">;
  readonly check: Check | undefined;
}

/**
 * Findings of one filing, in reading order within each severity. A fact that has no cell of its own is left out of
 * the cells; a finding without any cell still stands.
 */
export function findingsOf(join: FilingJoin, workbook: Workbook): readonly Finding[] {
  const joined = join.violations
    .map((violation) => joinCells(violation, join))
    .sort((left, right) => byReadingOrder(left.finding, right.finding, workbook));
  return linkCauses(withKeys(joined));
}

function joinCells(violation: Violation, join: FilingJoin): Joined {
  const { check: id, previousFacts = [], ...rest } = violation;
  const check = CHECK_BY_ID.get(id);
  const cells = uniqueCells(
    violation.facts.flatMap((fact) =>
      join.forms.map((form) => form.places.get(fact)?.ref).filter((ref) => ref !== undefined),
    ),
  );
  const form = join.forms.find((one) => violation.facts.some((fact) => one.places.has(fact)));
  const basis = check ? citeSource(check.source) : "";
  const previous = join.previous ? figuresOf(join.previous, previousFacts) : [];
  return {
    check,
    finding: {
      ...rest,
      id,
      filing: join.filing,
      form: form?.facts.key ?? null,
      cells,
      basis,
      message: `${violation.message}${placeWords(previous)}`,
      ...(previous.length > 0 ? { previous } : {}),
    },
  };
}

function uniqueCells(cells: readonly CellRef[]): readonly CellRef[] {
  return [...new Map(cells.map((cell) => [refToText(cell), cell])).values()];
}

function byReadingOrder(left: Joined["finding"], right: Joined["finding"], workbook: Workbook): number {
  const place = (finding: Joined["finding"]): readonly number[] => {
    const cell = finding.cells[0];
    const sheet = cell ? workbook.sheets.findIndex((one) => one.name === cell.sheet) : workbook.sheets.length;
    return [RANK[finding.severity], sheet, cell?.row ?? 0, cell?.column ?? 0];
  };
  const there = place(right);
  const difference = place(left).findIndex((value, index) => value !== there[index]);
  return difference < 0
    ? left.id.localeCompare(right.id)
    : (place(left)[difference] ?? 0) - (there[difference] ?? 0);
}

function withKeys(joined: readonly Joined[]): readonly (Joined & { readonly key: string })[] {
  const seen = new Map<string, number>();
  return joined.map((one) => {
    const cell = one.finding.cells[0];
    const base = `${one.finding.id}@${cell ? refToText(cell) : `filing${one.finding.filing + 1}`}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { ...one, key: count === 1 ? base : `${base}#${count}` };
  });
}

/** A finding is a consequence when its check says so and both speak of a common fact. */
function linkCauses(joined: readonly (Joined & { readonly key: string })[]): readonly Finding[] {
  return joined.map(({ finding, check, key }) => {
    const causes = check?.consequenceOf ?? [];
    const cause = joined.find(
      (other) =>
        other.key !== key &&
        causes.includes(other.finding.id) &&
        other.finding.facts.some((fact) => finding.facts.includes(fact)),
    );
    return { ...finding, key, causedBy: cause?.key ?? null };
  });
}

/** Counts what a person must act on: a finding under a cause does not count. */
export function summarise(findings: readonly Finding[]): Summary {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity && finding.causedBy === null).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}
