/** The door to workbook files. */
export { asWorkbookOf } from "./book-type";
export { checkReadable } from "./check-saved";
export { openXlsx, type XlsxHost } from "./host";
export { membersOf, type ArchiveMember } from "./zip/any-archive";
