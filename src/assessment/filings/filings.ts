/** Groups forms into filings: what one unit handed in for one year. Compares names and years only. */
import type { RecognisedForm, RecognisedWorkbook } from "../../forms/recognised";
import { unitKey } from "../../language/unit-name";
import type { FormId } from "../../regulation/facts";
import { planWithoutEvaluation } from "../../words/recognition";
import { join, sameYear, type Filing, type Growing } from "./filing-builder";
import { isPlan, joinPlans } from "./plans";

export type { Filing };

function departmentOf(form: RecognisedForm): string {
  return form.facts.facts.get(`${form.facts.key}.head.department`)?.text ?? "";
}

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
  // A plan of nobody in particular is held against a unit only where there is no other.
  if (!beside && isPlan(form) && fitting.length > 1) return null;
  return beside ?? fitting[fitting.length - 1] ?? null;
}

function begin(filings: Growing[], form: RecognisedForm): void {
  filings.push({ unit: form.unit, year: form.facts.year, forms: [form] });
}

/** Department forms first, so that projects find the department they belong to. */
function placeNamed(filings: Growing[], forms: readonly RecognisedForm[]): void {
  const isProject = ({ facts }: RecognisedForm): boolean =>
    facts.id === "project" || (facts.id === "targets" && facts.facts.has(`${facts.key}.head.project`));
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

const holds = (filing: Filing, kinds: readonly FormId[]): boolean =>
  filing.forms.some((form) => kinds.includes(form.facts.id));

/**
 * A workbook with one 基础数据表 and one 自评表 or scorecard is one filing, whatever years and names they print: where
 * those differ, that is a finding and no second filing.
 */
function joinLonely(filings: Growing[]): void {
  const data = filings.filter(
    (one) =>
      holds(one, ["basic-data"]) && one.forms.every((form) => form.facts.id === "basic-data" || isPlan(form)),
  );
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
  joinPlans(filings);
  joinLonely(filings);
  const order = (form: RecognisedForm | undefined): number => (form ? forms.indexOf(form) : -1);
  for (const { forms: own } of filings) own.sort((one, two) => order(one) - order(two));
  return [...filings].sort((one, two) => order(one.forms[0]) - order(two.forms[0]));
}

/** The filings of a workbook, and the sheets that belong to none. */
export interface Gathered {
  readonly filings: readonly Filing[];
  readonly unrecognised: RecognisedWorkbook["unrecognised"];
}

/** The filings to be assessed; a plan that nothing was filed for is named among the sheets that were left out. */
export function gatherFilings(recognised: RecognisedWorkbook): Gathered {
  const filings = groupFilings(recognised);
  const isFiled = (filing: Filing): boolean => !filing.forms.every(isPlan);
  const alone = filings.filter((filing) => !isFiled(filing)).flatMap(({ forms }) => forms);
  return {
    filings: filings.filter(isFiled),
    unrecognised: [
      ...recognised.unrecognised,
      ...alone.map(({ sheet, facts }) => ({ sheet, hint: planWithoutEvaluation(facts.year) })),
    ],
  };
}
