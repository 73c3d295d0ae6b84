/** Pairs each filing with last year's filing of the same unit. Compares names and years only; what differs, the law says. */
import { oneLine } from "../../language/text";
import { unitKey } from "../../language/unit-name";
import type { FilingFacts } from "../../regulation/facts";
import { memoize } from "../../regulation/memoize";
import { quoteSheet, refToText, toA1, type CellRef } from "../../workbook/address";
import type { Workbook } from "../../workbook/grid";
import { PREVIOUS_WORDS } from "../../words/previous-year";
import { gatherFilings, type Filing } from "./filings";
import { recognise } from "./recognise";
import type { PreviousFigure, PreviousYear } from "../report";

/** What a unit handed in for the year before, and the file it stands in. */
export interface PreviousFiling extends Filing {
  readonly file: string;
}

/** Last year's filing of one filing of this year, or null, and what the user has to know of it. */
interface Pairing {
  readonly previous: PreviousFiling | null;
  readonly notice: string | null;
}

// One folder of last year's files serves every workbook of this year, and every new look at it.
const filingsIn = memoize((workbook: Workbook): readonly PreviousFiling[] =>
  gatherFilings(recognise(workbook)).filings.map((filing) => ({ ...filing, file: workbook.name })),
);

/** The facts of a filing, as the law sees them. */
export function factsOf({ unit, year, forms }: Filing): FilingFacts {
  return { unit, year, forms: forms.map((form) => form.facts) };
}

const isLastYear = (filing: Filing, candidate: Filing): boolean =>
  filing.year !== null && candidate.year === filing.year - 1;

const isUndated = (filing: Filing, candidate: Filing): boolean =>
  filing.year === null || candidate.year === null;

function pairOwn(filing: Filing, own: readonly PreviousFiling[]): Pairing {
  const exact = own.filter((candidate) => isLastYear(filing, candidate));
  const undated = own.filter((candidate) => isUndated(filing, candidate));
  const fitting = exact.length > 0 ? exact : undated;
  const [first, ...others] = fitting;
  if (first && others.length > 0) return { previous: null, notice: PREVIOUS_WORDS.several(filing, fitting) };
  if (first) {
    const notice = exact.length > 0 ? null : PREVIOUS_WORDS.undated(filing, first);
    return { previous: first, notice };
  }
  const same = own.find((candidate) => candidate.year === filing.year);
  const notice = same ? PREVIOUS_WORDS.sameYear(filing, same) : PREVIOUS_WORDS.otherYear(filing, own);
  return { previous: null, notice };
}

/** A filing without a name of its unit on one side: the only one there is may be meant, and the user is told. */
function pairUnnamed(filing: Filing, only: PreviousFiling): Pairing {
  const paired = pairOwn(filing, [only]);
  return paired.previous ? { ...paired, notice: PREVIOUS_WORDS.unnamed(filing, only) } : paired;
}

function pair(filing: Filing, candidates: readonly PreviousFiling[], isOnly: boolean): Pairing {
  const key = unitKey(filing.unit);
  const own = candidates.filter((candidate) => key !== "" && unitKey(candidate.unit) === key);
  const [first, ...others] = candidates;
  if (own.length > 0) return pairOwn(filing, own);
  if (!first) return { previous: null, notice: null };
  const unnamed = key === "" || unitKey(first.unit) === "";
  if (unnamed && isOnly && others.length === 0) return pairUnnamed(filing, first);
  return { previous: null, notice: PREVIOUS_WORDS.otherUnit(filing, candidates) };
}

/** Last year's filing for each of the filings, in their order, and what the report tells of it. */
interface YearsPaired {
  readonly of: readonly (PreviousFiling | null)[];
  /** Null when no workbook of last year was given. */
  readonly told: PreviousYear | null;
}

/**
 * Pairs filings with those of last year's workbooks: the same unit, one year less; where a year is missing, the only
 * filing of the unit. A renamed unit, a file of the same year and a file without forms are told and never guessed at.
 */
export function pairYears(filings: readonly Filing[], workbooks: readonly Workbook[]): YearsPaired {
  const candidates = workbooks.flatMap((workbook) => filingsIn(workbook));
  const pairings = filings.map((filing) => pair(filing, candidates, filings.length === 1));
  const of = pairings.map(({ previous }) => previous);
  if (workbooks.length === 0) return { of, told: null };
  const pairs = of.flatMap((previous, filing) =>
    previous ? [{ filing, file: previous.file, unit: previous.unit, year: previous.year }] : [],
  );
  const empty = workbooks.filter((workbook) => filingsIn(workbook).length === 0);
  const notices = [
    ...empty.map(({ name }) => PREVIOUS_WORDS.noForm(name)),
    ...pairings.flatMap(({ notice }) => notice ?? []),
  ];
  return { of, told: { pairs, notices } };
}

/** What last year's workbook shows under the given names of facts; names without a cell are left out. */
export function figuresOf(previous: PreviousFiling, names: readonly string[]): readonly PreviousFigure[] {
  return names.flatMap((name) => {
    const form = previous.forms.find(({ places }) => places.has(name));
    const cell = form?.places.get(name)?.ref;
    if (!form || !cell) return [];
    const label = oneLine(form.facts.labels.get(name) ?? "");
    return [{ file: previous.file, cell, label, text: oneLine(form.facts.facts.get(name)?.text ?? "") }];
  });
}

const MOST_CELLS = 6;

function cellWords(cells: readonly CellRef[]): string {
  const texts = cells.slice(0, MOST_CELLS).map((cell, index) => {
    const isBeside = index > 0 && cells[index - 1]?.sheet === cell.sheet;
    return isBeside ? toA1(cell) : `${quoteSheet(cell.sheet)}!${toA1(cell)}`;
  });
  const rest = cells.length > MOST_CELLS ? PREVIOUS_WORDS.manyCells(cells.length) : "";
  return `${texts.join("、")}${rest}`;
}

/** Where last year's figures stand, for the end of a sentence: `（上年文件“2021.xlsx”基础数据表!F6、F8）`. */
export function placeWords(figures: readonly PreviousFigure[]): string {
  const [first] = figures;
  if (!first) return "";
  return `（${PREVIOUS_WORDS.place(first.file, cellWords(figures.map(({ cell }) => cell)))}）`;
}

/** One figure of last year as a line of an explanation; its cell is of another file, so no click leads there. */
export function figureLine({ file, cell, label, text }: PreviousFigure): {
  readonly label: string;
  readonly text: string;
  readonly cell: null;
} {
  const place = PREVIOUS_WORDS.place(file, refToText(cell));
  return { label: PREVIOUS_WORDS.figure(label, place), text, cell: null };
}
