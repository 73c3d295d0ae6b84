import fc from "fast-check";
import { canBeSameUnit, unitKey, UnitNames } from "../../src/language/unit-name";

describe("the key of a unit's name", () => {
  it.each([
    ["219001-杉桥镇人民政府（盖章）", "杉桥镇人民政府"],
    ["012012杉桥镇人民政府", "杉桥镇人民政府"],
    ["衡阳县自然资源局 本级", "衡阳县自然资源局"],
    ["衡阳县自然资源局（本级）", "衡阳县自然资源局"],
    // A file's name stands in for a unit that no form prints: its number is all there is.
    ["001.xlsx", "001.xlsx"],
    ["", ""],
  ])("of %s is %s", (name, key) => {
    expect(unitKey(name)).toBe(key);
  });
});

describe("two names", () => {
  it.each([
    ["衡阳县自然资源局", "自然资源局", true],
    ["自然资源局", "衡阳县自然资源局", true],
    ["衡阳县自然资源局", "衡阳县自然资源局（盖章）", true],
    ["衡阳县自然资源局", "", true],
    ["衡阳县林业局", "衡阳县自然资源局", false],
    // Three letters are within others by chance, four are not.
    ["财政局", "衡阳县财政局", false],
    ["县财政局", "衡阳县财政局", true],
    ["001.xlsx", "002.xlsx", false],
  ])("%s and %s can be of one unit: %s", (left, right, same) => {
    expect(canBeSameUnit(left, right)).toBe(same);
  });
});

describe("names gathered one after another", () => {
  const part = fc.constantFrom("甲县", "乙镇", "农业", "农村", "局", "人民政府", "财政", "本级", "");
  const name = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(""));

  it("count as many units as holding each against all before it", () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const units = names.reduce<readonly string[]>(
          (known, one) => (known.some((other) => canBeSameUnit(other, one)) ? known : [...known, one]),
          [],
        );
        const gathered = new UnitNames();
        names.forEach((one) => gathered.add(one));
        expect(gathered.size).toBe(units.length);
      }),
    );
  });
});
