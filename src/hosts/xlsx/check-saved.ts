/** Opens a package that was saved once more, before anybody is told that it was written. */
import { HostProblem } from "../host";
import { damaged } from "../problems";
import { openXlsx } from "./host";
import { OpcPackage } from "./package/package";
import { partsTypedTwice } from "./package/relationships";
import { readWorkbookPart } from "./read/workbook-part";

/**
 * Reads a saved workbook whole, with what we keep in it.
 * @throws HostProblem defect, with the reason, when it cannot be read again.
 */
export async function checkReadable(bytes: Uint8Array, name: string): Promise<void> {
  try {
    await openXlsx(bytes, name).read();
    refuseTwice(new OpcPackage(bytes, name));
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error;
    throw unreadable(error.what);
  }
}

const twice = (words: readonly (string | number)[]): string | number | undefined =>
  words.find((word, index) => words.indexOf(word) !== index);

/** What we would read in spite of it, and Excel offers to repair. */
function refuseTwice(parts: OpcPackage): void {
  const { names, sheetIds } = readWorkbookPart(parts);
  const found =
    partsTypedTwice(parts)[0] ?? twice(names.map((name) => name.toLowerCase())) ?? twice(sheetIds);
  if (found !== undefined) throw damaged(parts.file, `“${found}”重复出现`);
}

function unreadable(why: string): HostProblem {
  return new HostProblem(
    "defect",
    `写好的副本无法重新读取，未写出文件。${why}`,
    "请用 Excel 或 WPS 打开原文件另存一份后再试，并保留原文件反馈给维护人员。",
  );
}
