/** The report as plain JSON for other programs; its shape is written down in docs/report.schema.json. */
import {
  decimal,
  isRatio,
  round,
  showNumber,
  toNumber,
  type Decimal,
  type Quantity,
} from "../language/numbers";
import { oneLine } from "../language/text";
import type { Fact } from "../regulation/facts";
import type { RateOutcome, ScoreOutcome } from "../regulation/outcome";
import { areaToA1, refToText } from "../workbook/address";
import { explain } from "./explain";
import type { FilingReport, Finding, FormReport, Report } from "./report";

type Plain = string | number | null;

export interface FindingJson {
  readonly key: string;
  readonly id: string;
  readonly severity: Finding["severity"];
  readonly filing: number;
  readonly cells: readonly string[];
  readonly reported: string | null;
  readonly expected: string | null;
  readonly message: string;
  readonly basis: string;
  readonly fix: boolean;
  readonly causedBy: string | null;
  /** Cells of last year's workbook that it is held against, with the file's name. */
  readonly previous: { readonly file: string; readonly cells: readonly string[] } | null;
}

export interface FileJson {
  readonly file: string;
  readonly filings: readonly Record<string, unknown>[];
  readonly findings: readonly FindingJson[];
  readonly summary: Report["summary"];
  readonly previous: Report["previous"];
}

const amount = (value: Decimal | null): number | null => (value === null ? null : toNumber(value));
const quantity = (value: Quantity | null): number | null =>
  value === null ? null : toNumber(isRatio(value) ? round(value, 6) : decimal(value));

/** One file's report; `file` is the name as the caller gave it. */
export function reportToJson(file: string, report: Report): FileJson {
  return {
    file,
    filings: report.filings.map((filing) => filingJson(filing)),
    findings: report.findings.map((finding) => findingJson(finding)),
    summary: report.summary,
    previous: report.previous,
  };
}

function findingJson(finding: Finding): FindingJson {
  const { key, id, severity, filing, reported, expected, message, basis, causedBy } = finding;
  const cells = finding.cells.map((cell) => refToText(cell));
  return {
    key,
    id,
    severity,
    filing,
    cells,
    reported,
    expected,
    message,
    basis,
    fix: finding.fixes.length > 0,
    causedBy,
    previous: previousJson(finding),
  };
}

function previousJson({ previous = [] }: Finding): FindingJson["previous"] {
  const [first] = previous;
  return first ? { file: first.file, cells: previous.map(({ cell }) => refToText(cell)) } : null;
}

function filingJson(filing: FilingReport): Record<string, unknown> {
  const { unit, year, pack, policies, forms } = filing;
  return {
    unit,
    year,
    pack: { id: pack.pack.id, chosenBy: pack.chosenBy, why: pack.why },
    policies: { ...policies },
    facts: forms.flatMap((form) => factsJson(form)),
    forms: forms.map((form) => formJson(form)),
  };
}

function factsJson(form: FormReport): readonly Record<string, unknown>[] {
  return [...form.facts.facts].map(([name, fact]) => {
    const ref = form.places.get(name)?.ref;
    const label = form.facts.labels.get(name) ?? "";
    return {
      name,
      label: oneLine(label),
      cells: ref ? [refToText(ref)] : [],
      text: fact.text,
      value: factValue(fact),
    };
  });
}

function factValue(fact: Fact): Plain {
  if (fact.kind === "value") return amount(fact.value);
  return fact.kind === "text" ? oneLine(fact.text) : null;
}

function formJson(form: FormReport): Record<string, unknown> {
  const { total, grade } = form.outcome;
  return {
    id: form.id,
    sheet: form.sheet,
    range: areaToA1(form.area),
    title: oneLine(form.title),
    rates: form.outcome.rates.map((rate) => rateJson(rate, form)),
    scores: form.outcome.scores.map((score) => scoreJson(score, form)),
    total: total && {
      cell: cellOf(total.fact, form),
      reported: amount(total.reported),
      computed: amount(total.computed),
    },
    grade: grade && { cell: cellOf(grade.fact, form), reported: grade.reported, computed: grade.computed },
  };
}

function cellOf(fact: string | null, form: FormReport): string | null {
  const ref = fact === null ? undefined : form.places.get(fact)?.ref;
  return ref ? refToText(ref) : null;
}

function rateJson(rate: RateOutcome, form: FormReport): Record<string, unknown> {
  const { id, label, reported, display, status } = rate;
  return { id, label, cell: cellOf(rate.fact, form), reported, value: quantity(rate.value), display, status };
}

function scoreJson(score: ScoreOutcome, form: FormReport): Record<string, unknown> {
  const told = explain(score.explanation, form);
  const { low, high } = score.interval ?? {};
  return {
    indicator: oneLine(score.indicator),
    level1: oneLine(score.level1),
    level2: oneLine(score.level2),
    cell: cellOf(score.fact, form),
    weight: amount(score.weight),
    reported: amount(score.reported),
    computed: amount(score.computed),
    interval: low && high ? [Number(showNumber(low, 2)), Number(showNumber(high, 2))] : null,
    ruleFrom: score.explanation.ruleFrom,
    rule: oneLine(told.rule ?? ""),
    explanation: told.sentence,
    status: score.status,
  };
}
