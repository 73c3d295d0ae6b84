/**
 * What persons said of the columns of a workbook, as it is kept with it: words that the assessment reads back. Reads
 * them out of foreign data too, keeping what is sound and counting what is not.
 */
import { fieldsOf, isText, soundOnes, type Losses } from "./journal";

/** What a person said a column is. */
export interface KeptAnswer {
  /** Kind of form; absent: any. */
  readonly form?: string;
  /** Name of the sheet; absent: any. */
  readonly sheet?: string;
  /** Head of the column as printed. */
  readonly head: string;
  /** Which of several columns with this head, from 1; absent: every one. */
  readonly nth?: number;
  readonly meaning: string;
}

/** 表样: what a county's columns are, by kind of form and by heads in their order. */
export interface KeptSample {
  readonly name: string;
  readonly forms: readonly {
    readonly form: string;
    readonly columns: readonly { readonly head: string; readonly meaning: string }[];
  }[];
}

const isPosition = (data: unknown): data is number => Number.isInteger(data) && Number(data) > 0;

/** An answer, or null where the data is none. */
export function readAnswer(data: unknown): KeptAnswer | null {
  const { form, sheet, head, nth, meaning } = fieldsOf(data);
  if (!isText(head) || !isText(meaning)) return null;
  if ((form !== undefined && !isText(form)) || (sheet !== undefined && !isText(sheet))) return null;
  if (nth !== undefined && !isPosition(nth)) return null;
  return {
    ...(form === undefined ? {} : { form }),
    ...(sheet === undefined ? {} : { sheet }),
    head,
    ...(nth === undefined ? {} : { nth }),
    meaning,
  };
}

function readColumn(data: unknown): { readonly head: string; readonly meaning: string } | null {
  const { head, meaning } = fieldsOf(data);
  return isText(head) && isText(meaning) ? { head, meaning } : null;
}

/** A sample, or null where the data is none; forms and columns that are none are left out and counted. */
export function readSample(data: unknown, losses: Losses): KeptSample | null {
  const { name, forms } = fieldsOf(data);
  if (!isText(name) || !Array.isArray(forms)) return null;
  const readForm = (one: unknown): KeptSample["forms"][number] | null => {
    const { form, columns } = fieldsOf(one);
    if (!isText(form) || !Array.isArray(columns)) return null;
    return { form, columns: soundOnes(columns, readColumn, losses) };
  };
  return { name, forms: soundOnes(forms, readForm, losses) };
}
