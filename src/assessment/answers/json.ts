/** The report as plain JSON for other programs; its shape is written down in docs/report.schema.json. */
import {
  decimal,
  isRatio,
  round,
  showNumber,
  toNumber,
  type Decimal,
  type Quantity,
} from "../../language/numbers";
import { oneLine } from "../../language/text";
import type { Fact } from "../../regulation/facts";
import type { RateOutcome, ScoreOutcome } from "../../regulation/outcome";
import { areaToA1, refToText } from "../../workbook/address";
import { TOOL } from "../../words/tool";
import { explain } from "../writing/explain";
import { findingJson, staleReasonsJson, type FindingJson, type StaleReasonJson } from "./json-findings";
import { questionsJson, unreadJson, type QuestionJson, type UnreadJson } from "./json-reading";
import type { FilingReport, FormReport, Report } from "../report";
import { verdictSentence } from "../findings/verdict";

type Plain = string | number | null;

export interface FileJson {
  readonly file: string;
  /** By which program, in which version, the report was made. */
  readonly tool: { readonly name: string; readonly version: string };
  readonly filings: readonly Record<string, unknown>[];
  readonly findings: readonly FindingJson[];
  /** What must be known about the reading before more can be said. */
  readonly questions: readonly QuestionJson[];
  /** Blocks that take no part. */
  readonly unread: readonly UnreadJson[];
  readonly summary: Report["summary"];
  /** The verdict and why, in one sentence. */
  readonly verdict: string;
  /** Reasons whose finding has gone or changed. */
  readonly staleReasons: readonly StaleReasonJson[];
  readonly previous: Report["previous"];
}

export const amount = (value: Decimal | null): number | null => (value === null ? null : toNumber(value));
export const quantity = (value: Quantity | null): number | null =>
  value === null ? null : toNumber(isRatio(value) ? round(value, 6) : decimal(value));

/** One file's report; `file` is the name as the caller gave it. */
export function reportToJson(file: string, report: Report): FileJson {
  return {
    file,
    tool: { name: TOOL.name, version: TOOL.version },
    filings: report.filings.map((filing) => filingJson(filing)),
    findings: report.findings.map((finding) => findingJson(finding, report)),
    questions: questionsJson(report.questions),
    unread: unreadJson(report.unread),
    summary: report.summary,
    verdict: verdictSentence(report),
    staleReasons: staleReasonsJson(report),
    previous: report.previous,
  };
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
    clauses: score.explanation.clauses ?? [],
    explanation: told.sentence,
    status: score.status,
  };
}
