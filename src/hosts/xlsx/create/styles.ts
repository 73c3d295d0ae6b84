/** The table of cell styles of a new workbook: one entry for each kind of cell, locked and unlocked. Knows no form. */
import type { NewCell, NewStyle } from "../../../workbook/new-sheet";

interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly bordered: boolean;
  readonly filled: boolean;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center";
  readonly format: string;
}

const CELL: Look = {
  size: 11,
  bold: false,
  bordered: true,
  filled: false,
  horizontal: "center",
  vertical: "center",
  format: "General",
};
const PLAIN: Look = { ...CELL, bordered: false, horizontal: "left" };

/** Cells of figures and answers have no fill of their own: marks of the assessment go there. */
const LOOKS: Readonly<Record<NewStyle, Look>> = {
  title: { ...PLAIN, size: 18, bold: true, horizontal: "center" },
  caption: PLAIN,
  head: { ...CELL, bold: true, filled: true },
  label: { ...CELL, horizontal: "left" },
  level: CELL,
  money: { ...CELL, horizontal: "right", format: "#,##0.00" },
  percent: { ...CELL, horizontal: "right", format: "0.00%" },
  people: { ...CELL, horizontal: "right", format: "0" },
  points: CELL,
  words: CELL,
  text: { ...CELL, horizontal: "left" },
  note: { ...PLAIN, size: 10, vertical: "top" },
  score: { ...CELL, horizontal: "right", format: "0.00" },
  figure: { ...CELL, horizontal: "right" },
  amount: { ...CELL, horizontal: "right" },
};
const KINDS = Object.keys(LOOKS);
const OWN_FORMATS = 164;
const FORMATS = [...new Set(Object.values(LOOKS).map(({ format }) => format))];

const numberFormat = ({ format }: Look): number =>
  format === "General" ? 0 : OWN_FORMATS + FORMATS.indexOf(format);

/** The style of a cell that holds nothing and is as tall as the least height of a row. */
export const STRUT = 1 + KINDS.length * 2;

/** Number of the style of a cell: 0 is the plain style, then two for each kind of cell. */
export function styleNumber({ style, input }: Pick<NewCell, "style" | "input">): number {
  return 1 + KINDS.indexOf(style) * 2 + (input ? 1 : 0);
}

const SIDES = ["left", "right", "top", "bottom"];
/** The first font is the one whose digits column widths are counted in. */
const SIZES = [...new Set([CELL, ...Object.values(LOOKS)].map(({ size }) => size))];
const fontNumber = ({ size, bold }: Look): number => SIZES.indexOf(size) * 2 + (bold ? 1 : 0);

const font = (size: number, bold: boolean): string =>
  `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><color rgb="FF000000"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`;

function formatXml(look: Look, input: boolean): string {
  return (
    `<xf numFmtId="${numberFormat(look)}" fontId="${fontNumber(look)}" fillId="${look.filled ? 2 : 0}" ` +
    `borderId="${look.bordered ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" ` +
    `applyAlignment="1" applyProtection="1"><alignment horizontal="${look.horizontal}" ` +
    `vertical="${look.vertical}" wrapText="1"${look.bordered && look.horizontal === "left" ? ' indent="1"' : ""}/><protection locked="${input ? 0 : 1}"/></xf>`
  );
}

const counted = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join("")}</${name}>`;

/** The text of the styles part. */
export function stylesXml(): string {
  const plainCell = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  const formats = FORMATS.filter((format) => format !== "General").map(
    (format) => `<numFmt numFmtId="${OWN_FORMATS + FORMATS.indexOf(format)}" formatCode="${format}"/>`,
  );
  const thin = SIDES.map((side) => `<${side} style="thin"><color rgb="FF000000"/></${side}>`).join("");
  const kinds = Object.values(LOOKS).flatMap((look) => [formatXml(look, false), formatXml(look, true)]);
  const strut = `<xf numFmtId="0" fontId="${fontNumber(LOOKS.title) - 1}" fillId="0" borderId="0" xfId="0" applyFont="1"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    counted("numFmts", formats),
    counted(
      "fonts",
      SIZES.flatMap((size) => [font(size, false), font(size, true)]),
    ),
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFEDF2F8"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${thin}<diagonal/></border></borders>`,
    counted("cellStyleXfs", [plainCell]),
    counted("cellXfs", [plainCell.replace("/>", ' xfId="0"/>'), ...kinds, strut]),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join("");
}
