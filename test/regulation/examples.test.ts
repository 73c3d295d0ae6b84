import { checksWithExamples, findsIn } from "../support/examples";

/** Checks whose meaning no small form shows yet: their own tests do. A new check comes with examples. */
const WITHOUT = ["P-13", "T-21", "B-09", "C-01"];

describe("the examples of the checks", () => {
  it("make every check that has some speak on the invalid ones and be silent on the valid ones", async () => {
    const wrong = (await checksWithExamples()).flatMap(([check, examples]) => [
      ...(examples?.invalid ?? []).map((example) => [check.id, findsIn(check, example).length > 0] as const),
      ...(examples?.valid ?? []).map((example) => [check.id, findsIn(check, example).length === 0] as const),
    ]);
    expect(wrong.filter(([, holds]) => !holds)).toEqual([]);
    expect(wrong.length).toBeGreaterThan(200);
  });

  it("are there for every check, one of each kind at least, but for those that are listed", async () => {
    const lacking = (await checksWithExamples())
      .filter(([, examples]) => !examples || examples.invalid.length === 0 || examples.valid.length === 0)
      .map(([check]) => check.id);
    expect(lacking).toEqual(WITHOUT);
  });
});
