/** Opens a package that was saved once more, before anybody is told that it was written. */
import { HostProblem } from "../host";
import { damaged } from "../problems";
import { openXlsx } from "./host";
import { OpcPackage } from "./package/package";
import { partsTypedTwice } from "./package/relationships";
import { readWorkbookPart } from "./read/workbook-part";

/**
 * Reads a saved workbook whole, with what we keep in it. Entries that stand twice in `original`, the file that it was
 * made of, are not our fault and may stand twice again.
 * @throws HostProblem defect, with the reason, when it cannot be read again.
 */
export async function checkReadable(bytes: Uint8Array, name: string, original?: Uint8Array): Promise<void> {
  try {
    await openXlsx(bytes, name).read();
    refuseTwice(new OpcPackage(bytes, name), original ? new OpcPackage(original, name) : null);
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error;
    throw unreadable(error.what);
  }
}

const repeated = (words: readonly (string | number)[]): readonly string[] =>
  words.filter((word, index) => words.indexOf(word) !== index).map(String);

/** Everything that stands twice and should not: Excel offers to repair such a file. */
function twiceIn(parts: OpcPackage): readonly string[] {
  const { names, sheetIds } = readWorkbookPart(parts);
  return [
    ...partsTypedTwice(parts),
    ...repeated(names.map((name) => name.toLowerCase())),
    ...repeated(sheetIds),
  ];
}

/** What we would read in spite of it, and Excel would not. */
function refuseTwice(saved: OpcPackage, original: OpcPackage | null): void {
  const found = twiceIn(saved);
  if (found.length === 0) return;
  const before = new Set(original ? twiceIn(original) : []);
  const ours = found.find((one) => !before.has(one));
  if (ours !== undefined) throw damaged(saved.file, `“${ours}”重复出现`);
}

function unreadable(why: string): HostProblem {
  return new HostProblem(
    "defect",
    `写好的副本无法重新读取，未写出文件。${why}`,
    "请用 Excel 或 WPS 打开原文件另存一份后再试，并保留原文件反馈给维护人员。",
  );
}
