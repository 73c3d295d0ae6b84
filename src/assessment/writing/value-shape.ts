/** Gives a computed value the shape of the cell it goes into: a number stays a number, a text stays a text. */
import { decimalsOfFormat } from "../../language/figure";
import { decimal, round, toNumber, type Decimal } from "../../language/numbers";
import { isBlankText } from "../../language/text";
import type { FactPlace } from "../../forms/recognised";
import type { Fix } from "../../regulation/outcome";
import type { CellValue } from "../../workbook/grid";
import { formatToShow, shownUnder } from "./cell-format";

export interface ShapedValue {
  readonly value: CellValue;
  /** Number format for a cell whose own would not show the value; null = leave. */
  readonly format: string | null;
  /** What the cell will show, without the words around the figure. */
  readonly shown: string;
}

/** Decimals of a person's figure: `1,883.31` → 2. */
function decimalsShown(shown: string): number {
  return /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
}

function asNumber(fix: Fix, amount: Decimal, place: FactPlace): ShapedValue {
  const { percent } = fix;
  const inUnit = amount.div(decimal(place.scale));
  const promised = decimalsShown(fix.shown);
  const format = formatToShow(place.cell.format, { value: inUnit, percent, places: promised });
  const shownIn = format ?? place.cell.format;
  const places = decimalsOfFormat(shownIn) ?? promised;
  const value = round(inUnit, percent ? places + 2 : places);
  return { value: toNumber(value), format, shown: shownUnder(shownIn, value) };
}

/** The words of a text cell with the figure in them exchanged; the spaces around it stay. */
function asText(shown: string, place: FactPlace): ShapedValue {
  const format = null;
  if (place.around) return { value: `${place.around.before}${shown}${place.around.after}`, format, shown };
  const text = String(place.cell.value ?? "");
  if (isBlankText(text)) return { value: shown, format, shown };
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  return { value: `${before}${shown}${after}`, format, shown };
}

const UNIT_BEHIND = /\d\s*([元万亿千百人分个%]{1,4})\s*$/;

/** The unit that a text cell carries behind its figure; `""` where none. */
function unitBehind({ cell }: FactPlace): string {
  const unit = cell.kind === "text" ? UNIT_BEHIND.exec(cell.text)?.[1] : undefined;
  return unit === undefined || unit === "%" ? "" : unit;
}

/** The figure as a text of the form's own unit of money, with the unit where the text had one. */
function textInUnit(fix: Fix, amount: Decimal, place: FactPlace): string {
  if (fix.percent) return fix.shown;
  const inUnit = place.scale === 1 ? fix.shown : round(amount.div(decimal(place.scale)), 2).toFixed();
  return place.around ? inUnit : `${inUnit}${unitBehind(place)}`;
}

/**
 * The value to write for a fix. `textForm` says that the form's figures are texts, so that a blank cell gets text too;
 * in a form of numbers a bare text becomes a number, as its neighbours are.
 */
export function shapeValue(fix: Fix, place: FactPlace, textForm: boolean): ShapedValue {
  if (typeof fix.value === "string") return asText(fix.value, place);
  const asWords = unitBehind(place) !== "" || (textForm && place.cell.kind !== "number");
  return place.around || asWords
    ? asText(textInUnit(fix, fix.value, place), place)
    : asNumber(fix, fix.value, place);
}
