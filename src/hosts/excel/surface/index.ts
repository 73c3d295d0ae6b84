/**
 * The calls of Excel's library that we make, and no others. Named and typed as Microsoft's, so that the real library,
 * the emulator and scripts/api-ceiling.ts can all be held against it.
 *
 * A member above ExcelApi 1.9, our floor, is optional here: using it without asking whether it is there is a type
 * error. Nothing above 1.14, the ceiling, may stand here at all.
 */
export type * from "./range";
export type * from "./values";
export type * from "./workbook";
