/** The behaviours of the client library, C1 to C27: each runs on our client and on Microsoft's, over one engine. */
import { workbookOf } from "./support/books";
import { CLIENTS, type ClientUnderTest } from "./support/clients";

const book = workbookOf([
  { name: "自评", cells: { A1: "部门整体支出绩效自评表", A2: 7514.9, B2: 5947.8, C2: ["=A2-B2", 1567.1] } },
  { name: "基础 数据", cells: { D6: 0.8715 } },
]);

interface Failure {
  readonly code: string;
  readonly name: string;
  readonly message: string;
  readonly innerError: { readonly message: string } | null;
  readonly debugInfo: {
    readonly errorLocation: string;
    readonly statement: string;
    readonly surroundingStatements: readonly string[];
    readonly fullStatements: readonly string[];
  };
}

/** The error that a piece of work ends with. */
async function failureOf(work: () => unknown): Promise<Failure> {
  try {
    await work();
  } catch (error) {
    return error as Failure;
  }
  throw new RangeError("it should have failed");
}

describe.each(CLIENTS)("%s", (_, open) => {
  const start = (profile: "ltsc2021" | "web" | "m365win" | "old" = "ltsc2021"): Promise<ClientUnderTest> =>
    open({ workbook: book, profile });

  it("C01 throws when a property is read that was not loaded", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const failure = await failureOf(() => sheets.items);
      expect(failure).toMatchObject({ name: "RichApi.Error", code: "PropertyNotLoaded" });
      expect(failure.debugInfo.errorLocation).toBe("WorksheetCollection.items");
      const range = sheets.getItem("自评").getRange("A1");
      expect((await failureOf(() => range.values)).debugInfo.errorLocation).toBe("Range.values");
    });
  });

  it("C02 throws as long as the load was not followed by a sync", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("自评").getRange("A2");
      range.load("values");
      expect((await failureOf(() => range.values)).code).toBe("PropertyNotLoaded");
      await context.sync();
      expect(range.values).toEqual([[7514.9]]);
    });
  });

  it("C03 gives back what was just set, not what Excel made of it, until it is loaded anew", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("自评").getRange("A5");
      range.values = [["85%"]];
      expect(range.values).toEqual([["85%"]]);
      await context.sync();
      expect(range.values).toEqual([["85%"]]);
      range.load("values,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[0.85]]);
      expect(range.numberFormat).toEqual([["0%"]]);
    });
  });

  it("C04 gives proxies for properties and methods that are objects without any load", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("自评");
      const fill = sheet.getRange("A1").format.fill;
      sheet.protection.load("protected");
      fill.load("color");
      await context.sync();
      expect(sheet.protection.protected).toBe(false);
      expect(fill.color).toBe("");
    });
  });

  it("C05 fills the items of a collection with proxies that know the named properties only", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name");
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["自评", "基础 数据"]);
      expect((await failureOf(() => sheets.items[0]?.visibility)).code).toBe("PropertyNotLoaded");
    });
  });

  it.each([
    ["a list in a string", "values, format/fill/color"],
    ["an array", ["values", "format/fill/color"]],
    ["an object", { values: true, format: { fill: { color: true } } }],
  ])("C06 loads what is named by %s", async (_form, names) => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("基础 数据").getRange("D6");
      range.load(names as string);
      await context.sync();
      expect(range.values).toEqual([[0.8715]]);
      expect(range.format.fill.color).toBe("");
      expect((await failureOf(() => range.text)).code).toBe("PropertyNotLoaded");
    });
  });

  it("C06 loads everything when nothing is named, and lets the host refuse an unknown name", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("基础 数据").getRange("D6");
      range.load();
      await context.sync();
      expect([range.rowIndex, range.text, range.formulas]).toEqual([5, [["0.8715"]], [[0.8715]]]);
      range.load("nonsense");
      expect((await failureOf(() => context.sync())).code).toBe("InvalidArgument");
    });
  });

  it("C07 brings the value of a result with the sync, and throws before it", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const count = context.workbook.customXmlParts.getByNamespace("urn:x").getCount();
      const failure = await failureOf(() => count.value);
      expect(failure).toMatchObject({ code: "ValueNotLoaded" });
      expect(failure.debugInfo.errorLocation).toBe("clientResult.value");
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it("C08 tells of a null object after the sync without an explicit load; its properties are undefined", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      expect((await failureOf(() => sheet.isNullObject)).code).toBe("PropertyNotLoaded");
      sheet.load("name");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(sheet.name).toBeUndefined();
    });
  });

  it("C09 lets calls pass on what may be null; its children are null, loads and sets are passed over", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      const used = sheet.getUsedRangeOrNullObject(true);
      const block = used.getIntersectionOrNullObject("A1:AZ600");
      block.load("values");
      block.values = [["x"]];
      const rows = block.getRowProperties({ rowHidden: true });
      await context.sync();
      expect([used.isNullObject, block.isNullObject]).toEqual([true, true]);
      expect(rows.value).toBeNull();
      block.load("values");
      await context.sync();
    });
  });

  it("C10 runs actions in the order in which they were queued, in one trip", async () => {
    const { Excel, emulated } = await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("自评");
      const before = sheet.getRange("A2").load("values");
      sheet.getRange("A2").values = [[1]];
      const after = sheet.getRange("A2").load("values");
      await context.sync();
      expect([before.values, after.values]).toEqual([[[7514.9]], [[1]]]);
    });
    expect(emulated.counters.trips).toBe(1);
  });

  it("C11 takes nothing back when an action fails, and keeps what was loaded before it", async () => {
    const { Excel, emulated } = await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("自评");
      const read = sheet.getRange("A2").load("values");
      sheet.getRange("A6").values = [["先"]];
      sheet.getRange("A7").values = [["一", "二"]];
      sheet.getRange("A8").values = [["后"]];
      const failure = await failureOf(() => context.sync());
      expect(failure.code).toBe("InvalidArgument");
      expect(failure.debugInfo.errorLocation).toBe("Range.values");
      expect(typeof failure.debugInfo.statement).toBe("string");
      expect(failure.debugInfo.surroundingStatements.length).toBeGreaterThan(1);
      expect(failure.debugInfo.fullStatements).toEqual([
        "Please enable config.extendedErrorLogging to see full statements.",
      ]);
      expect(read.values).toEqual([[7514.9]]);
    });
    const shown = ["A6", "A7", "A8"].map((cell) => emulated.engine.simulate.textOf("自评", cell));
    expect(shown).toEqual(["先", "", ""]);
  });

  it("C12 leaves the context usable after a failed sync, without sending anything twice", async () => {
    const { Excel, emulated } = await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("自评");
      sheet.load("name");
      await context.sync();
      sheet.getRange("A9").values = [[1, 2]];
      await failureOf(() => context.sync());
      sheet.load("visibility");
      await context.sync();
      expect(sheet.visibility).toBe("Visible");
    });
    expect(emulated.engine.simulate.textOf("自评", "A9")).toBe("");
  });

  it("C13 makes a trip for the first sync only, and one for two syncs of the same tick", async () => {
    const { Excel, emulated } = await start();
    await Excel.run(async (context) => {
      await context.sync();
      expect(emulated.counters.trips).toBe(1);
      await context.sync();
      expect(emulated.counters.trips).toBe(1);
      context.workbook.worksheets.load("items/name");
      await Promise.all([context.sync(), context.sync()]);
      expect(emulated.counters.trips).toBe(2);
    });
  });

  it("C14 syncs at the end of a run, gives its value, and releases ranges in a trip of its own", async () => {
    const { Excel, emulated } = await start();
    const given = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("自评").getRange("A9").values = [["末"]];
      return Promise.resolve(42);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(given).toBe(42);
    expect(emulated.engine.simulate.textOf("自评", "A9")).toBe("末");
    expect([emulated.counters.trips, emulated.counters.releases]).toEqual([1, 1]);
  });

  it("C14 drops what is queued when the run throws, and lets the error pass", async () => {
    const { Excel, emulated } = await start();
    const failure = await failureOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("自评").getRange("A9").values = [["末"]];
        throw new TypeError("ours");
      }),
    );
    expect(failure.message).toBe("ours");
    expect(emulated.engine.simulate.textOf("自评", "A9")).toBe("");
    expect(emulated.counters.trips).toBe(0);
  });

  it("C15 asks the run for a promise", async () => {
    const { Excel } = await start();
    const failure = await failureOf(() => Excel.run((() => 1) as unknown as () => Promise<number>));
    expect(failure.code).toBe("RunMustReturnPromise");
  });

  it("C16 lets loaded values be read after the run; a range fails when it is used again, a sheet does not", async () => {
    const { Excel } = await start();
    const kept = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("自评");
      sheet.load("name");
      const range = sheet.getRange("A2").load("values");
      await context.sync();
      return { context, sheet, range };
    });
    expect(kept.range.values).toEqual([[7514.9]]);
    const failure = await failureOf(async () => {
      kept.range.load("text");
      await kept.context.sync();
    });
    expect(failure.code).toBe("InvalidObjectPath");
    kept.sheet.load("visibility");
    await kept.context.sync();
    expect(kept.sheet.visibility).toBe("Visible");
  });

  it("C17 refuses an object of another context", async () => {
    const { Excel } = await start();
    await Excel.run(async (other) => {
      const foreign = other.workbook.worksheets.getItem("自评").getRange("A1");
      await other.sync();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("自评").getRange("A1:B2");
        const failure = await failureOf(() => range.getIntersectionOrNullObject(foreign));
        expect(failure.code).toBe("InvalidRequestContext");
      });
    });
  });

  it("C18 lets concurrent runs take turns between batches, never within one", async () => {
    const { Excel, emulated } = await start();
    const write = (text: string): Promise<void> =>
      Excel.run(async (context) => {
        for (let round = 0; round < 3; round += 1) {
          const sheet = context.workbook.worksheets.getItem("自评");
          for (const cell of ["A11", "A12"]) sheet.getRange(cell).values = [[`${text}${round}`]];
          await context.sync();
        }
      });
    await Promise.all([write("甲"), write("乙")]);
    const { simulate } = emulated.engine;
    expect(simulate.textOf("自评", "A11")).toBe(simulate.textOf("自评", "A12"));
    expect(emulated.counters.trips).toBe(6);
  });

  it("C19 sends an array as it is at the sync; what JSON cannot say becomes null and leaves the cell alone", async () => {
    const { Excel, emulated } = await start();
    await Excel.run(async (context) => {
      const values: unknown[][] = [["早", 1, 1, 1]];
      context.workbook.worksheets.getItem("自评").getRange("A2:D2").values = values;
      values[0] = ["晚", NaN, undefined, Infinity];
      await context.sync();
    });
    const shown = ["A2", "B2", "C2"].map((cell) => emulated.engine.simulate.textOf("自评", cell));
    expect(shown[0]).toBe("晚");
    expect(shown[1]).toBe("5947.8");
  });

  it("C19 passes a null for a whole property on to the host, which refuses it", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("自评").getRange("A2");
      range.values = null as unknown as unknown[][];
      expect((await failureOf(() => context.sync())).code).toBe("InvalidArgument");
    });
  });

  it("C20 throws a TypeError when a read-only property is set", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("自评").getRange("A2");
      const failure = await failureOf(() => {
        "use strict";
        (range as unknown as { text: unknown }).text = [["x"]];
      });
      expect(failure.name).toBe("TypeError");
    });
  });

  it("C21 refuses an unknown property in a set", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("自评").getRange("A2");
      const failure = await failureOf(() =>
        range.set({ unknown: 1 } as unknown as Excel.Interfaces.RangeUpdateData),
      );
      expect(failure.code).toBe("InvalidArgument");
      expect(failure.innerError?.message).toContain("PropertyDoesNotExist");
    });
  });

  it("C22 has members above the profile, and lets the host refuse them with ApiNotFound", async () => {
    const { Excel, emulated } = await start("ltsc2021");
    const { requirements } = emulated.Office.context;
    const answers = ["1.9", "1.14", "1.15"].map((version) =>
      requirements.isSetSupported("ExcelApi", version),
    );
    expect(answers).toEqual([true, true, false]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("自评").getRange("A2").getMergedAreasOrNullObject();
      await context.sync();
    });
    const old = await start("old");
    const failure = await failureOf(() =>
      old.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("自评").getRange("A2").getMergedAreasOrNullObject();
        await context.sync();
      }),
    );
    // The oldest profile of ours has no such member at all.
    expect(["ApiNotFound", "TypeError"]).toContain(failure.code ?? failure.name);
  });

  it("C23 gives errors with a stable code, and a message in the language of the user", async () => {
    const { Excel, OfficeExtension } = await start("ltsc2021");
    const failure = await failureOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("没有").load("name");
        await context.sync();
      }),
    );
    expect(failure).toBeInstanceOf(OfficeExtension.Error);
    expect(Object.keys(failure)).toEqual(
      expect.arrayContaining(["code", "traceMessages", "innerError", "debugInfo", "httpStatusCode"]),
    );
    expect([failure.name, failure.code]).toEqual(["RichApi.Error", "ItemNotFound"]);
    expect(failure.message).toMatch(/[\u4E00-\u9FFF]/);
  });

  it("C24 waits for the user to leave the cell when the run asks for it", async () => {
    const { Excel, emulated } = await start();
    emulated.faults.cellEdit = true;
    setTimeout(() => {
      emulated.faults.cellEdit = false;
    }, 30);
    const name = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem("自评").load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("自评");
  });

  it("C24 goes on in the context of a context or object that is handed in", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("自评");
      await context.sync();
      return { context, sheet };
    }).then(async ({ context, sheet }) => {
      await Excel.run(context, async (same) => {
        expect(same).toBe(context);
        await same.sync();
      });
      await Excel.run(sheet, async (same) => {
        expect(same).toBe(context);
        await same.sync();
      });
    });
  });

  it("C25 sends large arrays without complaint", async () => {
    const { Excel, emulated } = await start();
    await Excel.run(async (context) => {
      const rows = Array.from({ length: 2_000 }, (_row, index) => [index]);
      context.workbook.worksheets.getItem("自评").getRange("F1:F2000").values = rows;
      await context.sync();
    });
    expect(emulated.engine.simulate.textOf("自评", "F2000")).toBe("1999");
    expect(emulated.counters.trips).toBe(1);
  });

  it("C26 accepts untracking", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("自评").getRange("A2").load("values");
      await context.sync();
      range.untrack();
      context.trackedObjects.remove(range);
      await context.sync();
      expect(range.values).toEqual([[7514.9]]);
    });
  });

  it("C27 never resolves a sync in the same tick", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      let done = false;
      const syncing = context.sync().then(() => {
        done = true;
      });
      await Promise.resolve();
      expect(done).toBe(false);
      await syncing;
    });
  });
});
