/** The whole pane over a workbook in memory, and hands to work it. */
import { act, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { memoryHost, type MemoryHost } from "../../../emulator/memory/memory";
import type { Host } from "../../../src/hosts/host";
import { App } from "../../../src/taskpane/components/App";
import type { Surroundings } from "../../../src/taskpane/surroundings";
import type { PaneHost } from "../../../src/taskpane/session/actions";
import { fromA1, refFromText, refToText, type CellRef } from "../../../src/workbook/address";
import { cellAt, sheetNamed, type Workbook } from "../../../src/workbook/grid";
import { workbookOf } from "../../support/grid";
import { HENGYANG_BASIC, HENGYANG_SELF } from "../../support/published/hengyang-2022";

export const hengyang = (): Workbook => workbookOf([HENGYANG_BASIC, HENGYANG_SELF], "numbers", "002.xlsx");

export interface OpenPane {
  readonly user: UserEvent;
  readonly host: MemoryHost;
  /** Cells that were shown, in order, as `基础数据表!D6`. */
  readonly revealed: string[];
  readonly edit: () => void;
  /** Selects a cell in the sheet, as the person would. */
  readonly select: (cell: string) => void;
  /** What a cell shows. */
  readonly text: (sheet: string, cell: string) => string;
}

/** Local preferences that forget with the test. */
export function preferences(): Surroundings["preferences"] {
  const kept = new Map<string, string>();
  return { get: (name) => kept.get(name) ?? null, set: (name, value) => void kept.set(name, value) };
}

export interface PaneOptions {
  readonly workbook?: Workbook;
  readonly host?: (inner: MemoryHost) => Host & Partial<PaneHost>;
  readonly over?: MemoryHost;
  readonly insertSheets?: Surroundings["insertSheets"];
  readonly onProgress?: Surroundings["onProgress"];
  readonly reopen?: () => void;
}

const nothing = (): void => undefined;

/** A host as the pane asks it: what a memory host cannot do is done by doing nothing. */
export const paneHost = (host: Host & Partial<PaneHost>): PaneHost => ({
  uncover: async () => undefined,
  cancel: nothing,
  leave: nothing,
  ...host,
});

/** The surroundings of a pane over a host; what a test does not care about does nothing. */
export function surroundingsOf(
  host: Host & Partial<PaneHost>,
  more: Partial<Omit<Surroundings, "host">> = {},
): Surroundings {
  return {
    host: paneHost(host),
    now: () => "2026-03-01T09:30:00",
    onEdited: () => nothing,
    onSelected: () => nothing,
    onProgress: () => nothing,
    reopen: nothing,
    insertSheets: () => Promise.resolve({ kind: "opened-apart" }),
    isDark: null,
    diagnostics: () => "版本 1",
    preferences: preferences(),
    ...more,
  };
}

/** Opens the pane and waits until the workbook was read. */
export async function openPane(options: PaneOptions = {}): Promise<OpenPane> {
  const inner = options.over ?? memoryHost(options.workbook ?? hengyang());
  const revealed: string[] = [];
  let edited = nothing;
  let selected: (cell: CellRef) => void = nothing;
  const watched: Host = {
    ...inner,
    reveal: async (cell: CellRef) => void revealed.push(refToText(cell)),
  };
  const host = options.host ? options.host({ ...inner, ...watched }) : watched;
  const surroundings = surroundingsOf(host, {
    onEdited: (listener) => {
      edited = listener;
      return nothing;
    },
    onSelected: (listener) => {
      selected = listener;
      return nothing;
    },
    ...(options.reopen ? { reopen: options.reopen } : {}),
    ...(options.insertSheets ? { insertSheets: options.insertSheets } : {}),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
  const user = userEvent.setup();
  render(<App surroundings={surroundings} />);
  await settled();
  return {
    user,
    host: inner,
    revealed,
    edit: () => act(() => edited()),
    select: (cell) => {
      const ref = refFromText(cell);
      if (ref) act(() => selected(ref));
    },
    text: (sheet, cell) => {
      const found = sheetNamed(inner.current(), sheet);
      const at = fromA1(cell);
      return found && at ? cellAt(found, at).text : "";
    },
  };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
const MOST_PAUSES = 200;

const isBusy = (): boolean =>
  document.querySelector('.jxzp-busy [role="progressbar"], [aria-busy="true"]') !== null;

/** Lets promises and what follows from them come to rest; what an act changed is seen only when it has ended. */
export async function settled(): Promise<void> {
  for (let left = MOST_PAUSES; left > 0; left -= 1) {
    await act(() => pause(10));
    if (!isBusy()) return;
  }
}

/** Clicks the button of a name and lets the pane come to rest. */
export async function press(pane: OpenPane, name: string | RegExp): Promise<void> {
  await pane.user.click(screen.getByRole("button", { name }));
  await settled();
}

/** The list item that speaks of a cell. */
export function findingAt(cell: string): HTMLElement {
  const button = screen.getAllByRole("button").find((one) => one.dataset["key"]?.includes(`@${cell}`));
  const item = button?.closest("li");
  if (!item) throw new RangeError(`no finding at ${cell}`);
  return item;
}
