/** What a row of the list of findings is given, and its explanation with it. */
import type { Report } from "../../assessment";
import type { CellRef } from "../../workbook/address";
import type { Acceptance } from "../session/accepting";
import type { FindingRow } from "../view/findings";

export interface FindingItemProps {
  readonly row: FindingRow;
  readonly report: Report;
  readonly current: boolean;
  readonly open: boolean;
  readonly busy: boolean;
  readonly onJump: () => void;
  readonly onMove: (step: number) => void;
  readonly onToggle: () => void;
  readonly onFix: () => void;
  readonly onAccept: (given: Omit<Acceptance, "finding">) => void;
  readonly onReveal: (cell: CellRef) => void;
}
