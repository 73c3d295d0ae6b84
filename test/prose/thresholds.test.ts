/** What the reader of prose must reach on generated and on marked texts, on a small budget; `npm run bench:prose` prints the rest. */
import { checkProse } from "../../src/prose";
import { excerpt, excerptFiles } from "./excerpts/published";
import { innocents, slips } from "./generator/cases";
import { judged } from "./generator/score";

const SEED = 2024;

test("of certain slips nearly all are found, with a right figure", () => {
  const verdicts = [...slips({ claims: 400, seed: SEED, words: [] })]
    .filter(({ slip }) => slip?.certain === true)
    .map((given) => judged(given, checkProse(given.text)));
  const found = verdicts.filter(({ found: one }) => one).length;
  const right = verdicts.filter(({ right: one }) => one).length;
  expect(verdicts.length).toBeGreaterThan(250);
  expect(found / verdicts.length).toBeGreaterThanOrEqual(0.95);
  expect(right / verdicts.length).toBeGreaterThanOrEqual(0.92);
});

test("no innocent text has an error", () => {
  const loud = [...innocents({ claims: 1000, seed: SEED, words: [] })].filter(
    (given) => judged(given, checkProse(given.text)).errors > 0,
  );
  expect(loud.map(({ text }) => text)).toEqual([]);
});

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Every place of a wording in a text. */
function placesOf(text: string, words: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

const meets = (one: Place, other: Place): boolean => one.start < other.end && one.end > other.start;

describe("published excerpts", () => {
  const read = excerptFiles().map((name) => {
    const { text, errors } = excerpt(name);
    const certain = errors.filter((mark) => mark.certain).map((mark) => placesOf(text, mark.words));
    return { name, certain, findings: checkProse(text).filter(({ severity }) => severity !== "hint") };
  });

  it("have no error that is not marked as certain", () => {
    const unmarked = read.flatMap(({ name, certain, findings }) =>
      findings
        .filter((finding) => finding.severity === "error")
        .filter((finding) => !certain.flat().some((place) => meets(place, finding)))
        .map(({ message }) => `${name}: ${message}`),
    );
    expect(unmarked).toEqual([]);
  });

  it("give away most of their certain slips", () => {
    const marks = read.flatMap(({ certain, findings }) =>
      certain.map((places) => findings.some((finding) => places.some((place) => meets(place, finding)))),
    );
    const found = marks.filter((one) => one).length;
    expect(found / marks.length).toBeGreaterThanOrEqual(0.7);
  });
});
