/** Brings cells into view. What is hidden is offered to be shown where that can be done, and explained where not. */
import { HostProblem } from "../../hosts/host";
import type { CellRef } from "../../workbook/address";
import { sheetNamed, type Workbook } from "../../workbook/grid";
import { PANE_TROUBLE } from "../../words/pane-trouble";
import { troubleOf, type Desk } from "./actions";
import type { Trouble } from "./events";

/** What keeps a hidden cell from being shown, or null where nothing does. */
function obstacle(cell: CellRef, workbook: Workbook | null): Trouble | null {
  const sheet = workbook && sheetNamed(workbook, cell.sheet);
  if (!workbook || !sheet) return null;
  if (sheet.visibility === "very-hidden") return PANE_TROUBLE.veryHidden(sheet.name);
  if (sheet.visibility === "hidden") {
    return workbook.structureProtected ? PANE_TROUBLE.hiddenByStructure(sheet.name) : null;
  }
  return sheet.protected ? PANE_TROUBLE.hiddenByProtection(sheet.name) : null;
}

function troubleAt(error: unknown, cell: CellRef, workbook: Workbook | null): Trouble {
  const trouble = troubleOf(error);
  if (!(error instanceof HostProblem) || error.code !== "hidden") return trouble;
  return obstacle(cell, workbook) ?? { ...trouble, action: { kind: "uncover", cell } };
}

/** Goes to a cell; where that fails, it is told beside whatever is being done. */
export async function reveal({ host, tell, known }: Desk, cell: CellRef): Promise<void> {
  try {
    await host.reveal(cell);
  } catch (error) {
    tell({ kind: "told", trouble: troubleAt(error, cell, known.read?.workbook ?? null) });
  }
}

/** Makes sheet, row and column of a cell visible because the person asked for it, and goes there. */
export async function uncover({ host, tell }: Desk, cell: CellRef): Promise<void> {
  try {
    await host.uncover(cell);
    tell({ kind: "told", trouble: null });
  } catch (error) {
    tell({ kind: "told", trouble: troubleOf(error) });
  }
}
