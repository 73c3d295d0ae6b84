/** Tells listeners of changes and selections after the batch in which they happened, never during it. */
import { areaToA1, type Area } from "../../src/workbook/address";
import type { BookSheet } from "../model/book";
import type { CellChange } from "./live";

export type EventName = "onChanged" | "onSelectionChanged";

export interface ChangeEvent {
  readonly type: "WorksheetChanged" | "WorksheetSelectionChanged";
  readonly address: string;
  readonly worksheetId: string;
  readonly source?: "Local" | "Remote";
  readonly changeType?: "RangeEdited";
  /** Absent below ExcelApi 1.14. */
  readonly triggerSource?: "ThisLocalAddin" | "Unknown";
}

export type Listener = (event: ChangeEvent) => void;

/** Who changed something. */
export type Actor = "add-in" | "user" | "other-person";

export interface Events {
  listen(name: EventName, listener: Listener): () => void;
  changed(changes: readonly CellChange[], actor: Actor): void;
  selected(sheet: BookSheet, area: Area): void;
}

function changeEvent({ sheet, area }: CellChange, actor: Actor, hasTrigger: boolean): ChangeEvent {
  return {
    type: "WorksheetChanged",
    changeType: "RangeEdited",
    address: areaToA1(area),
    worksheetId: sheet.id,
    source: actor === "other-person" ? "Remote" : "Local",
    ...(hasTrigger ? { triggerSource: actor === "add-in" ? "ThisLocalAddin" : "Unknown" } : {}),
  };
}

/** `hasTrigger`: whether events say that this add-in caused them. */
export function newEvents(hasTrigger: boolean): Events {
  const listeners: Record<EventName, Set<Listener>> = { onChanged: new Set(), onSelectionChanged: new Set() };
  const tell = (name: EventName, event: ChangeEvent): void => {
    for (const listener of [...listeners[name]]) setTimeout(() => listener(event));
  };
  return {
    listen: (name, listener) => {
      listeners[name].add(listener);
      return () => void listeners[name].delete(listener);
    },
    changed: (changes, actor) => {
      for (const change of changes) tell("onChanged", changeEvent(change, actor, hasTrigger));
    },
    selected: ({ id }, area) =>
      tell("onSelectionChanged", {
        type: "WorksheetSelectionChanged",
        address: areaToA1(area),
        worksheetId: id,
      }),
  };
}
