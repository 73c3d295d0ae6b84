/** The 衡阳县 workbook with a detail sheet of thousands of rows behind its forms, as units keep them in practice. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

function rowXml(row: number): string {
  const cells = [
    `<c r="A${row}"><v>${row}</v></c>`,
    `<c r="B${row}" t="inlineStr"><is><t>项目支出凭证${row}</t></is></c>`,
  ];
  for (const column of "CDEFGH") {
    cells.push(`<c r="${column}${row}"><v>${((row * column.charCodeAt(0)) % 9973) / 100}</v></c>`);
  }
  return `<row r="${row}">${cells.join("")}</row>`;
}

function insertedBefore(end: string, text: string, xml: string): string {
  return xml.replace(end, text + end);
}

/** Adds the sheet 明细 with `rows` rows behind the sheets of a workbook. */
export function withDetailSheet(workbook: Uint8Array, rows: number): Uint8Array {
  const parts = unzipSync(workbook);
  const change = (part: string, end: string, text: string): void => {
    parts[part] = strToU8(insertedBefore(end, text, strFromU8(parts[part] ?? new Uint8Array())));
  };
  const data = Array.from({ length: rows }, (_, index) => rowXml(index + 1)).join("");
  parts["xl/worksheets/sheet99.xml"] = strToU8(
    `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`,
  );
  change(
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/xl/worksheets/sheet99.xml" ContentType="${WORKSHEET}"/>`,
  );
  change(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="detail" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet99.xml"/>`,
  );
  change(
    "xl/workbook.xml",
    "</sheets>",
    `<sheet xmlns:r="${RELATIONSHIPS}" name="明细" sheetId="99" r:id="detail"/>`,
  );
  return zipSync(parts);
}
