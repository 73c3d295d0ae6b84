/** What stands under heads of indicators that nobody knows: what a check takes for missing may be there. */
import type { OpenContent } from "../../regulation/facts";
import { blockAt, filledBetween } from "../../workbook/locate";
import { contentOf, isFigure } from "../layout/content";
import type { ColumnDecision, FormOutline } from "../layout/form-outline";

interface Holds {
  readonly figures: boolean;
  readonly words: boolean;
}

/** What the cells of a column hold, below its head. */
function holds({ view }: FormOutline, { block, bottom }: ColumnDecision): Holds {
  const cells = filledBetween(view, block.bottom + 1, bottom).map((row) =>
    contentOf(blockAt(view, { row, column: block.column })),
  );
  return {
    figures: cells.some(isFigure),
    words: cells.some(({ kind }) => kind === "word" || kind === "prose"),
  };
}

/** What of a form may stand in columns that were taken for nothing; empty where every column is known. */
export function openContent(outline: FormOutline): readonly OpenContent[] {
  const own = (outline.decisions ?? []).filter(({ table }) => table === "indicator");
  const open = own.filter(({ meaning }) => meaning === "other").map((one) => holds(outline, one));
  const isSure = (name: string): boolean =>
    own.some(({ meaning, certainty }) => meaning === name && certainty === "certain");
  const figures = open.some((one) => one.figures);
  const words = open.some((one) => one.words);
  const reasons = (words && !isSure("reason")) || (figures && !isSure("score"));
  return [...(figures ? (["figures"] as const) : []), ...(reasons ? (["reasons"] as const) : [])];
}
