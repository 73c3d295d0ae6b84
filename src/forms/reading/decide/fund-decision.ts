/** A funding block once it is decided: its head, what its labels were taken for, and what its row scores. */
import type { Block } from "../../../workbook/locate";
import type { ColumnDecision } from "../../layout/form-outline";
import type { FundChoice, FundDecided } from "./fund-fields";
import type { DecidedHead, FundPoints } from "./indicator";

const NO_POINTS: FundPoints = { weight: null, score: null };

/** A funding head that was decided, with what its execution row scores. */
export interface DecidedFund extends Omit<DecidedHead, "weights"> {
  readonly points: FundPoints;
}

/** Weight and score of the row of the whole funds. */
export function pointsOf(decided: FundDecided): FundPoints {
  const first = (meaning: string): number | null =>
    decided.choices.find((one) => one.meaning === meaning)?.field.values[0]?.value ?? null;
  return decided.choices.length === 0 ? NO_POINTS : { weight: first("weight"), score: first("score") };
}

/** What every label of a funding block was taken for. */
export function decisionsOf(
  choices: readonly FundChoice[],
  labels: readonly Block[],
  top: number,
  bottom: number,
): readonly ColumnDecision[] {
  return labels.map((block) => {
    const choice = choices.find(({ field }) => field.label === block);
    const place = { table: "fund" as const, block, right: block.right, top, bottom };
    if (!choice)
      return {
        ...place,
        meaning: "other",
        certainty: "probable" as const,
        why: ["unknown" as const],
        candidates: [{ meaning: "other", weight: 1 }],
      };
    const { meaning, certainty, why, candidates } = choice;
    return { ...place, meaning, certainty, why, candidates };
  });
}

/** Rank of a column by how surely it was chosen. */
export const rankOf = ({ certainty }: FundChoice): number => (certainty === "certain" ? 1 : 2);
