/** The straight path: workbook → forms → facts → law → report. Holds no threshold and no sentence. */
import type { FilingFacts } from "../regulation/facts";
import type { FormOutcome } from "../regulation/outcome";
import { choosePolicies } from "../regulation/packs/policy";
import type { RecognisedForm } from "../forms/recognised";
import type { UnreadBlock } from "../forms/reading-map";
import type { Workbook } from "../workbook/grid";
import { matchAcknowledgements } from "./findings/acknowledge";
import { gatherFindings, type AssessedFiling } from "./findings/between-filings";
import { factsOf, pairYears, type PreviousFiling } from "./filings/last-year";
import { gatherFilings, type Filing } from "./filings/filings";
import { foundForm, packOf } from "./filings/preview-forms";
import { evaluatePlausible } from "./findings/plausible";
import { findingsOf, summarise } from "./findings/findings";
import { recognise } from "./filings/recognise";
import type { AssessOptions } from "./options";
import type { FormReport, Report } from "./report";

/**
 * Assesses every filing of a workbook.
 * @throws RangeError when `options.pack` names no pack.
 */
export function assessWorkbook(workbook: Workbook, options: AssessOptions = {}): Report {
  const { filings, unrecognised } = gatherFilings(recognise(workbook, options.sheets, options));
  const years = pairYears(filings, options.previous ?? []);
  const assessed = filings.map((filing, index) =>
    assessFiling({ ...filing, index, previous: years.of[index] ?? null }, workbook, options),
  );
  const findings = gatherFindings(assessed, workbook);
  return {
    workbook,
    filings: assessed.map((one) => one.report),
    unrecognised,
    questions: assessed.flatMap((one) => one.questions),
    unread: unreadBlocks(filings),
    findings,
    summary: summarise(findings),
    acknowledged: matchAcknowledgements({ findings }, options.acknowledgements ?? []),
    journal: options.journal ?? [],
    previous: years.told,
  };
}

/** The blocks of all forms that take no part, each once. */
function unreadBlocks(filings: readonly Filing[]): readonly UnreadBlock[] {
  return filings.flatMap(({ forms }) =>
    forms.flatMap(({ sheet, reading }) =>
      reading.blocks.flatMap(({ kind, range, title }) =>
        kind === "unread" ? [{ sheet, range, title }] : [],
      ),
    ),
  );
}

interface FilingToAssess extends Filing {
  readonly index: number;
  readonly previous: PreviousFiling | null;
}

function assessFiling(filing: FilingToAssess, workbook: Workbook, options: AssessOptions): AssessedFiling {
  const { index, previous } = filing;
  const facts: FilingFacts = {
    ...factsOf(filing),
    ...(previous ? { previous: factsOf(previous) } : {}),
  };
  const choice = packOf(filing, workbook, options);
  const policies = choosePolicies(choice.pack.policies, options.policies);
  const { outcomes, violations, causes, questions } = evaluatePlausible(facts, filing.forms, {
    pack: choice.pack,
    policies,
  });
  return {
    report: {
      unit: filing.unit,
      year: filing.year,
      pack: choice,
      policies,
      forms: filing.forms.map((form, position) => formReport(form, outcomes[position])),
    },
    findings: findingsOf({ filing: index, forms: filing.forms, violations, causes, previous }, workbook),
    questions,
  };
}

function formReport(form: RecognisedForm, outcome: FormOutcome | undefined): FormReport {
  const nothing: FormOutcome = { form: form.facts.key, rates: [], scores: [], total: null, grade: null };
  return { ...foundForm(form), outcome: outcome ?? nothing };
}
