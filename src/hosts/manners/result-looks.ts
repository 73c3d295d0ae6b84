/**
 * How our sheets look, for every host alike: readable on paper and screen, light fills with dark text, words beside
 * every colour.
 */
import type { ResultStyle } from "../../workbook/write";

/** One kind of cell; colours as six hexadecimal digits. */
export interface ResultLook {
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

/** The look of every kind of cell. */
export const RESULT_LOOKS: Readonly<Record<ResultStyle, ResultLook>> = {
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
