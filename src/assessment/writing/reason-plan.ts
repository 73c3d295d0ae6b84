/**
 * Where a reason that a person gives for a finding belongs on the form itself, and the one write that brings it there.
 * Knows facts and their places; only a cell that stands empty is ever offered.
 */
import { bareLabel, isBlankText, oneLine, squeeze } from "../../language/text";
import type { FactPlace } from "../../forms/recognised";
import { belongsTo, nameIn, type IndicatorRow } from "../../regulation/facts";
import { toA1 } from "../../workbook/address";
import type { WritePlan } from "../../workbook/write";
import { CHANGE_WORDS } from "../../words/changes";
import { BLANK_WORD } from "../../words/verdict";
import type { Finding, FormReport, Report } from "../report";

/** The empty cell of a form that takes the reason for a finding. */
export interface ReasonPlace {
  readonly fact: string;
  readonly place: FactPlace;
  /** Head of the column or label of the block, as the form prints it. */
  readonly label: string;
  /** Whether the finding asks for exactly this cell to be filled. */
  readonly asked: boolean;
  /** Indicators that a general block has to name, since it stands beside none; empty for a cell of a row. */
  readonly names: readonly string[];
}

/** A column of remarks is no place for reasons (as T-01 sees it). */
const REMARKS = /^备注$/;
const GENERAL = "explain.reason";

/** Rows of the form that the finding speaks of, in its order. */
function rowsOf(finding: Finding, form: FormReport): readonly IndicatorRow[] {
  const rows = finding.facts.flatMap(
    (fact) => form.facts.indicators.find((row) => belongsTo(form.facts, row.name, fact)) ?? [],
  );
  return [...new Set(rows)];
}

/** The place of a fact whose cell holds nothing, no formula either. */
function emptyPlace(form: FormReport, fact: string): FactPlace | null {
  const place = form.places.get(fact);
  const stands = form.facts.facts.get(fact);
  if (!place || place.around || stands?.kind !== "blank" || place.cell.formula !== null) return null;
  return isBlankText(place.cell.text) ? place : null;
}

function placeOn(finding: Finding, form: FormReport): ReasonPlace | null {
  const rows = rowsOf(finding, form);
  if (rows.length === 0) return null;
  const candidates = rows
    .filter((row) => row.reason !== undefined)
    .map((row) => `${row.name}.reason` as const);
  const own = candidates.map((name) => nameIn(form.facts, name));
  const usable = own.filter((fact) => !REMARKS.test(squeeze(form.facts.labels.get(fact) ?? "")));
  const facts = usable.length > 0 ? usable : [nameIn(form.facts, GENERAL)];
  const found = facts.flatMap((fact): ReasonPlace[] => {
    const place = emptyPlace(form, fact);
    const label = oneLine(form.facts.labels.get(fact) ?? "") || CHANGE_WORDS.reasonLabel;
    const names = usable.length > 0 ? [] : rows.map((row) => bareLabel(row.level3));
    return place ? [{ fact, place, label, asked: finding.facts.includes(fact), names }] : [];
  });
  return found[0] ?? null;
}

/**
 * The empty cell that takes the reason for a finding: the reason cell of its row; where the form has no such column,
 * its general block 偏差及原因分析. Null where there is none, or where it already holds words.
 */
export function reasonPlaceOf(report: Report, finding: Finding): ReasonPlace | null {
  const forms = report.filings[finding.filing]?.forms ?? [];
  const places = forms.map((form) => placeOn(finding, form)).filter((one) => one !== null);
  return places[0] ?? null;
}

/** The reason as the cell will hold it: a general block has to say which indicators it explains. */
function wordsFor({ names }: ReasonPlace, text: string): string {
  const missing = names.filter((name) => name !== "" && !squeeze(text).includes(squeeze(name)));
  return missing.length > 0 ? CHANGE_WORDS.reasonFor(missing, text) : text;
}

/** The plan that writes a reason into its cell, or null where no empty cell takes it or the reason is blank. */
export function reasonPlan(report: Report, finding: Finding, text: string): WritePlan | null {
  const target = reasonPlaceOf(report, finding);
  if (!target || isBlankText(text)) return null;
  const { place, fact } = target;
  const words = wordsFor(target, text.trim());
  const write = {
    kind: "set",
    sheet: place.ref.sheet,
    cell: toA1(place.ref),
    value: words,
    expect: { value: place.cell.value, formula: place.cell.formula },
    replaceFormula: false,
    fact,
    shown: { before: BLANK_WORD, after: words },
    why: CHANGE_WORDS.reason(finding.id),
    purpose: "fill",
  } as const;
  return { writes: [write] };
}
