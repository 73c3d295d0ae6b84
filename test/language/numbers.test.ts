import fc from "fast-check";
import {
  above,
  add,
  atLeast,
  atMost,
  below,
  ceil,
  compare,
  decimal,
  equal,
  floor,
  isRatio,
  larger,
  multiply,
  ratio,
  round,
  roundScore,
  showMoney,
  showNumber,
  showPercent,
  smaller,
  subtract,
  sum,
  toNumber,
  type Quantity,
} from "../../src/language/numbers";

/** An exact fraction of whole numbers, to hold the module against; `bottom` is above 0. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const SCALE = 10n ** 6n;

/** A decimal with six places, as a quantity and as a fraction. */
interface Pair {
  readonly quantity: Quantity;
  readonly exact: Fraction;
}

function decimalPair(millionths: bigint): Pair {
  const sign = millionths < 0n ? "-" : "";
  const digits = (millionths < 0n ? -millionths : millionths).toString().padStart(7, "0");
  const text = `${sign}${digits.slice(0, -6)}.${digits.slice(-6)}`;
  return { quantity: decimal(text), exact: { top: millionths, bottom: SCALE } };
}

function positive({ top, bottom }: Fraction): Fraction {
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

const whole = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const simple = whole.map(decimalPair);
const quotient = fc
  .tuple(
    whole,
    whole.filter((one) => one !== 0n),
  )
  .map(([top, bottom]): Pair => {
    const [above, under] = [decimalPair(top).quantity, decimalPair(bottom).quantity];
    if (isRatio(above) || isRatio(under)) throw new Error("a decimal is no quotient");
    const quantity = ratio(above, under);
    if (!quantity) throw new Error("a quotient by a number other than 0 exists");
    return { quantity, exact: positive({ top, bottom }) };
  });
const any = fc.oneof(simple, quotient);

function compareExactly(left: Fraction, right: Fraction): number {
  const difference = left.top * right.bottom - right.top * left.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function floorOf({ top, bottom }: Fraction): bigint {
  const part = top / bottom;
  return top % bottom !== 0n && top < 0n ? part - 1n : part;
}

/** Half away from zero at `places` decimals, in whole numbers only. */
function roundExactly({ top, bottom }: Fraction, places: number): string {
  const scaled = (top < 0n ? -top : top) * 10n ** BigInt(places);
  const rounded = (2n * scaled + bottom) / (2n * bottom);
  const digits = rounded.toString().padStart(places + 1, "0");
  const split = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, split)}.${digits.slice(split)}`;
  return top < 0n && rounded !== 0n ? `-${text}` : text;
}

function isExactly(quantity: Quantity, exact: Fraction): boolean {
  const { top, bottom } = exact;
  const expected = ratio(decimal(top.toString()), decimal(bottom.toString()));
  return expected !== null && equal(quantity, expected);
}

describe("exact numbers, held against whole-number arithmetic", () => {
  it("compare", () => {
    fc.assert(
      fc.property(any, any, (left, right) => {
        const expected = compareExactly(left.exact, right.exact);
        const { quantity: one } = left;
        const { quantity: other } = right;
        expect(compare(one, other)).toBe(expected);
        expect([equal(one, other), above(one, other), below(one, other)]).toEqual([
          expected === 0,
          expected > 0,
          expected < 0,
        ]);
        expect([atLeast(one, other), atMost(one, other)]).toEqual([expected >= 0, expected <= 0]);
        expect(compare(larger<Quantity>(one, other), smaller<Quantity>(one, other))).toBe(Math.abs(expected));
      }),
    );
  });

  it("compare equal quotients of other numbers", () => {
    fc.assert(
      fc.property(
        whole,
        whole.filter((one) => one !== 0n),
        fc.bigInt({ min: 1n, max: 999n }),
        (top, bottom, factor) => {
          const text = (number: bigint) => decimal(number.toString());
          const plain = ratio(text(top), text(bottom));
          const widened = ratio(text(top * factor), text(bottom * factor));
          expect(plain && widened && equal(plain, widened)).toBe(true);
        },
      ),
    );
  });

  it("add, subtract and multiply", () => {
    fc.assert(
      fc.property(any, any, (left, right) => {
        const { exact: one } = left;
        const { exact: other } = right;
        const bottom = one.bottom * other.bottom;
        const crossed = [one.top * other.bottom, other.top * one.bottom] as const;
        expect(isExactly(add(left.quantity, right.quantity), { top: crossed[0] + crossed[1], bottom })).toBe(
          true,
        );
        expect(
          isExactly(subtract(left.quantity, right.quantity), { top: crossed[0] - crossed[1], bottom }),
        ).toBe(true);
        expect(isExactly(multiply(left.quantity, right.quantity), { top: one.top * other.top, bottom })).toBe(
          true,
        );
      }),
    );
  });

  it("round half away from zero", () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 8 }), ({ quantity, exact }, places) => {
        expect(
          round(quantity, places)
            .toFixed(places)
            .replace(/^-(?=0(?:\.0*)?$)/, ""),
        ).toBe(roundExactly(exact, places));
      }),
      { numRuns: 500 },
    );
  });

  it("count whole and begun steps", () => {
    fc.assert(
      fc.property(any, ({ quantity, exact }) => {
        const down = floorOf(exact);
        const up = exact.top % exact.bottom === 0n ? down : down + 1n;
        expect([floor(quantity).toFixed(0), ceil(quantity).toFixed(0)]).toEqual([
          down.toString(),
          up.toString(),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it("add up to the exact sum", () => {
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 20 }), (parts) => {
        const amounts = parts.map((part) => decimal(part.toString()));
        const total = parts.reduce((left, right) => left + right, 0n);
        expect(sum(amounts).toFixed(0)).toBe(total.toString());
      }),
    );
  });
});

describe("numbers at the edges that scores turn on", () => {
  it("keep 60% of 3.35 exact", () => {
    expect(multiply(decimal("3.35"), decimal("0.6"))).toEqual(decimal("2.01"));
  });

  it.each([
    ["1.005", "1.01"],
    ["1.0049999", "1"],
    ["9.585", "9.59"],
    ["-0.005", "-0.01"],
    ["0.004999", "0"],
  ])("round %s to the score %s", (text, expected) => {
    expect(roundScore(decimal(text)).toFixed()).toBe(expected);
  });

  it("clean a double to what Excel keeps", () => {
    expect(decimal(0.1 + 0.2).toFixed()).toBe("0.3");
    expect(decimal(0.0900000762939453).toFixed()).toBe("0.0900000762939453");
    expect(() => decimal(Number.NaN)).toThrow(RangeError);
    expect(() => decimal(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  it("have no quotient by nothing", () => {
    expect(ratio(decimal("1"), decimal("0"))).toBeNull();
  });

  it("take a quotient by a negative number", () => {
    const part = ratio(decimal("1"), decimal("-2"));
    expect(
      part && [
        below(part, decimal("0")),
        round(part, 0).toFixed(),
        floor(part).toFixed(),
        ceil(part).toFixed(),
      ],
    ).toEqual([true, "-1", "-1", "0"]);
  });

  it("are shown as people print them", () => {
    const controlled = ratio(decimal("645"), decimal("716"));
    expect(controlled && showPercent(controlled)).toBe("90.08%");
    expect(showPercent(decimal("0.5"), 0)).toBe("50%");
    expect(showMoney(decimal("17485.15"))).toBe("17,485.15");
    expect(showMoney(decimal("-1883.305"))).toBe("-1,883.31");
    expect(showMoney(decimal("1000000"), 0)).toBe("1,000,000");
    expect(showNumber(decimal("98.00"))).toBe("98");
    expect(showNumber(decimal("9.5"))).toBe("9.5");
    const third = ratio(decimal("1"), decimal("3"));
    expect(third && [showNumber(third, 2), toNumber(third)]).toEqual(["0.33", 0.333333333333333]);
  });
});
