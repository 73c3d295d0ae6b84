/** How a sheet is printed. */
import type { BookSheet } from "../model/book";
import { allowLayout } from "./guard";
import { NotModelled } from "../api-surface";
import { HostError } from "./host-error";
import type { Desk, Live } from "./live";

function setPaper(desk: Desk, sheet: BookSheet, value: unknown): void {
  allowLayout(desk, sheet, "PageLayout.paperSize");
  if (value !== "A4") throw new NotModelled(`paper of size ${String(value)}`);
  sheet.page.paper = value;
}

function setOrientation(desk: Desk, sheet: BookSheet, value: unknown): void {
  allowLayout(desk, sheet, "PageLayout.orientation");
  if (value !== "Portrait" && value !== "Landscape")
    throw new HostError("InvalidArgument", "PageLayout.orientation");
  sheet.page.orientation = value;
}

function setZoom(desk: Desk, sheet: BookSheet, value: unknown): void {
  allowLayout(desk, sheet, "PageLayout.zoom");
  const pages = (value as { horizontalFitToPages?: unknown } | null)?.horizontalFitToPages;
  if (typeof pages !== "number") throw new HostError("InvalidArgument", "PageLayout.zoom");
  sheet.page.fitToWidth = pages;
}

function setTitleRows(desk: Desk, sheet: BookSheet, rows: unknown): void {
  allowLayout(desk, sheet, "PageLayout.setPrintTitleRows");
  if (typeof rows !== "string" || !/^\$?\d+:\$?\d+$/.test(rows)) {
    throw new HostError("InvalidArgument", "PageLayout.setPrintTitleRows");
  }
  sheet.page.titleRows = rows;
}

/** `pageLayout` of a worksheet. */
export function pageObject(desk: Desk, sheet: BookSheet): Live {
  return {
    className: "PageLayout",
    scalars: {
      orientation: () => sheet.page.orientation,
      paperSize: () => sheet.page.paper,
      centerHorizontally: () => sheet.page.centred,
      zoom: () =>
        sheet.page.fitToWidth === null ? { scale: 100 } : { horizontalFitToPages: sheet.page.fitToWidth },
    },
    setters: {
      paperSize: (value) => setPaper(desk, sheet, value),
      centerHorizontally: (value) => {
        allowLayout(desk, sheet, "PageLayout.centerHorizontally");
        sheet.page.centred = value === true;
      },
      orientation: (value) => setOrientation(desk, sheet, value),
      zoom: (value) => setZoom(desk, sheet, value),
    },
    calls: { setPrintTitleRows: (rows) => setTitleRows(desk, sheet, rows) },
  };
}
