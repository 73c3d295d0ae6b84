/** Workbook → forms with their facts: every sheet is looked at once. Only joins what workbook and forms know. */
import { missingLabels, outlinesAs } from "../../forms/layout/by-hand";
import { nearestFormOf } from "../../forms/layout/likeness";
import type { FormOutline } from "../../forms/layout/form-outline";
import { outlineForms } from "../../forms/layout/outline";
import { isPlausible } from "../../forms/layout/plausible";
import { decideForm } from "../../forms/reading/decide/form";
import { assignedIn } from "../../forms/reading/assigned";
import { readDecided } from "../../forms/reading/read-form";
import type { RecognisedForm, RecognisedWorkbook } from "../../forms/recognised";
import type { FormId } from "../../regulation/facts";
import { FORM_WORDS } from "../../words/forms";
import { nearestForm, notReadAs, SHEET_LOST } from "../../words/recognition";
import type { Sheet, Workbook } from "../../workbook/grid";
import { viewOf, type SheetView } from "../../workbook/locate";
import { withoutHiddenCopies } from "./hidden-copies";
import type { AssessOptions } from "../options";
import type { SheetChoice, SheetChoices } from "./sheet-choices";

const OWN_SHEET = /^(?:校验结果|评分底稿)(?: ?\(\d+\))?$/;

const KEYS: Readonly<Record<FormId, string>> = {
  "basic-data": "base",
  "self-evaluation": "self",
  project: "project",
  scorecard: "card",
  targets: "targets",
};

/** What persons said about columns. */
type SaidOfColumns = Pick<AssessOptions, "answers" | "samples">;

const NOTHING_SAID: SaidOfColumns = {};

interface SheetForms {
  readonly sheet: Sheet;
  readonly view: SheetView;
  readonly outlines: readonly FormOutline[];
  /** What a person said the sheet is, or null. */
  readonly chosen: SheetChoice | null;
}

function formsOf(sheet: Sheet, chosen: SheetChoice | null): SheetForms {
  const view = viewOf(sheet);
  if (chosen === "ignore") return { sheet, view, outlines: [], chosen };
  if (chosen !== null) {
    const outlines = outlinesAs(view, chosen).map((one) => ({ ...one, isChosen: true as const }));
    return { sheet, view, outlines, chosen };
  }
  const outlines = outlineForms(view).filter(isPlausible);
  // A table without title among projects is the end of a project form whose head stands on the page before.
  const amongProjects = outlines.some(({ id }) => id === "project");
  const named = outlines.map((outline) =>
    amongProjects && outline.id === "self-evaluation" && outline.title === null
      ? { ...outline, id: "project" as const }
      : outline,
  );
  return { sheet, view, outlines: named, chosen };
}

/** Gives every form a key that is unique in the workbook: base, self, self2, project1, project2, card. */
function keyGiver(): (id: FormId) => string {
  const counts = new Map<FormId, number>();
  return (id) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return `${KEYS[id]}${id === "project" || count > 1 ? count : ""}`;
  };
}

function unrecognised(forms: SheetForms): RecognisedWorkbook["unrecognised"] {
  const { sheet, view, outlines, chosen } = forms;
  if (outlines.length > 0 || chosen === "ignore") return [];
  if (chosen !== null)
    return [{ sheet: sheet.name, hint: notReadAs(FORM_WORDS[chosen], missingLabels(view, chosen)) }];
  if (sheet.visibility !== "visible") return [];
  const near = nearestFormOf(view);
  return near ? [{ sheet: sheet.name, hint: nearestForm(FORM_WORDS[near.id], near.seen) }] : [];
}

/** Sheets that the file lists and does not hold; one of ours is written anew anyway. */
const lostSheets = ({ lost = [] }: Workbook): RecognisedWorkbook["unrecognised"] =>
  lost.filter((sheet) => !OWN_SHEET.test(sheet)).map((sheet) => ({ sheet, hint: SHEET_LOST }));

/**
 * Recognises every form of a workbook by its labels, wherever it stands; a sheet named in `choices` is read as the form
 * that a person says it is, or left out. Never throws; what is missing is an issue.
 */
export function recognise(
  workbook: Workbook,
  choices: SheetChoices = {},
  said: SaidOfColumns = NOTHING_SAID,
): RecognisedWorkbook {
  const chosen = new Map(Object.entries(choices));
  const sheets = workbook.sheets
    .filter(({ name }) => !OWN_SHEET.test(name))
    .map((sheet) => formsOf(sheet, chosen.get(sheet.name) ?? null));
  const keyOf = keyGiver();
  const { answers = [], samples = [] } = said;
  const assigned = (outline: FormOutline): FormOutline => ({
    ...outline,
    assigned: assignedIn(outline.view, outline.id, answers, samples),
  });
  const read = (shown: boolean): readonly RecognisedForm[] =>
    sheets
      .filter(({ sheet, chosen: own }) => (sheet.visibility === "visible" || own !== null) === shown)
      .flatMap(({ outlines }) =>
        outlines.map((outline) => {
          const decided = decideForm(assigned(outline));
          return readDecided(decided, keyOf(decided.outline.id));
        }),
      );
  const visible = read(true);
  return {
    forms: withoutHiddenCopies(visible, read(false)),
    unrecognised: [...sheets.flatMap(unrecognised), ...lostSheets(workbook)],
  };
}
