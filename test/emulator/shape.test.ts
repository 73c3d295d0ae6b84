/** The shape that both halves are held to: the engine carries out all of it, and Microsoft's library has all of it. */
import { emulate } from "../../emulator/emulate";
import { formatObject } from "../../emulator/engine/format";
import type { Desk, Live } from "../../emulator/engine/live";
import { areasObject, rangeObject } from "../../emulator/engine/range";
import { workbookObject } from "../../emulator/engine/workbook";
import { newDesk } from "../../emulator/engine/desk";
import { SHAPE } from "../../emulator/api-surface";
import { loadMicrosoftClient } from "./support/microsoft-client";
import { admit } from "../../emulator/guest";
import { bookPackage } from "../support/packages";
import { workbookOf } from "./support/books";

/** The text of a workbook file, and the path by which a client sends it. */
const FILE = Buffer.from(bookPackage({ sheets: [{ name: "表", body: "<sheetData/>" }] })).toString("base64");
const created = { Id: 1, ObjectPathType: 3, Name: "CreateWorkbook", ArgumentInfo: { Arguments: [FILE] } };
const CELL = { top: 0, left: 0, bottom: 0, right: 0 };

/** One live object of every class. */
async function everyObject(): Promise<ReadonlyMap<string, Live>> {
  const excel = await emulate({
    workbook: workbookOf([{ name: "表", cells: { A1: 1 } }]),
    profile: "m365win",
  });
  const { book, profile, faults, formatter } = excel.engine;
  book.xmlParts.push({ id: "x", xml: '<a xmlns="urn:x"/>' });
  const desk: Desk = newDesk(book, profile, formatter, faults, 1);
  const sheet = book.sheets[0];
  if (!sheet) throw new RangeError("no sheet");
  const objects = new Map<string, Live>();
  const take = (live: Live | null | undefined): void => {
    if (!live || objects.has(live.className)) return;
    objects.set(live.className, live);
    for (const open of Object.values(live.navigations ?? {})) take(open());
    for (const item of live.items?.() ?? []) take(item);
  };
  take(workbookObject(desk));
  take(rangeObject(desk, sheet, CELL));
  take(areasObject(desk, sheet, [CELL]));
  take(formatObject({ desk, sheet, areas: [CELL] }));
  await admit({ AutoKeepReference: false, Actions: [], ObjectPaths: { 1: created } }, desk.guests);
  take(objects.get("Application")?.openers?.createWorkbook?.(FILE));
  take(objects.get("CustomXmlPartCollection")?.openers?.getByNamespace?.("urn:x"));
  return objects;
}

it("is carried out by the engine, member by member", async () => {
  const objects = await everyObject();
  expect([...objects.keys()].sort()).toEqual(Object.keys(SHAPE).sort());
  for (const [name, { scalars, navigations, methods }] of Object.entries(SHAPE)) {
    const live = objects.get(name);
    const written = Object.entries(scalars).flatMap(([one, { writable }]) => (writable ? [one] : []));
    const handled = Object.keys({ ...live?.calls, ...live?.openers });
    expect([name, Object.keys(live?.scalars ?? {}).sort()]).toEqual([name, Object.keys(scalars).sort()]);
    expect([name, Object.keys(live?.setters ?? {}).sort()]).toEqual([name, written.sort()]);
    expect([name, Object.keys(live?.navigations ?? {}).sort()]).toEqual([
      name,
      Object.keys(navigations).sort(),
    ]);
    expect([name, handled.sort()]).toEqual([name, Object.keys(methods).sort()]);
  }
});

it("is all there in Microsoft's library, with the same properties writable", async () => {
  const { engine } = await emulate({ workbook: workbookOf([{ name: "表" }]), profile: "m365win" });
  const { Excel } = loadMicrosoftClient(() => engine, "excel-win32-16.01.debug.js");
  const classes = Excel as unknown as Readonly<Record<string, { readonly prototype: object } | undefined>>;
  const told = (name: string, member: string): PropertyDescriptor | undefined =>
    Object.getOwnPropertyDescriptor(classes[name]?.prototype ?? {}, member);
  for (const [name, { scalars, navigations, methods, events }] of Object.entries(SHAPE)) {
    for (const [member, { writable }] of Object.entries(scalars)) {
      // What we treat as read-only may be writable there: setting it is then not modelled.
      expect([name, member, typeof told(name, member)?.get]).toEqual([name, member, "function"]);
      if (writable)
        expect([name, member, typeof told(name, member)?.set]).toEqual([name, member, "function"]);
    }
    for (const member of [...Object.keys(navigations), ...Object.keys(events)]) {
      expect([name, member, typeof told(name, member)?.get]).toEqual([name, member, "function"]);
    }
    for (const member of Object.keys(methods)) {
      expect([name, member, typeof told(name, member)?.value]).toEqual([name, member, "function"]);
    }
  }
});
