/** Groups forms into filings: what one unit handed in for one year. Compares names and years only. */
import type { RecognisedForm, RecognisedWorkbook } from "../forms/recognised";
import type { FormId } from "../regulation/facts";
import { unitKey } from "./unit-name";

export interface Filing {
  /** The unit as its forms print it, `""` when none does. */
  readonly unit: string;
  readonly year: number | null;
  readonly forms: readonly RecognisedForm[];
}

interface Growing {
  unit: string;
  year: number | null;
  readonly forms: RecognisedForm[];
}

function departmentOf(form: RecognisedForm): string {
  return form.facts.facts.get(`${form.facts.key}.head.department`)?.text ?? "";
}

const sameYear = (filing: Growing, form: RecognisedForm): boolean =>
  filing.year === null || form.facts.year === null || filing.year === form.facts.year;

/** The filing of the same unit and year; the one begun last where the form prints no year. */
function ofUnit(filings: readonly Growing[], form: RecognisedForm, name: string): Growing | null {
  const key = unitKey(name);
  const own = filings.filter(
    (filing) => key !== "" && unitKey(filing.unit) === key && sameYear(filing, form),
  );
  const exact = own.find((filing) => filing.year === form.facts.year);
  return exact ?? own[own.length - 1] ?? null;
}

/** A form that names no unit goes with its neighbours on the sheet, else with the filing before it. */
function ofNeighbours(filings: readonly Growing[], form: RecognisedForm): Growing | null {
  const fitting = filings.filter((filing) => sameYear(filing, form));
  const neighbours = fitting.filter((filing) => filing.forms.some(({ sheet }) => sheet === form.sheet));
  const beside = neighbours[neighbours.length - 1];
  return beside ?? fitting[fitting.length - 1] ?? null;
}

function join(filing: Growing, form: RecognisedForm): void {
  filing.forms.push(form);
  if (filing.unit === "") filing.unit = form.unit;
  filing.year ??= form.facts.year;
}

function begin(filings: Growing[], form: RecognisedForm): void {
  filings.push({ unit: form.unit, year: form.facts.year, forms: [form] });
}

/** Department forms first, so that projects find the department they belong to. */
function placeNamed(filings: Growing[], forms: readonly RecognisedForm[]): void {
  const isProject = (form: RecognisedForm): boolean => form.facts.id === "project";
  // Forms with a year come first: those without one then join the year that is there.
  const dated = [...forms].sort(
    (one, two) => Number(one.facts.year === null) - Number(two.facts.year === null),
  );
  for (const form of dated.filter((one) => !isProject(one))) {
    const filing = ofUnit(filings, form, form.unit);
    if (filing) join(filing, form);
    else begin(filings, form);
  }
  const departments = [...filings];
  for (const form of dated.filter(isProject)) {
    const filing = ofUnit(filings, form, form.unit) ?? ofUnit(departments, form, departmentOf(form));
    if (filing) join(filing, form);
    else begin(filings, form);
  }
}

const holds = (filing: Growing, kinds: readonly FormId[]): boolean =>
  filing.forms.some((form) => kinds.includes(form.facts.id));

/**
 * A workbook with one 基础数据表 and one 自评表 or scorecard is one filing, whatever years and names they print: where
 * those differ, that is a finding and no second filing.
 */
function joinLonely(filings: Growing[]): void {
  const data = filings.filter((one) => one.forms.every((form) => form.facts.id === "basic-data"));
  const evaluated = filings.filter(
    (one) => holds(one, ["self-evaluation", "scorecard"]) && !holds(one, ["basic-data"]),
  );
  const [lonely, ...otherData] = data;
  const [target, ...others] = evaluated;
  if (!lonely || !target || otherData.length + others.length > 0) return;
  for (const form of lonely.forms) join(target, form);
  filings.splice(filings.indexOf(lonely), 1);
}

/**
 * Groups the recognised forms by unit and year, each filing's forms in workbook order. A form without a unit joins its
 * neighbours on the sheet or the filing before it; a project joins its own unit's or its department's filing.
 */
export function groupFilings(recognised: RecognisedWorkbook): readonly Filing[] {
  const filings: Growing[] = [];
  const { forms } = recognised;
  placeNamed(
    filings,
    forms.filter(({ unit }) => unit !== ""),
  );
  for (const form of forms.filter(({ unit }) => unit === "")) {
    const filing = ofNeighbours(filings, form);
    if (filing) join(filing, form);
    else begin(filings, form);
  }
  joinLonely(filings);
  const order = (form: RecognisedForm | undefined): number => (form ? forms.indexOf(form) : -1);
  for (const { forms: own } of filings) own.sort((one, two) => order(one) - order(two));
  return [...filings].sort((one, two) => order(one.forms[0]) - order(two.forms[0]));
}
