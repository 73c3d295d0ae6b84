/** The usual slips: what a figure becomes when somebody mistypes or miscounts it. */
import { figuresOf, isFigure, type Claim } from "./claim";
import { figureOf, type Equation } from "./equation";
import { resized, sizeOf, stepOf, type Figure } from "./figure";
import type { Chance } from "./random";

type Slip = (figure: Figure, claim: Claim, random: Chance) => Figure | undefined;

/** A change of the digits; the first digit stays one. */
function digits(change: (digits: string, random: Chance) => string | undefined): Slip {
  return (figure, _claim, random) => {
    if (figure.spelled !== undefined) return undefined;
    const made = change(String(figure.steps), random);
    return made === undefined || /^0/.test(made) ? undefined : { ...figure, steps: Number(made) };
  };
}

const at = (text: string, place: number, put: string, cut = 1): string =>
  text.slice(0, place) + put + text.slice(place + cut);

const times =
  (factor: number): Slip =>
  (figure) =>
    figure.spelled === undefined && figure.exact !== true
      ? { ...figure, steps: figure.steps * factor }
      : undefined;

const isTotalOf = (equation: Equation, figure: Figure): equation is Extract<Equation, { kind: "sum" }> =>
  equation.kind === "sum" && equation.total === figure.key && (equation.minus ?? []).length === 0;

/** The total without one of its parts (-1) or with one twice (1); a count one off. */
function item(sign: 1 | -1): Slip {
  return (figure, claim, random) => {
    if (claim.equations.some(({ kind }) => kind === "count")) {
      const steps = figure.steps + sign;
      return figure.spelled === undefined && steps > 1 ? { ...figure, steps } : undefined;
    }
    const sum = claim.equations.find((equation) => isTotalOf(equation, figure));
    if (sum?.kind !== "sum") return undefined;
    const part = figureOf(figuresOf(claim), random.pick(sum.plus));
    return resized(figure, sizeOf(figure) + sign * sizeOf(part));
  };
}

function thisYearAsBase(figure: Figure, claim: Claim): Figure | undefined {
  const turn = claim.equations.find((equation) => equation.kind === "change" && equation.rate === figure.key);
  if (turn?.kind !== "change") return undefined;
  const figures = figuresOf(claim);
  const now = sizeOf(figureOf(figures, turn.now));
  return now > 0 ? resized(figure, (sizeOf(figureOf(figures, turn.change)) / now) * 100) : undefined;
}

function neighbour(figure: Figure, claim: Claim): Figure | undefined {
  const all = claim.pieces.filter(isFigure);
  const place = all.findIndex(({ key }) => key === figure.key);
  const beside = [all[place - 1], all[place + 1]].find(
    (other) => other !== undefined && other.unit === figure.unit && other.steps !== figure.steps,
  );
  return beside === undefined || figure.spelled !== undefined
    ? undefined
    : { ...figure, steps: beside.steps, decimals: beside.decimals };
}

function plusHundred(figure: Figure): Figure | undefined {
  return figure.unit === "%" ? { ...figure, steps: figure.steps + 100 / stepOf(figure) } : undefined;
}

export const REPAIRS: Readonly<Record<string, Slip>> = {
  "one digit": digits((text, random) => {
    const place = random.whole(0, text.length - 1);
    return at(text, place, String((Number(text[place]) + random.whole(1, 9)) % 10));
  }),
  swap: digits((text, random) => {
    if (text.length < 2) return undefined;
    const place = random.whole(0, text.length - 2);
    return at(text, place, `${text[place + 1] ?? ""}${text[place] ?? ""}`, 2);
  }),
  "lost digit": digits((text, random) =>
    text.length < 3 ? undefined : at(text, random.whole(0, text.length - 1), ""),
  ),
  "doubled digit": digits((text, random) => {
    const place = random.whole(0, text.length - 1);
    return at(text, place, (text[place] ?? "").repeat(2));
  }),
  "×10": times(10),
  "×100": times(100),
  "100 added": plusHundred,
  "this year as base": thisYearAsBase,
  neighbour,
  "one item missing": item(-1),
  "one item double": item(1),
};

export const REPAIR_IDS: readonly string[] = Object.keys(REPAIRS);
