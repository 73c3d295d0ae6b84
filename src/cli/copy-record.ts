/** The record by which a copy of ours is known again: of which file it is a copy, and whether anybody touched it since. */
import { createHash } from "node:crypto";
import { openXlsx, type XlsxHost } from "../hosts/xlsx";
import type { CopyRecord } from "../workbook/state";

/** A file that is copied. */
export interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** SHA-256 of bytes, in hexadecimal digits. */
export const contentSum = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The bytes of the workbook that `host` holds, with the record that it is a copy of `original`. */
export async function saveWithRecord(host: XlsxHost, original: Original): Promise<Uint8Array> {
  const record = { name: original.name, from: contentSum(original.bytes), sum: "" };
  await host.remember({ copy: record });
  const sum = contentSum(host.save());
  await host.remember({ copy: { ...record, sum } });
  return host.save();
}

/** Whether a file is byte for byte what was written, by the record that was read from it. */
export async function isUntouched(bytes: Uint8Array, record: CopyRecord): Promise<boolean> {
  try {
    const host = openXlsx(bytes, record.name);
    await host.remember({ copy: { ...record, sum: "" } });
    return contentSum(host.save()) === record.sum;
  } catch {
    // What cannot be opened, or may not be changed, is no copy as we wrote it.
    return false;
  }
}

/** Whether a file is a copy of `original` that nobody has touched since it was written; such a file can be made again. */
export async function isUntouchedCopy(bytes: Uint8Array, original: Original): Promise<boolean> {
  try {
    const { copy } = (await openXlsx(bytes, original.name).read()).state;
    return copy !== undefined && copy.from === contentSum(original.bytes) && (await isUntouched(bytes, copy));
  } catch {
    return false;
  }
}
