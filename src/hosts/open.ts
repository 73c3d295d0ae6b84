/** Opens a file of any kind that we can read; what it is, its bytes tell. */
import type { Workbook } from "../workbook/grid";
import { readLegacy } from "./legacy/read";
import { sniff } from "./sniff";
import { openXlsx, type XlsxHost } from "./xlsx";

/** A workbook that can be written back, or one that can only be read. */
type OpenedFile =
  | { readonly kind: "xlsx"; readonly host: XlsxHost }
  | { readonly kind: "legacy"; readonly workbook: Workbook };

/**
 * Opens the bytes of a file; `name` is its name for messages.
 * @throws HostProblem when it is no workbook, needs a password, is damaged or too large.
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  switch (sniff(bytes)) {
    case "compound":
    case "markup":
    case "text":
      return { kind: "legacy", workbook: await readLegacy(bytes, name) };
    default:
      return { kind: "xlsx", host: openXlsx(bytes, name) };
  }
}
