import { circles } from "../scripts/house/circles";
import { readHouse } from "../scripts/house/imports";

describe("the house", () => {
  const { arrows } = readHouse(process.cwd(), ["src", "emulator", "playground", "scripts"]);

  it("has no files that import each other in a ring by value", () => {
    expect(circles(arrows.filter(({ value }) => value))).toEqual([]);
  });

  it("has none by types either", () => {
    expect(circles(arrows)).toEqual([]);
  });
});
