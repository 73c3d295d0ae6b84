/** Workbook semantics of cells: W1 to W15, W17, W38 to W40. */
import { codeOf, sessionOn, sessionWith } from "./support/session";

it("W01 gives arrays of rows and columns for every property of cells", async () => {
  const { run } = await sessionWith({ A1: 1 });
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:C2");
    range.load("values,text,formulas,numberFormat,valueTypes,rowCount,columnCount");
    await context.sync();
    for (const matrix of [range.values, range.text, range.formulas, range.numberFormat, range.valueTypes]) {
      expect(matrix.map((row) => row.length)).toEqual([3, 3]);
    }
    expect([range.rowCount, range.columnCount]).toEqual([2, 3]);
  });
});

it.each([
  ["W02 blank", {}, { value: "", text: "", formula: "", type: "Empty" }],
  [
    "W03 number",
    { A1: { kind: "number", value: 7514.9, text: "7,514.90", format: "#,##0.00" } },
    { value: 7514.9, text: "7,514.90", type: "Double" },
  ],
  ["W04 boolean", { A1: true }, { value: true, text: "TRUE", type: "Boolean" }],
  [
    "W05 error",
    { A1: { kind: "error", value: "#DIV/0!", text: "#DIV/0!" } },
    { value: "#DIV/0!", text: "#DIV/0!", type: "Error" },
  ],
  [
    "W06 date",
    { A1: { kind: "number", value: 44977, text: "2023/2/20", format: "yyyy/m/d" } },
    { value: 44977, text: "2023/2/20", format: "yyyy/m/d" },
  ],
  ["W07 formula", { A1: ["=1+1", 2] }, { value: 2, formula: "=1+1", type: "Double" }],
  ["W07 constant", { A1: "甲" }, { value: "甲", formula: "甲", type: "String" }],
  [
    "W08 text that looks like a formula",
    { A1: { kind: "text", value: "=abc", text: "=abc" } },
    { value: "=abc", formula: "=abc", type: "String" },
  ],
] as const)("%s", async (_, cells, expected) => {
  const { look } = await sessionWith(cells);
  expect(await look("A1")).toMatchObject(expected);
});

it("W07 calculates the formulas of bureau forms, across sheets, when what they read changes", async () => {
  const { enter, look } = await sessionOn([
    {
      name: "表",
      cells: {
        A1: 645,
        B1: 716,
        C1: ["=ROUND(A1/B1,4)", 0.9008],
        D1: ["=SUM(A1:B1)+附表!A1", 1362],
        E1: ['=IF(A1>B1,"超","未超")', "未超"],
      },
    },
    { name: "附表", cells: { A1: 1 } },
  ]);
  await enter("A1", 720);
  expect([(await look("C1")).value, (await look("D1")).value, (await look("E1")).value]).toEqual([
    1.0056,
    1437,
    "超",
  ]);
  await enter("B1", 0);
  expect(await look("C1")).toMatchObject({ value: "#DIV/0!", type: "Error" });
});

it("W07 keeps the result of a formula that is beyond the evaluator, and marks it as stale", async () => {
  const { enter, look, excel } = await sessionWith({ A1: 1, B1: ["=VLOOKUP(A1,A1:A9,1)", 1] });
  await enter("A1", 2);
  expect((await look("B1")).value).toBe(1);
  expect(excel.engine.book.sheets[0]?.rows.get(0)?.get(1)?.stale).toBe(true);
});

it("W08 makes a formula of it when it is written back as it was read", async () => {
  const { enter, look } = await sessionWith({ A1: { kind: "text", value: "=1+2", text: "=1+2" } });
  const { formula } = await look("A1");
  await enter("A1", formula);
  expect(await look("A1")).toMatchObject({ value: 3, formula: "=1+2", type: "Double" });
});

it.each([
  ["a formula", "=1+1", { value: 2, formula: "=1+1" }],
  ["a formula after a minus", "-A9", { formula: "=-A9" }],
  ["a formula after a plus", "+A9", { formula: "=+A9" }],
  ["a number with a sign", "-12", { value: -12, type: "Double" }],
  ["a number", "1,234.5", { value: 1234.5 }],
  ["a number with leading zeros", "001", { value: 1 }],
  ["a number in words of science", "1e3", { value: 1000 }],
  ["a percentage", "85%", { value: 0.85, format: "0%" }],
  ["a percentage with decimals", "87.15%", { value: 0.8715, format: "0.00%" }],
  ["a date", "2024-01-05", { value: 45296, format: "yyyy/m/d", text: "2024/1/5" }],
  ["a date without a year", "1/2", { type: "Double" }],
  ["a Chinese date", "2023年2月20日", { value: 44977 }],
  ["a truth value", "TRUE", { value: true, type: "Boolean" }],
  ["an error", "#N/A", { type: "Error" }],
  ["a text after an apostrophe", "'001", { value: "001", type: "String" }],
  ["a formula after an apostrophe", "'=1+1", { value: "=1+1", type: "String" }],
  ["a text with full-width signs", "＝1", { value: "＝1", type: "String" }],
  ["any other text", "优秀", { value: "优秀", type: "String" }],
])("W09 takes %s for what it looks like", async (_, typed, expected) => {
  const { enter, look } = await sessionWith({});
  await enter("A1", typed);
  expect(await look("A1")).toMatchObject(expected);
});

it.each(["=1+", "=(1", "=SUM("])("W09 refuses the broken formula %s", async (typed) => {
  const { enter, excel } = await sessionWith({ A1: "原" });
  expect(await codeOf(enter("A1", typed))).toBe("InvalidArgument");
  expect(excel.engine.simulate.textOf("表", "A1")).toBe("原");
});

it("W10 keeps a text as it is in a cell that is formatted as text, also when it became so in the same batch", async () => {
  const { run, look } = await sessionWith({});
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.numberFormat = [["@", "@"]];
    range.values = [["=1+1", 98]];
    await context.sync();
  });
  expect(await look("A1")).toMatchObject({ value: "=1+1", type: "String", format: "@" });
  expect(await look("B1")).toMatchObject({ value: "98", type: "String" });
});

it("W11 leaves a cell alone for null, clears it for the empty text, and fills a range with a single value", async () => {
  const { run, look } = await sessionWith({ A1: 1, B1: 2, C1: 3 });
  await run(async (sheet, context) => {
    sheet.getRange("A1:C1").values = [[null, "", 9]];
    (sheet.getRange("A3:B4") as { values: unknown }).values = "同";
    await context.sync();
  });
  expect([(await look("A1")).value, (await look("B1")).type, (await look("C1")).value]).toEqual([
    1,
    "Empty",
    9,
  ]);
  expect((await look("B4")).value).toBe("同");
});

it("W12 refuses an array of another shape, and says so", async () => {
  const { run } = await sessionWith({});
  const failing = run(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [[1], [2]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "InvalidArgument",
    message:
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    debugInfo: { errorLocation: "Range.values" },
  });
});

it("W13 takes the empty number format for General, and refuses null for a whole property", async () => {
  const { run, look } = await sessionWith({ A1: { kind: "number", value: 1, text: "1.00", format: "0.00" } });
  await run(async (sheet, context) => {
    sheet.getRange("A1").numberFormat = [[""]];
    await context.sync();
  });
  expect(await look("A1")).toMatchObject({ format: "General", text: "1" });
  const failing = run(async (sheet, context) => {
    (sheet.getRange("A1") as { numberFormat: unknown }).numberFormat = null;
    await context.sync();
  });
  expect(await codeOf(failing)).toBe("InvalidArgument");
});

it("W14 gives a property that cells share, and null where they differ", async () => {
  const { run } = await sessionOn([{ name: "表", hiddenRows: new Set([1]), cells: { A1: 1, A2: 2 } }]);
  await run(async (sheet, context) => {
    const [one, both] = [sheet.getRange("A1"), sheet.getRange("A1:A2")];
    one.format.fill.color = "#ffc7ce";
    one.format.font.bold = true;
    const [plain] = [sheet.getRange("B1")];
    for (const range of [one, both, plain])
      range.load("rowHidden,columnHidden,format/fill/color,format/font/bold");
    await context.sync();
    expect([one.format.fill.color, both.format.fill.color, plain.format.fill.color]).toEqual([
      "#FFC7CE",
      null,
      "",
    ]);
    expect([one.format.font.bold, both.format.font.bold]).toEqual([true, null]);
    expect([one.rowHidden, both.rowHidden, both.columnHidden]).toEqual([false, null, false]);
  });
});

it("W15 puts the sheet before an address, quoted where needed", async () => {
  const { run } = await sessionOn([{ name: "整体支出 附件1", cells: { A1: 1 } }, { name: "表" }]);
  await run(async (sheet, context) => {
    const first = sheet.getRange("A1");
    const second = context.workbook.worksheets.getItem("表").getRange("A1:B2");
    first.load("address");
    second.load("address");
    await context.sync();
    expect([first.address, second.address]).toEqual(["'整体支出 附件1'!A1", "表!A1:B2"]);
  });
});

it.each(["A:A", "1:3", "表!A1"])("W17 whole rows and columns (%s): throws, not modelled", async (address) => {
  const { run } = await sessionWith({});
  const failing = run(async (sheet, context) => {
    sheet.getRange(address).load("values");
    await context.sync();
  });
  await expect(failing).rejects.toThrow("not modelled");
});

it("W38 takes 32,767 characters into a cell and not one more, and no cell beyond the sheet", async () => {
  const { enter, look, run } = await sessionWith({});
  await enter("A1", "长".repeat(32_767));
  expect(String((await look("A1")).value)).toHaveLength(32_767);
  expect(await codeOf(enter("A1", "长".repeat(32_768)))).toBe("InvalidArgument");
  const beyond = run(async (sheet, context) => {
    sheet.getRange("XFE1").load("values");
    await context.sync();
  });
  expect(await codeOf(beyond)).toBe("InvalidArgument");
});

it("W39 keeps full-width signs, spaces of every kind and line breaks", async () => {
  const text = "７１６　\u00A0甲\n乙";
  const { enter, look } = await sessionWith({});
  await enter("A1", text);
  expect(await look("A1")).toMatchObject({ value: text, text });
});

it("W40 shows numbers and dates in the Chinese culture, and keeps formats in the English form", async () => {
  const { run, look } = await sessionWith({});
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.numberFormat = [["yyyy/m/d", "#,##0.00"]];
    range.values = [[45296, 1234.5]];
    await context.sync();
  });
  expect(await look("A1")).toMatchObject({ text: "2024/1/5", format: "yyyy/m/d" });
  expect(await look("B1")).toMatchObject({ text: "1,234.50" });
});
