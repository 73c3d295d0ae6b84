/** An emulated Excel as the host takes it. */
import type { ExcelNamespace, OfficeNamespace } from "../../../../src/hosts/excel";
import type { EmulatedExcel } from "../../../../emulator/emulate";

/**
 * The library of the emulator or of Microsoft. The emulator makes its members while it runs, so that the tests of its
 * shape vouch for them, not the compiler.
 */
export const asExcel = ({ Excel }: { readonly Excel: object }): ExcelNamespace => Excel as ExcelNamespace;

/** The common part. */
export const asOffice = ({ Office }: Pick<EmulatedExcel, "Office">): OfficeNamespace => Office;
