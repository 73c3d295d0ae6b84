/** What the workbook part says: its sheets in order, their parts, structure protection, the date system. */
import type { Visibility } from "../../../workbook/grid";
import { damaged, legacyFormat, notAWorkbook } from "../../problems";
import type { OpcPackage } from "../package/package";
import { PACKAGE, related, relationshipsOf } from "../package/relationships";

export interface SheetEntry {
  readonly name: string;
  /** `xl/worksheets/sheet1.xml`. */
  readonly part: string;
  readonly relationship: string;
  readonly visibility: Visibility;
  /** Position among all sheets, chart sheets included: names that belong to one sheet refer to it by this. */
  readonly index: number;
  readonly sheetId: number;
}

export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly string[];
  /** Names of sheets whose part the package does not hold, those without cells included. */
  readonly lost: readonly string[];
  /** Ids of all sheets, those without cells included. */
  readonly sheetIds: readonly number[];
  readonly structureProtected: boolean;
  readonly date1904: boolean;
  /** Namespaces of spreadsheets and of relationships: strict files have others than the usual ones. */
  readonly namespaces: Namespaces;
}

interface Namespaces {
  readonly main: string;
  readonly relations: string;
}

const USUAL: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const STRICT: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

const VISIBILITY: Readonly<Record<string, Visibility>> = { hidden: "hidden", veryHidden: "very-hidden" };

/** A switch of the file format, in both spellings. */
export const isOn = (value: string | undefined): boolean =>
  value === "1" || value === "true" || value === "on";

/** Finds the workbook part, or says what the package is instead. */
function locate(parts: OpcPackage): string {
  const part = related(parts, PACKAGE, "officeDocument");
  const typed = parts.has("[Content_Types].xml");
  if (part?.endsWith(".bin")) throw legacyFormat(parts.file, "二进制工作簿（.xlsb）");
  if (part && typed) return part;
  if (parts.has("content.xml")) throw legacyFormat(parts.file, "OpenDocument 表格（.ods）");
  if (part) throw damaged(parts.file, "缺少部件“[Content_Types].xml”");
  if (typed) throw damaged(parts.file, "找不到工作簿部件");
  throw notAWorkbook(parts.file, "压缩包里没有工作簿");
}

interface Listed {
  readonly name: string;
  readonly relationship: string;
  readonly state: string;
  readonly sheetId: number;
}

interface Settings {
  readonly listed: readonly Listed[];
  readonly structureProtected: boolean;
  readonly date1904: boolean;
  readonly namespaces: Namespaces;
}

function settingsOf(parts: OpcPackage, part: string): Settings {
  return parts.scan(part, (scanner) => {
    const listed: Listed[] = [];
    let structureProtected = false;
    let date1904 = false;
    scanner.next();
    const prefix = scanner.name.replace(/workbook$/, "");
    if (scanner.name !== `${prefix}workbook`) throw notAWorkbook(parts.file, "它是另一种 Office 文件");
    const isStrict = Object.values(scanner.attributes()).includes(STRICT.main);
    while (scanner.next()) {
      if (scanner.kind !== "open") continue;
      switch (scanner.name.slice(prefix.length)) {
        case "sheet":
          if (scanner.depth === 3) listed.push(listedSheet(scanner.attributes()));
          break;
        case "workbookProtection":
          structureProtected = isOn(scanner.attributes().lockStructure);
          break;
        case "workbookPr":
          date1904 = date1904 || (scanner.depth === 2 && isOn(scanner.attributes().date1904));
          break;
      }
    }
    return { listed, structureProtected, date1904, namespaces: isStrict ? STRICT : USUAL };
  });
}

function listedSheet(attributes: Readonly<Record<string, string>>): Listed {
  const relation = Object.keys(attributes).find((name) => /(^|:)id$/.test(name));
  return {
    name: attributes.name ?? "",
    relationship: attributes[relation ?? ""] ?? "",
    state: attributes.state ?? "visible",
    sheetId: Number(attributes.sheetId ?? 0),
  };
}

/**
 * Reads the workbook part. Chart and dialog sheets have no cells and are left out of `sheets`, but count in `index`; so
 * are sheets whose part is missing, which Excel leaves out as well, unless no other is there; `lost` names them.
 * @throws HostProblem damaged, not-a-workbook or legacy-format.
 */
export function readWorkbookPart(parts: OpcPackage): WorkbookPart {
  const part = locate(parts);
  const { listed, ...settings } = settingsOf(parts, part);
  const byId = new Map(relationshipsOf(parts, part).map((one) => [one.id, one]));
  const sheets = listed.flatMap((sheet, index) => {
    const relation = byId.get(sheet.relationship);
    if (relation?.type !== "worksheet" || !parts.has(relation.target)) return [];
    const visibility = VISIBILITY[sheet.state] ?? "visible";
    const { name, relationship, sheetId } = sheet;
    return [{ name, relationship, sheetId, part: relation.target, visibility, index }];
  });
  const lost = listed
    .filter(({ relationship }) => !parts.has(byId.get(relationship)?.target ?? ""))
    .map(({ name }) => name);
  if (sheets.length === 0 && lost.length > 0)
    throw damaged(parts.file, `工作表“${lost.join("”“")}”没有对应的部件`);
  const names = listed.map(({ name }) => name);
  return { part, sheets, names, lost, sheetIds: listed.map(({ sheetId }) => sheetId), ...settings };
}
