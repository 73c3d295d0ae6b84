/** `jxzp draft`: writes a first draft of the report of each filing, every figure from the workbook. */
import { basename, dirname, extname, join } from "node:path";
import { assessWorkbook, type FilingReport } from "../assessment";
import { draftReport, OUTLINES, type Outline } from "../drafting";
import { createDocx } from "../hosts/docx/create";
import { CLI_WORDS } from "../words/cli";
import { existsSync } from "node:fs";
import { readBytes, writeWhole } from "./files";
import { isKnownPack, NO_FORM, problemOf } from "./problem";
import { readWorkbook } from "./workbook";

type Line = (text: string) => void;

export interface DraftCommand {
  readonly outline: string;
  readonly out: string;
  readonly pack?: string;
}

/** `草稿.docx`, then `草稿-2.docx`: a path that no file has; nothing is ever written over. */
function freeName(path: string): string {
  const ending = extname(path) || ".docx";
  const stem = join(dirname(path), basename(path, extname(path)));
  for (let count = 1; ; count += 1) {
    const candidate = `${stem}${count > 1 ? `-${count}` : ""}${ending}`;
    if (!existsSync(candidate)) return candidate;
  }
}

/** The filings of a workbook; none where no form was found. */
async function filingsOf(file: string, pack: string | undefined): Promise<readonly FilingReport[]> {
  const { workbook, choices } = await readWorkbook(readBytes(file), basename(file));
  const names = [basename(dirname(file))];
  return assessWorkbook(workbook, { ...choices, names, ...(pack === undefined ? {} : { pack }) }).filings;
}

async function draftOne(filing: FilingReport, outline: Outline, out: string, say: Line): Promise<void> {
  const blocks = draftReport(filing, outline);
  const bytes = await createDocx(blocks, `${filing.unit}${outline.title}`);
  const path = freeName(out);
  writeWhole(path, bytes);
  const toFill = blocks
    .flatMap((block) => ("spans" in block ? block.spans : []))
    .filter((span) => span.toFill);
  say(CLI_WORDS.draftWritten(path, toFill.length));
}

/** 0 when every file gave a draft; 2 when one could not be read or the outline is unknown. */
export async function draftFiles(files: readonly string[], command: DraftCommand, say: Line): Promise<0 | 2> {
  const outline = OUTLINES.find(({ id }) => id === command.outline);
  if (!outline) say(CLI_WORDS.unknownOutline(command.outline, OUTLINES.map(({ id }) => id).join("、")));
  if (!outline || !isKnownPack(command.pack, say)) return 2;
  let exit: 0 | 2 = 0;
  for (const file of files) {
    try {
      const filings = await filingsOf(file, command.pack);
      for (const filing of filings) await draftOne(filing, outline, command.out, say);
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
