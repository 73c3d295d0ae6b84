/** A range of one sheet: its arrays, its place, and what can be done with it. */
import type { Area } from "../../src/workbook/address";
import { cellAt, touchCell, type BookSheet, type Hyperlink } from "../model/book";
import { NotModelled } from "../api-surface";
import { addressOf, areaOf, intersection } from "./areas";
import { formatObject } from "./format";
import { allowWrite } from "./guard";
import { HostError } from "./host-error";
import type { Desk, Live } from "./live";
import { clearArea, pour, pourFormats } from "./matrix";
import { mergedAreas, mergeArea, unmergeArea } from "./merging";
import { arrays, lines, place, properties } from "./range-arrays";

/** A live range that tells which cells it means. */
export interface LiveRange extends Live {
  readonly sheet: BookSheet;
  readonly area: Area;
}

function setHyperlink(desk: Desk, sheet: BookSheet, area: Area, value: unknown): void {
  allowWrite(desk, sheet, area, "Range.hyperlink");
  const link = value as Partial<Hyperlink> | null;
  if (typeof link?.documentReference !== "string") throw new NotModelled("hyperlinks to other places");
  const { documentReference, textToDisplay } = link;
  const cell = touchCell(sheet, area.top, area.left);
  cell.hyperlink = { ...link, documentReference };
  if (textToDisplay !== undefined) pour(desk, sheet, area, [[textToDisplay]], "Range.hyperlink");
  cell.look = { ...cell.look, underline: "Single", fontColor: "#0563C1" };
}

function select(desk: Desk, sheet: BookSheet, area: Area): void {
  if (sheet.visibility !== "visible") throw new HostError("InvalidOperation", "Range.select");
  // Selecting on a sheet that is not in front is not dependable, so the emulator takes the harsh variant.
  if (desk.book.active !== sheet) throw new HostError("InvalidSelection", "Range.select");
  desk.book.selection = area;
}

function other(argument: unknown, sheet: BookSheet): Area | null {
  if (typeof argument === "string") return areaOf(argument, "Range.getIntersectionOrNullObject");
  const range = argument as LiveRange;
  return range.sheet === sheet ? range.area : null;
}

function setters(desk: Desk, sheet: BookSheet, area: Area): NonNullable<Live["setters"]> {
  return {
    values: (sent) => pour(desk, sheet, area, sent, "Range.values"),
    formulas: (sent) => pour(desk, sheet, area, sent, "Range.formulas"),
    numberFormat: (sent) => pourFormats(desk, sheet, area, sent),
    hyperlink: (value) => setHyperlink(desk, sheet, area, value),
  };
}

function boundingArea(left: Area, right: Area): Area {
  return {
    top: Math.min(left.top, right.top),
    left: Math.min(left.left, right.left),
    bottom: Math.max(left.bottom, right.bottom),
    right: Math.max(left.right, right.right),
  };
}

function openers(desk: Desk, sheet: BookSheet, area: Area): NonNullable<Live["openers"]> {
  return {
    getRow: (row) => {
      const line = area.top + Number(row);
      return rangeObject(desk, sheet, { ...area, top: line, bottom: line });
    },
    getBoundingRect: (argument) => {
      const wanted = other(argument, sheet);
      return wanted && rangeObject(desk, sheet, boundingArea(area, wanted));
    },
    getIntersectionOrNullObject: (argument) => {
      const wanted = other(argument, sheet);
      const shared = wanted && intersection(area, wanted);
      return shared && rangeObject(desk, sheet, shared);
    },
    getMergedAreasOrNullObject: () => {
      const merged = mergedAreas(desk, sheet, area);
      return merged.length === 0 ? null : areasObject(desk, sheet, merged);
    },
  };
}

/** The live object of one area of a sheet. */
export function rangeObject(desk: Desk, sheet: BookSheet, area: Area): LiveRange {
  const hiding = lines(desk, sheet, area);
  const hyperlink = () => cellAt(sheet, area.top, area.left).hyperlink;
  return {
    className: "Range",
    sheet,
    area,
    scalars: { ...place(sheet, area), ...arrays(desk, sheet, area), ...hiding.scalars, hyperlink },
    setters: { ...setters(desk, sheet, area), ...hiding.setters },
    navigations: { format: () => formatObject({ desk, sheet, areas: [area] }) },
    calls: {
      ...properties(sheet, area),
      merge: () => mergeArea(desk, sheet, area),
      unmerge: () => unmergeArea(desk, sheet, area),
      clear: (what) => clearArea(desk, sheet, area, what),
      select: () => select(desk, sheet, area),
    },
    openers: openers(desk, sheet, area),
  };
}

/** The live object of several areas of a sheet. */
export function areasObject(desk: Desk, sheet: BookSheet, areas: readonly Area[]): Live {
  const ranges = (): readonly Live[] => areas.map((area) => rangeObject(desk, sheet, area));
  return {
    className: "RangeAreas",
    scalars: { address: () => areas.map((area) => addressOf(sheet, area)).join(",") },
    navigations: {
      format: () => formatObject({ desk, sheet, areas }),
      areas: () => ({ className: "RangeCollection", items: ranges }),
    },
  };
}
