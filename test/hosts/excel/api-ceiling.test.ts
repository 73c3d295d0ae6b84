/** No call above ExcelApi 1.14 is named, and none above 1.9 without asking; the emulator tells the same sets. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { apiSetsOf } from "../../../scripts/api-ceiling/api-sets";
import { faultsOf, namesOffice } from "../../../scripts/api-ceiling/check";
import { SHAPE } from "../../../emulator/api-surface";

const types = join(dirname(createRequire(__filename).resolve("@types/office-js/package.json")), "index.d.ts");
const sets = apiSetsOf(readFileSync(types, "utf8"));
const SURFACE = join(__dirname, "../../../src/hosts/excel/surface");

it.each(readdirSync(SURFACE))("finds nothing wrong with %s", (file) => {
  expect(faultsOf(readFileSync(join(SURFACE, file), "utf8"), sets)).toEqual([]);
});

it.each([
  [
    "above the ceiling",
    "export interface Worksheet { readonly notes?: unknown; }",
    "1.18 is above the ceiling",
  ],
  [
    "above the floor, not optional",
    "interface Range { getMergedAreasOrNullObject(): void; }",
    "must be optional",
  ],
  ["unknown", "interface Range { fly(): void; }", "no such member"],
])("tells of a call %s", (_, surface, fault) => {
  expect(faultsOf(surface, sets)).toEqual([expect.stringContaining(fault)]);
});

it.each([
  ["at the floor", "interface Worksheet { getRanges(): void; }"],
  ["above the floor, optional", "interface Range { getMergedAreasOrNullObject?(): void; }"],
  ["at the ceiling, optional", "interface WorksheetChangedEventArgs { readonly triggerSource?: string; }"],
])("lets a call %s pass", (_, surface) => {
  expect(faultsOf(surface, sets)).toEqual([]);
});

it.each([
  ["const x = Excel.run(work);", true],
  ["if (Office.context) start();", true],
  ["// Excel.run is not used here", false],
  ["const word = `Excel.run`;", false],
  ["page.Excel.run(work)", false],
])("sees whether %s speaks to Office", (code, expected) => {
  expect(namesOffice(code)).toBe(expected);
});

/** What `Excel.createWorkbook` sends: members of the library that its declarations do not tell; the set is that call's. */
const UNTOLD = ["Application.createWorkbook", "WorkbookCreated.id", "WorkbookCreated.open"];

it("models each member with the set that brought it, and nothing that Excel has not", () => {
  const modelled = Object.entries(SHAPE).flatMap(([owner, { scalars, navigations, methods, events }]) =>
    [...Object.entries({ ...scalars, ...navigations, ...methods }), ...Object.entries(events)].map(
      ([name, shape]) => [`${owner}.${name}`, typeof shape === "string" ? shape : shape.since] as const,
    ),
  );
  const told = modelled.map(([key]) => [key, UNTOLD.includes(key) ? "1.8" : sets.get(key)]);
  expect(modelled.length).toBeGreaterThan(80);
  expect(modelled.map(([key, since]) => [key, since])).toEqual(told);
});
