/** Gives a computed value the shape of the cell it goes into: a number stays a number, a text stays a text. */
import { decimalsOfFormat, isPercentFormat } from "../../language/figure";
import { decimal, round, toNumber, type Decimal } from "../../language/numbers";
import { isBlankText } from "../../language/text";
import type { FactPlace } from "../../forms/recognised";
import type { Fix } from "../../regulation/outcome";
import type { CellValue } from "../../workbook/grid";

export interface ShapedValue {
  readonly value: CellValue;
  /** Number format for a cell that has none of its own. */
  readonly format: string | null;
}

/** Decimals of a person's figure: `1,883.31` → 2. */
function decimalsShown(shown: string): number {
  return /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
}

function asNumber(fix: Fix, amount: Decimal, place: FactPlace): ShapedValue {
  const { format } = place.cell;
  const general = decimalsOfFormat(format) === null;
  const percent = general ? fix.percent : isPercentFormat(format);
  const places = decimalsOfFormat(format) ?? decimalsShown(fix.shown);
  const inUnit = amount.div(decimal(place.scale));
  const rounded = percent ? round(inUnit, places + 2) : round(inUnit, places);
  return { value: toNumber(rounded), format: general ? generalFormat(fix, places) : null };
}

function generalFormat(fix: Fix, places: number): string | null {
  const fraction = places > 0 ? `.${"0".repeat(places)}` : "";
  if (fix.percent) return `0${fraction}%`;
  return places > 0 ? `#,##0${fraction}` : null;
}

/** The words of a text cell with the figure in them exchanged; the spaces around it stay. */
function asText(shown: string, place: FactPlace): ShapedValue {
  if (place.around) return { value: `${place.around.before}${shown}${place.around.after}`, format: null };
  const text = String(place.cell.value ?? "");
  if (isBlankText(text)) return { value: shown, format: null };
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  return { value: `${before}${shown}${after}`, format: null };
}

function shownInUnit(fix: Fix, amount: Decimal, place: FactPlace): string {
  if (fix.percent || place.scale === 1) return fix.shown;
  return round(amount.div(decimal(place.scale)), 2).toFixed();
}

/**
 * The value to write for a fix. `textForm` says that the form's figures are texts, so that a blank cell gets text too.
 */
export function shapeValue(fix: Fix, place: FactPlace, textForm: boolean): ShapedValue {
  if (typeof fix.value === "string") return asText(fix.value, place);
  const holdsText = place.cell.kind === "text" && !isBlankText(place.cell.text);
  if (place.around || holdsText || (textForm && place.cell.kind !== "number")) {
    return asText(shownInUnit(fix, fix.value, place), place);
  }
  return asNumber(fix, fix.value, place);
}
