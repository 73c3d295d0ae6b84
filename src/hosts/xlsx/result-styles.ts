/** How our sheets look: readable on paper and screen, light fills with dark text, words beside every colour. */
import type { ResultStyle } from "../../workbook/write";
import type { StyleBook } from "./style-book";

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly underlined?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly bordered: boolean;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center";
}

const CELL = { bordered: true, horizontal: "left", vertical: "top" } as const;
const BADGE = { ...CELL, horizontal: "center", bold: true } as const;

const LOOKS: Readonly<Record<ResultStyle, Look>> = {
  title: { size: 16, bold: true, bordered: false, horizontal: "center", vertical: "center" },
  note: { size: 10, colour: "404040", bordered: false, horizontal: "left", vertical: "center" },
  head: { bold: true, fill: "D9E1F2", bordered: true, horizontal: "center", vertical: "center" },
  text: CELL,
  number: { ...CELL, horizontal: "right" },
  error: { ...BADGE, colour: "9C0006", fill: "FFC7CE" },
  warning: { ...BADGE, colour: "7F6000", fill: "FFEB9C" },
  info: { ...BADGE, colour: "1F4E79", fill: "DDEBF7" },
  good: { ...BADGE, colour: "375623", fill: "E2EFDA" },
  link: { ...CELL, colour: "0563C1", underlined: true },
};

const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const SIDES = ["left", "right", "top", "bottom"];
const THIN_BORDER = `<border>${SIDES.map(
  (side) => `<${side} style="thin"><color rgb="FFA6A6A6"/></${side}>`,
).join("")}<diagonal/></border>`;
const NO_FILL = '<fill><patternFill patternType="none"/></fill>';

function fontOf({ size = 11, bold, underlined, colour = "000000" }: Look): string {
  const marks = `${bold ? "<b/>" : ""}${underlined ? "<u/>" : ""}`;
  return `<font>${marks}<sz val="${size}"/><color rgb="FF${colour}"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`;
}

function fillOf({ fill }: Look): string {
  if (fill === undefined) return NO_FILL;
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Number of the style of one kind of cell in the table of a workbook. */
export function resultStyle(styles: StyleBook, style: ResultStyle): number {
  const look = LOOKS[style];
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
