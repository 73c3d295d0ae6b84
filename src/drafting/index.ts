export type { Block, Span, TableCell } from "./blocks";
export { draftReport } from "./draft";
export type { Outline } from "./outline";
export { OUTLINES } from "./outlines";
