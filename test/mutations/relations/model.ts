/**
 * The relations that the catalogue of checks names, worked out a second time and on cells alone: an oracle for the
 * mutations. Exact whole-number arithmetic; shares no code with the checks that it judges.
 */
import type { Workbook } from "../../../src/workbook/grid";
import { cellOf, figureIn, unitsOf, type Address, type Units } from "../cells";

/** What an oracle reads of a workbook. */
export interface Reader {
  /** The figure in a cell, in ten-thousandths; null when it holds none. `92.65%` is 92.65. */
  readonly figure: (address: Address) => Units | null;
  readonly text: (address: Address) => string;
}

export function readerOf(workbook: Workbook): Reader {
  const text = (address: Address): string => cellOf(workbook, address).text.trim();
  const figure = (address: Address): Units | null => {
    const found = figureIn(text(address));
    return found ? unitsOf(found.figure) : null;
  };
  return { figure, text };
}

/** What follows from the state of a relation: each entry of `must` is met by one of its ids; `may` is tolerated. */
export interface Consequence {
  readonly must: readonly (readonly string[])[];
  readonly may: readonly string[];
}

export interface Relation {
  readonly name: string;
  /** Every cell that it binds. */
  readonly cells: readonly Address[];
  /** Cells that a finding may mark besides those, such as the label that prints a level's points. */
  readonly marks?: readonly Address[];
  readonly judge: (read: Reader) => Consequence;
}

export const HOLDS: Consequence = { must: [], may: [] };
export const broken = (...ids: readonly string[]): Consequence => ({ must: [ids], may: [] });
export const tolerated = (...ids: readonly string[]): Consequence => ({ must: [], may: ids });
export const together = (...all: readonly Consequence[]): Consequence => ({
  must: all.flatMap((one) => one.must),
  may: all.flatMap((one) => one.may),
});
/** The consequence when a condition holds. */
export const when = (condition: boolean, consequence: Consequence): Consequence =>
  condition ? consequence : HOLDS;

export const absolute = (units: Units): Units => (units < 0n ? -units : units);
export const total = (units: readonly (Units | null)[]): Units =>
  units.reduce<Units>((sum, one) => sum + (one ?? 0n), 0n);

/** Half of 0.01, what rounding may hide in one amount. */
export const HALF_CENT = 50n;

/** How far two sides of a sum may lie apart by rounding; a printed 0 was never rounded. */
export const allowance = (amounts: readonly (Units | null)[]): Units =>
  HALF_CENT * BigInt(amounts.filter((one) => one !== null && one !== 0n).length);

/** total = the sum of its parts: within rounding a hint, beyond it the check; a blank total is missing. */
export function sumOf(name: string, id: string, whole: Address, parts: readonly Address[]): Relation {
  return {
    name,
    cells: [whole, ...parts],
    judge: (read) => {
      const figures = parts.map(read.figure);
      const printed = read.figure(whole);
      if (printed === null || figures.every((one) => one === null)) return tolerated(id, "S-17", "Z-10");
      const apart = absolute(printed - total(figures));
      if (apart === 0n) return HOLDS;
      if (figures.includes(null)) return broken(id, "S-17");
      return broken(apart <= allowance([printed, ...figures]) ? "M-27" : id);
    },
  };
}

/** The same amount in two cells of two forms. */
export function same(name: string, id: string, left: Address, right: Address): Relation {
  return {
    name,
    cells: [left, right],
    judge: (read) => {
      const [one, other] = [read.figure(left), read.figure(right)];
      return when(one !== null && other !== null && one !== other, broken(id));
    },
  };
}

/** The first does not exceed the sum of the others. */
export function atMost(
  name: string,
  ids: readonly string[],
  left: Address,
  right: readonly Address[],
  marks: readonly Address[] = [],
): Relation {
  return {
    name,
    cells: [left, ...right],
    marks,
    judge: (read) => {
      const [amount, limits] = [read.figure(left), right.map(read.figure)];
      if (amount === null || limits.some((one) => one === null)) return HOLDS;
      // A 0 over filled parts counts as their sum, which another relation knows.
      const isOpen = amount === 0n || limits.includes(0n);
      return isOpen ? tolerated(...ids) : when(amount > total(limits), broken(...ids));
    },
  };
}

const HUNDRED = 1_000_000n;
/** Half of 0.01 percentage points, and the 0.01 that is a tail. */
const HALF = 50n;
const TAIL = 100n;

/** Whether a printed rate, give or take, lies within what the rounding of its inputs allows. */
function isWithin(printed: Units, top: Units, bottom: Units, slack: Units): boolean {
  const low = (printed - HALF) * (bottom - slack) <= (top + slack) * HUNDRED;
  const high = (printed + HALF) * (bottom + slack) >= (top - slack) * HUNDRED;
  return low && high;
}

/**
 * A printed rate, in percent with two decimals, is the quotient of two cells. `slack` is half a unit of the inputs' last
 * place; counted people were never rounded.
 */
export function rateOf(
  name: string,
  id: string,
  [rate, top, bottom]: readonly [rate: Address, top: Address, bottom: Address],
  slack: Units,
): Relation {
  return {
    name,
    cells: [rate, top, bottom],
    judge: (read) => {
      const [printed, numerator, denominator] = [read.figure(rate), read.figure(top), read.figure(bottom)];
      if (printed === null) return HOLDS;
      if (!numerator || !denominator) return broken("R-06");
      if (!read.text(rate).endsWith("%")) return broken("R-08");
      const difference = absolute(printed * denominator - numerator * HUNDRED);
      if (difference * 2n <= TAIL * absolute(denominator)) return HOLDS;
      const isTail = difference <= TAIL * absolute(denominator);
      if (isTail || (numerator > 0n && isWithin(printed, numerator, denominator, slack))) return HOLDS;
      const outside = printed > 2n * HUNDRED || printed < 0n;
      return together(broken(id), when(outside, broken("R-07")), tolerated("R-08"));
    },
  };
}

/** More than 50 % above or below last year, for an item of more than 1 万元. */
export function change(name: string, now: Address, before: Address): Relation {
  return {
    name: `${name}较上年变动`,
    cells: [now, before],
    judge: (read) => {
      const [final, last] = [read.figure(now), read.figure(before)];
      if (final === null || last === null || last <= 0n) return tolerated("M-23");
      const large = absolute(final - last) * 2n > last && (final > 10_000n || last > 10_000n);
      return when(large, broken("M-23"));
    },
  };
}

/** What every amount keeps by itself. */
export function amount(address: Address): Relation {
  return {
    name: "金额不为负、保留两位小数、以万元为单位",
    cells: [address],
    judge: (read) => {
      const figure = read.figure(address);
      if (figure === null) return tolerated("S-17", "Z-10", "S-15");
      const negative = when(figure < 0n, broken("M-18"));
      const impossible = when(figure >= 100_000_000_000n, broken("M-19"));
      const fine = when(/\.\d{3,}/.test(read.text(address)), broken("M-20"));
      return together(negative, impossible, fine, tolerated("M-19"));
    },
  };
}
