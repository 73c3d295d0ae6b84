/** Which values follow with certainty and which cells they belong to; the plan and the preview are made of these. */
import { formOf } from "../findings/cells";
import { round, showNumber, showPercent, type Decimal } from "../../language/numbers";
import { oneLine } from "../../language/text";
import type { FactPlace } from "../../forms/recognised";
import { DOUBTING } from "../../regulation/checks/standing";
import type { Fix, FormOutcome, RateOutcome, ScoreOutcome } from "../../regulation/outcome";
import { BLANK_WORD } from "../../words/verdict";
import { CHANGE_WORDS } from "../../words/changes";
import type { Finding, FormReport, Report } from "../report";
import { asWritten, textNumbersOf, type TextNumber } from "./text-numbers";
import type { ShapedValue } from "./value-shape";

/** Decimals of a rate as a fraction that are carried into a cell; its format shows fewer. */
const RATE_PLACES = 6;

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
  /** A figure written as text that becomes the number it says; null for a value that was worked out. */
  readonly typed: ShapedValue | null;
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
  const changes = [
    ...findings.flatMap((finding) =>
      finding.fixes.map((fix) => fromFinding(finding, fix, formsOfFiling(report, finding))),
    ),
    ...forms.flatMap((form) => blanksOf(form, doubted)),
    ...forms.flatMap((form) => textNumbersOf(form).map((one) => typedAnew(form, one))),
  ].filter((change) => change !== null);
  const byCell = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.place.ref.sheet}!${change.place.ref.row},${change.place.ref.column}`;
    if (!byCell.has(key)) byCell.set(key, change);
  }
  return [...byCell.values()];
}

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
  return {
    form,
    fix,
    place,
    why,
    finding,
    purpose: blank ? "fill" : "fix",
    shown: { before: blank ? BLANK_WORD : inShort(before), after: fix.shown },
    typed: null,
  };
}

/** The same figure as a number; nothing is worked out. */
function typedAnew(form: FormReport, one: TextNumber): Change {
  const { fact, figure, place } = one;
  const text = oneLine(figure.text);
  return {
    form,
    fix: { fact, value: figure.value, percent: figure.percent, shown: text },
    place,
    why: CHANGE_WORDS.typed(text, figure.percent),
    finding: null,
    purpose: "fix",
    shown: { before: CHANGE_WORDS.asText(text), after: CHANGE_WORDS.asNumber(text) },
    typed: asWritten(one),
  };
}

/** The rates, scores, total and grade of a form that rest on none of the figures in doubt, nor on each other if they do. */
function certainOutcome(form: FormReport, doubted: ReadonlySet<string>): FormOutcome {
  const { outcome } = form;
  const unsure = new Set(doubted);
  const isCertain = ({
    fact,
    explanation,
  }: Pick<ScoreOutcome, "explanation"> & { fact: string | null }): boolean => {
    const certain = !explanation.inputs.some((input) => input.fact !== null && unsure.has(input.fact));
    if (!certain && fact !== null) unsure.add(fact);
    return certain;
  };
  return {
    ...outcome,
    rates: outcome.rates.filter(isCertain),
    scores: outcome.scores.filter(isCertain),
    total: outcome.total && isCertain(outcome.total) ? outcome.total : null,
    grade: outcome.grade && isCertain(outcome.grade) ? outcome.grade : null,
  };
}

/** Rates, scores, total and grade whose own cell is blank. */
function blanksOf(form: FormReport, doubted: ReadonlySet<string>): readonly (Change | null)[] {
  const { rates, scores, total, grade } = certainOutcome(form, doubted);
  return [
    ...rates.map((rate) => blankRate(form, rate)),
    ...scores.map((score) => blankScore(form, score)),
    total?.computed && !total.reported
      ? changeOf(
          form,
          numberFix(total.fact, total.computed),
          CHANGE_WORDS.total(total.explanation.formula),
          null,
        )
      : null,
    grade?.computed && !grade.reported && grade.fact
      ? changeOf(
          form,
          { fact: grade.fact, value: grade.computed, percent: false, shown: grade.computed },
          CHANGE_WORDS.grade,
          null,
        )
      : null,
  ];
}

function numberFix(fact: string, value: Decimal): Fix {
  return { fact, value, percent: false, shown: showNumber(value, 2) };
}

function blankRate(form: FormReport, rate: RateOutcome): Change | null {
  if (rate.status !== "blank" || rate.fact === null || rate.value === null) return null;
  const fix: Fix = {
    fact: rate.fact,
    value: round(rate.value, RATE_PLACES),
    percent: true,
    shown: showPercent(rate.value),
  };
  return changeOf(form, fix, CHANGE_WORDS.rate(rate.label, rate.explanation.formula), null);
}

function blankScore(form: FormReport, score: ScoreOutcome): Change | null {
  if (score.status !== "blank" || score.computed === null) return null;
  return changeOf(
    form,
    numberFix(score.fact, score.computed),
    CHANGE_WORDS.score(score.indicator, score.explanation.formula),
    null,
  );
}
