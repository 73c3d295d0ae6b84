/** The generator of claims is held to its own promises, so that a reader can be judged by it. */
import { chance } from "./random";
import { innocents, possiblePairs, slips, type Case } from "./cases";
import { figuresOf } from "./claim";
import { closes } from "./equation";
import { PATTERN_IDS, PATTERNS } from "./patterns";
import { planted } from "./plant";
import { REPAIR_IDS } from "./repairs";
import { judged, sameFigure } from "./score";
import { isRight, TRAP_IDS } from "./traps";
import { vocabulary } from "./vocabulary";

const order = { claims: 700, seed: 11 };
const slipped = [...slips(order)];
const innocent = [...innocents(order)];
const sceneOf = (seed: number) => {
  const random = chance(seed);
  return { random, words: vocabulary(random, []) };
};

test("the same seed makes the same cases, another seed makes others", () => {
  const few = { claims: 80, seed: 4 };
  expect([...innocents(few), ...slips(few)]).toEqual([...innocents(few), ...slips(few)]);
  const texts = (seed: number): readonly string[] =>
    [...innocents({ claims: 80, seed })].map(({ text }) => text);
  expect(texts(5).filter((text) => texts(4).includes(text))).toEqual([]);
});

test("every pattern stands in every trap", () => {
  const seen = new Set(innocent.map(({ pattern, trap }) => `${pattern} ${trap ?? ""}`));
  expect(
    PATTERN_IDS.flatMap((pattern) => TRAP_IDS.map((trap) => `${pattern} ${trap}`)).filter(
      (pair) => !seen.has(pair),
    ),
  ).toEqual([]);
});

test("every pattern that can be recomputed and every kind of slip is planted", () => {
  const pairs = possiblePairs();
  expect(new Set(pairs.map(({ repair }) => repair))).toEqual(new Set(REPAIR_IDS));
  expect(PATTERN_IDS.filter((id) => !pairs.some(({ pattern }) => pattern === id))).toEqual(["Y5"]);
  const seen = new Set(slipped.map(({ pattern, slip }) => `${pattern} ${slip?.repair ?? ""}`));
  expect(
    pairs.map(({ pattern, repair }) => `${pattern} ${repair}`).filter((pair) => !seen.has(pair)),
  ).toEqual([]);
});

test("a slip's offsets point to its words inside the claim", () => {
  const misplaced = slipped.filter(({ text, claim, slip }: Case) => {
    if (slip === null) return true;
    return (
      text.slice(slip.start, slip.end) !== slip.words || slip.start < claim.start || slip.end > claim.end
    );
  });
  expect(misplaced).toEqual([]);
  expect(slipped.length).toBeGreaterThan(650);
});

test("a slip never prints the right figure, and the first correction is the figure it had", () => {
  const wrong = slipped.filter(
    ({ slip }) =>
      slip !== null && (slip.words === slip.expected || slip.corrections[0]?.expected !== slip.expected),
  );
  expect(wrong).toEqual([]);
});

describe.each(PATTERN_IDS)("the pattern %s", (pattern) => {
  const claims = Array.from({ length: 24 }, (_, seed) => PATTERNS[pattern]?.(sceneOf(seed)));
  const right = claims.filter((claim) => claim !== undefined && isRight(claim));

  test("makes claims whose printed figures close", () => {
    expect(right.length).toBeGreaterThan(20);
    expect(right.every((claim) => claim?.pattern === pattern)).toBe(true);
  });

  test("breaks an equation with each slip, with room to spare", () => {
    for (const repair of REPAIR_IDS) {
      for (const [seed, claim] of right.entries()) {
        const plant = claim === undefined ? undefined : planted(claim, repair, chance(seed));
        if (plant === undefined) continue;
        const figures = figuresOf(plant.claim);
        const slack = plant.claim.equations.some(({ kind }) => kind === "bound") ? 1 : 3;
        expect(plant.claim.equations.every((equation) => closes(equation, figures, slack))).toBe(false);
      }
    }
  });
});

describe("the tolerance of an equation", () => {
  const figure = (key: string, steps: number, unit = "万元") => ({
    key,
    steps,
    decimals: 2,
    unit,
    factor: unit === "%" ? 1 : 1e4,
  });
  const over = (rate: number) =>
    closes(
      { kind: "rate", rate: "rate", part: "part", whole: "whole" },
      new Map(
        [figure("rate", rate, "%"), figure("part", 106790), figure("whole", 116790)].map((one) => [
          one.key,
          one,
        ]),
      ),
    );

  test.each([
    ["rounded", 9144, true],
    ["cut off", 9143, true],
    ["a step too low", 9142, false],
    ["a step too high", 9145, false],
  ])("takes a rate that is %s: %d", (_, rate, expected) => {
    expect(over(rate)).toBe(expected);
  });

  test("holds one fact printed twice to the same figure, unless it is printed with fewer decimals", () => {
    const twice = (other: { readonly steps: number; readonly decimals: number }): boolean => {
      const first = figure("first", 8467);
      const second = { ...figure("second", 0), ...other };
      return closes(
        { kind: "equal", first: "first", second: "second" },
        new Map([first, second].map((one) => [one.key, one])),
      );
    };
    expect(twice({ steps: 8467, decimals: 2 })).toBe(true);
    expect(twice({ steps: 8468, decimals: 2 })).toBe(false);
    expect(twice({ steps: 847, decimals: 1 })).toBe(true);
    expect(twice({ steps: 848, decimals: 1 })).toBe(false);
  });

  test("lets two rounded parts miss their total by a hundredth, not by a tenth", () => {
    const sum = (whole: number) =>
      closes(
        { kind: "sum", total: "whole", plus: ["one", "two"] },
        new Map(
          [figure("whole", whole), figure("one", 100), figure("two", 200)].map((one) => [one.key, one]),
        ),
      );
    expect([sum(300), sum(301), sum(310)]).toEqual([true, true, false]);
  });
});

describe("the judge", () => {
  test.each([
    ["1,883.31万元", "1883.31", true],
    ["62.11万元", "621100元", true],
    ["91.43%", "91.44%", true],
    ["91.43%", "81.43%", false],
    ["五", "四", false],
  ])("holds %s and %s for the same figure: %s", (one, other, expected) => {
    expect(sameFigure(one, other)).toBe(expected);
  });

  const given = slipped.find(({ slip }) => slip?.certain === true);
  const finding = {
    check: "X-04",
    severity: "error" as const,
    sentence: "",
    words: given?.slip?.words ?? "",
    start: given?.slip?.start ?? 0,
    end: given?.slip?.end ?? 0,
    reported: given?.slip?.reported ?? "",
    expected: given?.slip?.expected ?? "",
    message: "",
  };

  test("takes a finding at the slip with its figure, not one elsewhere or with another figure", () => {
    if (given === undefined) throw new Error("No certain slip.");
    expect(judged(given, [finding])).toMatchObject({ found: true, right: true, exact: true, errors: 1 });
    expect(judged(given, [{ ...finding, start: 0, end: 1 }])).toMatchObject({ found: false, right: false });
    expect(judged(given, [{ ...finding, expected: "987654321.09" }])).toMatchObject({
      found: true,
      right: false,
    });
    expect(judged(given, [{ ...finding, severity: "hint" }])).toMatchObject({ found: false, errors: 0 });
  });
});
