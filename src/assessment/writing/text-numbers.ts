/** Figures that stand as text among numbers: Excel's sums pass over them. Which they are, and what they become. */
import { decimalsOfFormat, isPercentFormat } from "../../language/figure";
import { decimal, toNumber } from "../../language/numbers";
import { isBlankText } from "../../language/text";
import type { FactPlace } from "../../forms/recognised";
import type { ValueFact } from "../../regulation/facts";
import { shownNumber } from "./cell-format";
import { memoize } from "../../regulation/memoize";
import type { FormReport } from "../report";
import type { ShapedValue } from "./value-shape";

/** Columns in which people write words and figures as they like. */
const WORDS = /\.(?:target|actual|reason|definition|standard|evidence)$/;
const TEXT_FORMAT = "@";

export interface TextNumber {
  readonly fact: string;
  readonly figure: ValueFact;
  readonly place: FactPlace;
}

/** Whether the form's figures were pasted as texts: there a text is the form's own shape. */
export const isTextForm = memoize((form: FormReport): boolean => {
  const kinds = [...form.facts.facts].flatMap(([name, fact]) =>
    fact.kind === "value" && !WORDS.test(name) ? [form.places.get(name)?.cell.kind] : [],
  );
  return kinds.filter((kind) => kind === "text").length > kinds.filter((kind) => kind === "number").length;
});

/** A percent in a cell that shows none, or the reverse, would read otherwise than it was written. */
function keepsMeaning({ percent }: ValueFact, format: string): boolean {
  return decimalsOfFormat(format) === null || isPercentFormat(format) === percent;
}

function isTextNumber({ cell, around }: FactPlace, figure: ValueFact): boolean {
  const isText = cell.kind === "text" && cell.formula === null && !isBlankText(cell.text);
  return isText && around === null && figure.unit === null && keepsMeaning(figure, cell.format);
}

/** The bare figures of a form that stand as text among numbers. */
export function textNumbersOf(form: FormReport): readonly TextNumber[] {
  if (isTextForm(form)) return [];
  return [...form.facts.facts].flatMap(([fact, figure]) => {
    const place = form.places.get(fact);
    const isFigure = figure.kind === "value" && !WORDS.test(fact);
    return isFigure && place && isTextNumber(place, figure) ? [{ fact, figure, place }] : [];
  });
}

/** The very number that was written, with a format that shows it as it was where the cell has none. */
export function asWritten({ figure, place }: TextNumber): ShapedValue {
  const { format, text } = place.cell;
  const value = toNumber(figure.value.div(decimal(place.scale)));
  if (decimalsOfFormat(format) !== null) return { value, format: null, shown: shownNumber(format, value) };
  const fraction = figure.decimals > 0 ? `.${"0".repeat(figure.decimals)}` : "";
  const whole = /[,，]/.test(text) ? "#,##0" : "0";
  const showing = figure.percent ? `0${fraction}%` : `${whole}${fraction}`;
  return {
    value,
    format: showing === "0" && format !== TEXT_FORMAT ? null : showing,
    shown: shownNumber(showing, value),
  };
}
