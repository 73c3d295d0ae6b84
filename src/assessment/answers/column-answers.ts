/** What a person may say of a column of a form, and what is meant by `自评表!F6=得分`. Reads no cell. */
import { oneLine, squeeze } from "../../language/text";
import { FUND_COLUMNS, INDICATOR_COLUMNS, type FactEntry } from "../../regulation/facts-catalogue";
import type { TableKind } from "../../forms/labels/columns";
import { meaningLabel, UNNEEDED_LABELS } from "../../forms/labels/meanings";
import type { ColumnReading, ReadingAnswer, ReadingMap, ReadingQuestion } from "../../forms/reading-map";
import { contains, fromA1, refFromText, type CellRef } from "../../workbook/address";

/** One thing that a column may be said to be: the meaning, and what people call it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What stands for "none of those that are checked". */
export const NO_MEANING = "other";

const namesOf = (entries: readonly FactEntry[]): readonly string[] => entries.map(({ name }) => name);

const MEANINGS: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  fund: namesOf(FUND_COLUMNS),
  indicator: ["level1", "level2", "level3", ...namesOf(INDICATOR_COLUMNS)],
};

/** A label is offered once, whichever candidate has it first. */
function eachOnce(choices: readonly Choice[]): readonly Choice[] {
  const [ids, labels] = [new Set<string>(), new Set<string>()];
  return choices.filter(({ id, label }) => {
    if (ids.has(id) || labels.has(label)) return false;
    ids.add(id);
    labels.add(label);
    return true;
  });
}

/** Everything that a column may be said to be, the likely first, "other" last. */
export function choicesFor({ table, candidates }: ColumnReading): readonly Choice[] {
  const known = [...(MEANINGS[table] ?? []), ...Object.keys(UNNEEDED_LABELS)];
  return eachOnce([
    ...candidates.map(({ meaning: id, label }) => ({ id, label })),
    ...known.map((id) => ({ id, label: meaningLabel(table, id) })),
  ]);
}

/** A column that can be spoken of. */
interface Spoken {
  readonly map: ReadingMap;
  readonly column: ColumnReading;
}

/** Which of the columns of one row with the same head this is, where there are several. */
function nthOf({ map, column }: Spoken): number | undefined {
  const inRow = map.columns.filter(({ headCell }) => headCell.row === column.headCell.row);
  const alike = inRow
    .filter((one) => squeeze(one.head) === squeeze(column.head))
    .sort((left, right) => left.headCell.column - right.headCell.column);
  return alike.length > 1 ? alike.indexOf(column) + 1 : undefined;
}

/** What it means when a person says that this column of this form is `meaning`. */
export function answerFor(map: ReadingMap, column: ColumnReading, meaning: string): ReadingAnswer {
  const nth = nthOf({ map, column });
  const { form, sheet } = map;
  return { form, sheet, head: column.head, ...(nth === undefined ? {} : { nth }), meaning };
}

/** The column that a question speaks of, or null. */
export function columnOf(question: ReadingQuestion, maps: readonly ReadingMap[]): Spoken | null {
  const [cell] = question.cells;
  for (const map of maps.filter(({ key }) => key === question.form)) {
    const column = map.columns.find(({ headCell }) => cell !== undefined && isSame(headCell, cell));
    if (column) return { map, column };
  }
  return null;
}

const isSame = (one: CellRef, other: CellRef): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;

/** The answer that choosing a candidate of a question gives. */
export function answerTo(
  question: ReadingQuestion,
  meaning: string,
  maps: readonly ReadingMap[],
): ReadingAnswer {
  const spoken = columnOf(question, maps);
  if (spoken) return answerFor(spoken.map, spoken.column, meaning);
  return { form: question.formId, sheet: question.sheet, head: question.head, meaning };
}

/** The answers with one more, which takes the place of what was said of the same column before. */
export function withAnswer(
  answers: readonly ReadingAnswer[],
  answer: ReadingAnswer,
): readonly ReadingAnswer[] {
  const about = ({ form, sheet, head, nth }: ReadingAnswer): string =>
    JSON.stringify([form ?? "", sheet ?? "", oneLine(head), nth ?? 0]);
  return [...answers.filter((one) => about(one) !== about(answer)), answer];
}

/** What became of an answer in words. */
export type SaidAnswer =
  | { readonly kind: "answer"; readonly answer: ReadingAnswer }
  /** No `=`. */
  | { readonly kind: "no-sense" }
  | { readonly kind: "no-column"; readonly place: string; readonly heads: readonly string[] }
  | {
      readonly kind: "no-meaning";
      readonly word: string;
      readonly head: string;
      readonly labels: readonly string[];
    };

/** Columns at a place: the cell of a head or one below it, on any sheet where none is named, or else the printed head. */
function spokenAt(place: string, maps: readonly ReadingMap[]): readonly Spoken[] {
  const all = maps.flatMap((map) => map.columns.map((column) => ({ map, column })));
  const ref = refFromText(place);
  const position = ref ?? fromA1(place);
  if (!position) return all.filter(({ column }) => squeeze(column.head) === squeeze(place));
  return all.filter(
    ({ map, column }) => (ref === null || map.sheet === ref.sheet) && contains(column.range, position),
  );
}

/**
 * Reads `自评表!F6=得分`, `F6=得分` or `指标得分(分)=得分`. A head without a cell speaks of every column under it,
 * on whichever form and sheet.
 */
export function answerSaid(said: string, maps: readonly ReadingMap[]): SaidAnswer {
  const [, place = "", word = ""] = /^(.*)[=＝]([^=＝]+)$/s.exec(said) ?? [];
  if (place.trim() === "" || word.trim() === "") return { kind: "no-sense" };
  const spoken = spokenAt(place.trim(), maps);
  const [first] = spoken;
  if (!first) return { kind: "no-column", place: place.trim(), heads: headsOf(maps) };
  const choices = eachOnce(spoken.flatMap(({ column }) => choicesFor(column)));
  const chosen = choices.find(({ id, label }) => id === word.trim() || squeeze(label) === squeeze(word));
  const { head } = first.column;
  if (!chosen)
    return { kind: "no-meaning", word: word.trim(), head, labels: choices.map(({ label }) => label) };
  const isByHead = fromA1(place.trim()) === null && refFromText(place.trim()) === null;
  const answer = isByHead ? { head, meaning: chosen.id } : answerFor(first.map, first.column, chosen.id);
  return { kind: "answer", answer };
}

const headsOf = (maps: readonly ReadingMap[]): readonly string[] => [
  ...new Set(maps.flatMap(({ columns }) => columns.map(({ head }) => head)).filter((head) => head !== "")),
];
