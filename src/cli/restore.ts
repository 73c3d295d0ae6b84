/** `jxzp restore` and `jxzp clear`: give back what stood there, or tidy up; always into a copy. */
import { dirname } from "node:path";
import { openXlsx, type XlsxHost } from "../hosts/xlsx";
import { CLI_WORDS } from "../words/cli";
import { readBytes } from "./files";
import { copyPath, Outputs } from "./outputs";
import { printRefusals } from "./print";
import { problemOf } from "./problem";
import type { PrintLine } from "./print-line";

type GiveBack = "restore" | "clear" | "clear-everything";

export interface GiveBackCommand {
  /** Path of the copy; beside the input when absent. */
  readonly out?: string;
  /** Whether a file that stands at `out` may be written over, be it the input itself. */
  readonly force?: boolean;
}

/** Writes the restored or cleared copy; 0 done or nothing to do, 2 the file could not be read or written. */
export async function giveBack(
  file: string,
  what: GiveBack,
  command: GiveBackCommand,
  say: PrintLine,
): Promise<0 | 2> {
  try {
    const bytes = readBytes(file);
    const host = openXlsx(bytes, file);
    const { state } = await host.read();
    if (what === "restore" && state.journal.length === 0) say(CLI_WORDS.nothingToRestore);
    else await writeBack({ file, bytes, host }, what, command, say);
    return 0;
  } catch (error) {
    const problem = problemOf(error);
    say(CLI_WORDS.failed(file, problem.what, problem.remedy));
    return 2;
  }
}

async function writeBack(
  { file, bytes, host }: { readonly file: string; readonly bytes: Uint8Array; readonly host: XlsxHost },
  what: GiveBack,
  { out, force = false }: GiveBackCommand,
  say: PrintLine,
): Promise<void> {
  const report = await (what === "restore"
    ? host.restore("all")
    : host.clear(what === "clear" ? "marks" : "everything"));
  printRefusals(report, say);
  // A file that is named may go if a person says so; names that we make up never cost one.
  const outputs = new Outputs({ force: force && out !== undefined });
  const wished = out ?? copyPath(dirname(file), file, CLI_WORDS.suffix[what]);
  const path = await outputs.write({ path: wished, bytes: host.save(), madeOf: bytes });
  if (what === "restore") say(CLI_WORDS.restoredCells(report.outcomes.filter((one) => one.done).length));
  say(CLI_WORDS.written(path, CLI_WORDS.suffix[what]));
}
