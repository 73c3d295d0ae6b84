/** How an official report looks: GB/T 9704-2012, in units of the file format. Twips are a twentieth of a point. */

export const FONTS = {
  title: "方正小标宋简体",
  heading1: "黑体",
  heading2: "楷体_GB2312",
  text: "仿宋_GB2312",
  number: "宋体",
  latin: "Times New Roman",
} as const;

/** What stands in for a font on computers that do not have it. */
export const FALLBACKS: Readonly<Record<string, string>> = {
  方正小标宋简体: "宋体",
  楷体_GB2312: "楷体",
  仿宋_GB2312: "仿宋",
};

/** Half points: 二号, 三号, 四号, 五号. */
export const SIZES = { title: 44, text: 32, number: 28, table: 21 } as const;

const TWIPS_A_MILLIMETRE = 1440 / 25.4;
const millimetres = (count: number): number => Math.round(count * TWIPS_A_MILLIMETRE);

/** A4 with its margins: above 37 mm, below 35 mm, left 28 mm, right 26 mm; the page number stands below the text. */
export const PAGE = {
  size: { width: millimetres(210), height: millimetres(297) },
  margin: {
    top: millimetres(37),
    bottom: millimetres(35),
    left: millimetres(28),
    right: millimetres(26),
    footer: millimetres(28),
  },
} as const;

/** Width of the text. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
/** Lines of 28 points, the title of 35; two characters in front of a paragraph. */
export const LINES = { text: 560, title: 700 } as const;
export const INDENT = 2 * (SIZES.text / 2) * 20;
