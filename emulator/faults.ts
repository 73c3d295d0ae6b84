/** The faults that a test, or a person in the playground, can switch on. They change while the emulator runs. */

export interface Faults {
  /** The user is typing in a cell: every trip fails until it is switched off, or waits where the run asked for it. */
  cellEdit: boolean;
  /** Another workbook is in front, or a chart is selected: every trip fails. */
  elsewhere: "none" | "other-workbook" | "chart";
  /** A modal dialog of Excel is open: writing fails. */
  modalDialog: boolean;
  /** Reading merged areas fails. */
  mergedAreasFail: boolean;
  /** Inserting sheets of a file fails with nothing of it done, or is done and reported as failed all the same. */
  inserting: "works" | "refused" | "reported";
  /** One action of one coming trip fails; trip 0 is the next. */
  failAt: { readonly trip: number; readonly action: number; readonly code: string } | null;
  /** The next trip fails once with a general error, nothing of it done. */
  generalExceptionOnce: boolean;
  /** The next trip never returns: lost on the way out, or on the way back after everything was done. */
  hang: "none" | "request-lost" | "answer-lost";
  /** What happens to the workbook just before a coming trip; 0 is the next. */
  beforeTrip: { readonly trip: number; readonly happen: () => void } | null;
  /** office.js never arrives: `onReady` does not settle. */
  officeBlocked: boolean;
  /** The host tells no theme. */
  noTheme: boolean;
  /** Local storage throws. */
  storageThrows: boolean;
  /** The clipboard is forbidden. */
  clipboardDenied: boolean;
}

/** No fault at all. */
export function noFaults(): Faults {
  return {
    cellEdit: false,
    elsewhere: "none",
    modalDialog: false,
    mergedAreasFail: false,
    inserting: "works",
    failAt: null,
    generalExceptionOnce: false,
    hang: "none",
    beforeTrip: null,
    officeBlocked: false,
    noTheme: false,
    storageThrows: false,
    clipboardDenied: false,
  };
}

/** The code with which every trip fails at the moment, or null. */
export function standingFault(faults: Faults, writes: boolean): string | null {
  if (faults.cellEdit) return "InvalidOperationInCellEditMode";
  if (faults.elsewhere === "other-workbook") return "InactiveWorkbook";
  if (faults.elsewhere === "chart") return "InvalidSelection";
  return faults.modalDialog && writes ? "WriteNotSupportedWhenModalDialogOpen" : null;
}
