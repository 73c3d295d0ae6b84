/** Reads one outlined form into facts: which blocks a form of a kind has, in the words of the other files here. */
import type { BlockPoints, Fact, FormFacts } from "../../regulation/facts";
import { namedPoints } from "./levels";
import { textOf, withFacts } from "../../regulation/facts";
import type { DecidedForm } from "./decide/form";
import { questionBetween } from "./questions";
import { openContent } from "./open-columns";
import { readMoney, readStaff } from "./basic-data";
import { readBuildings } from "./buildings";
import { HUNDRED } from "../../language/numbers";
import { draftOf, forget, namePlace, type Draft } from "./fact-recorder";
import { readFunding } from "./funding";
import type { Head } from "../labels/heads";
import { readHeadTotal, readUnnamedTotal } from "./head-total";
import { readIndicatorTable } from "./indicator-table";
import { yearOfHeads } from "./money-columns";
import { rowOf } from "../layout/neighbours";
import type { FormOutline } from "../layout/form-outline";
import { readNotes, readSingles } from "./singles";
import type { RecognisedForm } from "../recognised";
import { shownName } from "../labels/shown-labels";
import { bodyRows, captionRows } from "../layout/table";
import { readingMapOf } from "./map-of";
import { readPlan } from "./target-plan";
import { printedYear, unitInTitle, yearBehind, yearLine } from "../labels/titles";
import { noteTroubles } from "./troubles";

/** Reads a table; returns the rows of its body in which single facts may stand. */
function readTable(draft: Draft, head: Head): readonly number[] {
  const rows = bodyRows(draft.outline, head);
  switch (head.table) {
    case "staff":
      readStaff(draft, head);
      return [];
    case "money":
      readMoney(draft, head);
      return rows;
    case "building":
      readBuildings(draft, head);
      return rows;
    case "fund":
      readFunding(draft, head);
      return rows;
    case "indicator":
      return readIndicatorTable(draft, head);
  }
}

function yearOf(outline: FormOutline): number | null {
  const inTitle = outline.title ? printedYear(outline.title.squeezed) : null;
  if (inTitle !== null) return inTitle;
  for (const row of captionRows(outline)) {
    for (const block of rowOf(outline, row)) {
      const year = yearLine(block.squeezed) ?? yearBehind(block.squeezed);
      if (year !== null) return year;
    }
  }
  return yearOfHeads(outline);
}

/** Whether nothing stands under the three public items, which close the shorter forms. */
function endsWithKnown({ facts, places, key, outline }: Draft): boolean {
  const rows = ["three", "abroad", "vehicle", "vehicleBuy", "vehicleRun", "reception"].flatMap((name) =>
    ["final", "budget"].flatMap((column) => {
      const full = `${key}.${name}.${column}`;
      return facts.get(full)?.kind === "value" ? [places.get(full)?.ref.row ?? 0] : [];
    }),
  );
  return rows.length > 2 && Math.max(...rows) >= outline.area.bottom;
}

/** A basic-data form is whole when it goes on to its last rows, or to rows whose labels nobody knows. */
function closesBasicData(draft: Draft): boolean {
  const has = (name: string): boolean => draft.facts.has(`${draft.key}.${name}`);
  return (
    has("procurement.final") ||
    has("procurement.budget") ||
    has("saving") ||
    draft.notes.length > 0 ||
    draft.hasUnnamedRows ||
    endsWithKnown(draft)
  );
}

function unitOf(facts: ReadonlyMap<string, Fact>, key: string, title: string): string {
  const printed = textOf(facts.get(`${key}.head.unit`)).trim();
  return printed.replace(/\s+20\d\d\s*年度?$/, "") || unitInTitle(title);
}

/** Points in the label in front of the only table of indicators. */
function blockPoints(draft: Draft): BlockPoints | null {
  const [head, ...more] = draft.outline.heads.filter(({ table }) => table === "indicator");
  if (!head?.starter || more.length > 0) return null;
  const { name, points } = namedPoints(head.starter.text);
  return points && { name, points, fact: namePlace(draft, "block", head.starter) };
}

function factsOf(draft: Draft): FormFacts {
  const { outline, key, facts, labels, indicators, levels, projects, buildings } = draft;
  const { fundParts, subtotals, notes, issues, complete } = draft;
  const title = shownName(outline.title?.text ?? "");
  const open = openContent(outline);
  const block = blockPoints(draft);
  const withOwn = indicators.map((row) => withFacts(row, key, facts));
  const rows = { indicators: withOwn, levels, projects, buildings, fundParts, subtotals };
  return {
    id: outline.id,
    key,
    title,
    year: yearOf(outline),
    facts,
    labels,
    ...rows,
    complete,
    notes,
    issues,
    ...(draft.hasUnnamedRows ? { hasUnnamedRows: true } : {}),
    ...(open.length > 0 ? { open } : {}),
    ...(block ? { block } : {}),
  };
}

/** A hundred in the row of the funds is what the whole form is worth, and not its execution rate. */
function dropWholeWeight(draft: Draft): void {
  const weight = draft.facts.get(`${draft.key}.fund.weight`);
  const hasOthers = draft.indicators.some((row) => row.weight?.kind === "value");
  if (hasOthers && weight?.kind === "value" && weight.value.gte(HUNDRED)) forget(draft, "fund.weight");
}

function readEvaluation(draft: Draft): void {
  const { outline } = draft;
  const captions = captionRows(outline);
  readSingles(draft, captions);
  readHeadTotal(draft, captions);
  const isForeign = (row: number): boolean =>
    outline.foreign?.some(({ top, bottom }) => row >= top && row <= bottom) ?? false;
  const loose = outline.heads.flatMap((head) => readTable(draft, head)).filter((row) => !isForeign(row));
  readUnnamedTotal(draft, captions);
  readSingles(draft, loose);
  readNotes(draft, [...captions, ...loose]);
  dropWholeWeight(draft);
  if (outline.id === "basic-data") draft.complete = closesBasicData(draft);
  noteTroubles(draft);
}

/** Reads a form under the reading that explains it best, and under the others that are plausible. */
export function readDecided({ outline, others }: DecidedForm, key: string): RecognisedForm {
  const best = readForm(outline, key);
  if (others.length === 0) return best;
  const otherReadings = others.map((other) => {
    const { facts, places } = readForm(other, key);
    const question = questionBetween(outline, other, key);
    return { form: { facts, places }, questions: question ? [question] : [] };
  });
  return { ...best, otherReadings };
}

/** Reads an outlined form; `key` prefixes the names of its facts. */
export function readForm(outline: FormOutline, key: string): RecognisedForm {
  const draft = draftOf(outline, key);
  const { title, area, view } = outline;
  if (title) namePlace(draft, "title", title);
  if (outline.id === "targets") readPlan(draft);
  else readEvaluation(draft);
  const unit = unitOf(draft.facts, key, title?.squeezed ?? "");
  const { places } = draft;
  const reading = readingMapOf(draft);
  return { facts: factsOf(draft), sheet: view.sheet.name, area, unit, places, reading, otherReadings: [] };
}
