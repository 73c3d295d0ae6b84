/** Computes a form's rates and says of each whether what is printed holds. Knows no message of a check. */
import { readFigureText } from "../../language/figure";
import { showNumber, showPercent, type Decimal, type Quantity } from "../../language/numbers";
import { oneLine, squeeze } from "../../language/text";
import { factOf, nameIn, type Fact, type FormFacts, type ValueFact } from "../facts";
import type { Input, RateOutcome, RateStatus } from "../outcome";
import type { Rate, RatePlace } from "./rate";
import { figureOf } from "../result/subtotals";
import { officialLabel } from "../fact-labels";
import { comparePrinted } from "./printed";
import type { FactName } from "../fact-name";

const NOT_APPLICABLE = "不适用";

/** A figure as it goes into a formula: its own digits, or its amount in 万元 where the form is in 元. */
export function typedNumber(figure: ValueFact): string {
  const typed = squeeze(figure.text)
    .replace(/[^\d.,%-]/g, "")
    .replace(/\.$/, "");
  const read = readFigureText(typed);
  return read.kind === "value" && read.value.eq(figure.value) ? typed : showNumber(figure.value);
}

/** The inputs of an explanation; an amount that was added up is shown with its sum. */
export function inputsOf(form: FormFacts, names: readonly FactName[]): readonly Input[] {
  return names.map((name) => {
    const text = figureOf(form, name)?.text ?? factOf(form, name)?.text ?? "";
    return { fact: nameIn(form, name), label: officialLabel(form, name), text: oneLine(text) };
  });
}

function fill(formula: string, figures: readonly ValueFact[], value: Quantity): string {
  const filled = formula.replace(/\{(\d)\}/g, (_, index: string) => {
    const figure = figures[Number(index)];
    return figure ? typedNumber(figure) : "";
  });
  return `${filled}=${showPercent(value)}`;
}

/** Why a rate does not exist, in words. */
function missingBecause(form: FormFacts, place: RatePlace, figures: readonly (ValueFact | null)[]): string {
  const [numerator, denominator] = figures;
  const [top = "", bottom = ""] = place.inputs.map((name) => officialLabel(form, name));
  if (!denominator) return `${bottom}未填，比率不适用`;
  if (denominator.value.eq(0)) return `${bottom}为0，比率不适用`;
  return numerator ? "比率不适用" : `${top}未填，无法计算`;
}

function statusOf(
  printed: Fact | undefined,
  value: Quantity,
  place: RatePlace,
  figures: readonly ValueFact[],
): RateStatus {
  switch (printed?.kind) {
    case undefined:
      return "derived";
    case "blank":
      return "blank";
    case "value":
      return comparePrinted(printed, value, place.counts ? [] : figures);
    default:
      return "wrong";
  }
}

interface Rated {
  readonly value: Quantity | null;
  readonly status: RateStatus;
  readonly formula: string;
  readonly clause: string | null;
}

function rated(rate: Rate, form: FormFacts, place: RatePlace, printed: Fact | undefined): Rated {
  const figures = place.inputs.map((name) => figureOf(form, name));
  const known = figures.filter((figure) => figure !== null);
  const numbers: readonly Decimal[] = known.map((figure) => figure.value);
  const value = known.length === figures.length ? rate.value(numbers) : null;
  if (value === null) {
    const clause = missingBecause(form, place, figures);
    return { value, status: "not-applicable", formula: "", clause };
  }
  return {
    value,
    status: statusOf(printed, value, place, known),
    formula: fill(rate.formula, known, value),
    clause: null,
  };
}

/** Whether a place says anything: some input is filled, or a rate is printed. */
function isFilled(form: FormFacts, place: RatePlace, printed: Fact | undefined): boolean {
  if (place.inputs.some((name) => factOf(form, name) === undefined)) return false;
  return printed?.kind === "value" || place.inputs.some((name) => figureOf(form, name) !== null);
}

function outcomeAt(rate: Rate, form: FormFacts, place: RatePlace): readonly RateOutcome[] {
  const printed = place.printed === null ? undefined : factOf(form, place.printed);
  if (!isFilled(form, place, printed)) return [];
  const { value, status, formula, clause } = rated(rate, form, place, printed);
  const outcome: RateOutcome = {
    id: rate.id,
    label: place.item === undefined ? rate.label : `${rate.label}（${place.item}）`,
    fact: printed && place.printed !== null ? nameIn(form, place.printed) : null,
    reported: printed && printed.kind !== "blank" ? oneLine(printed.text) : null,
    value,
    display: value === null ? NOT_APPLICABLE : showPercent(value),
    status,
    explanation: {
      inputs: inputsOf(form, place.inputs),
      formula,
      rule: null,
      ruleFrom: "none",
      clause,
      choices: [],
      source: rate.source,
    },
  };
  return [outcome];
}

/** The outcomes of the given rates on a form. */
export function outcomesOfRates(rates: readonly Rate[], form: FormFacts): readonly RateOutcome[] {
  return rates
    .filter((rate) => rate.on === form.id)
    .flatMap((rate) => rate.places(form).flatMap((place) => outcomeAt(rate, form, place)));
}
