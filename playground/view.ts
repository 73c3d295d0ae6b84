/** The page around the pane: tabs and the sheet, redrawn whenever the workbook may have changed. */
import { PLAYGROUND_WORDS } from "../src/words/pane-playground";
import type { EmulatedExcel } from "../emulator/emulate";
import { sheetTable } from "./sheet-table";

const LOOK_EVERY_MS = 120;

/** The element of an id. @throws RangeError when the page lacks it. */
export function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new RangeError(`no element ${id}`);
  return found as T;
}

function drawTabs(excel: EmulatedExcel, redraw: () => void): void {
  const { book, simulate } = excel.engine;
  const visible = book.sheets.filter(({ visibility }) => visibility === "visible");
  element("tabs").replaceChildren(
    ...visible.map((sheet) => {
      const tab = document.createElement("button");
      tab.type = "button";
      tab.textContent = sheet.name;
      tab.setAttribute("aria-pressed", String(sheet === book.active));
      tab.onclick = () => {
        simulate.select(sheet.name, "A1");
        redraw();
      };
      return tab;
    }),
  );
}

function drawSheet(excel: EmulatedExcel): void {
  const { book, simulate } = excel.engine;
  const table = sheetTable({ sheet: book.active, simulate, selection: book.selection });
  element("sheet").replaceChildren(table);
  table.querySelector(".selected")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** A field over a cell; Enter or leaving it types, Esc does not. */
function editCell(cell: HTMLElement, text: string, type: (typed: string) => void): void {
  const field = document.createElement("input");
  field.value = text;
  field.setAttribute("aria-label", PLAYGROUND_WORDS.edit(cell.dataset["ref"] ?? ""));
  let left = false;
  const leave = (typed: string | null): void => {
    if (left) return;
    left = true;
    if (typed !== null && typed !== text) type(typed);
    else field.replaceWith(text);
  };
  field.onkeydown = (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter") leave(field.value);
    if (event.key === "Escape") leave(null);
  };
  field.onblur = () => leave(field.value);
  cell.replaceChildren(field);
  field.focus();
}

function isEditing(): boolean {
  return (
    document.activeElement instanceof HTMLInputElement && element("sheet").contains(document.activeElement)
  );
}

function listenToCells(excel: EmulatedExcel, redraw: () => void): void {
  const { book, simulate } = excel.engine;
  const host = element("sheet");
  const refOf = ({ target }: Event): string | undefined =>
    target instanceof Element ? target.closest<HTMLElement>("td[data-ref]")?.dataset["ref"] : undefined;
  host.onclick = (event) => {
    const ref = isEditing() ? undefined : refOf(event);
    if (ref !== undefined) simulate.select(book.active.name, ref);
  };
  host.ondblclick = (event) => {
    const ref = refOf(event);
    const cell = ref === undefined ? null : host.querySelector<HTMLElement>(`[data-ref="${ref}"]`);
    if (!cell || ref === undefined) return;
    const { name } = book.active;
    editCell(cell, simulate.textOf(name, ref), (typed) => {
      simulate.userEdit(name, ref, typed);
      redraw();
    });
  };
}

/** Shows a workbook until `stop`; a click selects a cell, a double click changes it. */
export function showWorkbook(excel: EmulatedExcel): { readonly stop: () => void } {
  const { engine, counters } = excel;
  const { book } = engine;
  let seen = "";
  const stamp = (): string =>
    [counters.all.length, book.active.id, JSON.stringify(book.selection), book.sheets.length].join(" ");
  const redraw = (): void => {
    seen = stamp();
    drawTabs(excel, redraw);
    drawSheet(excel);
  };
  listenToCells(excel, redraw);
  redraw();
  const timer = setInterval(() => !isEditing() && stamp() !== seen && redraw(), LOOK_EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
