/** One cell read as a fact: figure, words or evidence, by what the form asks for there. Knows no form. */
import {
  isDateFormat,
  isFillerText,
  isNotApplicableText,
  readFigureNumber,
  readFigureText,
  type Figure,
  type FigureValue,
} from "../../language/figure";
import { decimal, type Decimal } from "../../language/numbers";
import { isBlankText } from "../../language/text";
import type { Fact } from "../../regulation/facts";
import type { Measure } from "../../regulation/facts-catalogue";
import type { Cell } from "../../workbook/grid";

/** `words`: a bare number or any words (targets, actuals); `evidence`: words where a dash means 不适用. */
export type Asked = Measure | "words" | "evidence";

const FIGURES: readonly Asked[] = ["money", "people", "rate", "points", "area"];

/** Whether a figure is asked for, so that words there are a trouble. */
export function asksFigure(asked: Asked): boolean {
  return FIGURES.includes(asked);
}

/** A typed text read as what is asked for. */
export function factOfText(text: string, asked: Asked): Fact {
  if (asksFigure(asked)) return readFigureText(text);
  if (isBlankText(text)) return { kind: "blank", text };
  if (asked === "evidence") return evidence(text);
  if (isFillerText(text)) return { kind: "blank", text };
  if (asked !== "words") return { kind: "text", text };
  const figure = readFigureText(text);
  return figure.kind === "value" && figure.unit === null ? figure : { kind: "text", text };
}

function evidence(text: string): Fact {
  return { kind: isFillerText(text) || isNotApplicableText(text) ? "not-applicable" : "text", text };
}

/** A number is a figure unless it is shown as a date: `9月前` typed as a date is words, and no figure. */
function factOfNumber(cell: Cell, asked: Asked): Fact {
  const isDate = isDateFormat(cell.format);
  if (asksFigure(asked)) {
    return isDate ? { kind: "unreadable", text: cell.text } : numberOf(cell);
  }
  return asked === "words" && !isDate ? numberOf(cell) : { kind: "text", text: cell.text };
}

const numberOf = (cell: Cell): Fact => readFigureNumber(Number(cell.value), cell.format, cell.text);

/** A cell read as what is asked for; errors and formulas without a result are unreadable. */
export function factOfCell(cell: Cell, asked: Asked): Fact {
  switch (cell.kind) {
    case "blank":
      return { kind: "blank", text: "" };
    case "error":
      return { kind: "unreadable", text: cell.text };
    case "uncalculated":
      return { kind: "unreadable", text: cell.formula ?? "" };
    case "number":
      return factOfNumber(cell, asked);
    case "boolean":
      return { kind: "text", text: cell.text };
    case "text":
      return factOfText(String(cell.value), asked);
  }
}

const UNIT_FACTORS: Readonly<Record<string, string>> = {
  亿元: "10000",
  亿: "10000",
  万元: "1",
  万: "1",
  千元: "0.1",
  百元: "0.01",
  元: "0.0001",
};

/** Factor from a unit of money to 万元, or null for a word that is no unit of money. */
export function moneyFactor(unit: string): Decimal | null {
  const factor = UNIT_FACTORS[unit];
  return factor === undefined ? null : decimal(factor);
}

/** A money figure in 万元; the precision that was printed stays what it was. */
export function inWanYuan(figure: FigureValue, factor: Decimal): FigureValue {
  if (factor.eq(1)) return figure;
  const shift = (factor.toFixed().split(".")[1] ?? "").length;
  return { ...figure, value: figure.value.times(factor), decimals: figure.decimals + shift };
}

/** Above this a bare number in a rate cell counts percent points: 100 is 100 %, 1.05 is 105 %. */
const LARGEST_FRACTION = decimal("2");

/** A rate as a fraction: bare percent points (`100` under `(%)`, `95.8`) are divided by 100. */
export function asRate(figure: Figure, inPercent: boolean): Figure {
  if (figure.kind !== "value" || figure.percent) return figure;
  if (!inPercent && figure.value.abs().lte(LARGEST_FRACTION)) return figure;
  return { ...figure, value: figure.value.times("0.01"), percent: true };
}
