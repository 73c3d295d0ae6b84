/** Tells when the user changes or selects cells. What this add-in does itself is not told. */
import { fromA1, type CellRef } from "../../../workbook/address";
import type { EventHandlerResult, WorksheetCollection } from "../surface";
import { pause, type Trips } from "../sync-log";

export type Unsubscribe = () => Promise<void>;

/** Events of our own writes come a moment after them. */
const OWN_EVENTS_AFTER = 300;

/** Whether this add-in is writing: Excels below 1.14 do not say who caused an event. */
export class OwnWrites {
  private writing = 0;

  get active(): boolean {
    return this.writing > 0;
  }

  /** Does a piece of writing; events count as ours until a moment after it. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.writing += 1;
    try {
      return await work();
    } finally {
      void pause(OWN_EVENTS_AFTER).then(() => (this.writing -= 1));
    }
  }
}

async function subscribe(
  trips: Trips,
  add: (sheets: WorksheetCollection) => EventHandlerResult,
): Promise<Unsubscribe> {
  const handle = await trips.run(async (run) => {
    const added = add(run.workbook.worksheets);
    await run.trip();
    return added;
  });
  return async () => {
    handle.remove();
    await handle.context.sync();
  };
}

/** Calls `listener` whenever somebody else than this add-in changed cells. */
export function watchEdits(trips: Trips, own: OwnWrites, listener: () => void): Promise<Unsubscribe> {
  return subscribe(trips, (sheets) =>
    sheets.onChanged.add(({ triggerSource, source }) => {
      const isOurs =
        triggerSource === undefined ? own.active && source === "Local" : triggerSource === "ThisLocalAddin";
      if (!isOurs) listener();
      return Promise.resolve();
    }),
  );
}

/** Calls `listener` with the first cell of each new selection. */
export function watchSelection(
  trips: Trips,
  nameOf: (id: string) => string | null,
  listener: (cell: CellRef) => void,
): Promise<Unsubscribe> {
  return subscribe(trips, (sheets) =>
    sheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const sheet = nameOf(worksheetId);
      const [first = ""] = address.slice(address.lastIndexOf("!") + 1).split(/[,:]/);
      const at = fromA1(first);
      if (sheet !== null && at) listener({ sheet, ...at });
      return Promise.resolve();
    }),
  );
}
