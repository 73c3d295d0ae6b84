/** An emulated Excel: engine and client over one workbook, in the profile of one of the Excels that bureaus have. */
import { formatterFor } from "../src/hosts/manners/number-text";
import type { Workbook } from "../src/workbook/grid";
import { newClient, type EmulatedClient } from "./client";
import { newCounters, type Counters } from "./counters";
import { Engine } from "./engine/engine";
import { noFaults, type Faults } from "./faults";
import { closeBook } from "./model/close";
import { openBook, type OpenOptions } from "./model/open";
import { newOffice, type EmulatedOffice, type OfficeControls } from "./office/office";
import { PROFILES, type ProfileName } from "./profiles";

export interface EmulateOptions extends Partial<OpenOptions> {
  readonly workbook: Workbook;
  readonly profile: ProfileName;
  /** Faults that stand from the start. */
  readonly faults?: Partial<Faults>;
  /** Milliseconds of a trip; the profile's own when `profile`, none by default. */
  readonly latency?: number | "profile";
  /** False for a page in a plain browser. */
  readonly inExcel?: boolean;
}

export interface EmulatedExcel {
  readonly Excel: EmulatedClient["Excel"];
  readonly OfficeExtension: EmulatedClient["OfficeExtension"];
  readonly Office: EmulatedOffice;
  readonly controls: OfficeControls;
  readonly engine: Engine;
  readonly counters: Counters;
  readonly faults: Faults;
  /** Closes the workbook and opens it again with what a file would keep of it; sheets get new ids. */
  reopen(): Promise<EmulatedExcel>;
}

/** A format that makes the formatter ready for all others. */
const ANY_FORMAT = "yyyy/m/d";

/** Starts an Excel over a workbook. */
export async function emulate(options: EmulateOptions): Promise<EmulatedExcel> {
  const { workbook, latency = 0, inExcel = true, opening = 1 } = options;
  const profile = PROFILES[options.profile];
  const faults: Faults = { ...noFaults(), ...options.faults };
  const counters = newCounters();
  const book = openBook(workbook, { ...options, opening });
  const formatter = await formatterFor([ANY_FORMAT], false);
  const engine = new Engine({ book, profile, faults, counters, formatter, opening, latency });
  const { Office, controls } = newOffice({
    profile,
    faults,
    inExcel,
    documentUrl: workbook.name,
    readOnly: () => book.readOnly,
  });
  const reopen = (): Promise<EmulatedExcel> =>
    emulate({ ...options, ...closeBook(book, formatter), opening: opening + 1 });
  return { ...newClient(engine), Office, controls, engine, counters, faults, reopen };
}
