/** What the reader of prose says of the texts marked by hand: the published excerpts and the five reports. */
import { readFileSync } from "node:fs";
import type { ProseFinding, Reader } from "../test/prose/generator/reader";

interface Marked {
  readonly words: string;
  readonly reported: string;
  readonly expected: string;
  readonly certain: boolean;
  readonly needs?: string;
  readonly alternatives?: readonly { readonly expected: string }[];
}

/** A text with the wordings that are wrong (certainly, or by a reading) and those that are right. */
export interface MarkedText {
  readonly name: string;
  readonly text: string;
  readonly wrong: readonly Marked[];
  readonly right: readonly { readonly words: string }[];
}

type SameFigure = (one: string, other: string) => boolean;

interface Span {
  readonly start: number;
  readonly end: number;
}

function spansOf(text: string, words: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
}

const meets = (spans: readonly Span[], finding: ProseFinding): boolean =>
  spans.some(({ start, end }) => finding.start < end && finding.end > start);

const rightFigure = (
  { expected, alternatives = [] }: Marked,
  finding: ProseFinding,
  same: SameFigure,
): boolean =>
  [expected, ...alternatives.map((other) => other.expected)].some(
    (figure) => finding.expected !== null && same(finding.expected, figure),
  );

function print(title: string, texts: readonly MarkedText[], read: Reader, same: SameFigure): void {
  const sums = {
    certain: 0,
    found: 0,
    right: 0,
    readings: 0,
    readingsFound: 0,
    falseErrors: 0,
    otherWarnings: 0,
  };
  const lines: string[] = [];
  for (const { name, text, wrong, right } of texts) {
    const findings = read(text).filter(({ severity }) => severity !== "hint");
    const marked = wrong.filter(({ needs }) => needs === undefined);
    for (const mark of marked) {
      const here = findings.filter((finding) => meets(spansOf(text, mark.words), finding));
      sums[mark.certain ? "certain" : "readings"] += 1;
      if (here.length > 0) sums[mark.certain ? "found" : "readingsFound"] += 1;
      if (mark.certain && here.some((finding) => rightFigure(mark, finding, same))) sums.right += 1;
      if (mark.certain && here.length === 0) lines.push(`  missed ${name}: ${mark.words} → ${mark.expected}`);
    }
    const known = (certain: boolean): readonly Span[] =>
      wrong.filter((mark) => mark.certain || !certain).flatMap(({ words }) => spansOf(text, words));
    for (const finding of findings) {
      const isError = finding.severity === "error";
      if (meets(known(isError), finding)) continue;
      sums[isError ? "falseErrors" : "otherWarnings"] += 1;
      const on = right.find(({ words }) => meets(spansOf(text, words), finding))?.words ?? finding.words;
      lines.push(`  unmarked ${finding.severity} ${name}: ${finding.message} | ${on}`);
    }
  }
  console.log(`\n${title}: ${texts.length} texts`);
  console.log(`  certain slips ${sums.certain}: found ${sums.found}, with a right figure ${sums.right}`);
  console.log(`  by a reading ${sums.readings}: found ${sums.readingsFound}`);
  console.log(
    `  errors on what is right or only a reading: ${sums.falseErrors} (must be 0); other warnings: ${sums.otherWarnings}`,
  );
  for (const line of lines) console.log(line.replace(/\n/g, "⏎"));
}

interface Golden {
  readonly documents: readonly {
    readonly document: string;
    readonly findings: readonly Marked[];
    readonly rightClaims: MarkedText["right"];
  }[];
}

interface Published {
  readonly text: string;
  readonly errors: readonly Marked[];
  readonly rightClaims: MarkedText["right"];
}

/** Prints both groups; `same` says whether two printed figures are one. */
export function benchMarked(read: Reader, same: SameFigure): void {
  const folder = new URL("../test/prose/", import.meta.url);
  const text = (path: string): string => readFileSync(new URL(path, folder), "utf8");
  const excerpts = text("excerpts/frozen.sha256")
    .trim()
    .split("\n")
    .map((line): MarkedText => {
      const name = line.slice(66);
      const { errors, rightClaims, ...rest } = JSON.parse(text(`excerpts/${name}`)) as Published;
      return { name, text: rest.text, wrong: errors, right: rightClaims };
    });
  print("Published excerpts", excerpts, read, same);
  const { documents } = JSON.parse(text("golden/seeds.json")) as Golden;
  const reports = documents.map(({ document, findings, rightClaims }): MarkedText => ({
    name: document,
    text: text(`golden/${document}`),
    wrong: findings,
    right: rightClaims,
  }));
  print("Five reports", reports, read, same);
}
