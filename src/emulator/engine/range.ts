/** A range of one sheet: its arrays, its place, and what can be done with it. */
import type { Area } from "../../workbook/address";
import { cellAt, touchCell, type BookSheet, type Hyperlink } from "../model/book";
import { formulaOf, shownText, typeOf, valueOf } from "../model/content";
import { NotModelled } from "../shape";
import { addressOf, areaOf, cellCount, intersection } from "./areas";
import { cellProperties, formatObject } from "./format";
import { allowWrite } from "./guard";
import { HostError } from "./host-error";
import type { Desk, Live } from "./live";
import { clearArea, matrixOf, pour, pourFormats } from "./matrix";
import { mergedAreas, mergeArea, unmergeArea } from "./merging";

/** Cells that one read may ask for. */
const LIMIT_OF_READING = 5_000_000;

/** A live range that tells which cells it means. */
export interface LiveRange extends Live {
  readonly sheet: BookSheet;
  readonly area: Area;
}

function arrays(desk: Desk, sheet: BookSheet, area: Area): NonNullable<Live["scalars"]> {
  const read =
    <T>(of: Parameters<typeof matrixOf<T>>[2]) =>
    (): T[][] => {
      desk.countCells(cellCount(area));
      if (cellCount(area) > LIMIT_OF_READING) throw new HostError("RangeExceedsLimit", "Range.values");
      return matrixOf(sheet, area, of);
    };
  return {
    values: read(valueOf),
    formulas: read(formulaOf),
    numberFormat: read(({ format }) => format),
    text: read((cell) => shownText(cell, desk.formatter)),
    valueTypes: read(typeOf),
  };
}

function place(sheet: BookSheet, area: Area): NonNullable<Live["scalars"]> {
  return {
    address: () => addressOf(sheet, area),
    rowIndex: () => area.top,
    columnIndex: () => area.left,
    rowCount: () => area.bottom - area.top + 1,
    columnCount: () => area.right - area.left + 1,
  };
}

/** true, false, or null where some of the lines are hidden and some are not. */
function hiddenLines(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  let count = 0;
  for (let line = from; line <= to; line += 1) if (hidden.has(line)) count += 1;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

function hideLines(hidden: Set<number>, from: number, to: number, hide: unknown): void {
  if (typeof hide !== "boolean") throw new HostError("InvalidArgument", "Range.rowHidden");
  for (let line = from; line <= to; line += 1) {
    if (hide) hidden.add(line);
    else hidden.delete(line);
  }
}

function lines(desk: Desk, sheet: BookSheet, area: Area): Pick<Live, "scalars" | "setters"> {
  const { top, left, bottom, right } = area;
  const hide = (hidden: Set<number>, from: number, to: number) => (value: unknown) => {
    allowWrite(desk, sheet, area, "Range.rowHidden");
    hideLines(hidden, from, to, value);
  };
  return {
    scalars: {
      rowHidden: () => hiddenLines(sheet.hiddenRows, top, bottom),
      columnHidden: () => hiddenLines(sheet.hiddenColumns, left, right),
    },
    setters: {
      rowHidden: hide(sheet.hiddenRows, top, bottom),
      columnHidden: hide(sheet.hiddenColumns, left, right),
    },
  };
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

function properties(sheet: BookSheet, area: Area): NonNullable<Live["calls"]> {
  const span = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return {
    getRowProperties: () =>
      span(area.top, area.bottom).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) })),
    getColumnProperties: () =>
      span(area.left, area.right).map((column) => ({ columnHidden: sheet.hiddenColumns.has(column) })),
    getCellProperties: () => matrixOf(sheet, area, ({ look }) => ({ format: cellProperties(look) })),
  };
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

function openers(desk: Desk, sheet: BookSheet, area: Area): NonNullable<Live["openers"]> {
  return {
    getIntersectionOrNullObject: (argument) => {
      const wanted = other(argument, sheet);
      const shared = wanted && intersection(area, wanted);
      return shared && rangeObject(desk, sheet, shared);
    },
    getMergedAreasOrNullObject: () => mergedAreas(desk, sheet, area),
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
