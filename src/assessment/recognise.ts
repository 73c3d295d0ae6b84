/** Workbook → forms with their facts: every sheet is looked at once. Only joins what workbook and forms know. */
import { outlineForms, type FormOutline } from "../forms/outline";
import { readForm } from "../forms/read-form";
import type { RecognisedForm, RecognisedWorkbook } from "../forms/recognised";
import type { FormId } from "../regulation/facts";
import type { Sheet, Workbook } from "../workbook/grid";
import { viewOf } from "../workbook/locate";

const OWN_SHEET = /^(?:校验结果|评分底稿)(?: ?\(\d+\))?$/;

const KEYS: Readonly<Record<FormId, string>> = {
  "basic-data": "base",
  "self-evaluation": "self",
  project: "project",
  scorecard: "card",
};

/** Gives every form a key that is unique in the workbook: base, self, self2, project1, project2, card. */
function keyed(outlines: readonly FormOutline[]): readonly { outline: FormOutline; key: string }[] {
  const counts = new Map<FormId, number>();
  return outlines.map((outline) => {
    const count = (counts.get(outline.id) ?? 0) + 1;
    counts.set(outline.id, count);
    const number = outline.id === "project" || count > 1 ? String(count) : "";
    return { outline, key: `${KEYS[outline.id]}${number}` };
  });
}

function outlinesOf(sheets: readonly Sheet[]): readonly FormOutline[] {
  return sheets.filter(({ name }) => !OWN_SHEET.test(name)).flatMap((sheet) => outlineForms(viewOf(sheet)));
}

/** Recognises every form of a workbook by its labels, wherever it stands. Never throws; what is missing is an issue. */
export function recognise(workbook: Workbook): RecognisedWorkbook {
  const forms: readonly RecognisedForm[] = keyed(outlinesOf(workbook.sheets)).map(({ outline, key }) =>
    readForm(outline, key),
  );
  return { forms, unrecognised: [] };
}
