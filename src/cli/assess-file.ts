/** One file of a call: read, assessed, told, and its copy written. */
import { basename, dirname } from "node:path";
import {
  FULL_PLAN,
  makePlan,
  reportToJson,
  type FileJson,
  type FilingsOfFile,
  type LayoutSample,
  type Report,
} from "../assessment";
import type { XlsxHost } from "../hosts/xlsx";
import type { Workbook } from "../workbook/grid";
import type { ApplyReport } from "../workbook/write";
import { CLI_WORDS } from "../words/cli";
import { SAMPLE_PROBLEMS } from "../words/reading";
import { TOOL } from "../words/tool";
import type { AssessCommand, ExitCode } from "./assess-command";
import { saveWithRecord } from "./copy-record";
import { readBytes, type InputFile } from "./files";
import { copyPath, type Outputs } from "./outputs";
import type { OwnCopies } from "./own-copies";
import { printBrief, printPlan, printRefusals, printReport } from "./print";
import { printOneOfMany } from "./print-many";
import { NO_FORM, problemOf, type FileProblem } from "./problem";
import { assessAsSaid, type AssessedAsSaid } from "./reading-choices";
import { reportBeside } from "./report-beside";
import { withPlaces, type Places } from "./word-places";
import { readWorkbook, type OpenedWorkbook } from "./workbook";

/** What the files of one call share. */
export interface Run {
  readonly command: AssessCommand;
  readonly at: string;
  readonly outputs: Outputs;
  readonly copies: OwnCopies;
  readonly say: (text: string) => void;
  readonly previous: readonly Workbook[];
  readonly samples: readonly LayoutSample[];
  /** Whether the files are so many that each is told in one line. */
  readonly isBrief: boolean;
}

/** A file that was done; one that was not assessed has no filings. */
export interface FileDone extends FilingsOfFile {
  readonly exit: ExitCode;
  /** Null for a file that could not be assessed, and for a copy of ours that was passed over. */
  readonly report: Report | null;
  /** What `--json` prints of the file by itself; null where there is nothing to print. */
  readonly object:
    | (FileJson & Places)
    | {
        readonly file: string;
        readonly tool: Pick<typeof TOOL, "name" | "version">;
        readonly problem: FileProblem;
      }
    | null;
}

/** An assessed file with what its copy is made of. */
interface Assessed extends AssessedAsSaid {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Null for old formats and Word files, which are read only. */
  readonly host: XlsxHost | null;
  readonly placeOf: OpenedWorkbook["placeOf"];
}

/** What became of the copy; `path` is null where none was written. */
interface Delivered {
  readonly path: string | null;
  readonly refused: number;
}

const NOTHING: Delivered = { path: null, refused: 0 };

/** Does one file; whatever goes wrong with it is told and stops no other. */
export async function assessFile(input: InputFile, run: Run): Promise<FileDone> {
  try {
    return await assessInput(input, run);
  } catch (error) {
    return failed(input.path, problemOf(error), run);
  }
}

/** A file that could not be assessed, and why. */
export function failed(file: string, problem: FileProblem, { say }: Run): FileDone {
  say(CLI_WORDS.failed(file, problem.what, problem.remedy));
  const { name, version } = TOOL;
  return { file, filings: [], exit: 2, report: null, object: { file, tool: { name, version }, problem } };
}

async function assessInput({ path, found }: InputFile, run: Run): Promise<FileDone> {
  const bytes = readBytes(path);
  const { workbook, host, choices, copy, placeOf } = await readWorkbook(bytes, basename(path));
  if (found && copy && (await run.copies.isPassedOver({ path, bytes, record: copy }))) {
    if (!run.isBrief) run.say(CLI_WORDS.ownCopy(path));
    return { file: path, filings: [], exit: 0, report: null, object: null };
  }
  const options = {
    ...choices,
    names: [basename(dirname(path))],
    previous: run.previous,
    ...(run.command.pack === undefined ? {} : { pack: run.command.pack }),
  };
  const assessed = assessAsSaid(workbook, options, run.command.answer, run.samples);
  return assessed.report.filings.length === 0
    ? failed(path, NO_FORM, run)
    : await tellAndDeliver({ ...assessed, path, bytes, host, placeOf }, run);
}

async function tellAndDeliver(assessed: Assessed, run: Run): Promise<FileDone> {
  const { path, report } = assessed;
  if (!run.isBrief) printAssessed(assessed, run);
  const delivered = await deliver(assessed, run);
  if (run.isBrief) printOneOfMany(path, report, delivered, run.say);
  const { filings, summary } = report;
  const text = await reportBeside({ file: path, filings }, run.command, run.say);
  const own = run.command.json ? withPlaces(reportToJson(path, report), report, assessed.placeOf) : null;
  const object = own && text ? { ...own, report: text.object } : own;
  const exit = summary.errors > 0 ? 1 : 0;
  return { file: path, filings, exit: text && text.exit > exit ? text.exit : exit, report, object };
}

/** Who asks for fixes is shown what is written; the findings are another command's. */
function printAssessed({ path, report, host, placeOf, unfit }: Assessed, { command, say }: Run): void {
  if (command.valuesOnly) printBrief(path, report, say);
  else printReport(path, report, say, { all: command.all ?? false, readOnly: host === null, placeOf });
  for (const name of unfit) say(SAMPLE_PROBLEMS.noFit(name));
}

/** Whether a run could change no cell because they are all locked. */
const isLockedOut = ({ outcomes }: ApplyReport): boolean => {
  const cells = outcomes.filter(({ cell }) => cell !== null);
  return cells.some(({ refusal }) => refusal === "locked") && !cells.some(({ done }) => done);
};

/** Writes the scored copy, or tells what would be written. */
async function deliver(assessed: Assessed, run: Run): Promise<Delivered> {
  const { command, at, say, isBrief } = run;
  const { report, host, answers, samples } = assessed;
  if (command.out === undefined && !command.dryRun) return NOTHING;
  if (!host) {
    say(assessed.placeOf ? CLI_WORDS.wordOut : CLI_WORDS.legacyOut);
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
  const path = await writeCopy(assessed, host, applied, run);
  return { path, refused };
}

/** Writes the copy, unless it would be no other than the file itself. */
async function writeCopy(
  { path: input, bytes }: Assessed,
  host: XlsxHost,
  applied: ApplyReport,
  { command, outputs, say, isBrief }: Run,
): Promise<string | null> {
  const isRefusedWhole = applied.outcomes.length > 0 && !applied.outcomes.some(({ done }) => done);
  if (isRefusedWhole || command.out === undefined) {
    say(CLI_WORDS.nothingWritten(input));
    return null;
  }
  const of = { name: basename(input), bytes };
  const suffix = CLI_WORDS.suffix[command.valuesOnly ? "fix" : "assess"];
  const copy = await saveWithRecord(host, of);
  const path = await outputs.write({ path: copyPath(command.out, input, suffix), bytes: copy, of });
  if (!isBrief) say(isLockedOut(applied) ? CLI_WORDS.writtenLocked(path) : CLI_WORDS.written(path, suffix));
  return path;
}
