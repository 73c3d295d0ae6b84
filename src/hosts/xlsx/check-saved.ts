/** Opens a package that was saved once more, before anybody is told that it was written. */
import { HostProblem } from "../host";
import { openXlsx } from "./host";

/**
 * Reads a saved workbook whole, with what we keep in it.
 * @throws HostProblem defect, with the reason, when it cannot be read again.
 */
export async function checkReadable(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const { stateDamaged } = await openXlsx(bytes, name).read();
    if (!stateDamaged) return;
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error;
    throw unreadable(error.what);
  }
  throw unreadable("");
}

function unreadable(why: string): HostProblem {
  return new HostProblem(
    "defect",
    `写好的副本无法重新读取，未写出文件。${why}`,
    "请用 Excel 或 WPS 打开原文件另存一份后再试，并保留原文件反馈给维护人员。",
  );
}
