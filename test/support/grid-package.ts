/** Writes a grid as a real .xlsx package, and changes single cells in one as a person at a spreadsheet would. */
import { areaToA1, refToText, toA1 } from "../../src/workbook/address";
import type { Cell, Sheet, Workbook } from "../../src/workbook/grid";
import { bookPackage, partText, withPart } from "./packages";

type Fills = Readonly<Record<string, string>>;

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Numbers of cell styles, made as they are asked for. */
class StyleTable {
  private readonly keys = ["General|none|locked"];

  numberOf(format: string, fill: string, unlocked: boolean): number {
    const key = `${format}|${fill}|${unlocked ? "unlocked" : "locked"}`;
    const known = this.keys.indexOf(key);
    return known >= 0 ? known : this.keys.push(key) - 1;
  }

  xml(): string {
    const styles = this.keys.map((key) => key.split("|"));
    const formats = styles.map(
      ([format = ""], index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`,
    );
    const fills = styles.map(([, fill = "none"]) =>
      fill === "none"
        ? '<fill><patternFill patternType="none"/></fill>'
        : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1)}"/></patternFill></fill>`,
    );
    const cells = styles.map(
      ([format, , lock], index) =>
        `<xf numFmtId="${format === "General" ? 0 : 200 + index}" fontId="0" fillId="${index}" borderId="0">` +
        `<protection locked="${lock === "locked" ? 1 : 0}"/></xf>`,
    );
    return (
      `<numFmts>${formats.join("")}</numFmts><fonts><font/></fonts><fills>${fills.join("")}</fills>` +
      `<borders><border/></borders><cellXfs>${cells.join("")}</cellXfs>`
    );
  }
}

function valueXml({ kind, value, formula }: Cell): { type: string; xml: string } {
  const text = escaped(String(value ?? ""));
  const f = formula === null ? "" : `<f>${escaped(formula.slice(1))}</f>`;
  switch (kind) {
    case "text":
      return formula === null
        ? { type: "inlineStr", xml: `<is><t xml:space="preserve">${text}</t></is>` }
        : { type: "str", xml: `${f}<v>${text}</v>` };
    case "number":
      return { type: "n", xml: `${f}<v>${text}</v>` };
    case "boolean":
      return { type: "b", xml: `${f}<v>${value === true ? 1 : 0}</v>` };
    case "error":
      return { type: "e", xml: `${f}<v>${text}</v>` };
    default:
      return { type: "n", xml: f };
  }
}

function sheetBody(sheet: Sheet, fills: Fills, styles: StyleTable): string {
  const height = Math.max(sheet.rows.length, ...[...sheet.hiddenRows].map((row) => row + 1));
  const filled = Object.keys(fills);
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = (sheet.rows[row] ?? []).map((cell, column) => {
      const address = toA1({ row, column });
      const fill = fills[refToText({ sheet: sheet.name, row, column })] ?? "none";
      if (!cell && fill === "none") return "";
      const style = styles.numberOf(cell?.format ?? "General", fill, sheet.unlocked.has(address));
      const { type, xml } = cell ? valueXml(cell) : { type: "n", xml: "" };
      return `<c r="${address}" s="${style}" t="${type}">${xml}</c>`;
    });
    const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : "";
    return `<row r="${row + 1}"${hidden}>${Array.from(cells, (cell) => cell ?? "").join("")}</row>`;
  });
  if (filled.some((ref) => !fills[ref])) throw new RangeError("fill without colour");
  const columns = [...sheet.hiddenColumns].map(
    (column) => `<col min="${column + 1}" max="${column + 1}" hidden="1"/>`,
  );
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaToA1(area)}"/>`);
  return (
    (columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "") +
    `<sheetData>${rows.join("")}</sheetData>` +
    (sheet.protected ? '<sheetProtection sheet="1"/>' : "") +
    (merges.length > 0 ? `<mergeCells>${merges.join("")}</mergeCells>` : "")
  );
}

const STATES = { visible: undefined, hidden: "hidden", "very-hidden": "veryHidden" } as const;

/** The package of a workbook; `fills` are colours by cell, as `表!C2`. */
export function gridPackage(workbook: Workbook, fills: Fills = {}): Uint8Array {
  const styles = new StyleTable();
  const sheets = workbook.sheets.map((sheet) => {
    const state = STATES[sheet.visibility];
    return { name: escaped(sheet.name), body: sheetBody(sheet, fills, styles), ...(state ? { state } : {}) };
  });
  const lock = workbook.structureProtected ? '<workbookProtection lockStructure="1"/>' : "";
  return bookPackage({
    sheets,
    styles: styles.xml(),
    before: `${lock}<bookViews><workbookView/></bookViews>`,
  });
}

/** The package after a person typed into one cell that has an element of its own; its style stays. */
export function typedInto(
  bytes: Uint8Array,
  part: string,
  cell: string,
  value: string | number | null,
): Uint8Array {
  const element = new RegExp(`<c\\b[^>]*\\br="${cell}"[^>]*?(?:/>|>[\\s\\S]*?</c>)`);
  if (!element.test(partText(bytes, part))) throw new RangeError(`no cell ${cell} in ${part}`);
  return withPart(bytes, part, (xml) =>
    xml.replace(element, (found) => {
      const style = /\bs="\d+"/.exec(found)?.[0] ?? "";
      if (value === null) return `<c r="${cell}" ${style}/>`;
      if (typeof value === "number") return `<c r="${cell}" ${style}><v>${value}</v></c>`;
      return `<c r="${cell}" ${style} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
    }),
  );
}

/** Name of the part that holds a sheet. */
export function partOfSheet(bytes: Uint8Array, name: string): string {
  const book = partText(bytes, "xl/workbook.xml");
  const element = [...book.matchAll(/<sheet\b[^>]*>/g)].find(([tag]) =>
    tag.includes(`name="${escaped(name)}"`),
  );
  const id = /:id="([^"]+)"/.exec(element?.[0] ?? "")?.[1] ?? "";
  const relations = partText(bytes, "xl/_rels/workbook.xml.rels");
  const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(([tag]) =>
    tag.includes(`Id="${id}"`),
  );
  const target = /Target="([^"]+)"/.exec(relation?.[0] ?? "")?.[1] ?? "";
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}
