/** What a person can do before a check: say what a sheet is, insert clean forms, lay last year's workbook beside. */
import type { TemplateSpec } from "../../templates";
import type { WorkbookState } from "../../workbook/state";
import { TEMPLATES } from "./parts";
import { beforeAsking, changing, during, find, keep, look, type Desk } from "./actions";
import type { PreviousFile } from "./events";

export interface StartActions {
  /** Keeps with the workbook what its sheets are, and reads them so. */
  chooseSheets(kept: WorkbookState, sheets: WorkbookState["sheets"]): Promise<void>;
  /** Inserts clean forms, and reads again; false when it did not come to that. */
  insertForms(specs: readonly TemplateSpec[]): Promise<boolean>;
  /** Holds the workbook against last year's from now on; they are forgotten with the pane. */
  compareWith(files: readonly PreviousFile[]): Promise<void>;
}

async function insertForms(desk: Desk, specs: readonly TemplateSpec[]): Promise<boolean> {
  let inserted = false;
  await changing(desk, "insert", async (current) => {
    const { makeTemplate, templateFile } = await TEMPLATES.bring();
    const file = templateFile(specs.map((spec) => makeTemplate(spec)));
    beforeAsking(current);
    current.tell({ kind: "inserted", inserted: await current.insertSheets(file) });
    inserted = true;
    await find(current);
  });
  return inserted;
}

/** Reading a file takes its time, in which another action may have begun: that one is told to its end first. */
async function compareWith(desk: Desk, files: readonly PreviousFile[]): Promise<void> {
  await desk.run.end;
  await during(desk, "check", async (current) => {
    current.beside.previous = files.map(({ workbook }) => workbook);
    current.tell({ kind: "compared", previous: files });
    await look(current, null);
  });
}

/** The actions over a desk. */
export function startActions(desk: Desk): StartActions {
  return {
    chooseSheets: (kept, sheets) => keep(desk, "check", kept, { sheets }),
    insertForms: (specs) => insertForms(desk, specs),
    compareWith: (files) => compareWith(desk, files),
  };
}
