/** The door to workbook files. */
export { checkReadable } from "./check-saved";
export { openXlsx, type XlsxHost } from "./host";
