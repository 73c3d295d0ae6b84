/** Shapes of ranges and their looks, with the ExcelApi set that brought each member. */
import { call, NONE, read, to, write } from "./kinds";

/** Classes around ranges. */
export const RANGES = {
  Range: {
    ...NONE,
    scalars: {
      address: read("1.1"),
      rowIndex: read("1.1"),
      columnIndex: read("1.1"),
      rowCount: read("1.1"),
      columnCount: read("1.1"),
      values: write("1.1"),
      formulas: write("1.1"),
      numberFormat: write("1.1"),
      text: read("1.1"),
      valueTypes: read("1.1"),
      rowHidden: write("1.2"),
      columnHidden: write("1.2"),
      hyperlink: write("1.7"),
    },
    navigations: { format: to("1.1", "RangeFormat") },
    methods: {
      // Microsoft's client asks for rows and their bounds itself, when it sends large arrays in pieces.
      getRow: call("1.1", "Range"),
      getBoundingRect: call("1.1", "Range"),
      getIntersectionOrNullObject: call("1.4", "Range"),
      getRowProperties: call("1.9", "value"),
      getColumnProperties: call("1.9", "value"),
      getCellProperties: call("1.9", "value"),
      getMergedAreasOrNullObject: call("1.13", "RangeAreas"),
      merge: call("1.2"),
      unmerge: call("1.2"),
      clear: call("1.1"),
      select: call("1.1"),
    },
    kept: true,
  },
  RangeAreas: {
    ...NONE,
    scalars: { address: read("1.9") },
    navigations: { format: to("1.9", "RangeFormat"), areas: to("1.9", "RangeCollection") },
    kept: true,
  },
  RangeCollection: { ...NONE, items: "Range" },
  RangeFormat: {
    ...NONE,
    scalars: {
      columnWidth: write("1.2"),
      rowHeight: write("1.2"),
      wrapText: write("1.1"),
      horizontalAlignment: write("1.1"),
      verticalAlignment: write("1.1"),
    },
    navigations: {
      fill: to("1.1", "RangeFill"),
      font: to("1.1", "RangeFont"),
      borders: to("1.1", "RangeBorderCollection"),
    },
  },
  RangeFill: {
    ...NONE,
    scalars: { color: write("1.1"), pattern: write("1.9") },
    methods: { clear: call("1.1") },
  },
  RangeFont: {
    ...NONE,
    scalars: { bold: write("1.1"), color: write("1.1"), size: write("1.1"), underline: write("1.1") },
  },
  RangeBorderCollection: { ...NONE, methods: { getItem: call("1.1", "RangeBorder") }, items: "RangeBorder" },
  RangeBorder: { ...NONE, scalars: { style: write("1.1"), color: write("1.1") } },
} as const;
