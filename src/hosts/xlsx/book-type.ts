/** What kind of workbook a package says that it is, which must be what its file's name says, or Excel does not open it. */
import { HostProblem } from "../host";
import { OpcPackage } from "./package/package";
import { contentTypeOf, setContentType } from "./package/relationships";
import { readWorkbookPart } from "./read/workbook-part";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const TYPES: Readonly<Record<string, string>> = {
  xlsx: `${SPREADSHEET}.sheet.main+xml`,
  xltx: `${SPREADSHEET}.template.main+xml`,
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  xltm: "application/vnd.ms-excel.template.macroEnabled.main+xml",
};

const hasMacros = (type: string): boolean => type.includes("macroEnabled");

/**
 * The workbook as one of the kind that `name` ends with; the same bytes where it is of that kind, or of none we know.
 * @throws HostProblem where a workbook with macros would become one that may have none.
 */
export function asWorkbookOf(bytes: Uint8Array, name: string): Uint8Array {
  const wanted = TYPES[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
  const parts = new OpcPackage(bytes, name);
  const { part } = readWorkbookPart(parts);
  const type = contentTypeOf(parts, part);
  const isKnown = type !== null && Object.values(TYPES).includes(type);
  if (wanted === undefined || !isKnown || type === wanted) return bytes;
  if (hasMacros(type) && !hasMacros(wanted))
    throw new HostProblem(
      "sheet-structure",
      `工作簿可含宏，不能写成“${name}”这种格式。`,
      "请把输出文件的扩展名改为 .xlsm。",
    );
  setContentType(parts, part, wanted);
  return parts.save();
}
