/** Shortcuts for tests that speak to the emulated Excel as a script would. */
import { emulate, type EmulatedExcel, type EmulateOptions } from "../../../emulator/emulate";
import type { RequestContext, Worksheet } from "../../../src/hosts/excel/surface";
import type { LoadedClient } from "./microsoft-client";
import { workbookOf, type Given, type GivenSheet } from "./books";

export interface Session {
  readonly excel: EmulatedExcel;
  /** Does something in a run of its own, on the first sheet or any other. */
  run<T>(work: (sheet: Worksheet, context: RequestContext) => Promise<T>): Promise<T>;
  /** Enters something into a cell of the first sheet. */
  enter(cell: string, value: unknown): Promise<void>;
  /** value, text, formula, type and format of a cell of the first sheet. */
  look(cell: string): Promise<Looked>;
}

export interface Looked {
  readonly value: unknown;
  readonly text: unknown;
  readonly formula: unknown;
  readonly type: unknown;
  readonly format: unknown;
}

/** An Excel over sheets. */
export async function sessionOn(
  sheets: readonly GivenSheet[],
  options: Partial<EmulateOptions> = {},
): Promise<Session> {
  const excel = await emulate({ workbook: workbookOf(sheets), profile: "ltsc2021", ...options });
  const name = sheets[0]?.name ?? "";
  const client = excel as unknown as LoadedClient;
  const run: Session["run"] = (work) =>
    client.Excel.run(async (context) => {
      const ours = context as unknown as RequestContext;
      return work(ours.workbook.worksheets.getItem(name), ours);
    });
  return {
    excel,
    run,
    enter: (cell, value) =>
      run(async (sheet, context) => {
        sheet.getRange(cell).values = [[value]];
        await context.sync();
      }),
    look: (cell) =>
      run(async (sheet, context) => {
        const range = sheet.getRange(cell);
        range.load("values,text,formulas,valueTypes,numberFormat");
        await context.sync();
        const [value, text, formula, type, format] = [
          range.values,
          range.text,
          range.formulas,
          range.valueTypes,
          range.numberFormat,
        ].map((matrix) => matrix[0]?.[0]);
        return { value, text, formula, type, format };
      }),
  };
}

/** An Excel over one sheet of cells. */
export const sessionWith = (
  cells: Readonly<Record<string, Given>>,
  options: Partial<EmulateOptions> = {},
): Promise<Session> => sessionOn([{ name: "表", cells }], options);

/** The code with which a piece of work fails. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as { code?: string }).code ?? (error as Error).message;
  }
  return "";
}
