/** Which values follow with certainty and which cells they belong to; the plan and the preview are made of these. */
import { formOf } from "../findings/cells";
import { oneLine } from "../../language/text";
import { refToText } from "../../workbook/address";
import type { FactPlace } from "../../forms/recognised";
import { DOUBTING } from "../../regulation/checks/standing";
import type { Fix } from "../../regulation/outcome";
import { BLANK_WORD } from "../../words/verdict";
import { CHANGE_WORDS } from "../../words/changes";
import type { Finding, FormReport, Report } from "../report";
import { blanksOf } from "./blanks";
import { asWritten, isTextForm, textNumbersOf, type TextNumber } from "./text-numbers";
import { shapeValue, type ShapedValue } from "./value-shape";

/** One cell that gets a value. */
export interface Change {
  readonly form: FormReport;
  readonly fix: Fix;
  readonly place: FactPlace;
  readonly purpose: "fix" | "fill";
  readonly why: string;
  /** Key of the finding that it answers, or null for a blank result cell. */
  readonly finding: string | null;
  readonly shown: { readonly before: string; readonly after: string };
  /** What the cell is to hold, and how it will show it. */
  readonly shaped: ShapedValue;
  /** Whether a figure written as text becomes the number it says; nothing was worked out. */
  readonly typed: boolean;
}

/**
 * Every certain change of a report, or of one filing of it, each cell once: in the order of findings, then of blank
 * results, then of figures that stand as text.
 */
export function changesOf(report: Report, only: number | null = null): readonly Change[] {
  const isAsked = (filing: number): boolean => only === null || only === filing;
  const forms = report.filings.flatMap((filing, index) => (isAsked(index) ? filing.forms : []));
  const findings = report.findings.filter(({ filing }) => isAsked(filing));
  const doubted = new Set(report.findings.filter(({ id }) => DOUBTING.has(id)).flatMap(({ facts }) => facts));
  const asking = byFirstCell(findings);
  const blanks = forms
    .flatMap((form) => blanksOf(form, doubted).map((blank) => changeOf(form, blank.fix, blank.why, null)))
    .flatMap((change) => (change && answering(change, asking)) ?? []);
  const filled = new Set(blanks.map(({ place }) => refToText(place.ref)));
  const changes = [
    ...findings.flatMap((finding) => fixesOf(finding, formsOfFiling(report, finding), filled)),
    ...blanks,
    ...forms.flatMap((form) => textNumbersOf(form).map((one) => typedAnew(form, one))),
  ].filter((change) => change !== null);
  const byCell = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.place.ref.sheet}!${change.place.ref.row},${change.place.ref.column}`;
    if (!byCell.has(key)) byCell.set(key, change);
  }
  return [...byCell.values()];
}

/** The fixes of a finding; what counts a blank score as filled holds only where that score is filled too. */
function fixesOf(
  finding: Finding,
  forms: readonly FormReport[],
  filled: ReadonlySet<string>,
): readonly (Change | null)[] {
  const form = formOf(forms, finding.facts);
  const restsOnOpen = finding.facts.slice(1).some((fact) => {
    const place = form?.places.get(fact);
    const isOpen = fact.endsWith(".score") && form?.facts.facts.get(fact)?.kind === "blank";
    return isOpen && place !== undefined && !filled.has(refToText(place.ref));
  });
  return restsOnOpen ? [] : finding.fixes.map((fix) => fromFinding(finding, fix, forms));
}

/** A blank cell is filled; what stands in it, readable or not, is its owner's. The finding that asks for it is named. */
function answering(change: Change, asking: ReadonlyMap<string, Finding>): Change | null {
  if (change.purpose !== "fill") return null;
  const finding = asking.get(refToText(change.place.ref));
  return finding ? { ...change, finding: finding.key } : change;
}

/** Findings by the cell that they speak of first, the one that is told first. */
const byFirstCell = (findings: readonly Finding[]): ReadonlyMap<string, Finding> =>
  new Map(
    [...findings].reverse().flatMap((finding) => {
      const [cell] = finding.cells;
      return cell ? [[refToText(cell), finding] as const] : [];
    }),
  );

function formsOfFiling(report: Report, finding: Finding): readonly FormReport[] {
  return report.filings[finding.filing]?.forms ?? [];
}

function fromFinding(finding: Finding, fix: Fix, forms: readonly FormReport[]): Change | null {
  const form = formOf(forms, [fix.fact]);
  return form ? changeOf(form, fix, finding.message, finding.key) : null;
}

const LONG_TEXT = 24;

/** A long text, such as a line of tick boxes, is shown by its beginning. */
const inShort = (text: string): string => (text.length > LONG_TEXT ? `${text.slice(0, LONG_TEXT)}…` : text);

function changeOf(form: FormReport, fix: Fix, why: string, finding: string | null): Change | null {
  const place = form.places.get(fix.fact);
  if (!place) return null;
  const before = oneLine(form.facts.facts.get(fix.fact)?.text ?? place.cell.text);
  const blank = before === "";
  const shaped = shapeValue(fix, place, isTextForm(form));
  return {
    form,
    fix,
    place,
    why,
    finding,
    purpose: blank ? "fill" : "fix",
    shown: { before: blank ? BLANK_WORD : inShort(before), after: shaped.shown },
    shaped,
    typed: false,
  };
}

/** The same figure as a number; nothing is worked out. */
function typedAnew(form: FormReport, one: TextNumber): Change {
  const { fact, figure, place } = one;
  const text = oneLine(figure.text);
  const shaped = asWritten(one);
  return {
    form,
    fix: { fact, value: figure.value, percent: figure.percent, shown: text },
    place,
    why: CHANGE_WORDS.typed(text, figure.percent),
    finding: null,
    purpose: "fix",
    shown: { before: CHANGE_WORDS.asText(text), after: CHANGE_WORDS.asNumber(shaped.shown) },
    shaped,
    typed: true,
  };
}
