/** The door to an open workbook in Excel. */
export { excelHost, type ExcelHost, type ExcelHostOptions } from "./host";
export {
  environment,
  registerCommand,
  showDialog,
  whenReady,
  type Environment,
  type OfficeNamespace,
  type Readiness,
} from "./office";
export type { ExcelNamespace } from "./surface";
export type { Diary } from "./trips";
export type { Unsubscribe } from "./watching";
