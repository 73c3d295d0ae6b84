/** The door to an open workbook in Excel. */
export type { ExcelHost, ExcelHostOptions, Insertion } from "./abilities";
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
export type { Diary } from "./trips";
export type { Unsubscribe } from "./watching";
