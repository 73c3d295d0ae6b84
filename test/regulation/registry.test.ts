import { readdirSync, readFileSync } from "node:fs";
import { rateFiles, registryFiles } from "../../scripts/new/registry";
import { CHECKS, CHECKS_ACROSS } from "../../src/regulation/checks";
import { CHECK_IDS } from "../../src/regulation/checks/ids";
import { RATES } from "../../src/regulation/rates";

describe("the registries", () => {
  it.each([...registryFiles()])(
    "%s lists every check that has a file (npm run new writes it)",
    (file, text) => {
      expect(readFileSync(file, "utf8")).toBe(text);
    },
  );

  it.each([...rateFiles()])("%s lists every rate that has a file", (file, text) => {
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it.each(RATES.map(({ id }) => id))("%s is tried out in a test of the rates", (id) => {
    const folder = "test/regulation/rates";
    const texts = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, "utf8"));
    expect(texts.some((text) => text.includes(`"${id}"`))).toBe(true);
  });

  it("has one check for every id that the compiler knows", () => {
    expect([...CHECKS, ...CHECKS_ACROSS].map(({ id }) => id).sort()).toEqual([...CHECK_IDS].sort());
    expect(new Set(CHECK_IDS).size).toBe(CHECK_IDS.length);
  });
});
