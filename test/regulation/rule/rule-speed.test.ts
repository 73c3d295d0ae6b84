import { decimal } from "../../../src/language/numbers";
import { readRule } from "../../../src/regulation/rule";
import { OTHER_FORMS, SCORECARD } from "./printed-rules";
import { FAMILIES } from "./rule-families";

/** Far above what is measured, so that only a reader that has become hopelessly slow fails. */
const MOST_MILLISECONDS_A_TEXT = 5;

it("reads rule texts fast enough for a bureau's workbooks, and hostile ones without hanging", () => {
  const texts = [...SCORECARD, ...OTHER_FORMS, ...FAMILIES].map(({ text }) => text);
  const hostile = [
    "9".repeat(2000),
    "(".repeat(2000),
    "每".repeat(2000),
    "得分=".repeat(500),
    "90%≤".repeat(500),
    "、".repeat(2000),
  ];
  const begin = performance.now();
  for (const text of [...texts, ...hostile]) readRule(text, { points: decimal("10") });
  expect((performance.now() - begin) / (texts.length + hostile.length)).toBeLessThan(
    MOST_MILLISECONDS_A_TEXT * 20,
  );
});
