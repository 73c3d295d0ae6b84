/** S-02: a form is filled in after the year it speaks of and not long after. Knows the date in the head, no clock. */
import { oneLine, squeeze } from "../../../language/text";
import { filingCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { factOf, isBlankFact, nameIn, textOf, type FilingFacts, type FormFacts } from "../../facts";

const DATE = /(20\d\d)[年.\-/](\d{1,2})(?:[月.\-/](\d{1,2}))?/;
const DECEMBER = 12;
const LAST_DAY = 31;
/** Eighteen months after the year's end: the end of June of the second year after. */
const LATEST_MONTHS = 18;

interface FilledOn {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

function readDate(text: string): FilledOn | null {
  const match = DATE.exec(squeeze(text));
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: Number(month), day: day === undefined ? null : Number(day) };
}

/** Months from the end of the evaluation year to the month of the date: 0 for its December. */
const monthsAfter = (date: FilledOn, year: number): number =>
  (date.year - year) * DECEMBER + date.month - DECEMBER;

function fits(date: FilledOn, year: number): boolean {
  const months = monthsAfter(date, year);
  const isBeforeEnd = months < 0 || (months === 0 && date.day !== null && date.day < LAST_DAY);
  return !isBeforeEnd && months <= LATEST_MONTHS;
}

function problemOf(form: FormFacts, filing: FilingFacts): string | null {
  const fact = factOf(form, "head.date");
  if (isBlankFact(fact)) return "填报时间未填写。";
  const text = oneLine(textOf(fact));
  const year = form.year ?? filing.year;
  const date = readDate(text);
  if (year === null || date === null || fits(date, year)) return null;
  return `填报时间“${text}”与评价年度${year}年不匹配，请核实。`;
}

/** The same slip on several forms is one finding. */
function dateProblems(filing: FilingFacts): readonly Found[] {
  // A plan (绩效目标表) is written before its year begins.
  const evaluations = filing.forms.filter((form) => form.id !== "targets");
  const problems = evaluations.flatMap((form) => {
    const message = problemOf(form, filing);
    return message === null ? [] : [{ fact: nameIn(form, "head.date"), message }];
  });
  return [...new Set(problems.map((problem) => problem.message))].map((message) => ({
    facts: problems.filter((problem) => problem.message === message).map((problem) => problem.fact),
    message,
  }));
}

export const DATE_OF_FILING = filingCheck({
  id: "S-02",
  severity: "warning",
  title: "填报时间应在评价年度结束之后",
  source: "form",
  rank: ["head", 4],
  find: ({ filing }) => dateProblems(filing),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "self-evaluation", texts: { "head.date": null } }]],
  valid: [[{ id: "self-evaluation" }]],
};
