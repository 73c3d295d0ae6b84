/** Violations of the law become findings of a workbook: cells joined by name, causes linked. */
import type { RecognisedForm } from "../../forms/recognised";
import { CHECKS } from "../../regulation/checks";
import type { Causes } from "../../regulation/checks/causes";
import type { Check } from "../../regulation/checks/check";
import type { Violation } from "../../regulation/outcome";
import { basisOf } from "../../regulation/sources";
import { refToText } from "../../workbook/address";
import type { Workbook } from "../../workbook/grid";
import { inMoneyUnit } from "../../language/amounts";
import { cellsOf, formOf } from "./cells";
import { moneyUnitOf } from "./money-unit";
import { figuresOf, placeWords, type PreviousFiling } from "../filings/last-year";
import { inOrder } from "./order";
import type { Finding, Summary } from "../report";

const CHECK_BY_ID: ReadonlyMap<string, Check> = new Map(CHECKS.map((check) => [check.id, check]));

/** What joining needs to know of one filing. */
interface FilingJoin {
  readonly filing: number;
  readonly forms: readonly RecognisedForm[];
  readonly violations: readonly Violation[];
  /** Which violation explains which. */
  readonly causes: Causes;
  /** Last year's filing, where one was given. */
  readonly previous?: PreviousFiling | null;
}

type Joined = Omit<Finding, "key" | "causedBy"> & { readonly violation: Violation };

/**
 * Findings of one filing, in the order in which they are told. A fact that has no cell of its own is left out of
 * the cells; a finding without any cell still stands.
 */
export function findingsOf(join: FilingJoin, workbook: Workbook): readonly Finding[] {
  const joined = join.violations.map((violation) => joinCells(violation, join));
  const keyed = withKeys(inOrder(joined, workbook));
  const keys = new Map(keyed.map(({ violation, key }) => [violation, key]));
  return keyed.map(({ violation, ...finding }) => {
    const cause = join.causes.get(violation);
    return { ...finding, causedBy: (cause && keys.get(cause)) ?? null };
  });
}

function joinCells(violation: Violation, join: FilingJoin): Joined {
  const { check: id, facts, severity, reported, expected, fixes, source, previousFacts = [] } = violation;
  const check = CHECK_BY_ID.get(id);
  const cells = cellsOf(join.forms, facts);
  const unit = moneyUnitOf(join.forms, facts);
  const said = (text: string): string => inMoneyUnit(text, unit);
  const figure = (text: string | null): string | null => (text === null ? null : said(text));
  const form = formOf(join.forms, facts);
  const basis = check ? basisOf(source ?? check.source, check.title) : "";
  const previous = join.previous ? figuresOf(join.previous, previousFacts) : [];
  return {
    violation,
    id,
    severity,
    filing: join.filing,
    form: form?.facts.key ?? null,
    facts,
    cells,
    reported: figure(reported),
    expected: figure(expected),
    fixes: fixes.map((fix) => ({ ...fix, shown: said(fix.shown) })),
    basis,
    message: `${said(violation.message)}${placeWords(previous)}`,
    ...(previous.length > 0 ? { previous } : {}),
  };
}

function withKeys(joined: readonly Joined[]): readonly (Joined & { readonly key: string })[] {
  const seen = new Map<string, number>();
  return joined.map((one) => {
    const [cell] = one.cells;
    const base = `${one.id}@${cell ? refToText(cell) : `filing${one.filing + 1}`}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { ...one, key: count === 1 ? base : `${base}#${count}` };
  });
}

/** Counts what a person must act on: a finding under a cause does not count. */
export function summarise(findings: readonly Finding[]): Summary {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity && finding.causedBy === null).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}
