/** The looks of our sheets as entries of the table of styles. */
import type { ResultStyle } from "../../../workbook/write";
import { RESULT_LOOKS, type ResultLook } from "../../manners/result-looks";
import type { StyleBook } from "./style-book";

const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const SIDES = ["left", "right", "top", "bottom"];
const THIN_BORDER = `<border>${SIDES.map(
  (side) => `<${side} style="thin"><color rgb="FFA6A6A6"/></${side}>`,
).join("")}<diagonal/></border>`;
const NO_FILL = '<fill><patternFill patternType="none"/></fill>';

function fontOf({ size = 11, bold, underlined, colour = "000000" }: ResultLook): string {
  const marks = `${bold ? "<b/>" : ""}${underlined ? "<u/>" : ""}`;
  return `<font>${marks}<sz val="${size}"/><color rgb="FF${colour}"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`;
}

function fillOf({ fill }: ResultLook): string {
  if (fill === undefined) return NO_FILL;
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Number of the style of one kind of cell in the table of a workbook. */
export function resultStyle(styles: StyleBook, style: ResultStyle): number {
  const look = RESULT_LOOKS[style];
  const font = styles.entry("fonts", fontOf(look));
  const fill = look.fill === undefined ? 0 : styles.entry("fills", fillOf(look));
  const border = styles.entry("borders", look.bordered ? THIN_BORDER : NO_BORDER);
  return styles.entry(
    "cellXfs",
    `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" ` +
      `applyBorder="1" applyAlignment="1"><alignment horizontal="${look.horizontal}" vertical="${look.vertical}" ` +
      `wrapText="1"/></xf>`,
  );
}
