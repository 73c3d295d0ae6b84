/** Reads small printed sheets in tests of the recogniser, and says single facts as a person would. */
import { recognise } from "../../src/assessment/filings/recognise";
import type { RecognisedForm } from "../../src/forms/recognised";
import { toA1 } from "../../src/workbook/address";
import { workbookOf, type Printed, type PrintedSheet, type Typing } from "./grid";

export type Rows = readonly (readonly Printed[])[];

/** The forms of sheets printed in one workbook. */
export function formsIn(
  sheets: readonly PrintedSheet[],
  typing: Typing = "numbers",
): readonly RecognisedForm[] {
  return recognise(workbookOf(sheets, typing)).forms;
}

/** The only form of rows on one sheet. */
export function formOf(
  rows: Rows,
  merges: readonly string[] = [],
  typing: Typing = "numbers",
): RecognisedForm {
  const forms = formsIn([{ name: "表", rows, merges }], typing);
  if (forms.length !== 1) throw new RangeError(`${forms.length} forms`);
  return forms[0] as RecognisedForm;
}

/** `645`, `87.15%` as a fraction `0.8715%`, `“words”`, `blank`, `n/a`, `?words` for unreadable, `none` for no cell. */
export function shown({ facts }: RecognisedForm, name: string): string {
  const fact = facts.facts.get(`${facts.key}.${name}`);
  switch (fact?.kind) {
    case undefined:
      return "none";
    case "value":
      return `${fact.value.toFixed()}${fact.percent ? "%" : ""}`;
    case "text":
      return `“${fact.text.trim()}”`;
    case "blank":
      return "blank";
    case "not-applicable":
      return "n/a";
    case "unreadable":
      return `?${fact.text.trim()}`;
  }
}

/** `D6`, or `none`. */
export function cellOf({ facts, places }: RecognisedForm, name: string): string {
  const place = places.get(`${facts.key}.${name}`);
  return place ? toA1(place.ref) : "none";
}

/** `fund.exec=100@C4`, for several facts at once. */
export function read(form: RecognisedForm, ...names: readonly string[]): readonly string[] {
  return names.map((name) => `${name}=${shown(form, name)}@${cellOf(form, name)}`);
}

/** Issues as `S-15 base.basic.final 约100`. */
export function issuesOf({ facts }: RecognisedForm, check?: string): readonly string[] {
  return facts.issues
    .filter((issue) => check === undefined || issue.check === check)
    .map(({ check: id, at, words }) => [id, at.join("+"), ...Object.values(words)].join(" "));
}
