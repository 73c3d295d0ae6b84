/** Workbook semantics of sheets, merged areas, protection, parts, events and undo: W16, W18 to W37. */
import { emulate } from "../../emulator/emulate";
import type { RequestContext } from "../../src/hosts/excel/surface";
import { codeOf, sessionOn, sessionWith, type Session } from "./support/session";
import { workbookOf } from "./support/books";
import type { LoadedClient } from "./support/microsoft-client";

/** A call that is not part of the surface, as a script would make it. */
type Loose = Record<string, (...args: readonly unknown[]) => Loose> & Record<string, unknown>;
const loose = (target: unknown): Loose => target as Loose;

const used = async ({ run }: Session, valuesOnly: boolean): Promise<string | null> =>
  run(async (sheet, context) => {
    const range = sheet.getUsedRangeOrNullObject(valuesOnly);
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  });

it("W16 gives a null object for a blank sheet, and counts cells that only have looks where asked", async () => {
  const session = await sessionWith({});
  expect(await used(session, true)).toBeNull();
  await session.run(async (sheet, context) => {
    sheet.getRange("C3").format.fill.color = "#FFC7CE";
    await context.sync();
  });
  expect([await used(session, true), await used(session, false)]).toEqual([null, "表!C3"]);
});

it("W16 begins where the data begins", async () => {
  expect(await used(await sessionWith({ B2: 1, D5: 2 }), true)).toBe("表!B2:D5");
});

it("W18 keeps the content of a merged area in its first cell; a write elsewhere is lost without a word", async () => {
  const { enter, look } = await sessionOn([{ name: "表", cells: { B2: "头" }, merges: ["B2:C3"] }]);
  await enter("C3", "丢");
  expect([(await look("B2")).value, (await look("C3")).type]).toEqual(["头", "Empty"]);
});

it("W19 gives merged areas whose first cell lies in the range, with full addresses; none gives a null object", async () => {
  const { run } = await sessionOn([{ name: "表", cells: { B2: "头" }, merges: ["B2:C3", "A5:B5"] }]);
  await run(async (sheet, context) => {
    const ask = (address: string) => {
      const areas = sheet.getRange(address).getMergedAreasOrNullObject?.();
      areas?.load("areas/items/address");
      return areas;
    };
    const [whole, part, none] = [ask("A1:D9"), ask("C2:C9"), ask("A1")];
    await context.sync();
    expect(whole?.areas.items.map(({ address }) => address)).toEqual(["表!B2:C3", "表!A5:B5"]);
    expect([part?.isNullObject, none?.isNullObject]).toEqual([true, true]);
  });
});

it.each([
  [512, ""],
  [513, "InvalidArgument"],
])("W19 reads %i merged areas (%s)", async (count, code) => {
  const merges = Array.from({ length: count }, (_, row) => `A${row + 1}:B${row + 1}`);
  const { run } = await sessionOn([{ name: "表", merges }]);
  const reading = run(async (sheet, context) => {
    sheet.getRange("A1:B600").getMergedAreasOrNullObject?.().load("areas/items/address");
    await context.sync();
  });
  expect(await codeOf(reading)).toBe(code);
});

it("W20 keeps only the first cell's content when cells are merged, and leaves it there when they are taken apart", async () => {
  const { run, look } = await sessionWith({ A1: "一", B1: "二" });
  await run(async (sheet, context) => {
    sheet.getRange("A1:B1").merge();
    await context.sync();
  });
  expect([(await look("A1")).value, (await look("B1")).value]).toEqual(["一", ""]);
  await run(async (sheet, context) => {
    sheet.getRange("A1:B1").unmerge();
    await context.sync();
  });
  expect([(await look("A1")).value, (await look("B1")).value]).toEqual(["一", ""]);
});

describe("W21 a protected sheet", () => {
  const open = (): Promise<Session> =>
    sessionOn([{ name: "表", protected: true, unlocked: ["B1"], cells: { A1: 1, B1: 2 } }]);

  it.each(["A1", "A1:B1"])(
    "refuses writes that touch a locked cell (%s), even with null",
    async (address) => {
      const { run } = await open();
      const values = address === "A1" ? [[9]] : [[null, 9]];
      const writing = run(async (sheet, context) => {
        sheet.getRange(address).values = values;
        await context.sync();
      });
      await expect(writing).rejects.toMatchObject({ code: "AccessDenied", httpStatusCode: 403 });
    },
  );

  it("refuses looks and row heights as well", async () => {
    const { run } = await open();
    for (const change of ["fill", "height"]) {
      const writing = run(async (sheet, context) => {
        const { format } = sheet.getRange("A1");
        if (change === "fill") format.fill.color = "#FFC7CE";
        else format.rowHeight = 30;
        await context.sync();
      });
      expect(await codeOf(writing)).toBe("AccessDenied");
    }
  });

  it("takes writes to unlocked cells, and can be read", async () => {
    const { enter, look } = await open();
    await enter("B1", 9);
    expect([(await look("A1")).value, (await look("B1")).value]).toEqual([1, 9]);
  });
});

it.each([
  [
    "W22 protecting",
    (context: RequestContext) =>
      loose(loose(context.workbook.worksheets.getItem("表")).protection).protect?.(),
  ],
  [
    "W23 unprotecting",
    (context: RequestContext) =>
      loose(loose(context.workbook.worksheets.getItem("表")).protection).unprotect?.("x"),
  ],
  ["W28 comments", (context: RequestContext) => loose(context.workbook).comments],
  ["W29 notes", (context: RequestContext) => loose(context.workbook.worksheets.getItem("表")).notes],
  ["W30 a note beside a comment", (context: RequestContext) => loose(context.workbook).notes],
  [
    "W31 data validation",
    (context: RequestContext) =>
      loose(context.workbook.worksheets.getItem("表").getRange("A1")).dataValidation,
  ],
  ["W33 settings", (context: RequestContext) => loose(context.workbook).settings],
  [
    "W34 switching events off",
    (context: RequestContext) => loose(context).runtime ?? loose(context.workbook).runtime,
  ],
  [
    "W35 calculating on demand",
    (context: RequestContext) => loose(loose(context.workbook).application).calculate,
  ],
  ["W36 reading the selection", (context: RequestContext) => loose(context.workbook).getSelectedRange],
])("%s: throws, not modelled", async (_, use) => {
  const { run } = await sessionWith({ A1: 1 });
  await expect(run(async (_sheet, context) => void use(context))).rejects.toThrow("not modelled");
});

it.each(["adding", "deleting", "hiding"])(
  "W24 refuses %s a sheet while the structure is protected",
  async (what) => {
    const { run, excel } = await sessionOn([{ name: "表" }, { name: "二" }]);
    excel.engine.simulate.protectStructure(true);
    const changing = run(async (sheet, context) => {
      if (what === "adding") context.workbook.worksheets.add("三");
      else if (what === "deleting") sheet.delete();
      else sheet.visibility = "Hidden";
      await context.sync();
    });
    expect(await codeOf(changing)).toBe("AccessDenied");
  },
);

it.each([
  ["表", "ItemAlreadyExists"],
  ["DATA", "ItemAlreadyExists"],
  ["", "InvalidArgument"],
  ["一/二", "InvalidArgument"],
  ["'引'", "InvalidArgument"],
  ["长".repeat(32), "InvalidArgument"],
  ["长".repeat(31), ""],
])("W25 adds a sheet named %s (%s)", async (name, code) => {
  const { run } = await sessionOn([{ name: "表" }, { name: "Data" }]);
  const adding = run(async (_sheet, context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  expect(await codeOf(adding)).toBe(code);
});

it("W25 finds a sheet without regard to case", async () => {
  const { run } = await sessionOn([{ name: "Data" }]);
  const name = await run(async (_sheet, context) => {
    const sheet = context.workbook.worksheets.getItem("dATA");
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Data");
});

it("W26 keeps a used proxy through a change of name, and loses a new one by the old name or a deleted sheet", async () => {
  const { run, excel } = await sessionOn([{ name: "表" }, { name: "二" }]);
  const { simulate } = excel.engine;
  await run(async (sheet, context) => {
    sheet.load("name");
    await context.sync();
    simulate.renameSheet("表", "改");
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("改");
    context.workbook.worksheets.getItem("表").load("name");
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
    simulate.deleteSheet("改");
    sheet.load("name");
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
  });
});

describe("W27 visibility", () => {
  const open = (): Promise<Session> =>
    sessionOn([
      { name: "表" },
      { name: "藏", visibility: "hidden" },
      { name: "深", visibility: "very-hidden" },
    ]);

  it("is read as Excel names it", async () => {
    const { run } = await open();
    await run(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/visibility");
      await context.sync();
      expect(worksheets.items.map(({ visibility }) => visibility)).toEqual([
        "Visible",
        "Hidden",
        "VeryHidden",
      ]);
    });
  });

  it.each([
    ["deleting a very hidden sheet", "深", "delete"],
    ["activating a hidden sheet", "藏", "activate"],
    ["selecting on a hidden sheet", "藏", "select"],
    ["hiding the last visible sheet", "表", "hide"],
  ])("refuses %s", async (_, name, what) => {
    const { run } = await open();
    const failing = run(async (_sheet, context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      if (what === "delete") sheet.delete();
      else if (what === "activate") sheet.activate();
      else if (what === "select") sheet.getRange("A1").select();
      else sheet.visibility = "Hidden";
      await context.sync();
    });
    expect(await codeOf(failing)).toBe("InvalidOperation");
  });

  it("lets a hidden sheet be read and written", async () => {
    const { run, excel } = await open();
    await run(async (_sheet, context) => {
      context.workbook.worksheets.getItem("藏").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(excel.engine.simulate.textOf("藏", "A1")).toBe("1");
  });
});

it("W32 changes the looks of many areas at once, and refuses more than 8,192 characters of address", async () => {
  const { run } = await sessionWith({});
  await run(async (sheet, context) => {
    sheet.getRanges("A1,C3:D4").format.fill.color = "#FFC7CE";
    const fill = sheet.getRange("D4").format.fill;
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFC7CE");
  });
  const long = run(async (sheet, context) => {
    sheet.getRanges(Array.from({ length: 2_000 }, () => "A1000").join(",")).format.fill.clear();
    await context.sync();
  });
  expect(await codeOf(long)).toBe("InvalidArgument");
});

it("W33 finds custom XML parts by the namespace of their root element only, and keeps them with the file", async () => {
  const { run, excel } = await sessionWith({});
  const count = (work: RequestContext) => work.workbook.customXmlParts.getByNamespace("urn:x");
  await run(async (_sheet, context) => {
    const parts = context.workbook.customXmlParts;
    parts.add('<a xmlns="urn:x">一</a>');
    parts.add('<a><b xmlns="urn:x"/></a>');
    const only = count(context).getOnlyItemOrNullObject();
    const xml = only.getXml();
    await context.sync();
    expect(xml.value).toBe('<a xmlns="urn:x">一</a>');
  });
  const again = (await excel.reopen()) as unknown as LoadedClient;
  await again.Excel.run(async (context) => {
    const found = context.workbook.customXmlParts.getByNamespace("urn:x").getCount();
    await context.sync();
    expect(found.value).toBe(1);
  });
});

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

describe("W34 events", () => {
  it("come after the batch, once for each write, and say who caused them from ExcelApi 1.14 on", async () => {
    const { run, enter, excel } = await sessionWith({ A1: 1 });
    const seen: string[] = [];
    await run(async (_sheet, context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, triggerSource = "", source }) => {
        seen.push(`${address} ${source} ${triggerSource}`);
      });
      await context.sync();
    });
    await enter("B2", 5);
    expect(seen).toEqual([]);
    await settle();
    excel.engine.simulate.userEdit("表", "A1", "2");
    excel.engine.simulate.remoteEdit("表", "A1", "3");
    await settle();
    expect(seen).toEqual(["B2 Local ThisLocalAddin", "A1 Local Unknown", "A1 Remote Unknown"]);
  });

  it("tell of selections, and stop when the handler is removed", async () => {
    const { run, excel } = await sessionWith({ A1: 1 });
    const seen: string[] = [];
    const handle = await run(async (_sheet, context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add(
        async ({ address }) => void seen.push(address),
      );
      await context.sync();
      return added;
    });
    excel.engine.simulate.select("表", "C3");
    await settle();
    handle.remove();
    await handle.context.sync();
    excel.engine.simulate.select("表", "D4");
    await settle();
    expect(seen).toEqual(["C3"]);
  });
});

it("W35 accepts suspending, and keeps old results while calculation is manual", async () => {
  const { run, enter, look, excel } = await sessionWith({ A1: 1, B1: ["=A1*2", 2] });
  await run(async (_sheet, context) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    context.workbook.application.suspendApiCalculationUntilNextSync();
    await context.sync();
  });
  excel.engine.book.calculation = "manual";
  await enter("A1", 5);
  expect((await look("B1")).value).toBe(2);
});

it("W36 selects on the sheet in front only", async () => {
  const { run, excel } = await sessionOn([{ name: "表" }, { name: "二" }]);
  const select = (first: boolean): Promise<unknown> =>
    run(async (_sheet, context) => {
      const sheet = context.workbook.worksheets.getItem("二");
      if (first) sheet.activate();
      sheet.getRange("D6").select();
      await context.sync();
    });
  expect(await codeOf(select(false))).toBe("InvalidSelection");
  await select(true);
  const { active, selection } = excel.engine.book;
  expect([active.name, selection]).toEqual(["二", { top: 5, left: 3, bottom: 5, right: 3 }]);
});

describe("W37 undo", () => {
  const write = async ({ enter }: Session): Promise<void> => enter("A1", 2);

  it("has an entry for each sync that writes", async () => {
    const session = await sessionWith({ A1: 1 }, { profile: "m365win" });
    await write(session);
    await session.look("A1");
    await write(session);
    expect(session.excel.engine.book.undo).toHaveLength(2);
  });

  it("is emptied by each write on older Excels", async () => {
    const session = await sessionWith({ A1: 1 }, { profile: "ltsc2021" });
    session.excel.engine.book.undo = ["输入"];
    await write(session);
    expect(session.excel.engine.book.undo).toEqual([]);
  });

  it.each([
    ["m365win", []],
    ["web", ["输入"]],
  ] as const)("is emptied by reading merged areas on the desktop (%s)", async (profile, left) => {
    const session = await sessionOn([{ name: "表", merges: ["A1:B1"] }], { profile });
    session.excel.engine.book.undo = ["输入"];
    await session.run(async (sheet, context) => {
      sheet.getRange("A1:B9").getMergedAreasOrNullObject?.().load("address");
      await context.sync();
    });
    expect(session.excel.engine.book.undo).toEqual(left);
  });

  it("cannot be gathered over several syncs: throws, not modelled", async () => {
    const excel = (await emulate({
      workbook: workbookOf([{ name: "表" }]),
      profile: "m365win",
    })) as unknown as LoadedClient;
    const running = async (): Promise<unknown> =>
      excel.Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => context.sync());
    await expect(running()).rejects.toThrow("not modelled");
  });
});
