/** `jxzp restore` and `jxzp clear`: give back what stood there, or tidy up; always into a copy. */
import { dirname } from "node:path";
import { openXlsx } from "../hosts/xlsx";
import { CLI_WORDS } from "../words/cli";
import { freePath, readBytes, writeWhole } from "./files";
import { printRefusals } from "./print";
import { problemOf } from "./problem";
import type { PrintLine } from "./print-line";

type GiveBack = "restore" | "clear" | "clear-everything";

const SUFFIX: Readonly<Record<GiveBack, string>> = {
  restore: "还原",
  clear: "清理",
  "clear-everything": "送审",
};

/** Writes the restored or cleared copy to `target`, or beside the input; 0 done, 2 the file could not be read. */
export async function giveBack(
  file: string,
  what: GiveBack,
  target: string | undefined,
  say: PrintLine,
): Promise<0 | 2> {
  try {
    const host = openXlsx(readBytes(file), file);
    const { state } = await host.read();
    if (what === "restore" && state.journal.length === 0) say(CLI_WORDS.nothingToRestore);
    const report = await (what === "restore"
      ? host.restore("all")
      : host.clear(what === "clear" ? "marks" : "everything"));
    printRefusals(report, say);
    const path = target ?? freePath(dirname(file), file, SUFFIX[what], new Set());
    writeWhole(path, host.save());
    if (what === "restore") say(CLI_WORDS.restoredCells(report.outcomes.filter((one) => one.done).length));
    say(what === "restore" ? CLI_WORDS.restored(path) : CLI_WORDS.cleared(path));
    return 0;
  } catch (error) {
    const problem = problemOf(error);
    say(CLI_WORDS.failed(file, problem.what, problem.remedy));
    return 2;
  }
}
