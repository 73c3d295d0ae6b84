/** Gives a workbook without a table of cell styles the plainest one, so that styles can be appended to it. */
import type { OpcPackage } from "../package/package";
import { addContentType, addRelationship } from "../package/relationships";
import type { WorkbookPart } from "../read/workbook-part";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const plain = (namespace: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<styleSheet xmlns="${namespace}">` +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** Adds a styles part to the package. */
export function addStylesPart(parts: OpcPackage, book: WorkbookPart): void {
  const folder = book.part.slice(0, book.part.lastIndexOf("/") + 1);
  const part = `${folder}styles.xml`;
  parts.write(part, plain(book.namespaces.main));
  addContentType(parts, part, TYPE);
  addRelationship(parts, book.part, `${book.namespaces.relations}/styles`, part);
}
