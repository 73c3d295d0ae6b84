/** `jxzp draft`: writes a first draft of the report of each filing, every figure from the workbook. */
import { basename, dirname, extname } from "node:path";
import { assessWorkbook, type FilingReport } from "../assessment";
import { draftReport, OUTLINES, type Outline } from "../drafting";
import { createDocx } from "../hosts/docx/create";
import { CLI_WORDS } from "../words/cli";
import { readBytes } from "./files";
import { Outputs } from "./outputs";
import type { PrintLine } from "./print-line";
import { isKnownPack, NO_FORM, problemOf } from "./problem";
import { readWorkbook } from "./workbook";

export interface DraftCommand {
  readonly outline: string;
  readonly out: string;
  readonly pack?: string;
  readonly force?: boolean;
}

/** The filings of a workbook; none where no form was found. */
async function filingsOf(file: string, pack: string | undefined): Promise<readonly FilingReport[]> {
  const { workbook, choices } = await readWorkbook(readBytes(file), basename(file));
  const names = [basename(dirname(file))];
  return assessWorkbook(workbook, { ...choices, names, ...(pack === undefined ? {} : { pack }) }).filings;
}

async function draftOne(
  filing: FilingReport,
  outline: Outline,
  { out, outputs }: { readonly out: string; readonly outputs: Outputs },
  say: PrintLine,
): Promise<void> {
  const blocks = draftReport(filing, outline);
  const bytes = await createDocx(blocks, `${filing.unit}${outline.title}`);
  const path = await outputs.write({ path: extname(out) === "" ? `${out}.docx` : out, bytes });
  const toFill = blocks
    .flatMap((block) => ("spans" in block ? block.spans : []))
    .filter((span) => span.toFill);
  say(CLI_WORDS.draftWritten(path, toFill.length));
}

/** 0 when every file gave a draft; 2 when one could not be read or the outline is unknown. */
export async function draftFiles(
  files: readonly string[],
  command: DraftCommand,
  say: PrintLine,
): Promise<0 | 2> {
  const outline = OUTLINES.find(({ id }) => id === command.outline);
  if (!outline) say(CLI_WORDS.unknownOutline(command.outline, OUTLINES.map(({ id }) => id).join("、")));
  if (!outline || !isKnownPack(command.pack, say)) return 2;
  const inputs = files.map((path) => ({ path, found: false }));
  const to = { out: command.out, outputs: new Outputs({ force: command.force ?? false, inputs }) };
  let exit: 0 | 2 = 0;
  for (const file of files) {
    try {
      const filings = await filingsOf(file, command.pack);
      for (const filing of filings) await draftOne(filing, outline, to, say);
      if (filings.length > 0) continue;
      say(CLI_WORDS.failed(file, NO_FORM.what, NO_FORM.remedy));
    } catch (error) {
      const { what, remedy } = problemOf(error);
      say(CLI_WORDS.failed(file, what, remedy));
    }
    exit = 2;
  }
  return exit;
}
