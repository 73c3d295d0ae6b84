/** Shapes of worksheets, with the ExcelApi set that brought each member. */
import { call, NONE, read, to, write } from "./kinds";

/** Classes around worksheets. */
export const SHEETS = {
  WorksheetCollection: {
    ...NONE,
    methods: {
      add: call("1.1", "Worksheet"),
      getItem: call("1.1", "Worksheet"),
      getItemOrNullObject: call("1.4", "Worksheet"),
    },
    events: { onChanged: "1.9", onSelectionChanged: "1.9" },
    items: "Worksheet",
  },
  Worksheet: {
    ...NONE,
    scalars: { id: read("1.1"), name: read("1.1"), visibility: write("1.1"), showGridlines: write("1.8") },
    navigations: {
      protection: to("1.2", "WorksheetProtection"),
      freezePanes: to("1.7", "WorksheetFreezePanes"),
      pageLayout: to("1.9", "PageLayout"),
    },
    methods: {
      getRange: call("1.1", "Range"),
      getRanges: call("1.9", "RangeAreas"),
      getUsedRangeOrNullObject: call("1.4", "Range"),
      activate: call("1.1"),
      delete: call("1.1"),
    },
  },
  WorksheetProtection: { ...NONE, scalars: { protected: read("1.2") } },
  WorksheetFreezePanes: { ...NONE, methods: { freezeRows: call("1.7"), unfreeze: call("1.7") } },
  PageLayout: {
    ...NONE,
    scalars: {
      orientation: write("1.9"),
      zoom: write("1.9"),
      paperSize: write("1.9"),
      centerHorizontally: write("1.9"),
    },
    methods: { setPrintTitleRows: call("1.9") },
  },
} as const;
