/** Readings, questions and blocks without part as plain JSON with addresses; their shape is written down in docs/report.schema.json. */
import type {
  BlockReading,
  Certainty,
  ColumnReading,
  ReadingMap,
  ReadingQuestion,
  UnreadBlock,
} from "../../forms/reading-map";
import { areaToA1, quoteSheet, refToText, type CellRef } from "../../workbook/address";
import type { FormReport, Report } from "../report";

export interface QuestionJson {
  readonly form: string;
  readonly cells: readonly string[];
  readonly question: string;
  readonly candidates: readonly { readonly id: string; readonly label: string }[];
  readonly why: string;
}

export interface UnreadJson {
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
}

interface ReadingJson {
  readonly form: ReadingMap["form"];
  readonly key: string;
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly moneyUnit: { readonly unit: string; readonly cell: string | null };
  readonly captions: readonly Readonly<Record<"name" | "label" | "text", string> & { cell: string | null }>[];
  readonly blocks: readonly (Omit<BlockReading, "range"> & { readonly range: string })[];
  readonly columns: readonly ColumnJson[];
  readonly rows: ReadingMap["rows"];
}

interface ColumnJson extends Omit<ColumnReading, "range" | "headCell" | "certainty"> {
  readonly headCell: string;
  readonly range: string;
  readonly certainty: Certainty;
}

const textOf = (cell: CellRef | null): string | null => (cell === null ? null : refToText(cell));

/** Questions about the reading. */
export function questionsJson(questions: readonly ReadingQuestion[]): readonly QuestionJson[] {
  return questions.map(({ form, cells, question, candidates, why }) => ({
    form,
    cells: cells.map((cell) => refToText(cell)),
    question,
    candidates: candidates.map(({ id, label }) => ({ id, label })),
    why: why.join("；"),
  }));
}

/** Blocks that take no part. */
export function unreadJson(unread: readonly UnreadBlock[]): readonly UnreadJson[] {
  return unread.map(({ sheet, range, title }) => ({ sheet, range: areaToA1(range), title }));
}

/** A form as it was understood; rows are numbered as in the sheet. */
function readingJson(map: ReadingMap): ReadingJson {
  const { form, key, sheet, area, title, moneyUnit } = map;
  return {
    form,
    key,
    sheet,
    range: areaToA1(area),
    title,
    moneyUnit: { unit: moneyUnit.unit, cell: textOf(moneyUnit.cell) },
    captions: map.captions.map((one) => ({ ...one, cell: textOf(one.cell) })),
    blocks: map.blocks.map((one) => ({ ...one, range: areaToA1(one.range) })),
    columns: map.columns.map((one) => ({
      ...one,
      headCell: refToText(one.headCell),
      range: areaToA1(one.range),
    })),
    rows: map.rows.map((one) => ({ ...one, row: one.row + 1 })),
  };
}

/** What `jxzp read --json` gives of a file. */
export function readingsToJson(file: string, report: Report): Readonly<Record<string, unknown>> {
  return {
    file,
    forms: readingsOf(report).map(readingJson),
    unread: unreadJson(report.unread),
    unrecognised: report.unrecognised,
    questions: questionsJson(report.questions),
  };
}

interface WithForms {
  readonly filings: readonly { readonly forms: readonly Pick<FormReport, "reading">[] }[];
}

/** The readings of all forms of a report, or of what was found before a check. */
export function readingsOf({ filings }: WithForms): readonly ReadingMap[] {
  return filings.flatMap(({ forms }) => forms.map(({ reading }) => reading));
}

/** A block as it is named: `自评表!A7:H11 资金管理情况`. */
export function unreadText({ sheet, range, title }: UnreadBlock): string {
  return `${quoteSheet(sheet)}!${areaToA1(range)}${title === "" ? "" : ` ${title}`}`;
}
