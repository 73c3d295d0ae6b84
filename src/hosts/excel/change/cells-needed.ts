/** Which cells a change will ask for, as far as that is known before it looks: so that one look is enough. */
import type { WorkbookState } from "../../../workbook/state";
import type { WritePlan } from "../../../workbook/write";
import { ownFills, staleFills } from "../../manners/marks";
import { BEGINNING } from "./checked-store";
import type { Wanted } from "./query-rows";

/** Cells that carrying out a plan will ask for: its own, and marks of earlier runs that it takes back. */
export function wantedBy(plan: WritePlan, { journal }: WorkbookState): readonly Wanted[] {
  const own = plan.writes.flatMap((write) => (write.kind === "sheet" ? [] : [write]));
  return [...own, ...staleFills(plan, journal)].map(({ sheet, cell }) => ({ sheet, cell }));
}

/** Cells by which our sheets are known again. */
export const beginnings = ({ journal }: WorkbookState): readonly Wanted[] =>
  journal.flatMap(({ sheetsAdded }) =>
    sheetsAdded.flatMap(({ name: sheet }) => BEGINNING.map((cell) => ({ sheet, cell }))),
  );

/** Cells that runs of the journal changed. */
export const journalCells = ({ journal }: WorkbookState): readonly Wanted[] =>
  journal.flatMap(({ entries }) => entries.map(({ sheet, cell }) => ({ sheet, cell })));

/** Cells that carry marks of ours. */
export const markedCells = ({ journal }: WorkbookState): readonly Wanted[] =>
  [...ownFills(journal).values()].map(({ sheet, cell }) => ({ sheet, cell }));
