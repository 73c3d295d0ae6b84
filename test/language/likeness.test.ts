import { isAlike, likeness } from "../../src/language/likeness";

describe("likeness", () => {
  it.each([
    ["绿色矿山建设", "绿色矿山建设", 1],
    ["绿色矿山建设", "绿色矿山建设初见成效", 5 / 7],
    ["编制数", "在职人数", 0],
    ["数", "量", 0],
    ["上年决算数", "上年结算数", 0.5],
  ])("of %s and %s is %d", (left, right, degree) => {
    expect(likeness(left, right)).toBeCloseTo(degree, 10);
    expect(likeness(right, left)).toBeCloseTo(degree, 10);
  });
});

describe("likeness in percent", () => {
  it.each([
    [89, 100, 90, false],
    [90, 100, 90, true],
    [91, 100, 90, true],
    [0, 0, 90, false],
  ])("2 × %d/2 of %d pairs is %d%%: %s", (shared, total, percent, alike) => {
    expect(isAlike({ shared: shared / 2, total }, percent)).toBe(alike);
  });
});
