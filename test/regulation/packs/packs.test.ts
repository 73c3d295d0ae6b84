import { HUNDRED, sum, decimal, showNumber } from "../../../src/language/numbers";
import { PACKS, packById } from "../../../src/regulation/packs";
import { gradeOf } from "../../../src/regulation/rule/grades";
import { readRule } from "../../../src/regulation/rule/build/read";
import { SOURCES, type Source } from "../../../src/regulation/sources";

const standingOf = (id: keyof typeof SOURCES): Source["standing"] => {
  const source: Source = SOURCES[id];
  return source.standing;
};

describe.each(PACKS.map((pack) => [pack.id, pack] as const))("pack %s", (_, pack) => {
  it("has grade bands that run down without overlap and reach 0", () => {
    const feet = pack.grades.bands.map((band) => band.from.toNumber());
    expect(feet).toEqual([...new Set(feet)].sort((left, right) => right - left));
    expect(feet.at(-1)).toBe(0);
    expect(pack.grades.bands.every((band) => band.fromIncluded)).toBe(true);
  });

  it("has tiers in order", () => {
    const { reached, partly } = pack.tiers;
    expect(1 > reached && reached > partly && partly > 0).toBe(true);
  });

  it("adds up to a hundred wherever it claims to be complete and names its weights", () => {
    if (!pack.complete) {
      expect(pack.rows.length).toBeGreaterThan(0);
      return;
    }
    const execution = decimal(pack.executionPoints?.points ?? 0);
    const levels = (pack.levelWeights?.weights ?? []).map((level) => decimal(level.points));
    const rows = pack.rows.map((row) => decimal(row.points));
    if (levels.length > 0) expect(showNumber(sum([execution, ...levels]))).toBe("100");
    if (rows.length > 0) expect(showNumber(sum(rows))).toBe("100");
  });

  it("keeps points positive and below a hundred", () => {
    for (const row of pack.rows) expect(row.points > 0 && decimal(row.points).lt(HUNDRED)).toBe(true);
  });

  it("never takes a row's rule from a source whose words were not read", () => {
    for (const row of pack.rows) expect(standingOf(row.source)).toBe("confirmed");
  });

  it("names each row once for each weight", () => {
    const keys = pack.rows.flatMap((row) => row.names.map((name) => `${name}@${row.points}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  if (pack.rows.length > 0) {
    it.each(pack.rows.map((row) => [row.names[0] ?? "", row.points, row.rule] as const))(
      "has a rule for %s (%d points) that is read whole: %s",
      (_name, points, rule) => {
        const read = readRule(rule, { points: decimal(points) });
        expect(read.unread).toEqual([]);
        expect(read.rule).not.toBeNull();
      },
    );
  }
});

describe("the registry of packs", () => {
  it("has every id once", () => {
    expect(new Set(PACKS.map((pack) => pack.id)).size).toBe(PACKS.length);
  });

  it("finds a pack by its id and says which ids there are", () => {
    expect(packById("national-2020").id).toBe("national-2020");
    expect(() => packById("nowhere")).toThrow(RangeError);
    expect(() => packById("nowhere")).toThrow("national-2020");
  });

  it.each([
    ["hunan-hengyang-2022", "79.99", "较差"],
    ["hunan-hengyang-2022", "80", "良好"],
    ["hn-xinhuang-2021", "90", "优秀"],
    ["hn-xinhuang-2021", "59.99", "差"],
    ["national-2020", "89.5", "良"],
    ["national-2020", "60", "中"],
  ])("%s grades %s as %s", (id, total, grade) => {
    expect(gradeOf(decimal(total), packById(id).grades.bands)).toBe(grade);
  });
});
