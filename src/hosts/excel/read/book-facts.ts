/** What is asked about the workbook as a whole with every trip: its sheets, its protection, what we kept in it. */
import type { Visibility } from "../../../workbook/grid";
import { askState, takeState, type KeptState } from "./kept-state";
import type { ExcelRun } from "../sync-log";

/** A sheet as the list of sheets tells of it; the id holds while the file is open. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
}

export interface BookFacts {
  readonly name: string;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly kept: KeptState;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** Queues the questions; the answer is there after the trip. */
export function askBook(run: ExcelRun): () => Promise<BookFacts> {
  const { workbook } = run;
  const { worksheets, protection } = workbook;
  workbook.load("name,readOnly");
  protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const asked = askState(workbook);
  return async () => ({
    name: workbook.name,
    readOnly: workbook.readOnly,
    structureProtected: protection.protected,
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? "visible",
      protected: sheet.protection.protected,
    })),
    kept: await takeState(run, asked),
  });
}
