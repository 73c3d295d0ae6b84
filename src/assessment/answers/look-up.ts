/** Everything the report knows of one cell, one name or one check: fact, outcome with its chain, use, findings. */
import { oneLine, squeeze } from "../../language/text";
import { fromA1, refFromText, refToText, type CellRef } from "../../workbook/address";
import { cellAt, sheetNamed } from "../../workbook/grid";
import { candidatesOf, computedOn, type Candidate } from "../filings/candidates";
import { explain, type ExplainedOutcome } from "../writing/explain";
import type { Finding, FormReport, Report } from "../report";
import { writtenLine } from "../writing/cell-history";

/** What stands at one place, and why. */
export interface LookedUp {
  /** `基础数据表!D6`, or null for an outcome without a cell. */
  readonly cell: string | null;
  readonly label: string;
  /** The figure as it stands. */
  readonly text: string;
  /** The result that belongs here, or null when the cell is an input. */
  readonly computed: string | null;
  readonly explanation: ExplainedOutcome | null;
  /** Results that are worked out from it: `在职人员控制率 645÷716×100%=90.08%`. */
  readonly usedIn: readonly string[];
  /** When which value was written over which, or which could be; null when neither. */
  readonly written: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Looks up a cell (`基础数据表!D6`, `D6` on any sheet), a name (an indicator, a rate, `总分`, `等级`) or a check
 * (`R-02`). Gives one entry a place, in reading order; none when nothing fits.
 */
export function lookUp(report: Report, query: string): readonly LookedUp[] {
  const check = /^[A-Z]-\d{2}$/.exec(query.trim().toUpperCase())?.[0];
  if (check !== undefined) return byCheck(report, check);
  const forms = report.filings.flatMap((filing, index) =>
    filing.forms.map((form) => ({ form, filing: index })),
  );
  const found = forms.flatMap(({ form, filing }) =>
    candidatesOf(form)
      .filter((one) => fits(one, form, query))
      .map((one) => entryOf(one, form, report, filing)),
  );
  return found.length > 0 ? found : byMarkedCell(report, query);
}

function refOf(one: Candidate, form: FormReport): CellRef | null {
  return (one.fact === null ? undefined : form.places.get(one.fact)?.ref) ?? null;
}

/** A name as it is asked for: nobody types the quotation marks of “三公”经费. */
const unquoted = (name: string): string => squeeze(name).replace(/"/g, "");

/** Whether a cell is the one asked for; null when the query names no cell. */
function isAsked(ref: CellRef | null, query: string): boolean | null {
  const asked = refFromText(query);
  const position = fromA1(query);
  if (asked) return ref !== null && refToText(ref) === refToText(asked);
  if (position) return ref !== null && ref.row === position.row && ref.column === position.column;
  return null;
}

function fits(one: Candidate, form: FormReport, query: string): boolean {
  const wanted = unquoted(query);
  return isAsked(refOf(one, form), query) ?? (wanted !== "" && unquoted(one.label).includes(wanted));
}

/** What is worked out from a fact; where a working repeats another word for word and goes on, only the longer is told. */
function usesOf(fact: string, form: FormReport): readonly string[] {
  const uses = computedOn(form).flatMap(({ label, explanation }) =>
    explanation?.inputs.some((input) => input.fact === fact) && explanation.formula !== ""
      ? [`${oneLine(label)} ${explanation.formula}`]
      : [],
  );
  return uses.filter((use) => !uses.some((other) => other !== use && other.startsWith(`${use}；`)));
}

function entryOf(one: Candidate, form: FormReport, report: Report, filing: number): LookedUp {
  const { fact, label, computed, explanation } = one;
  const ref = refOf(one, form);
  return {
    cell: ref ? refToText(ref) : null,
    label: oneLine(label),
    text: fact === null ? "" : oneLine(form.facts.facts.get(fact)?.text ?? ""),
    computed,
    explanation: explanation ? explain(explanation, form) : null,
    usedIn: fact === null ? [] : usesOf(fact, form),
    written: writtenLine(report, form, fact),
    findings: report.findings.filter(
      (finding) => finding.filing === filing && fact !== null && finding.facts.includes(fact),
    ),
  };
}

/** A cell that findings mark and that holds no figure: a label, a note, a signature. */
function bare(ref: CellRef | null, report: Report, findings: readonly Finding[]): LookedUp {
  const sheet = ref && sheetNamed(report.workbook, ref.sheet);
  return {
    cell: ref ? refToText(ref) : null,
    label: "",
    text: sheet && ref ? oneLine(cellAt(sheet, ref).text) : "",
    computed: null,
    explanation: null,
    usedIn: [],
    written: null,
    findings,
  };
}

function byMarkedCell(report: Report, query: string): readonly LookedUp[] {
  const marked = report.findings.flatMap((finding) => finding.cells.filter((ref) => isAsked(ref, query)));
  const cells = new Map(marked.map((ref) => [refToText(ref), ref]));
  return [...cells].map(([text, ref]) => {
    const own = report.findings.filter(({ cells: all }) => all.some((cell) => refToText(cell) === text));
    return bare(ref, report, own);
  });
}

/** Each finding of a check at the cell that it marks, with what is known of that cell. */
function byCheck(report: Report, check: string): readonly LookedUp[] {
  return report.findings
    .filter((finding) => finding.id === check)
    .map((finding) => {
      const [ref = null] = finding.cells;
      const at = ref ? lookUp(report, refToText(ref))[0] : undefined;
      return { ...(at ?? bare(ref, report, [])), findings: [finding] };
    });
}
