/** Plants one slip into a claim, so that no plausible reading of the wrong text closes. */
import { figuresOf, isFigure, type Claim } from "./claim";
import { closes, figureOf, type Equation, type Figures } from "./equation";
import { digitsOf, halfStepOf, resized, sizeOf, stepOf, wordsOf, type Figure } from "./figure";
import type { Chance } from "./random";
import { REPAIRS } from "./repairs";

/** One way to put the text right: this figure would have to be that. */
export interface Correction {
  readonly reported: string;
  /** Null where the text gives only a bound. */
  readonly expected: string | null;
}

export interface Plant {
  readonly claim: Claim;
  /** The figure as it should be, and as it is now. */
  readonly right: Figure;
  readonly wrong: Figure;
  /** The planted one first; then the figures that may be blamed with the same evidence. */
  readonly corrections: readonly Correction[];
}

/** Wider than any tolerance a fair reader may use. */
const GENEROUS = 4;

function keysOf(equation: Equation): readonly string[] {
  switch (equation.kind) {
    case "sum":
      return [equation.total, ...equation.plus, ...(equation.minus ?? [])];
    case "rate":
      return [equation.rate, equation.part, equation.whole];
    case "change":
      return [equation.rate, equation.change, equation.now];
    case "product":
      return [equation.total, equation.count, equation.norm];
    case "equal":
      return [equation.first, equation.second];
    case "bound":
      return [equation.part, equation.whole];
    case "count":
      return [equation.count];
  }
}

/** The size that the blamable figure of an equation should have. */
function due(
  equation: Equation,
  figures: Figures,
): { readonly key: string; readonly size: number } | undefined {
  const size = (key: string): number => sizeOf(figureOf(figures, key));
  const all = (keys: readonly string[]): number => keys.reduce((made, key) => made + size(key), 0);
  switch (equation.kind) {
    case "sum":
      return { key: equation.total, size: all(equation.plus) - all(equation.minus ?? []) };
    case "rate":
      return {
        key: equation.rate,
        size: (size(equation.part) / size(equation.whole)) * 100 - (equation.beyond === true ? 100 : 0),
      };
    case "change": {
      const base = size(equation.now) + (equation.falls ? 1 : -1) * size(equation.change);
      return base > 0 ? { key: equation.rate, size: (size(equation.change) / base) * 100 } : undefined;
    }
    case "product":
      return { key: equation.total, size: size(equation.count) * size(equation.norm) };
    case "equal":
      return { key: equation.first, size: size(equation.second) };
    case "bound":
    case "count":
      return undefined;
  }
}

/** A rate over another base that a reader could have in mind: each other amount of the claim. */
function otherBaseCloses(equation: Equation, figures: Figures, repair: string): boolean {
  if (equation.kind !== "change" && equation.kind !== "rate") return false;
  const part = equation.kind === "change" ? equation.change : equation.part;
  const unit = figureOf(figures, part).unit;
  return [...figures.values()]
    .filter((figure) => figure.unit === unit && figure.key !== part)
    .filter(
      ({ key }) => !(repair === "this year as base" && equation.kind === "change" && key === equation.now),
    )
    .some(({ key }) => closes({ kind: "rate", rate: equation.rate, part, whole: key }, figures, 2));
}

/** A sum that another figure of the text would be the total of. */
function otherTotalCloses(equation: Equation, figures: Figures): boolean {
  if (equation.kind !== "sum") return false;
  const inside = new Set(keysOf(equation));
  const { unit } = figureOf(figures, equation.total);
  return [...figures.values()]
    .filter((figure) => figure.unit === unit && !inside.has(figure.key))
    .some(({ key }) => closes({ ...equation, total: key }, figures));
}

/** A slip of the last digit of a rate or sum may pass for rounding: it must be clearly more. */
function isClear(equation: Equation, figures: Figures): boolean {
  const target = due(equation, figures);
  if (target === undefined) return true;
  const printed = figureOf(figures, target.key);
  const apart = Math.abs(sizeOf(printed) - target.size);
  const slack = keysOf(equation).reduce((sum, key) => sum + halfStepOf(figureOf(figures, key)), 0);
  return apart > (printed.unit === "%" ? 2 * stepOf(printed) : 3 * slack);
}

function isPlausiblyRight(
  claim: Claim,
  broken: readonly Equation[],
  figures: Figures,
  repair: string,
): boolean {
  const others = claim.otherReadings ?? [];
  return (
    broken.some((equation) => closes(equation, figures, GENEROUS) || !isClear(equation, figures)) ||
    others.some((equation) => closes(equation, figures, GENEROUS)) ||
    broken.some(
      (equation) => otherBaseCloses(equation, figures, repair) || otherTotalCloses(equation, figures),
    )
  );
}

function corrections(
  right: Figure,
  wrong: Figure,
  broken: readonly Equation[],
  figures: Figures,
): readonly Correction[] {
  const made: Correction[] = [{ reported: digitsOf(wrong), expected: wordsOf(right) }];
  for (const equation of broken) {
    if (equation.kind === "bound") made.push({ reported: digitsOf(wrong), expected: null });
    if (equation.kind === "equal") {
      const [first, second] = [figureOf(figures, equation.first), figureOf(figures, equation.second)];
      made.push(
        { reported: digitsOf(first), expected: wordsOf(second) },
        { reported: digitsOf(second), expected: wordsOf(first) },
      );
      made.push({
        reported: "",
        expected: wordsOf(resized(first, Math.abs(sizeOf(first) - sizeOf(second)))),
      });
      continue;
    }
    const target = due(equation, figures);
    if (target === undefined || target.size < 0) continue;
    const printed = figureOf(figures, target.key);
    made.push({ reported: digitsOf(printed), expected: wordsOf(resized(printed, target.size)) });
  }
  return made;
}

/** The claim with a slip of one kind in one of its figures, or nothing if that would not be certainly wrong. */
export function planted(claim: Claim, repair: string, random: Chance): Plant | undefined {
  const named = claim.fragile ?? [...new Set(claim.equations.flatMap(keysOf))];
  const slip = REPAIRS[repair];
  if (slip === undefined) throw new RangeError(`No slip ${repair}.`);
  const key = suited(repair, claim, named, random);
  if (key === undefined) return undefined;
  const right = figureOf(figuresOf(claim), key);
  const wrong = slip(right, claim, random);
  if (wrong === undefined || wrong.steps === right.steps) return undefined;
  const pieces = claim.pieces.map((piece) => (isFigure(piece) && piece.key === key ? wrong : piece));
  const changed = { ...claim, pieces };
  const figures = figuresOf(changed);
  const broken = claim.equations.filter((equation) => keysOf(equation).includes(key));
  const held = broken.filter((equation) => equation.kind !== "bound");
  if (broken.some((equation) => equation.kind === "bound" && closes(equation, figures))) return undefined;
  if (isPlausiblyRight(claim, held, figures, repair)) return undefined;
  return { claim: changed, right, wrong, corrections: corrections(right, wrong, broken, figures) };
}

/** A figure that such a slip can befall. */
function suited(repair: string, claim: Claim, keys: readonly string[], random: Chance): string | undefined {
  const fits = keys.filter((key) => {
    const figure = figureOf(figuresOf(claim), key);
    return REPAIRS[repair]?.(figure, claim, random) !== undefined;
  });
  return fits.length === 0 ? undefined : random.pick(fits);
}
