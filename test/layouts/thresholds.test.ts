import { measure } from "./measure";
import { notHeld, THRESHOLDS } from "./thresholds";

describe("two hundred generated forms", () => {
  it("in known words are read, nearly every planted error is reported, and nobody is accused wrongly", () => {
    expect(notHeld(measure({ forms: 100, seed: 31, renamed: 0, foreign: 0 }), THRESHOLDS.known)).toEqual([]);
  });

  it("with renamed heads and foreign blocks are read for the most part, and nobody is accused wrongly", () => {
    expect(
      notHeld(measure({ forms: 100, seed: 32, renamed: 0.33, foreign: 0.5 }), THRESHOLDS.renamed),
    ).toEqual([]);
  });

  it("would be told of a false error, of one misread and of too few reported", () => {
    const count = measure({ forms: 4, seed: 31, renamed: 0, foreign: 0 });
    const worse = {
      ...count,
      falseErrors: 1,
      wrongWarnings: 1,
      outcomes: { ...count.outcomes, reported: 0, misread: 1 },
    };
    expect(notHeld(worse, THRESHOLDS.known)).toEqual([
      "1 false errors",
      "1 misread",
      "0.0 % of planted errors reported",
      "1 wrong warnings",
    ]);
  });
});
