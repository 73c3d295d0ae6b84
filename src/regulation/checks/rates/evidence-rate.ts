/** The result that a scorecard row gives for a rate of a given name. Knows words, no limit. */
import { squeeze } from "../../../language/text";
import { readFigureText } from "../../../language/figure";
import type { Quantity } from "../../../language/numbers";
import { textOf, type FormFacts, type IndicatorRow } from "../../facts";
import { workingsIn } from "./workings";

export interface EvidenceRate {
  readonly row: IndicatorRow;
  /** The cell that gives the result. */
  readonly cell: "evidence" | "definition";
  readonly rate: Quantity;
  /** Whether its working divides a difference. */
  readonly isChange: boolean;
}

/** The last result in a text: of a working, else a percent that stands alone. */
function lastRate(text: string): Pick<EvidenceRate, "rate" | "isChange"> | null {
  const working = workingsIn(text).at(-1);
  if (working) return { rate: working.exact, isChange: working.isChange };
  const percent = /-?\d+(?:\.\d+)?%(?!.*\d%)/.exec(squeeze(text))?.[0];
  const figure = percent === undefined ? null : readFigureText(percent);
  return figure?.kind === "value" ? { rate: figure.value, isChange: false } : null;
}

/** The rows of a scorecard that give a rate of this name; forms without a column of evidence give it in the definition. */
export function evidenceRates(form: FormFacts, name: RegExp): readonly EvidenceRate[] {
  return form.indicators
    .filter((row) => name.test(squeeze(row.level3).replace(/["“”]/g, "")))
    .flatMap((row) => {
      const cell = row.evidence === undefined ? ("definition" as const) : ("evidence" as const);
      const found = lastRate(textOf(row[cell]));
      return found ? [{ row, cell, ...found }] : [];
    });
}
