/** The looks of a sheet of ours: fonts, fills, alignment and lines, for many cells with few calls. */
import { areaToA1, type Area } from "../../../workbook/address";
import type { ResultStyle, SheetWrite } from "../../../workbook/write";
import type { Placed } from "../../manners/result-layout";
import { RESULT_LOOKS } from "../../manners/result-looks";
import type { Ground, Piece } from "../change/request-chunk";
import { areasOfStyles, borderedAreas } from "./result-areas";
import type { Range, RangeFormat, Worksheet } from "../surface";

/** A sheet of ours and its name. */
export interface Put {
  readonly name: string;
  readonly write: SheetWrite;
}

const AREAS_OF_CALL = 60;
/** Measured on Microsoft's requests. */
const STYLE_BYTES = 2_200;
const BORDER_BYTES = 6_500;
const BORDER_COLOUR = "#A6A6A6";

/** The sheet as it is now: the one of that name, or one that was just added. */
export function sheetOn({ workbook, sheets }: Ground, name: string): Worksheet {
  return workbook.worksheets.getItem(sheets.get(name) ?? name);
}

/** A list in parts of limited length. */
export function slices<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  const parts: T[][] = [];
  for (let from = 0; from < all.length; from += size) parts.push(all.slice(from, from + size));
  return parts;
}

function dress(format: RangeFormat, style: ResultStyle): void {
  const look = RESULT_LOOKS[style];
  const { font } = format;
  font.size = look.size ?? 11;
  font.bold = look.bold ?? false;
  font.color = `#${look.colour ?? "000000"}`;
  font.underline = look.underlined ? "Single" : "None";
  format.horizontalAlignment =
    look.horizontal === "left" ? "Left" : look.horizontal === "right" ? "Right" : "Center";
  format.verticalAlignment = look.vertical === "top" ? "Top" : "Center";
  format.wrapText = true;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
}

function stylePiece({ name }: Put, style: ResultStyle, areas: readonly Area[]): Piece {
  const addresses = areas.map(areaToA1).join(",");
  return {
    sheet: name,
    bytes: STYLE_BYTES + addresses.length,
    queue: (ground) => dress(sheetOn(ground, name).getRanges(addresses).format, style),
  };
}

function drawLines(range: Range, area: Area): void {
  const inside = [
    ...(area.right > area.left ? (["InsideVertical"] as const) : []),
    ...(area.bottom > area.top ? (["InsideHorizontal"] as const) : []),
  ];
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...inside] as const) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = BORDER_COLOUR;
  }
}

function bordersPiece({ name }: Put, area: Area): Piece {
  return {
    sheet: name,
    bytes: BORDER_BYTES,
    queue: (ground) => drawLines(sheetOn(ground, name).getRange(areaToA1(area)), area),
  };
}

/** Dresses the cells. */
export function stylePieces(put: Put, rows: readonly (readonly Placed[])[]): readonly Piece[] {
  return [...areasOfStyles(rows)].flatMap(([style, areas]) =>
    slices(areas, AREAS_OF_CALL).map((part) => stylePiece(put, style, part)),
  );
}

/** Draws the lines. */
export function borderPieces(put: Put, rows: readonly (readonly Placed[])[]): readonly Piece[] {
  return borderedAreas(rows).map((area) => bordersPiece(put, area));
}
