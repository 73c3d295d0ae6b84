/** What was not done, in as few lines as tell it: the cells of one sheet that share a reason share a line. */
import type { Refusal, WriteOutcome } from "../../workbook/write";
import { REFUSAL_WORDS } from "../../words/refusals";
import { PANE_WORDS } from "../../words/pane";

const words = PANE_WORDS.result;
/** Cells that are named; who stopped a long write does not want to read hundreds. */
const MOST_NAMED = 6;

interface Refused {
  readonly sheet: string;
  readonly refusal: Refusal;
  /** Empty for a sheet of ours. */
  readonly cells: readonly string[];
}

function grouped(refused: readonly WriteOutcome[]): readonly Refused[] {
  const groups = new Map<string, Refused>();
  for (const { sheet, cell, refusal } of refused) {
    if (refusal === null) continue;
    const key = `${refusal} ${sheet}`;
    const cells = groups.get(key)?.cells ?? [];
    groups.set(key, { sheet, refusal, cells: cell === null ? cells : [...cells, cell] });
  }
  return [...groups.values()];
}

function placeOf({ sheet, cells }: Refused): string {
  if (cells.length === 0) return sheet;
  const named = `${sheet}!${cells.slice(0, MOST_NAMED).join("、")}`;
  return cells.length > MOST_NAMED ? words.andOthers(named, cells.length) : named;
}

/** Where what was left out and why, and after the last line of a reason what to do about it. */
export function refusalLines(refused: readonly WriteOutcome[]): readonly string[] {
  const groups = grouped(refused);
  return groups.map((group, index) => {
    const told = `${placeOf(group)}：${REFUSAL_WORDS[group.refusal]}。`;
    const isLast = groups.slice(index + 1).every(({ refusal }) => refusal !== group.refusal);
    return isLast ? told + words.remedies[group.refusal] : told;
  });
}
