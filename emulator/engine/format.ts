/** The looks of one or more areas: fill, font, borders, alignment, width. Mixed looks read as null. */
import type { Look } from "../model/book";
import { bordersObject } from "./borders";
import { allowWrite } from "./guard";
import type { Live } from "./live";
import { isColour, isFlag, isNumber, isText, restyle, setter, uniform, type Spread } from "./spread";

/** Width of a column and height of a row whose measures nobody changed, in points. */
const STANDARD_WIDTH = 54;
const STANDARD_HEIGHT = 13.5;

const isPattern = (value: unknown): value is "None" | "Solid" => value === "None" || value === "Solid";

function fillObject(spread: Spread): Live {
  const fill = (pattern: Look["pattern"], colour: string, location: string): void =>
    restyle(spread, location, () => ({ pattern, fill: colour }));
  return {
    className: "RangeFill",
    scalars: {
      color: () => uniform(spread, (look) => look.fill),
      pattern: () => {
        const pattern = uniform(spread, (look) => look.pattern);
        return pattern === "Other" ? "Gray25" : pattern;
      },
    },
    setters: {
      color: setter("RangeFill.color", isColour, (colour) =>
        fill("Solid", colour.toUpperCase(), "RangeFill.color"),
      ),
      pattern: setter("RangeFill.pattern", isPattern, (pattern) =>
        restyle(spread, "RangeFill.pattern", (look) => ({
          pattern,
          fill: pattern === "None" ? "" : look.fill,
        })),
      ),
    },
    calls: { clear: () => fill("None", "", "RangeFill.clear") },
  };
}

function fontObject(spread: Spread): Live {
  const set = (name: string, change: Partial<Look>): void =>
    restyle(spread, `RangeFont.${name}`, () => change);
  return {
    className: "RangeFont",
    scalars: {
      bold: () => uniform(spread, (look) => look.bold),
      color: () => uniform(spread, (look) => look.fontColor),
      size: () => uniform(spread, (look) => look.fontSize),
      underline: () => uniform(spread, (look) => look.underline),
    },
    setters: {
      bold: setter("RangeFont.bold", isFlag, (bold) => set("bold", { bold })),
      color: setter("RangeFont.color", isColour, (colour) =>
        set("color", { fontColor: colour.toUpperCase() }),
      ),
      size: setter("RangeFont.size", isNumber, (fontSize) => set("size", { fontSize })),
      underline: setter("RangeFont.underline", isText, (underline) => set("underline", { underline })),
    },
  };
}

function setWidth(spread: Spread, points: number): void {
  for (const area of spread.areas) {
    allowWrite(spread.desk, spread.sheet, area, "RangeFormat.columnWidth");
    for (let column = area.left; column <= area.right; column += 1) spread.sheet.widths.set(column, points);
  }
}

function setHeight(spread: Spread, points: number): void {
  for (const area of spread.areas) {
    allowWrite(spread.desk, spread.sheet, area, "RangeFormat.rowHeight");
    for (let row = area.top; row <= area.bottom; row += 1) spread.sheet.heights.set(row, points);
  }
}

/** `format` of a range or of several areas. */
export function formatObject(spread: Spread): Live {
  const set = (name: string, change: Partial<Look>): void =>
    restyle(spread, `RangeFormat.${name}`, () => change);
  return {
    className: "RangeFormat",
    scalars: {
      columnWidth: () => spread.sheet.widths.get(spread.areas[0]?.left ?? 0) ?? STANDARD_WIDTH,
      rowHeight: () => spread.sheet.heights.get(spread.areas[0]?.top ?? 0) ?? STANDARD_HEIGHT,
      wrapText: () => uniform(spread, (look) => look.wrap),
      horizontalAlignment: () => uniform(spread, (look) => look.horizontal),
      verticalAlignment: () => uniform(spread, (look) => look.vertical),
    },
    setters: {
      columnWidth: setter("RangeFormat.columnWidth", isNumber, (points) => setWidth(spread, points)),
      rowHeight: setter("RangeFormat.rowHeight", isNumber, (points) => setHeight(spread, points)),
      wrapText: setter("RangeFormat.wrapText", isFlag, (wrap) => set("wrapText", { wrap })),
      horizontalAlignment: setter("RangeFormat.horizontalAlignment", isText, (horizontal) =>
        set("horizontalAlignment", { horizontal }),
      ),
      verticalAlignment: setter("RangeFormat.verticalAlignment", isText, (vertical) =>
        set("verticalAlignment", { vertical }),
      ),
    },
    navigations: {
      fill: () => fillObject(spread),
      font: () => fontObject(spread),
      borders: () => bordersObject(spread),
    },
  };
}

interface WantedProperties {
  readonly format?: { readonly fill?: unknown; readonly protection?: unknown };
}

/** The properties of one cell that `getCellProperties` was asked for. */
export function cellProperties({ pattern, fill, locked }: Look, wanted: unknown) {
  const { format = {} } = (wanted ?? {}) as WantedProperties;
  return {
    ...(format.fill ? { fill: { color: fill, pattern: pattern === "Other" ? "Gray25" : pattern } } : {}),
    ...(format.protection ? { protection: { locked } } : {}),
  };
}
