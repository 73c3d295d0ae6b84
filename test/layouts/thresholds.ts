/** What reading must reach on generated forms; the unit suite and the check before landing hold it. */
import type { Count } from "./measure";

interface Threshold {
  /** Least share of the planted errors that are reported. */
  readonly reported: number;
  /** Most wrong warnings a form. */
  readonly warnings: number;
  /** Most questions a form. */
  readonly questions: number;
}

/** On forms whose words are known, and where a third of the heads is renamed and half of the forms hold a foreign block. */
export const THRESHOLDS: Readonly<Record<"known" | "renamed", Threshold>> = {
  known: { reported: 0.97, warnings: 1 / 200, questions: 0.1 },
  renamed: { reported: 0.8, warnings: 1 / 200, questions: 2 },
};

/** The bounds that a count does not keep, as sentences; none where all hold. */
export function notHeld(count: Count, { reported, warnings, questions }: Threshold): readonly string[] {
  const share = count.outcomes.reported / count.planted;
  return [
    ...(count.falseErrors > 0 ? [`${count.falseErrors} false errors`] : []),
    ...(count.outcomes.misread > 0 ? [`${count.outcomes.misread} misread`] : []),
    ...(share < reported ? [`${(share * 100).toFixed(1)} % of planted errors reported`] : []),
    ...(count.wrongWarnings > warnings * count.forms ? [`${count.wrongWarnings} wrong warnings`] : []),
    ...(count.questions > questions * count.forms ? [`${count.questions} questions`] : []),
  ];
}
