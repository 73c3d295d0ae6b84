/** Rule texts written from models: what is read gives the points that were meant, or is said not to be read. */
import { KIND_NAMES, ruleText } from "./generate";
import { judge } from "./judge";

const TEXTS = Array.from({ length: 1500 }, (_, index) => ruleText(2_000_000 + index));
const JUDGED = TEXTS.map((text) => ({ text, verdict: judge(text) }));
const inside = JUDGED.filter(({ text }) => !text.trap && text.outside.length === 0);

it("speaks of every kind of rule", () => {
  expect(new Set(inside.map(({ text }) => text.kind))).toEqual(new Set(KIND_NAMES));
});

it("misreads no rule text, with words that it knows, with words that it does not, and where a rule only looks simple", () => {
  const misread = JUDGED.filter(({ verdict }) => verdict.reading === "misread");
  expect(misread.map(({ text, verdict }) => `${text.text} → ${verdict.because}`)).toEqual([]);
});

it("reads at least 95 % of the texts whose words it knows", () => {
  const right = inside.filter(({ verdict }) => verdict.reading === "right");
  expect(right.length / inside.length).toBeGreaterThanOrEqual(0.95);
});

it("says back every rule so that it gives the same points when read again", () => {
  expect(JUDGED.filter(({ verdict }) => !verdict.saidBack).map(({ text }) => text.text)).toEqual([]);
});
