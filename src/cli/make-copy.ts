/** The copy of an assessed file: made here, written by whoever knows the other files. */
import { basename } from "node:path";
import { FULL_PLAN, makePlan } from "../assessment";
import type { XlsxHost } from "../hosts/xlsx";
import type { ApplyReport } from "../workbook/write";
import { CLI_WORDS } from "../words/cli";
import type { FileTask } from "./assess-command";
import { saveWithRecord } from "./copy-record";
import { printPlan, printRefusals } from "./print";
import type { PrintLine } from "./print-line";
import type { AssessedAsSaid } from "./reading-choices";
import type { OpenedWorkbook } from "./workbook";

/** A copy that is to be written, and whether the locks of the file left nothing to do but to add sheets. */
export interface CopyToWrite {
  readonly bytes: Uint8Array;
  /** The bytes that it is a copy of. */
  readonly original: Uint8Array;
  readonly isLockedOut: boolean;
}

/** An assessed file with what its copy is made of. */
export interface Opened extends AssessedAsSaid {
  readonly bytes: Uint8Array;
  /** Null for old formats and Word files, which are read only. */
  readonly host: XlsxHost | null;
  readonly placeOf: OpenedWorkbook["placeOf"];
}

export interface Delivery {
  readonly copy: CopyToWrite | null;
  readonly refused: number;
}

const NOTHING: Delivery = { copy: null, refused: 0 };

/** Whether a run could change no cell because they are all locked. */
const isLockedOut = ({ outcomes }: ApplyReport): boolean => {
  const cells = outcomes.filter(({ cell }) => cell !== null);
  return cells.some(({ refusal }) => refusal === "locked") && !cells.some(({ done }) => done);
};

/** Makes the scored copy, or tells what would be written. */
export async function deliver(opened: Opened, task: FileTask, say: PrintLine): Promise<Delivery> {
  const { command, at, isBrief } = task;
  const { report, host, answers, samples } = opened;
  if (command.out === undefined && !command.dryRun) return NOTHING;
  if (!host) {
    say(opened.placeOf ? CLI_WORDS.wordOut : CLI_WORDS.legacyOut);
    return NOTHING;
  }
  const extras = !command.valuesOnly;
  const replaceFormulas = command.replaceFormulas ?? false;
  const plan = makePlan(report, { ...FULL_PLAN, at, marks: extras, sheets: extras, replaceFormulas });
  if (!isBrief || command.dryRun) printPlan(plan, say, isBrief);
  if (command.dryRun) return NOTHING;
  if (command.answer ?? command.layout) await host.remember({ answers, samples });
  const applied = await host.apply(plan, at);
  if (!isBrief) printRefusals(applied, say);
  const refused = applied.outcomes.filter(({ done, refusal }) => !done && refusal !== "own-colours").length;
  return { copy: await copyOf(opened, host, applied, task, say), refused };
}

/** The copy, unless it would be no other than the file itself. */
async function copyOf(
  { bytes }: Opened,
  host: XlsxHost,
  applied: ApplyReport,
  { input: { path } }: FileTask,
  say: PrintLine,
): Promise<CopyToWrite | null> {
  const isRefusedWhole = applied.outcomes.length > 0 && !applied.outcomes.some(({ done }) => done);
  if (isRefusedWhole) {
    say(CLI_WORDS.nothingWritten(path));
    return null;
  }
  const copy = await saveWithRecord(host, { name: basename(path), bytes });
  return { bytes: copy, original: bytes, isLockedOut: isLockedOut(applied) };
}
