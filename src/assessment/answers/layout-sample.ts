/** 表样: what a county's columns are, made from forms as they are read, and held against others by heads. */
import { squeeze } from "../../language/text";
import type { LayoutSample, ReadingMap } from "../../forms/reading-map";
import { readSample } from "../../workbook/kept-reading";
import { samplesOf } from "../filings/kept-reading";

type SampleForm = LayoutSample["forms"][number];

/** What the columns of a form are; those that are in doubt are nobody's example. */
function formOf({ form, columns }: ReadingMap): SampleForm {
  const sure = columns.filter(({ certainty, head }) => certainty !== "doubtful" && head !== "");
  return { form, columns: sure.map(({ head, meaning }) => ({ head, meaning })) };
}

/** The layout of forms as they are read; forms that are laid out alike count once. */
export function sampleFrom(name: string, maps: readonly ReadingMap[]): LayoutSample {
  const forms = maps.map(formOf).filter(({ columns }) => columns.length > 0);
  const byContent = new Map(forms.map((form) => [JSON.stringify(form), form]));
  return { name, forms: [...byContent.values()] };
}

/** Whether any head of a form of its kind stands in the layout. */
export function sampleFits({ forms }: LayoutSample, maps: readonly ReadingMap[]): boolean {
  const heads = new Set(
    forms.flatMap(({ form, columns }) => columns.map(({ head }) => `${form} ${squeeze(head)}`)),
  );
  return maps.some(({ form, columns }) => columns.some(({ head }) => heads.has(`${form} ${squeeze(head)}`)));
}

/** The file of a layout. */
export function sampleToText(sample: LayoutSample): string {
  return `${JSON.stringify(sample, null, 2)}\n`;
}

/** The layout in a file, or null where its text is none. Never throws. */
export function sampleFromText(text: string): LayoutSample | null {
  const losses = { count: 0 };
  const data = parsed(text);
  const kept = readSample(data, losses);
  const [sample] = kept === null || losses.count > 0 ? [] : samplesOf([kept]);
  return sample && kept?.forms.length === sample.forms.length && sample.forms.length > 0 ? sample : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}
