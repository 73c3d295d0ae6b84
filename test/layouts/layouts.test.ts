import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { areaFromA1, toA1 } from "../../src/workbook/address";
import { makeForm, type Made } from "./make";
import { makeOptionsOf, measure } from "./measure";
import { brokenOn } from "./plants";
import { drawFrom } from "./random";
import { holds, idsOf } from "./relations";
import { loadWords } from "./words";

const FORMS = 200;
const OPTIONS = { forms: FORMS, seed: 20, renamed: 0.33, foreign: 0.5 };
const making = makeOptionsOf(OPTIONS);
const made: readonly Made[] = Array.from({ length: FORMS }, (_, index) => makeForm(making, index));
const planted = made.flatMap((one) => (one.planted ? [{ ...one.planted, clean: one.clean }] : []));

const PLANTS = [
  "basic expenditure",
  "execution score",
  "funds",
  "grade",
  "group",
  "points of a level",
  "rate",
  "rate column",
  "score above weight",
  "score column",
  "three",
  "total",
  "vehicle",
  "weight",
];
const EXPECTED_VARIATIONS = [
  ...["project", "department", "coefficients", "scorecard", "basic"].map((one) => `family ${one}`),
  ...["table", "single", "transposed", "pairs"].map((one) => `funds ${one}`),
  ...[
    "head rows 1",
    "head rows 2",
    "head rows 3",
    "merged",
    "flat",
    "text numbers",
    "typed numbers",
    "yuan",
    "shifted",
  ],
  ...[
    "foreign block",
    "weights in names",
    "points on parents",
    "points on levels",
    "without weights",
    "sign column",
  ],
  ...["all full", "three rows", "parts", "scored block", "two forms on a sheet", "sources and uses"],
];

/** The addresses of an area such as `A1:C2`. */
function cellsOfArea(area: string): string[] {
  const box = areaFromA1(area);
  if (!box) throw new RangeError(`no area: ${area}`);
  const cells: string[] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) cells.push(toA1({ row, column }));
  }
  return cells;
}

const textsOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx|js|json|html)$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), "utf8"));

describe("the words of the layout generator", () => {
  const vocabulary = loadWords();
  const words = [...Object.values(vocabulary.heads), ...vocabulary.foreignColumns];
  const outside = words.flatMap((one) => one.outside);
  const known = words.flatMap((one) => one.known);

  it("keeps its invented words out of the product", () => {
    const source = textsOf("src").join("\n").replace(/\s/g, "");
    const bare = outside.map((word) => word.replace(/（万元）|^其中：/g, ""));
    expect(bare.filter((word) => source.includes(word))).toEqual([]);
  });

  it("has at least a fifth of invented words, and one for every concept", () => {
    expect(outside.length / (outside.length + known.length)).toBeGreaterThanOrEqual(0.2);
    expect(words.filter((one) => one.outside.length === 0 || one.known.length === 0)).toEqual([]);
  });

  it("draws from the invented words about as often as it is told", () => {
    const renamed = made.filter(({ clean }) => clean.variations.some((one) => one.startsWith("renamed")));
    expect(renamed.length).toBeGreaterThan(FORMS * 0.9);
    const none = makeForm({ ...making, renamed: 0 }, 3).clean;
    const printed = new Set(none.rows.flat());
    expect(outside.filter((word) => printed.has(word))).toEqual([]);
  });
});

describe("a file of words from outside", () => {
  it("takes the place of the words of the same concept, and the others stay", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "words-"));
    const file = path.join(folder, "words.json");
    writeFileSync(file, JSON.stringify({ heads: { "ind.score": { outside: ["天外来词"] } } }));
    const vocabulary = loadWords(file);
    expect(vocabulary.heads["ind.score"]).toEqual({
      known: loadWords().heads["ind.score"]?.known,
      outside: ["天外来词"],
    });
    expect(vocabulary.blocks).toEqual(loadWords().blocks);
    const forms = Array.from({ length: 20 }, (_, index) =>
      makeForm({ ...making, vocabulary, renamed: 1 }, index),
    );
    expect(forms.some(({ clean }) => clean.rows.flat().includes("天外来词"))).toBe(true);
    rmSync(folder, { recursive: true });
  });
});

describe("the forms of the layout generator", () => {
  it("are the same for the same seed, and others for another", () => {
    const again = Array.from({ length: 20 }, (_, index) => makeForm(making, index));
    expect(again.map(({ clean, planted: wrong }) => [clean.rows, wrong?.form.rows])).toEqual(
      made.slice(0, 20).map(({ clean, planted: wrong }) => [clean.rows, wrong?.form.rows]),
    );
    expect(makeForm({ ...making, seed: 21 }, 0).clean.rows).not.toEqual(made[0]?.clean.rows);
  });

  it("agree with themselves: every relation between printed figures holds on the clean twin", () => {
    expect(made.flatMap(({ clean }) => brokenOn(clean.relations, clean.values))).toEqual([]);
  });

  it("print every figure of their truth at the place that the truth gives", () => {
    for (const { clean } of made) {
      const cells = new Set(clean.places.values());
      expect(cells.size).toBe(clean.places.size);
      expect(clean.relations.flatMap(idsOf).filter((id) => !clean.places.has(id))).toEqual([]);
    }
  });

  it("write no two texts into one cell and merge no area over another", () => {
    for (const { clean } of made) {
      const covered = clean.merges.flatMap(cellsOfArea);
      expect(new Set(covered).size).toBe(covered.length);
    }
  });

  it("cover every family, shape and kind of error", () => {
    const variations = new Set(made.flatMap(({ clean }) => clean.variations));
    for (const expected of EXPECTED_VARIATIONS) expect(variations).toContain(expected);
    expect([...new Set(planted.map(({ plant }) => plant.kind))].sort()).toEqual(PLANTS);
  });
});

describe("a planted error", () => {
  it("breaks its own relations and no other printed one", () => {
    for (const { form, plant } of planted) {
      const broken = brokenOn(form.relations, form.values).map((one) => one.name);
      expect(broken).toEqual(plant.breaks.map((one) => one.name));
      expect(plant.breaks.length).toBeGreaterThan(0);
    }
  });

  it("changes nothing of the layout, and few figures beside the wrong ones", () => {
    for (const { form, clean, plant } of planted) {
      expect([...form.places]).toEqual([...clean.places]);
      const changed = form.rows.flatMap((row, index) =>
        row.filter((text, column) => text !== clean.rows[index]?.[column]),
      );
      // On a flat form a changed name may be repeated in each of its rows.
      const texts = new Set(changed).size;
      expect(texts).toBeGreaterThanOrEqual(1);
      expect(texts).toBeLessThanOrEqual(3 * plant.wrong.length + 2);
    }
  });
});

describe("the measure", () => {
  it("gives every planted error exactly one outcome and counts every fact once", () => {
    const tally = measure(OPTIONS);
    const outcomes = Object.values(tally.outcomes).reduce((so, one) => so + one, 0);
    expect(outcomes).toBe(planted.length);
    expect(tally.planted).toBe(planted.length);
    expect([...tally.byPlant.values()].reduce((so, one) => so + one.planted, 0)).toBe(planted.length);
    expect(tally.factsRight).toBeGreaterThan(0);
  }, 120_000);
});

describe("the draws", () => {
  it("keep a fork apart from the stream it came from", () => {
    const [one, other] = [drawFrom(5), drawFrom(5)];
    const fork = one.fork();
    other.fork();
    for (let time = 0; time < 10; time++) fork.int(0, 100);
    expect(one.int(0, 1_000_000)).toBe(other.int(0, 1_000_000));
  });
});

describe("a relation", () => {
  it.each([
    [99.37, true],
    [99.38, false],
  ])("of a sum holds for %p: %p", (total, expected) => {
    const values = new Map([
      ["total.score", total],
      ["a", 9.37],
      ["b", 90],
    ]);
    expect(holds({ kind: "sum", name: "total", result: "total.score", terms: ["a", "b"] }, values)).toBe(
      expected,
    );
  });
});
