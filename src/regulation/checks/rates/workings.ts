/** Workings written in words: `22.14/149.66×100%=14.79%`. Knows how people write a quotient, no rate by name. */
import { readFigureText } from "../../../language/figure";
import { ratio, sum, type Quantity } from "../../../language/numbers";
import { squeeze } from "../../../language/text";
import type { ValueFact } from "../../facts";

export interface Working {
  /** The working as written, without spaces. */
  readonly text: string;
  readonly numerator: ValueFact;
  readonly denominator: ValueFact;
  /** Whether the numerator is a difference, as in a rate of change. */
  readonly isChange: boolean;
  readonly exact: Quantity;
  /** The result as printed. */
  readonly result: ValueFact;
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const UNIT = String.raw`[^\d/÷×x*=≈%()+\-]{0,3}`;
const TERM = String.raw`(?:\(${NUMBER}${UNIT}(?:[+-]${NUMBER}${UNIT})*\)${UNIT}|${NUMBER}${UNIT})`;
const TIMES_HUNDRED = String.raw`(?:[×x*]100%?)?`;
const WORKING = new RegExp(String.raw`(${TERM})[/÷](${TERM})${TIMES_HUNDRED}[=≈](${NUMBER}%)`, "gi");
/** A quotient behind one of these is only the tail of a longer expression. */
const CONTINUES = /[\d.+\-×x*/÷)]$/i;

function figure(text: string): readonly ValueFact[] {
  const read = readFigureText(text);
  return read.kind === "value" ? [read] : [];
}

/** A number or a bracket of numbers as one figure, with the decimals they print. */
function total(term: string): ValueFact | null {
  const signed = term.replace(/[^\d.+-]/g, "").match(/[+-]?\d+(?:\.\d+)?/g) ?? [];
  const figures = signed.flatMap((one) => figure(one.replace(/^\+/, "")));
  const [first] = figures;
  if (!first) return null;
  return {
    ...first,
    value: sum(figures.map((one) => one.value)),
    decimals: Math.max(...figures.map((one) => one.decimals)),
    text: term,
  };
}

function workingOf([text, top = "", bottom = "", printed = ""]: RegExpMatchArray): readonly Working[] {
  const [numerator, denominator] = [total(top), total(bottom)];
  const [result] = figure(printed);
  const exact = numerator && denominator ? ratio(numerator.value, denominator.value) : null;
  if (!numerator || !denominator || !result || !exact) return [];
  return [{ text, numerator, denominator, isChange: /\d[^\d(]*-/.test(top), exact, result }];
}

/** Every working in a text, in order; formulas without numbers are none. */
export function workingsIn(text: string): readonly Working[] {
  const plain = squeeze(text)
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
    .replace(/∕/g, "/");
  return [...plain.matchAll(WORKING)]
    .filter((match) => !CONTINUES.test(plain.slice(0, match.index)))
    .flatMap(workingOf);
}
