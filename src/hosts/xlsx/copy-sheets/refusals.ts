/** What of a sheet cannot be carried into another workbook, each with the sentence that a person reads. */
import { HostProblem } from "../../host";
import type { OpcPackage } from "../package/package";
import { relationshipsOf, relationshipsPart } from "../package/relationships";
import type { SheetEntry, WorkbookPart } from "../read/workbook-part";
import { nestedPlaces } from "../xml/children";

const refused = (what: string, remedy: string): HostProblem =>
  new HostProblem("sheet-structure", what, remedy);

/** How a printer was set up is left behind: it belongs to a computer, not to a form. */
const LEFT_BEHIND = "printerSettings";
/** Names that belong to one sheet and say how it is printed and filtered. */
export const OWN_NAMES: readonly string[] = [
  "_xlnm.Print_Titles",
  "_xlnm.Print_Area",
  "_xlnm._FilterDatabase",
];

function refuseObjects(parts: OpcPackage, { name, part }: SheetEntry): void {
  if (!parts.has(relationshipsPart(part))) return;
  const found = relationshipsOf(parts, part).find(({ type }) => type !== LEFT_BEHIND);
  if (!found) return;
  throw refused(
    `工作表“${name}”含有图形、批注、表格或外部链接（${found.type}），不能并入其他工作簿。`,
    "请先删除这些对象，或在 Excel 中用“移动或复制”并入。",
  );
}

function refuseNames(parts: OpcPackage, book: WorkbookPart): void {
  const others = nestedPlaces(parts, book.part, "definedNames").filter(
    ({ attributes }) => !OWN_NAMES.includes(attributes.name ?? ""),
  );
  const [first] = others;
  if (!first) return;
  throw refused(
    `要并入的工作簿定义了名称“${first.attributes.name ?? ""}”，公式可能引用它，不能并入。`,
    "请在“公式—名称管理器”中删除后再试。",
  );
}

/**
 * Lets sheets be carried from one workbook into another, or not.
 * @throws HostProblem sheet-structure with the first thing that cannot be carried.
 */
export function refuseWhatStaysBehind(
  from: OpcPackage,
  sheets: readonly SheetEntry[],
  books: { readonly from: WorkbookPart; readonly into: WorkbookPart },
): void {
  for (const sheet of sheets) refuseObjects(from, sheet);
  refuseNames(from, books.from);
  if (books.from.date1904 !== books.into.date1904)
    throw refused(
      "两个工作簿的日期系统不同（1900 与 1904），不能并入。",
      "请在“选项—高级”中改为相同的日期系统。",
    );
  if (books.from.namespaces.main !== books.into.namespaces.main)
    throw refused(
      "两个工作簿的文件格式不同（标准与严格 Open XML），不能并入。",
      "请另存为“Excel 工作簿（*.xlsx）”后再试。",
    );
}
