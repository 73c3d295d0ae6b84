/** What stands in a workbook, before anything is judged: forms, units, years, packs. Holds no rule of the law. */
import { nameIn, type FormFacts } from "../../regulation/facts";
import type { PackChoice } from "../../regulation/packs/pack";
import { choosePack } from "../../regulation/packs/choose";
import { choosePolicies } from "../../regulation/packs/policy";
import type { RecognisedForm } from "../../forms/recognised";
import type { Workbook } from "../../workbook/grid";
import type { AssessOptions } from "../options";
import { gatherFilings, type Filing } from "./filings";
import { recognise } from "./recognise";
import type { FilingReport, FormReport, Report } from "../report";

/** A form of a report without what the law says of it. */
export type FoundForm = Omit<FormReport, "outcome">;

export interface FoundFiling extends Pick<FilingReport, "unit" | "year" | "pack" | "policies"> {
  readonly forms: readonly FoundForm[];
}

/** Every report is one of these. */
export interface Found extends Pick<Report, "unrecognised"> {
  readonly filings: readonly FoundFiling[];
}

/** The texts of a form that may show whose rules it follows: title, notes, and a head that prints how a score is made. */
function printedWords(form: FormFacts): readonly string[] {
  const scoreHead = form.labels.get(nameIn(form, "fund.score")) ?? "";
  return [form.title, scoreHead, ...form.notes.map((note) => note.text)];
}

/**
 * The pack that a filing is judged by.
 * @throws RangeError when `options.pack` names no pack.
 */
export function packOf(filing: Filing, workbook: Workbook, options: AssessOptions): PackChoice {
  return choosePack({
    // A plan tells nothing of how it will be scored.
    printed: filing.forms.flatMap(({ facts }) => (facts.id === "targets" ? [] : printedWords(facts))),
    names: [filing.unit, workbook.name, ...(options.names ?? [])],
    ...(options.pack === undefined ? {} : { userChoice: options.pack }),
  });
}

/** A recognised form as reports show it. */
export function foundForm({ facts, sheet, area, places, reading }: RecognisedForm): FoundForm {
  const { id, key, title } = facts;
  return { id, key, title, sheet, area, facts, places, reading };
}

/**
 * The filings of a workbook, unjudged: what a first view shows while the law is not yet loaded.
 * @throws RangeError when `options.pack` names no pack.
 */
export function findForms(workbook: Workbook, options: AssessOptions = {}): Found {
  const gathered = gatherFilings(recognise(workbook, options.sheets, options));
  const filings = gathered.filings.map((filing) => {
    const pack = packOf(filing, workbook, options);
    return {
      unit: filing.unit,
      year: filing.year,
      pack,
      policies: choosePolicies(pack.pack.policies, options.policies),
      forms: filing.forms.map((form) => foundForm(form)),
    };
  });
  return { filings, unrecognised: gathered.unrecognised };
}
