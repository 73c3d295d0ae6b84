/** The door to workbook files. */
export { openXlsx, type XlsxHost } from "./host";
