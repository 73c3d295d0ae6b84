/** The result that a scorecard row gives for a rate of a given name. Knows words, no limit. */
import type { Quantity } from "../../../language/numbers";
import { squeeze } from "../../../language/text";
import { textOf, type FormFacts, type IndicatorRow } from "../../facts";
import { readEvidence } from "../../rule";

export interface EvidenceRate {
  readonly row: IndicatorRow;
  /** The cell that gives the result. */
  readonly cell: "evidence" | "definition";
  readonly rate: Quantity;
  /** Whether its arithmetic divides a difference. */
  readonly isChange: boolean;
}

/** The result that counts in a text: of its last quotient, or the rate it states. */
function resultOf(text: string): Pick<EvidenceRate, "rate" | "isChange"> | null {
  const evidence = readEvidence(text);
  switch (evidence.kind) {
    case "computed":
      return { rate: evidence.last.value, isChange: /^[([]+[^/]*-[^/]*[)\]]+\//.test(evidence.last.text) };
    case "stated":
      return { rate: evidence.rate, isChange: false };
    case "blank":
    case "not-applicable":
    case "counted":
    case "verbal":
      return null;
  }
}

/** The rows of a scorecard that give a rate of this name; forms without a column of evidence give it in the definition. */
export function evidenceRates(form: FormFacts, name: RegExp): readonly EvidenceRate[] {
  return form.indicators
    .filter((row) => name.test(squeeze(row.level3).replace(/["“”]/g, "")))
    .flatMap((row) => {
      const cell = row.evidence === undefined ? ("definition" as const) : ("evidence" as const);
      const found = resultOf(textOf(row[cell]));
      return found ? [{ row, cell, ...found }] : [];
    });
}
