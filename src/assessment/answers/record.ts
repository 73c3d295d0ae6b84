/** What is kept of an assessed file for an overview of many: plain data, a line of `results.jsonl`. */
import { factOf, numberOf, textOf, type FormFacts, type FormId } from "../../regulation/facts";
import { decimal, ratio, toNumber, type Decimal } from "../../language/numbers";
import { oneLine } from "../../language/text";
import { keptOf, type KeptFiling } from "../findings/between-filings";
import { levelScoresOf } from "../findings/level-scores";
import { questionsOf, verdictSentence } from "../findings/verdict";
import type { FilingReport, FormReport, Report } from "../report";
import { findingJson, type FindingJson } from "./json-findings";
import { amount, quantity } from "./json";

/** A figure of a form as filled in and as computed; null where there is none. */
interface FiguresRecord {
  readonly reported: number | null;
  readonly computed: number | null;
}

export interface FormRecord {
  readonly form: FormId;
  readonly sheet: string;
  /** Name of the project, `""` on forms of a whole unit. */
  readonly project: string;
  readonly total: FiguresRecord | null;
  readonly grade: { readonly reported: string | null; readonly computed: string | null } | null;
  readonly levels: readonly { readonly name: string; readonly score: number; readonly weight: number }[];
  /** In 万元. */
  readonly budget: number | null;
  readonly executed: number | null;
  /** Share that was spent, 1 for all. */
  readonly rate: number | null;
}

export interface FilingRecord {
  readonly unit: string;
  readonly year: number | null;
  readonly pack: string;
  readonly forms: readonly FormRecord[];
  /** How many columns somebody has to say the meaning of; absent in records of earlier versions. */
  readonly questions?: number;
  /** What checks between files need. */
  readonly texts: KeptFiling["texts"];
}

export interface FileRecord {
  readonly filings: readonly FilingRecord[];
  readonly findings: readonly FindingJson[];
  readonly summary: Report["summary"];
  readonly verdict: string;
}

/** The record of a report. */
export function recordOf(report: Report): FileRecord {
  return {
    filings: report.filings.map((filing, index) => ({
      ...filingRecord(filing),
      questions: questionsOf(report, index).length,
    })),
    findings: report.findings.map((finding) => findingJson(finding, report)),
    summary: report.summary,
    verdict: verdictSentence(report),
  };
}

function filingRecord(filing: FilingReport): FilingRecord {
  const forms = filing.forms.filter(({ id }) => id !== "targets").map(formRecord);
  const { unit, year, pack } = filing;
  return { unit: oneLine(unit), year, pack: pack.pack.id, forms, texts: keptOf(filing).texts };
}

function formRecord(form: FormReport): FormRecord {
  const { total, grade, rates } = form.outcome;
  const { budget, executed } = moneyOf(form.facts);
  const printed = rates.find(({ id, value }) => id === "R01" && value !== null);
  const rate = printed ? quantity(printed.value) : null;
  const share = budget && executed ? quantity(ratio(executed, budget)) : null;
  return {
    form: form.id,
    sheet: form.sheet,
    project: projectOf(form.facts),
    total: total && { reported: amount(total.reported), computed: amount(total.computed) },
    grade: grade && { reported: grade.reported, computed: grade.computed },
    levels: levelScoresOf(form).map(({ name, score, weight }) => ({
      name,
      score: toNumber(decimal(score)),
      weight: toNumber(decimal(weight)),
    })),
    budget: amount(budget),
    executed: amount(executed),
    rate: rate ?? share,
  };
}

interface Money {
  readonly budget: Decimal | null;
  readonly executed: Decimal | null;
}

/** What was to be spent and what was, from the row of all funds; a form without it says nothing of either. */
function moneyOf(form: FormFacts): Money {
  const figure = (name: "fund.budget" | "fund.init" | "fund.exec"): Decimal | null =>
    numberOf(factOf(form, name));
  return { budget: figure("fund.budget") ?? figure("fund.init"), executed: figure("fund.exec") };
}

const projectOf = (form: FormFacts): string =>
  form.id === "project" ? oneLine(textOf(factOf(form, "head.project"))) : "";
