/** What persons said about columns, looked up by the words of a head: never by its address. */
import { squeeze } from "../../language/text";
import type { FormId } from "../../regulation/facts";
import { blocksInRow, type Block, type SheetView } from "../../workbook/locate";
import type { LayoutSample, ReadingAnswer } from "../reading-map";

/** The meaning that a person gave to a head cell, or null. */
export type Assigned = (block: Block) => string | null;

/** A sample's columns as answers; of columns with one head the order tells. */
function answersOf(sample: LayoutSample): readonly ReadingAnswer[] {
  return sample.forms.flatMap(({ form, columns }) =>
    columns.map(({ head, meaning }, at) => {
      const nth = columns.slice(0, at + 1).filter((one) => squeeze(one.head) === squeeze(head)).length;
      const alone = columns.filter((one) => squeeze(one.head) === squeeze(head)).length === 1;
      return { form, head, meaning, ...(alone ? {} : { nth }) };
    }),
  );
}

/** How many cells of the row say the same, up to and with this one. */
function placeAmongSame(view: SheetView, block: Block): number {
  const same = blocksInRow(view, block.row).filter(({ squeezed }) => squeezed === block.squeezed);
  return same.indexOf(block) + 1;
}

/** An evaluation whose funds are not found yet looks like a scorecard. */
const sameKind = (form: FormId, id: FormId): boolean =>
  form === id || (id === "scorecard" && (form === "self-evaluation" || form === "project"));

/** Looks up what was said about the heads of a form: answers first, then samples. */
export function assignedIn(
  view: SheetView,
  id: FormId,
  answers: readonly ReadingAnswer[],
  samples: readonly LayoutSample[],
): Assigned {
  const all = [...answers, ...samples.flatMap(answersOf)].filter(
    ({ form, sheet }) =>
      (form === undefined || sameKind(form, id)) && (sheet === undefined || sheet === view.sheet.name),
  );
  if (all.length === 0) return () => null;
  return (block) => {
    const found = all.find(
      ({ head, nth }) =>
        squeeze(head) === squeeze(block.text) && (nth === undefined || nth === placeAmongSame(view, block)),
    );
    return found?.meaning ?? null;
  };
}
