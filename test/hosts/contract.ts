/**
 * What every host must do, whatever it stands on. A host's own test calls `describeHost` with a way to open a
 * workbook, to reopen it as it was saved, and to change a cell as a person would.
 */
import type { Host } from "../../src/hosts/host";
import { toA1 } from "../../src/workbook/address";
import { cellAt, type Cell, type CellValue, type Sheet, type Workbook } from "../../src/workbook/grid";
import type { MarkWrite, Refusal, SetWrite, SheetWrite, Write } from "../../src/workbook/write";
import { formulaCell, numberCell, textCell } from "../support/grid";

export interface Opened {
  readonly host: Host;
  /** Saves, closes and opens again. */
  reopen(): Promise<Host>;
  /** Saves, changes one cell as a person would, and opens again. */
  edited(sheet: string, cell: string, value: string | number | null): Promise<Host>;
}

/** Opens a workbook; `fills` are the unit's own colours by cell, as `表!C2`. */
export type OpenHost = (workbook: Workbook, fills?: Readonly<Record<string, string>>) => Promise<Opened>;

const AT = "2026-03-01T09:30:00";
const LATER = "2026-03-02T10:00:00";

function sheet(name: string, cells: Readonly<Record<string, Cell>>, more: Partial<Sheet> = {}): Sheet {
  const rows: (Cell | undefined)[][] = [];
  for (const [address, cell] of Object.entries(cells)) {
    const column = address.charCodeAt(0) - 65;
    const row = Number(address.slice(1)) - 1;
    (rows[row] ??= [])[column] = cell;
  }
  const empty = { merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  return { name, visibility: "visible", protected: false, rows, unlocked: new Set(), ...empty, ...more };
}

const boolean = (value: boolean): Cell => ({
  kind: "boolean",
  value,
  text: value ? "TRUE" : "FALSE",
  formula: null,
  format: "General",
});

const FORM = sheet(
  "基础数据表",
  {
    A1: textCell("部门整体支出"),
    A2: textCell("控制率"),
    B2: numberCell(0.8715, "0.00%", "87.15%"),
    C2: textCell("　716"),
    D2: formulaCell("=B2*2", 1.743),
    A3: numberCell(7514.9, "#,##0.00", "7,514.90"),
    B3: numberCell(12, "General"),
    C3: { ...textCell("17"), format: "@" },
    D3: boolean(true),
    A4: formulaCell("=A9/0", "#DIV/0!"),
    B4: formulaCell("=A3+1", null),
    C4: textCell("合并"),
  },
  {
    merges: [{ top: 3, left: 2, bottom: 4, right: 3 }],
    hiddenRows: new Set([2]),
    hiddenColumns: new Set([3]),
  },
);
const LOCKED = sheet(
  "锁定表",
  { A1: numberCell(1), B1: numberCell(2) },
  { protected: true, unlocked: new Set(["B1"]) },
);
const HIDDEN = sheet("上年", { A1: textCell("上年") }, { visibility: "hidden" });

const book = (over: Partial<Workbook> = {}, sheets: readonly Sheet[] = [FORM, LOCKED, HIDDEN]): Workbook => ({
  name: "测试.xlsx",
  sheets,
  structureProtected: false,
  readOnly: false,
  ...over,
});

function set(cell: string, value: CellValue, expect: CellValue, over: Partial<SetWrite> = {}): SetWrite {
  return {
    kind: "set",
    sheet: "基础数据表",
    cell,
    value,
    expect: { value: expect, formula: null },
    replaceFormula: false,
    fact: "base.staff.rate",
    shown: { before: "", after: "" },
    why: "测试",
    purpose: "fix",
    ...over,
  };
}

const mark = (cell: string, kind: MarkWrite["mark"] = "error", name = "基础数据表"): MarkWrite => ({
  kind: "mark",
  sheet: name,
  cell,
  mark: kind,
});

const results = (note: string, name = "校验结果", stamp: SheetWrite["stamp"] = "findings"): SheetWrite => ({
  kind: "sheet",
  stamp,
  name,
  rows: [
    [{ value: name, style: "title", span: 2 }],
    [{ value: note, style: "note", span: 2 }],
    [
      { value: "=1+1", style: "text" },
      { value: "B2", style: "link", link: { sheet: "基础数据表", cell: "B2" } },
    ],
  ],
  columnWidths: [20, 10],
  frozenRows: 2,
  landscape: true,
});

const plan = (...writes: readonly Write[]) => ({ writes });

/** Every cell of a sheet that holds anything, in a form that can be compared. */
function cellsOf({ rows }: Sheet): Readonly<Record<string, readonly unknown[]>> {
  const cells: Record<string, readonly unknown[]> = {};
  rows.forEach((row, rowIndex) =>
    row?.forEach((cell, column) => {
      if (!cell || cell.kind === "blank") return;
      cells[toA1({ row: rowIndex, column })] = [cell.kind, cell.value, cell.formula, cell.format, cell.text];
    }),
  );
  return cells;
}

async function contentOf(host: Host) {
  const { workbook } = await host.read();
  return workbook.sheets.map((one) => ({
    name: one.name,
    visibility: one.visibility,
    merges: one.merges,
    cells: cellsOf(one),
  }));
}

async function cellOf(host: Host, at: string, name = "基础数据表"): Promise<Cell> {
  const { workbook } = await host.read();
  const found = workbook.sheets.find((one) => one.name === name);
  if (!found) throw new RangeError(name);
  return cellAt(found, { row: Number(at.slice(1)) - 1, column: at.charCodeAt(0) - 65 });
}

async function refusals(host: Host, ...writes: readonly Write[]): Promise<readonly (Refusal | null)[]> {
  const { outcomes } = await host.apply(plan(...writes), AT);
  return outcomes.map(({ refusal }) => refusal);
}

const namesOf = async (host: Host): Promise<readonly string[]> =>
  (await host.read()).workbook.sheets.map(({ name }) => name);
const journalOf = async (host: Host) => (await host.read()).state.journal;

/**
 * The contract, for the host of a name; `calculated` is what a formula shows that was saved without a result, in a
 * program that calculates it.
 */
export function describeHost(name: string, open: OpenHost, calculated: number | null = null): void {
  describe(`${name}: reading`, () => {
    it("gives kinds, values, formulas, formats and shown texts of every cell", async () => {
      const { host } = await open(book());
      const asOpened = (one: Sheet): Sheet => ({
        ...one,
        rows: one.rows.map((row) =>
          row?.map((cell) => (cell?.kind === "uncalculated" ? formulaCell("=A3+1", calculated) : cell)),
        ),
      });
      const expected = book()
        .sheets.map(asOpened)
        .map((one) => ({
          name: one.name,
          visibility: one.visibility,
          merges: one.merges,
          cells: cellsOf(one),
        }));
      expect(await contentOf(host)).toEqual(expected);
    });

    it("gives hidden rows and columns, protection and unlocked cells", async () => {
      const { host } = await open(book());
      const [form, locked] = (await host.read()).workbook.sheets;
      expect([...(form?.hiddenRows ?? [])]).toEqual([2]);
      expect([...(form?.hiddenColumns ?? [])]).toEqual([3]);
      expect([form?.protected, locked?.protected]).toEqual([false, true]);
      expect([...(locked?.unlocked ?? [])]).toContain("B1");
      expect([...(locked?.unlocked ?? [])]).not.toContain("A1");
    });

    it("has kept nothing in a workbook that it never wrote into", async () => {
      const { host } = await open(book());
      expect((await host.read()).state).toEqual({
        journal: [],
        acknowledgements: [],
        pack: null,
        policies: {},
        sheets: {},
        answers: [],
        samples: [],
      });
    });
  });

  describe(`${name}: setting values`, () => {
    it.each<[string, SetWrite, Partial<Cell>]>([
      [
        "a number keeps the format",
        set("B2", 0.9008, 0.8715),
        { kind: "number", value: 0.9008, format: "0.00%", text: "90.08%" },
      ],
      ["a text stays text", set("C2", "　645", "　716"), { kind: "text", value: "　645" }],
      ["null empties", set("B3", null, 12), { kind: "blank", value: null }],
      [
        "a number in a cell formatted as text becomes text",
        set("C3", 18, "17"),
        { kind: "text", value: "18", format: "@" },
      ],
      [
        "a text like a formula stays text",
        set("C2", "=1+1", "　716"),
        { kind: "text", value: "=1+1", formula: null },
      ],
      [
        "a text like a command stays text",
        set("C2", "@SUM(A1)", "　716"),
        { kind: "text", value: "@SUM(A1)", formula: null },
      ],
      [
        "a blank cell gets value and format",
        set("A7", 51.63, null, { format: "#,##0.00" }),
        { kind: "number", value: 51.63, format: "#,##0.00" },
      ],
      [
        "a format that would not show the value is replaced by the one of the plan",
        set("B2", 0.5, 0.8715, { format: "#,##0.00" }),
        { value: 0.5, format: "#,##0.00", text: "0.50" },
      ],
      ["a format of its own stays where the plan names none", set("B2", 0.5, 0.8715), { format: "0.00%" }],
      ["a binary tail is cleaned off", set("B3", 0.1 + 0.2, 12), { value: 0.3 }],
      [
        "line breaks and odd characters survive",
        set("C2", "甲\n<乙>&\u0007", "　716"),
        { value: "甲\n<乙>&\u0007" },
      ],
      [
        "a formula is replaced when asked for",
        set("D2", 1.8, 1.743, { expect: { value: 1.743, formula: "=B2*2" }, replaceFormula: true }),
        { kind: "number", value: 1.8, formula: null },
      ],
    ])("%s", async (_, write, expected) => {
      const opened = await open(book());
      expect(await refusals(opened.host, write)).toEqual([null]);
      expect(await cellOf(opened.host, write.cell)).toMatchObject(expected);
      expect(await cellOf(await opened.reopen(), write.cell)).toMatchObject(expected);
    });

    it.each<[Refusal, SetWrite]>([
      ["changed-since-reading", set("B2", 1, 0.87)],
      ["changed-since-reading", set("B2", 1, "87.15%")],
      ["changed-since-reading", set("A7", 1, 0)],
      ["changed-since-reading", set("D2", 1, 1.743)],
      ["formula-kept", set("D2", 1, 1.743, { expect: { value: 1.743, formula: "=B2*2" } })],
      ["sheet-missing", set("B2", 1, 0.8715, { sheet: "没有" })],
      ["locked", set("A1", 9, 1, { sheet: "锁定表" })],
      ["too-long", set("C2", "长".repeat(32_768), "　716")],
    ])("refuses with %s and changes nothing (%#)", async (refusal, write) => {
      const { host } = await open(book());
      const before = await contentOf(host);
      expect(await refusals(host, write)).toEqual([refusal]);
      expect(await contentOf(host)).toEqual(before);
      expect(await journalOf(host)).toEqual([]);
    });

    it("writes the longest text that a cell can hold", async () => {
      const { host } = await open(book());
      expect(await refusals(host, set("C2", "长".repeat(32_767), "　716"))).toEqual([null]);
    });

    it("writes an unlocked cell of a protected sheet", async () => {
      const { host } = await open(book());
      expect(await refusals(host, set("B1", 3, 2, { sheet: "锁定表" }))).toEqual([null]);
      expect((await cellOf(host, "B1", "锁定表")).value).toBe(3);
    });

    it("finds the first cell of a merged area", async () => {
      const { host } = await open(book());
      expect(await refusals(host, set("D5", "新", "合并"))).toEqual([null]);
      expect((await cellOf(host, "C4")).value).toBe("新");
      expect((await journalOf(host))[0]?.entries[0]?.cell).toBe("C4");
    });

    it("matches sheet names without regard to case", async () => {
      const { host } = await open(book({}, [sheet("Data", { A1: numberCell(1) })]));
      expect(await refusals(host, set("A1", 2, 1, { sheet: "DATA" }))).toEqual([null]);
    });

    it("carries out what it can and says of the rest why not", async () => {
      const { host } = await open(book());
      const wanted = [set("B2", 0.9, 0.8715), set("B3", 1, 99), set("C2", "645", "　716")];
      expect(await refusals(host, ...wanted)).toEqual([null, "changed-since-reading", null]);
    });

    it("keeps what two overlapping calls write", async () => {
      const { host } = await open(book());
      await Promise.all([
        host.apply(plan(set("B2", 0.9, 0.8715)), AT),
        host.apply(plan(set("B3", 13, 12)), LATER),
      ]);
      expect([(await cellOf(host, "B2")).value, (await cellOf(host, "B3")).value]).toEqual([0.9, 13]);
    });

    it("notes in the journal what stood there and what stands there now", async () => {
      const opened = await open(book());
      await opened.host.apply(plan(set("B2", 0.9008, 0.8715)), AT);
      const [run] = await journalOf(await opened.reopen());
      expect(run).toMatchObject({
        at: AT,
        sheetsAdded: [],
        entries: [
          {
            sheet: "基础数据表",
            cell: "B2",
            fact: "base.staff.rate",
            before: { kind: "number", value: 0.8715, formula: null, format: "0.00%", fill: "none" },
            after: { kind: "number", value: 0.9008, formula: null, format: "0.00%", fill: "none" },
          },
        ],
      });
    });
  });

  describe(`${name}: marks`, () => {
    it("colours cells without a fill and leaves the unit's own colours alone", async () => {
      const { host } = await open(book(), { "基础数据表!C2": "#FFFF00" });
      expect(await refusals(host, mark("B2"), mark("C2"), mark("A9"))).toEqual([null, "own-colours", null]);
      const entries = (await journalOf(host))[0]?.entries ?? [];
      expect(entries.map(({ cell, before, after }) => [cell, before.fill, after.fill !== "none"])).toEqual([
        ["B2", "none", true],
        ["A9", "none", true],
      ]);
      expect((await cellOf(host, "B2")).value).toBe(0.8715);
    });

    it("refuses locked cells", async () => {
      const { host } = await open(book());
      expect(await refusals(host, mark("A1", "error", "锁定表"))).toEqual(["locked"]);
    });

    it("replaces the marks of an earlier run instead of adding to them", async () => {
      const opened = await open(book());
      await opened.host.apply(plan(mark("B2"), mark("B3")), AT);
      const again = await opened.reopen();
      expect(await refusals(again, mark("B3"), mark("A3", "warning"))).toEqual([null, null]);
      const entries = (await journalOf(again))[1]?.entries ?? [];
      expect(entries.map(({ cell, after }) => [cell, after.fill === "none"])).toEqual([
        ["B2", true],
        ["A3", false],
      ]);
    });

    it("changes the colour of its own mark when the finding is another one", async () => {
      const { host } = await open(book());
      await host.apply(plan(mark("B2", "error")), AT);
      expect(await refusals(host, mark("B2", "info"))).toEqual([null]);
      expect((await journalOf(host))[1]?.entries).toHaveLength(1);
    });

    it("leaves marks alone when a plan only sets a value", async () => {
      const { host } = await open(book());
      await host.apply(plan(mark("B2")), AT);
      await host.apply(plan(set("B3", 13, 12)), LATER);
      expect((await journalOf(host))[1]?.entries.map(({ cell }) => cell)).toEqual(["B3"]);
    });

    it("leaves no trace of a run that had nothing to do", async () => {
      const { host } = await open(book());
      await host.apply(plan(mark("B2")), AT);
      await host.apply(plan(mark("B2")), LATER);
      expect(await journalOf(host)).toHaveLength(1);
    });
  });

  describe(`${name}: our sheets`, () => {
    it("adds them as the last ones, with their texts as texts", async () => {
      const opened = await open(book());
      await opened.host.apply(plan(results("一"), results("一", "评分底稿", "working-papers")), AT);
      const again = await opened.reopen();
      expect((await namesOf(again)).slice(3)).toEqual(["校验结果", "评分底稿"]);
      expect(await cellOf(again, "A3", "校验结果")).toMatchObject({
        kind: "text",
        value: "=1+1",
        formula: null,
      });
      expect((await journalOf(again))[0]?.sheetsAdded).toMatchObject([
        { stamp: "findings", name: "校验结果" },
        { stamp: "working-papers", name: "评分底稿" },
      ]);
    });

    it("fills its own sheet anew on a second run and never doubles it", async () => {
      const opened = await open(book());
      await opened.host.apply(plan(results("第一次")), AT);
      const again = await opened.reopen();
      await again.apply(plan(results("第二次")), LATER);
      expect((await namesOf(again)).slice(3)).toEqual(["校验结果"]);
      expect((await cellOf(again, "A2", "校验结果")).value).toBe("第二次");
    });

    it("leaves a sheet of the user's own that has the same name alone", async () => {
      const own = sheet("校验结果", { A1: textCell("我的表") });
      const opened = await open(book({}, [FORM, own]));
      await opened.host.apply(plan(results("一")), AT);
      await opened.host.apply(plan(results("二")), LATER);
      const again = await opened.reopen();
      expect(await namesOf(again)).toEqual(["基础数据表", "校验结果", "校验结果 (2)"]);
      expect((await cellOf(again, "A1", "校验结果")).value).toBe("我的表");
      expect((await cellOf(again, "A2", "校验结果 (2)")).value).toBe("二");
    });

    it("takes a sheet that the user rewrote for the user's own", async () => {
      const opened = await open(book());
      await opened.host.apply(plan(results("一")), AT);
      const edited = await opened.edited("校验结果", "A1", "我改过的");
      await edited.apply(plan(results("二")), LATER);
      expect((await namesOf(edited)).slice(3)).toEqual(["校验结果", "校验结果 (2)"]);
      await edited.restore("all");
      expect((await namesOf(edited)).slice(3)).toEqual(["校验结果"]);
    });

    it("adds no sheet to a workbook whose structure is protected, but still writes values and marks", async () => {
      const { host } = await open(book({ structureProtected: true }));
      expect(await refusals(host, set("B2", 0.9, 0.8715), mark("B2"), results("一"))).toEqual([
        null,
        null,
        "structure-protected",
      ]);
      expect(await namesOf(host)).toHaveLength(3);
    });
  });

  describe(`${name}: giving back`, () => {
    const changes: readonly Write[] = [
      set("B2", 0.9008, 0.8715),
      set("C2", "645", "　716"),
      set("D2", 1.8, 1.743, { expect: { value: 1.743, formula: "=B2*2" }, replaceFormula: true }),
      set("B3", null, 12),
      set("C3", 18, "17"),
      set("A7", 51.63, null, { format: "#,##0.00" }),
      set("B4", 1, null, { expect: { value: calculated, formula: "=A3+1" }, replaceFormula: true }),
      set("A4", 1, "#DIV/0!", { expect: { value: "#DIV/0!", formula: "=A9/0" }, replaceFormula: true }),
      set("D3", false, true),
      mark("B2"),
      mark("A9", "warning"),
      results("一"),
    ];

    it("brings back values, formulas, formats and the list of sheets", async () => {
      const { host } = await open(book());
      const before = await contentOf(host);
      const written = await host.apply(plan(...changes), AT);
      expect(written.outcomes.every(({ done }) => done)).toBe(true);
      const { outcomes } = await host.restore("last");
      expect(outcomes.filter(({ done }) => !done)).toEqual([]);
      expect(await contentOf(host)).toEqual(before);
      expect(await journalOf(host)).toEqual([]);
    });

    it("does so after the workbook was saved, closed and opened again", async () => {
      const opened = await open(book());
      const before = await contentOf(opened.host);
      await opened.host.apply(plan(...changes), AT);
      const again = await opened.reopen();
      await again.restore("all");
      expect(await contentOf(again)).toEqual(before);
    });

    it("takes runs back one after another, the newest first", async () => {
      const { host } = await open(book());
      await host.apply(plan(set("B3", 13, 12)), AT);
      await host.apply(plan(set("B3", 14, 13), set("B2", 0.9, 0.8715)), LATER);
      await host.restore("last");
      expect([(await cellOf(host, "B3")).value, (await cellOf(host, "B2")).value]).toEqual([13, 0.8715]);
      await host.restore("last");
      expect((await cellOf(host, "B3")).value).toBe(12);
      expect((await host.restore("last")).outcomes).toEqual([]);
    });

    it("takes all runs back together, each cell reported once", async () => {
      const { host } = await open(book());
      const before = await contentOf(host);
      await host.apply(plan(set("B3", 13, 12), mark("B3")), AT);
      await host.apply(plan(set("B3", 14, 13), mark("B3", "info")), LATER);
      const { outcomes } = await host.restore("all");
      expect(outcomes).toEqual([{ sheet: "基础数据表", cell: "B3", done: true, refusal: null }]);
      expect(await contentOf(host)).toEqual(before);
      expect(await refusals(host, mark("B3"))).toEqual([null]);
      expect((await journalOf(host))[0]?.entries[0]?.before.fill).toBe("none");
    });

    it("lets a value stand that the user typed since, and says so", async () => {
      const opened = await open(book());
      await opened.host.apply(plan(set("B3", 13, 12), set("B2", 0.9, 0.8715)), AT);
      const edited = await opened.edited("基础数据表", "B3", 99);
      const { outcomes } = await edited.restore("all");
      expect(outcomes).toContainEqual({
        ...{ sheet: "基础数据表", cell: "B3", done: false },
        refusal: "changed-by-user",
      });
      expect([(await cellOf(edited, "B3")).value, (await cellOf(edited, "B2")).value]).toEqual([99, 0.8715]);
    });

    it("has nothing to do where the user put the original value back", async () => {
      const opened = await open(book());
      await opened.host.apply(plan(set("B3", 13, 12)), AT);
      const edited = await opened.edited("基础数据表", "B3", 12);
      expect((await edited.restore("all")).outcomes).toMatchObject([{ cell: "B3", done: true }]);
      expect((await cellOf(edited, "B3")).value).toBe(12);
    });

    it("brings marks back that the undone run had taken away", async () => {
      const { host } = await open(book());
      await host.apply(plan(mark("B2")), AT);
      await host.apply(plan(mark("B3")), LATER);
      await host.restore("last");
      expect(await refusals(host, mark("B2"), mark("B3"))).toEqual([null, null]);
      expect((await journalOf(host))[1]?.entries.map(({ cell }) => cell)).toEqual(["B3"]);
    });
  });

  describe(`${name}: tidying up`, () => {
    const changes = [set("B3", 13, 12), mark("B3"), mark("A9"), results("一")];

    it("removes marks and sheets, keeps values, and can still give the values back", async () => {
      const opened = await open(book());
      await opened.host.apply(plan(...changes), AT);
      const { outcomes } = await opened.host.clear("marks");
      expect(outcomes.every(({ done }) => done)).toBe(true);
      const again = await opened.reopen();
      expect(await namesOf(again)).toHaveLength(3);
      expect((await cellOf(again, "B3")).value).toBe(13);
      expect((await journalOf(again)).map(({ entries }) => entries.length)).toEqual([1]);
      await again.restore("all");
      expect((await cellOf(again, "B3")).value).toBe(12);
    });

    it("removes everything that speaks of us before the workbook is sent upwards", async () => {
      const opened = await open(book());
      await opened.host.apply(plan(...changes), AT);
      await opened.host.remember({ pack: "national-2020", policies: { overshoot: "warn" } });
      await opened.host.clear("everything");
      const again = await opened.reopen();
      expect((await again.read()).state).toEqual({
        journal: [],
        acknowledgements: [],
        pack: null,
        policies: {},
        sheets: {},
        answers: [],
        samples: [],
      });
      expect((await cellOf(again, "B3")).value).toBe(13);
      expect(await namesOf(again)).toHaveLength(3);
    });

    it("keeps what was said of columns through cleaning and giving back", async () => {
      const said = {
        answers: [
          { form: "self-evaluation", sheet: "自评表", head: "指标得分\n（分）", nth: 2, meaning: "score" },
        ],
        samples: [
          { name: "某县", forms: [{ form: "project", columns: [{ head: "<权>", meaning: "weight" }] }] },
        ],
      };
      const opened = await open(book());
      await opened.host.remember(said);
      await opened.host.apply(plan(...changes), AT);
      await opened.host.restore("all");
      await opened.host.clear("everything");
      const again = await opened.reopen();
      expect((await again.read()).state).toMatchObject({ ...said, journal: [] });
    });

    it("does nothing to a workbook that it never wrote into", async () => {
      const { host } = await open(book(), { "基础数据表!C2": "#FFFF00" });
      const before = await contentOf(host);
      expect(await host.clear("everything")).toEqual({ outcomes: [] });
      expect(await host.restore("all")).toEqual({ outcomes: [] });
      expect(await contentOf(host)).toEqual(before);
    });
  });

  describe(`${name}: remembering`, () => {
    const reason = {
      check: "T-02",
      facts: ["self.indicator1.actual"],
      reported: "130.00%",
      reason: "项目提前完成；<核实>&“补充”",
      on: "2026-03-01",
    };

    it("keeps acknowledgements, pack, policies and what sheets are with the workbook, and the journal beside them", async () => {
      const opened = await open(book());
      await opened.host.apply(plan(set("B3", 13, 12)), AT);
      await opened.host.remember({ acknowledgements: [reason], pack: "hunan-hengyang-2022" });
      await opened.host.remember({ policies: { zero: "not-applicable" } });
      await opened.host.remember({ sheets: { "表 <1>": "self-evaluation", 汇总: "ignore" } });
      const { state } = await (await opened.reopen()).read();
      expect(state).toMatchObject({
        acknowledgements: [reason],
        pack: "hunan-hengyang-2022",
        policies: { zero: "not-applicable" },
        sheets: { "表 <1>": "self-evaluation", 汇总: "ignore" },
      });
      expect(state.journal).toHaveLength(1);
    });

    it("keeps them when the values are given back", async () => {
      const { host } = await open(book());
      await host.apply(plan(set("B3", 13, 12)), AT);
      await host.remember({ acknowledgements: [reason] });
      await host.restore("all");
      expect((await host.read()).state).toMatchObject({ journal: [], acknowledgements: [reason] });
    });
  });
}
