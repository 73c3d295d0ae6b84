/** Which figures a finding may be mended at, and which values it asks of them. Reads no relation: others try them out. */
import { readFigureText } from "../../../language/figure";
import { ratio, round, ZERO, type Decimal } from "../../../language/numbers";
import type { FilingFacts, FormFacts } from "../../facts";
import type { Violation } from "../../outcome";
import type { FigureChange } from "./figure-change";

/** A figure by its form and fact name. */
export type Figure = Omit<FigureChange, "value">;

/** The points of a level, in its label or in a cell of their own, are those of the rows below it. */
const LEVEL = /\.level\[\d+\]$/;

const columnOf = (fact: string): string => fact.slice(fact.lastIndexOf(".") + 1);

/**
 * The figures that a finding speaks of. One that marks a sum or the label of a level alone is about the figures of
 * that column: scores under a total, weights under a level.
 */
export function figuresOf(violation: Violation, filing: FilingFacts): readonly Figure[] {
  return filing.forms.flatMap((form) => {
    const own = violation.facts.filter((fact) => form.facts.has(fact) || fact.startsWith(`${form.key}.`));
    const weights = own.flatMap((fact) => weightBeside(form, fact));
    const [first] = own;
    const isSum = own.length === 1 && amountIn(violation.reported) && amountIn(violation.expected);
    const column = isSum && first !== undefined ? columnFigures(form, first) : [];
    return [...new Set([...own, ...weights, ...column])].map((fact) => ({ form, fact }));
  });
}

/** What is said of a row's score is said of its weight too. */
function weightBeside(form: FormFacts, fact: string): readonly string[] {
  const weight = fact.endsWith(".score") ? fact.replace(/score$/, "weight") : fact;
  return weight !== fact && form.facts.get(weight)?.kind === "value" ? [weight] : [];
}

function columnFigures(form: FormFacts, fact: string): readonly string[] {
  const isOfColumn = form.facts.get(fact)?.kind === "value" && !LEVEL.test(fact);
  const column = isOfColumn ? columnOf(fact) : "weight";
  return [...form.facts].flatMap(([name, one]) =>
    (one.kind === "value" || one.kind === "blank") && columnOf(name) === column ? [name] : [],
  );
}

function amountIn(text: string | null): { readonly value: Decimal; readonly percent: boolean } | null {
  const figure = text === null ? null : readFigureText(text);
  return figure?.kind === "value" ? figure : null;
}

/** What stands in the cell: a blank counts as nothing written. */
function present({ form, fact }: Figure): { readonly value: Decimal; readonly decimals: number } | null {
  const own = form.facts.get(fact);
  if (own?.kind === "value") return own;
  return own?.kind === "blank" ? { value: ZERO, decimals: 2 } : null;
}

/**
 * The values at which a figure might satisfy a finding: moved by what the finding says is missing or too much, or, where
 * it speaks of a rate, stretched so that the quotient is the printed one.
 */
export function valuesFor(figure: Figure, violation: Violation): readonly Decimal[] {
  const now = present(figure);
  const [reported, expected] = [amountIn(violation.reported), amountIn(violation.expected)];
  if (!now || !reported || !expected || reported.value.eq(expected.value)) return [];
  const apart = expected.value.minus(reported.value);
  const stretched = [
    ratio(reported.value.times(now.value), expected.value),
    ratio(expected.value.times(now.value), reported.value),
  ];
  const moved = [now.value.plus(apart), now.value.minus(apart)];
  const values = reported.percent
    ? [
        ...moved.slice(0, 1),
        ...stretched.flatMap((value) => (value === null ? [] : round(value, now.decimals))),
      ]
    : moved;
  return values.filter((value) => !value.lt(ZERO) && !value.eq(now.value));
}
