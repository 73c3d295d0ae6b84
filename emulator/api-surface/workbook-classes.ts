/** Shapes of the workbook and its parts, with the ExcelApi set that brought each member. */
import { call, NONE, read, to } from "./kinds";

/** Classes around the workbook. */
export const ROOT = {
  Workbook: {
    ...NONE,
    scalars: { name: read("1.7"), readOnly: read("1.8") },
    navigations: {
      application: to("1.1", "Application"),
      worksheets: to("1.1", "WorksheetCollection"),
      protection: to("1.7", "WorkbookProtection"),
      customXmlParts: to("1.5", "CustomXmlPartCollection"),
    },
    methods: { insertWorksheetsFromBase64: call("1.13", "value") },
  },
  Application: {
    ...NONE,
    methods: {
      suspendScreenUpdatingUntilNextSync: call("1.9"),
      suspendApiCalculationUntilNextSync: call("1.6"),
      createWorkbook: call("1.8", "WorkbookCreated"),
    },
  },
  WorkbookCreated: { ...NONE, scalars: { id: read("1.8") }, methods: { open: call("1.8") } },
  WorkbookProtection: { ...NONE, scalars: { protected: read("1.7") } },
  CustomXmlPartCollection: {
    ...NONE,
    methods: {
      add: call("1.5", "CustomXmlPart"),
      getItem: call("1.5", "CustomXmlPart"),
      getByNamespace: call("1.5", "CustomXmlPartScopedCollection"),
    },
    items: "CustomXmlPart",
  },
  CustomXmlPartScopedCollection: {
    ...NONE,
    methods: { getOnlyItemOrNullObject: call("1.5", "CustomXmlPart"), getCount: call("1.5", "value") },
    items: "CustomXmlPart",
  },
  CustomXmlPart: {
    ...NONE,
    scalars: { id: read("1.5") },
    methods: { getXml: call("1.5", "value"), setXml: call("1.5"), delete: call("1.5") },
  },
} as const;
