/** a grown budget of “三公”经费 wants a reason. A row that its own rule has already cut needs none. */
import { above, ONE, showPercent, subtract, ZERO, type Quantity } from "../../../language/numbers";
import { squeeze } from "../../../language/text";
import { formCheck } from "../../check";
import { nameIn, numberOf, textOf, type IndicatorRow } from "../../facts";
import { evidenceRates, type EvidenceRate } from "./evidence-rate";

/** Whether the row measures this year over last year (100 % is no change) or the change itself; null when it is silent. */
function measure({ row, isChange }: EvidenceRate): "ratio" | "change" | null {
  if (isChange) return "change";
  const words = squeeze(`${textOf(row.definition)}${textOf(row.standard)}`);
  if (/[≤<>]0(?![.\d])|-上年|-上一年/.test(words)) return "change";
  return /[≤<>]100%/.test(words) ? "ratio" : null;
}

function growth(evidence: EvidenceRate): Quantity | null {
  switch (measure(evidence)) {
    case "ratio":
      return subtract(evidence.rate, ONE);
    case "change":
      return evidence.rate;
    case null:
      return null;
  }
}

function isCut(row: IndicatorRow): boolean {
  const [weight, score] = [numberOf(row.weight), numberOf(row.score)];
  return weight !== null && score !== null && score.lt(weight);
}

export const THREE_PUBLIC_GROWTH = formCheck({
  id: "R-09",
  severity: "warning",
  title: "“三公”经费变动率不大于0",
  source: "mof-2013-53",
  consequenceOf: ["P-18"],
  on: ["scorecard"],
  find: (form) =>
    evidenceRates(form, /三公.*变动率/).flatMap((evidence) => {
      const rate = growth(evidence);
      if (!rate || !above(rate, ZERO) || isCut(evidence.row)) return [];
      return [
        {
          facts: [nameIn(form, `${evidence.row.name}.${evidence.cell}`)],
          reported: showPercent(evidence.rate),
          message: `“三公”经费预算较上年增长${showPercent(rate)}，请说明原因。`,
        },
      ];
    }),
});
