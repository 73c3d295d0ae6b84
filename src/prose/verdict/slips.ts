/** Usual slips of the hand: what was printed for what should have been. */
import { decimal, HUNDRED, type Decimal } from "../../language/numbers";
import type { Figure } from "../lexing/figure";

export type Slip = "digit" | "swap" | "lost" | "doubled" | "point" | "hundred" | "neighbour" | "none";

const digitsOf = (figure: Figure, value: Decimal): string =>
  value.div(figure.factor).toFixed(figure.decimals).replace(".", "");

function isDigit(printed: string, right: string): boolean {
  // Of one digit alone, any other would be a slip.
  if (printed.length !== right.length || printed.length < 2) return false;
  return [...printed].filter((digit, index) => digit !== right.charAt(index)).length === 1;
}

function isSwap(printed: string, right: string): boolean {
  if (printed.length !== right.length) return false;
  const off = [...printed].flatMap((digit, index) => (digit !== right.charAt(index) ? [index] : []));
  const [one, two] = off;
  if (off.length !== 2 || one === undefined || two === undefined) return false;
  return printed.charAt(one) === right.charAt(two) && printed.charAt(two) === right.charAt(one);
}

/** Whether the shorter text is the longer one without one digit. */
function isLonger(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let index = 0;
  while (index < shorter.length && longer.charAt(index) === shorter.charAt(index)) index += 1;
  return longer.slice(index + 1) === shorter.slice(index);
}

const isPower = (printed: Decimal, right: Decimal): boolean =>
  !right.eq(0) &&
  [10, 100, 1000, 10000].some((power) => printed.eq(right.times(power)) || printed.times(power).eq(right));

const DIGITS = "0123456789";

/** Every value of which a usual slip of one or two digits could have made the figure. */
export function originsOf(figure: Figure): readonly Decimal[] {
  const printed = digitsOf(figure, figure.value);
  const texts = [...printed].flatMap((digit, index) => {
    const [before, after] = [printed.slice(0, index), printed.slice(index + 1)];
    const others = [...DIGITS].filter((one) => one !== digit).map((one) => `${before}${one}${after}`);
    const next = after.charAt(0);
    return [
      ...others,
      ...(next === "" || next === digit ? [] : [`${before}${next}${digit}${after.slice(1)}`]),
    ];
  });
  const unit = figure.step;
  const digits = [...new Set(texts)].map((text) => unit.times(decimal(text)));
  return [
    ...digits,
    figure.value.times(10),
    figure.value.div(10),
    figure.value.times(HUNDRED),
    figure.value.div(HUNDRED),
  ];
}

/** The slip that makes `printed` of `right`, where it is a usual one; `none` where it is not. */
export function slipOf(figure: Figure, right: Decimal, neighbours: readonly Figure[]): Slip {
  if (right.lt(0)) return "none";
  if (isPower(figure.value, right)) return "point";
  if (figure.kind === "rate" && figure.value.minus(right).abs().eq(HUNDRED)) return "hundred";
  const printed = digitsOf(figure, figure.value);
  const meant = digitsOf(figure, right);
  if (isDigit(printed, meant)) return "digit";
  if (isSwap(printed, meant)) return "swap";
  if (printed.length > 2 && isLonger(meant, printed)) return "lost";
  if (meant.length > 2 && isLonger(printed, meant)) return "doubled";
  const copied = neighbours.some(
    (one) => one !== figure && one.dimension === figure.dimension && one.value.eq(figure.value),
  );
  return copied ? "neighbour" : "none";
}
