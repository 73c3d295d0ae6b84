/** The marked excerpts stay as they were before the first run of a reader. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excerpt, excerptFiles } from "./published";

const frozen = new Map(
  readFileSync(join(__dirname, "frozen.sha256"), "utf8")
    .trim()
    .split("\n")
    .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
);

test("every excerpt is frozen, and every frozen one is there", () => {
  expect(excerptFiles()).toEqual([...frozen.keys()].sort());
  expect(excerptFiles().length).toBeGreaterThanOrEqual(20);
});

describe.each(excerptFiles())("%s", (name) => {
  const { text, errors, rightClaims } = excerpt(name);

  test("is unchanged", () => {
    const bytes = readFileSync(join(__dirname, name));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(frozen.get(name));
  });

  test("quotes its own text, and calls nothing both wrong and right", () => {
    expect([...errors, ...rightClaims].filter(({ words }) => !text.includes(words))).toEqual([]);
    const wrong = new Set(errors.map(({ words }) => words));
    expect(rightClaims.filter(({ words }) => wrong.has(words))).toEqual([]);
  });

  test("says another figure for each error than the printed one", () => {
    expect(errors.filter(({ reported, expected }) => reported === expected)).toEqual([]);
    expect(errors.filter(({ words, reported }) => !text.includes(reported) && !words.includes("无"))).toEqual(
      [],
    );
  });
});
