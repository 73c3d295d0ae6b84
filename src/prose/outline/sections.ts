/** Which outline a report follows, and which of its sections it lacks. */
import { isHeading, type Passage } from "../text/passages";
import type { Remark } from "../verdict/remark";
import { OUTLINES, type Outline } from "./outlines";

/** From so large a part of an outline's sections on, a report follows it. */
const FOLLOWS = 0.6;

const headings = (scene: readonly Passage[]): readonly string[] =>
  scene
    .filter((passage) => isHeading(passage.text) || /^[一二三四五六七八九十]{1,3}、/.test(passage.text))
    .map((one) => one.text);

const missing = (outline: Outline, titles: readonly string[]): readonly string[] =>
  outline.sections
    .filter(({ words }) => !titles.some((title) => words.test(title)))
    .map(({ title }) => title);

/** Hints on sections that the outline a report follows asks for and it lacks. */
export function sectionRemarks(scene: readonly Passage[]): readonly Remark[] {
  const [first] = scene;
  if (!first) return [];
  const titles = headings(scene);
  const lacking = OUTLINES.map((outline) => ({ outline, titles: missing(outline, titles) }))
    .filter((one) => 1 - one.titles.length / one.outline.sections.length >= FOLLOWS)
    .sort((one, other) => one.titles.length - other.titles.length)[0];
  return (lacking?.titles ?? []).map((title) => ({
    check: "X-10",
    severity: "hint" as const,
    passage: first,
    start: 0,
    end: first.text.length,
    expected: title,
    message: `按${lacking?.outline.name ?? ""}的提纲，报告缺少“${title}”部分，请补写或说明。`,
  }));
}
