export { annotate, type Annotated, type WordComment } from "./comments/annotate";
export { removeOurs } from "./comments/remove";
export { isDocument } from "./open";
export { readDocx } from "./read";
export { tablesWorkbook, type TablesWorkbook } from "./tables-workbook";
export type { WordCell, WordDocument, WordParagraph, WordTable } from "./document";
