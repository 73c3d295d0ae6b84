/** The expectations of a reader of the five reports are held to the texts: every quoted wording stands there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { goldenDocuments } from "./documents";

const textOf = (name: string): string => readFileSync(join(__dirname, name), "utf8");

describe.each(goldenDocuments())("the expectations of $document", ({ document, findings, rightClaims }) => {
  const text = textOf(document);

  test.each([...findings, ...rightClaims])("stand in the text: $words", ({ words, times }) => {
    expect(text.split(words).length - 1).toBe(times);
    expect(times).toBeGreaterThan(0);
  });

  test("never call a wording both wrong and right", () => {
    const wrong = new Set(findings.map(({ words }) => words));
    expect(rightClaims.filter(({ words }) => wrong.has(words))).toEqual([]);
  });
});

test("seven slips are certain from the prose alone, and none in 003 and 004", () => {
  const certain = goldenDocuments().map(({ document, findings }) => [
    document,
    findings.filter((finding) => finding.certain && finding.needs === undefined).length,
  ]);
  expect(Object.fromEntries(certain)).toEqual({
    "000.txt": 1,
    "001.txt": 2,
    "002.txt": 4,
    "003.txt": 0,
    "004.txt": 0,
  });
});
