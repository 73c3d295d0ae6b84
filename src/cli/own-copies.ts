/** Tells copies that this tool wrote from the files that a person put into a folder. */
import { basename, extname } from "node:path";
import type { CopyRecord } from "../workbook/state";
import { COPY_SUFFIXES } from "../words/cli";
import { contentSum, isUntouched } from "./copy-record";
import { readBytes, type InputFile } from "./files";

/** A file with its content and the record that stands in it. */
export interface FoundCopy {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly record: CopyRecord;
}

/** Whether a file still bears the name that a copy of `original` gets: `名称-评分.xlsx`, `名称-评分-2.xlsx`. */
function isNamedAsCopy(path: string, original: string): boolean {
  const ending = extname(original);
  const stem = `${basename(original, ending)}-`;
  const name = basename(path, extname(path));
  if (!name.startsWith(stem)) return false;
  const [suffix = "", number] = name.slice(stem.length).split("-");
  return COPY_SUFFIXES.includes(suffix) && (number === undefined || /^\d+$/.test(number));
}

/** The files of one call, among which originals of copies are looked for. */
export class OwnCopies {
  private sums: ReadonlySet<string> | null = null;

  constructor(private readonly files: readonly InputFile[]) {}

  /**
   * Whether a file is a copy that need not be assessed, since its original is: it was not touched since, or it bears
   * its copy's name. A copy that was renamed and changed has become a filing of its own.
   */
  async isPassedOver({ path, bytes, record }: FoundCopy): Promise<boolean> {
    const hasOriginal = this.contentSums().has(record.from);
    if (isNamedAsCopy(path, record.name)) return hasOriginal || this.holds(record.name);
    return hasOriginal && (await isUntouched(bytes, record));
  }

  private holds(name: string): boolean {
    return this.files.some((file) => basename(file.path) === name);
  }

  private contentSums(): ReadonlySet<string> {
    this.sums ??= new Set(this.files.flatMap(({ path }) => sumOf(path)));
    return this.sums;
  }
}

function sumOf(path: string): readonly string[] {
  try {
    return [contentSum(readBytes(path))];
  } catch {
    // Said where the file itself is read.
    return [];
  }
}
