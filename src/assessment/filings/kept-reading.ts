/** What persons said of columns, kept as words, read back for an assessment; a kind of form that we do not know is left out. */
import type { LayoutSample, ReadingAnswer } from "../../forms/reading-map";
import { FORM_IDS, type FormId } from "../../regulation/facts";
import type { KeptAnswer, KeptSample } from "../../workbook/kept-reading";

const formOf = (word: string): FormId | undefined => FORM_IDS.find((one) => one === word);

/** Answers as they are kept. */
export function answersOf(kept: readonly KeptAnswer[]): readonly ReadingAnswer[] {
  return kept.flatMap(({ form: word, ...rest }) => {
    if (word === undefined) return [rest];
    const form = formOf(word);
    return form === undefined ? [] : [{ form, ...rest }];
  });
}

/** 表样 as they are kept. */
export function samplesOf(kept: readonly KeptSample[]): readonly LayoutSample[] {
  return kept.map(({ name, forms }) => ({
    name,
    forms: forms.flatMap(({ form: word, columns }) => {
      const form = formOf(word);
      return form === undefined ? [] : [{ form, columns }];
    }),
  }));
}
