/** The door to an open workbook in Excel. */
export type { ExcelHost, ExcelHostOptions, Insertion } from "./excel-api";
export { excelHost } from "./host";
export {
  environment,
  registerCommand,
  showDialog,
  supportsApi,
  whenReady,
  type Environment,
  type OfficeNamespace,
  type Readiness,
} from "./office";
export type { ExcelNamespace } from "./surface";
export type { SyncLog } from "./sync-log";
export type { Unsubscribe } from "./read/watching";
