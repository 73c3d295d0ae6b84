/** An emulated Excel as the host takes it. */
import type { ExcelNamespace, OfficeNamespace } from "../../../../src/hosts/excel";
import type { EmulatedExcel } from "../../../../src/emulator/emulate";

/** The emulator makes its members while it runs, so their types are vouched for by the tests of its shape. */
export const asExcel = ({ Excel }: Pick<EmulatedExcel, "Excel">): ExcelNamespace => Excel;

/** The common part. */
export const asOffice = ({ Office }: Pick<EmulatedExcel, "Office">): OfficeNamespace => Office;
