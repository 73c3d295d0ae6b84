/** How a sheet is printed. */
import type { BookSheet } from "../model/book";
import { allowLayout } from "./guard";
import { HostError } from "./host-error";
import type { Desk, Live } from "./live";

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
      zoom: () =>
        sheet.page.fitToWidth === null ? { scale: 100 } : { horizontalFitToPages: sheet.page.fitToWidth },
    },
    setters: {
      orientation: (value) => setOrientation(desk, sheet, value),
      zoom: (value) => setZoom(desk, sheet, value),
    },
    calls: { setPrintTitleRows: (rows) => setTitleRows(desk, sheet, rows) },
  };
}
