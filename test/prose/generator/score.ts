/** Judges what a reader says of a case. */
import type { Case, Slip } from "./cases";
import type { ProseFinding } from "./reader";

export interface Verdict {
  /** A finding overlaps the claim. */
  readonly found: boolean;
  /** One of them gives a right figure. */
  readonly right: boolean;
  /** One of them puts right the very figure that was mistyped. */
  readonly exact: boolean;
  /** An error where the text states no relation. */
  readonly overstated: boolean;
  readonly errors: number;
  readonly warnings: number;
}

const WORTH: readonly (readonly [string, number])[] = [
  ["亿元", 1e8],
  ["万元", 1e4],
  ["亿", 1e8],
  ["万", 1e4],
];

/** Size and last printed step of a figure such as 1,883.31万元. */
function sizeOf(
  words: string,
): { readonly size: number; readonly step: number; readonly unit: boolean } | undefined {
  const found = /-?\d[\d,]*(?:\.(\d+))?/.exec(words.normalize("NFKC"));
  if (found === null) return undefined;
  const worth = WORTH.find(([unit]) => words.includes(unit))?.[1] ?? 1;
  const unit = /[^\d.,\s-]/.test(words);
  return {
    size: Number(found[0].replace(/,/g, "")) * worth,
    step: worth / 10 ** (found[1]?.length ?? 0),
    unit,
  };
}

/** Whether two printed figures are the same but for a step of rounding; a missing unit is taken from the other. */
export function sameFigure(one: string, other: string): boolean {
  const [first, second] = [sizeOf(one), sizeOf(other)];
  if (first === undefined || second === undefined) return one.trim() === other.trim();
  const bare =
    first.unit && second.unit ? undefined : [one, other].map((words) => sizeOf(words.replace(/[亿万]/g, "")));
  const [left, right] = bare ?? [first, second];
  if (left === undefined || right === undefined) return false;
  return Math.abs(left.size - right.size) <= Math.max(left.step, right.step) * 1.001;
}

const corrects = (finding: ProseFinding, expected: string | null): boolean =>
  expected === null ? true : finding.expected !== null && sameFigure(finding.expected, expected);

function gives(finding: ProseFinding, { corrections }: Slip): boolean {
  return corrections.some(({ expected }) => corrects(finding, expected));
}

export function judged({ claim, slip }: Case, findings: readonly ProseFinding[]): Verdict {
  const loud = findings.filter(({ severity }) => severity !== "hint");
  const here = loud.filter(({ start, end }) => start < claim.end && end > claim.start);
  const errors = loud.filter(({ severity }) => severity === "error").length;
  return {
    found: slip !== null && here.length > 0,
    right: slip !== null && here.some((finding) => gives(finding, slip)),
    exact:
      slip !== null &&
      here.some(
        (finding) => finding.start < slip.end && finding.end > slip.start && corrects(finding, slip.expected),
      ),
    overstated: slip?.certain === false && here.some(({ severity }) => severity === "error"),
    errors,
    warnings: loud.length - errors,
  };
}
