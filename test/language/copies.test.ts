import { findCopies, lettersOf } from "../../src/language/copies";

const PARAGRAPH =
  "全面推行田长制严守耕地保护红线严格实行占补平衡统筹推进三线划定高质量编制国土空间规划用心用情办好不动产登记历史遗留问题";

/** The paragraph with every n-th letter replaced by another. */
const changed = (every: number): string =>
  Array.from(PARAGRAPH, (letter, index) =>
    index % every === every - 1 ? String.fromCharCode(0x3100 + index) : letter,
  ).join("");

describe("letters of a text", () => {
  it("leave out marks, white space and widths", () => {
    expect(lettersOf("1、全面 推行“田长制”；\n（２）完成９０％。")).toBe("1全面推行田长制2完成90");
  });
});

describe("copies among texts", () => {
  it("are found with their likeness, each pair once", () => {
    const copies = findCopies([PARAGRAPH, "别的单位另外写下的一段话与前面没有任何关系", changed(25)], 90);
    expect(copies).toHaveLength(1);
    expect(copies[0]).toMatchObject({ left: 0, right: 2 });
    expect((2 * (copies[0]?.likeness.shared ?? 0)) / (copies[0]?.likeness.total ?? 1)).toBeCloseTo(
      52 / 56,
      2,
    );
  });

  it("are none once every tenth letter differs", () => {
    expect(findCopies([PARAGRAPH, changed(10)], 90)).toEqual([]);
  });

  it("are found where paragraphs were put in another order", () => {
    const turned = PARAGRAPH.slice(30) + PARAGRAPH.slice(0, 30);
    expect(findCopies([PARAGRAPH, turned], 90)).toHaveLength(1);
  });

  it("are none between a text and one twice as long", () => {
    expect(findCopies([PARAGRAPH, PARAGRAPH + changed(3)], 90)).toEqual([]);
  });

  it("hang together where hundreds of units wrote nearly the same, and take time in proportion", () => {
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1664525 + 1013904223) >>> 0;
      return seed % below;
    };
    const letter = (): string => String.fromCharCode(0x4e00 + next(3000));
    const model = Array.from({ length: 300 }, letter);
    const texts = Array.from({ length: 300 }, () =>
      model.map((one) => (next(100) === 0 ? letter() : one)).join(""),
    );
    const copies = findCopies(texts, 90);
    const joined = new Set([0]);
    for (const { left, right } of copies) if (joined.has(left)) joined.add(right);
    expect(joined.size).toBe(texts.length);
    expect(copies.length).toBeLessThanOrEqual(16 * texts.length);
  });
});
