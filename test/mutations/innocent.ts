/** Changes of shape and typing that say nothing new: whatever was found before stands, and nothing else. */
import { areaFromA1, toA1 } from "../../src/workbook/address";
import type { Cell, Sheet, Workbook } from "../../src/workbook/grid";
import { formulaCell, textCell } from "../support/grid";
import { insertColumn, insertRow, reorderColumns, type Reshaped } from "../support/reshape";
import type { Base, BaseName } from "./bases";
import { placeOf, withSheet, type Address } from "./cells";
import type { Mutation } from "./mutation";

const unmoved = (address: Address): Address => address;

function innocent(
  base: Base,
  kind: string,
  name: string,
  change: Mutation["change"],
  moved: (address: Address) => Address = unmoved,
): Mutation {
  return { base: base.name, kind, name, change, cells: [], expects: { kind: "innocent", moved } };
}

/** One sheet reshaped; its cells are looked for where they went. */
function reshaped(
  base: Base,
  index: number,
  kind: string,
  name: string,
  shape: (sheet: Sheet) => Reshaped,
): Mutation {
  const moved = (address: Address): Address => {
    const place = placeOf(address);
    const sheet = base.workbook.sheets[index];
    return place.sheet === index && sheet ? `${index + 1}!${toA1(shape(sheet).moved(place))}` : address;
  };
  return innocent(
    base,
    kind,
    name,
    (workbook) => withSheet(workbook, index, (sheet) => shape(sheet).sheet),
    moved,
  );
}

function insertions(base: Base): readonly Mutation[] {
  return base.workbook.sheets.flatMap((sheet, index) => {
    const widest = Math.max(...sheet.rows.map((row) => row?.length ?? 0));
    const rows = sheet.rows.map((_, row) =>
      reshaped(base, index, "插入空行", `${sheet.name}第${row + 1}行前插入空行`, (one) =>
        insertRow(one, row),
      ),
    );
    const columns = Array.from({ length: widest }, (_, column) =>
      reshaped(base, index, "插入空列", `${sheet.name}第${column + 1}列前插入空列`, (one) =>
        insertColumn(one, column),
      ),
    );
    return [...rows, ...columns];
  });
}

/** Headed columns of one block, by base and sheet, with an order of theirs. */
const BLOCKS: readonly (readonly [
  BaseName,
  sheet: number,
  area: string,
  orders: readonly (readonly number[])[],
])[] = [
  [
    "衡阳县版式",
    0,
    "B5:D6",
    [
      [1, 0, 2],
      [2, 1, 0],
      [2, 0, 1],
    ],
  ],
  [
    "衡阳县版式",
    0,
    "B7:D24",
    [
      [1, 0, 2],
      [2, 1, 0],
      [0, 2, 1],
      [1, 2, 0],
    ],
  ],
  [
    "衡阳县版式",
    1,
    "D5:H6",
    [
      [1, 0, 2, 3, 4],
      [0, 1, 4, 3, 2],
      [4, 3, 2, 1, 0],
      [0, 1, 3, 4, 2],
    ],
  ],
  ["衡阳县版式", 1, "E15:F26", [[1, 0]]],
  ["衡阳县版式", 1, "G15:H27", [[1, 0]]],
  [
    "示范局2023年版式",
    1,
    "C4:H5",
    [
      [1, 0, 2, 3, 4, 5],
      [0, 2, 1, 4, 3, 5],
      [0, 1, 2, 5, 4, 3],
    ],
  ],
  ["示范局2023年版式", 1, "D14:E26", [[1, 0]]],
  ["示范局2023年版式", 1, "F14:G27", [[1, 0]]],
  [
    "新晃评分表",
    0,
    "E3:G28",
    [
      [1, 0, 2],
      [2, 1, 0],
      [1, 2, 0],
    ],
  ],
];

function permutations(base: Base): readonly Mutation[] {
  return BLOCKS.filter(([name]) => name === base.name).flatMap(([, index, block, orders]) => {
    const area = areaFromA1(block);
    if (!area) throw new RangeError(block);
    return orders.map((order) =>
      reshaped(
        base,
        index,
        "各栏换位",
        `${base.workbook.sheets[index]?.name ?? ""}${block}按${order.join("")}排列`,
        (sheet) => reorderColumns(sheet, area, order),
      ),
    );
  });
}

const eachCell =
  (change: (cell: Cell) => Cell) =>
  (workbook: Workbook): Workbook => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row?.map((cell) => (cell && cell.kind !== "blank" ? change(cell) : cell)),
      ),
    })),
  });

const withText = (cell: Cell, text: string): Cell =>
  cell.kind === "number" ? { ...textCell(text) } : { ...cell, value: text, text };
const wide = (text: string): string =>
  text.replace(/[0-9.%]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const isLabel = (cell: Cell): boolean =>
  cell.kind === "text" && cell.text.length <= 12 && !/\d/.test(cell.text);

const TYPINGS: readonly (readonly [kind: string, change: (cell: Cell) => Cell])[] = [
  ["数字存为文本", (cell) => withText(cell, cell.text)],
  ["数字存为文本并带空格", (cell) => (cell.kind === "number" ? withText(cell, ` ${cell.text}\u3000`) : cell)],
  ["全角数字", (cell) => (cell.kind === "number" ? withText(cell, wide(cell.text)) : cell)],
  [
    "去掉千位分隔符",
    (cell) => (cell.kind === "number" ? { ...cell, text: cell.text.replace(/,/g, "") } : cell),
  ],
  ["标签前后加空格", (cell) => (isLabel(cell) ? withText(cell, `\u3000 ${cell.text}\u00a0`) : cell)],
  ["标签中间加空格", (cell) => (isLabel(cell) ? withText(cell, Array.from(cell.text).join(" ")) : cell)],
  ["标签中间换行", (cell) => (isLabel(cell) ? withText(cell, cell.text.replace(/^(..)/, "$1\n")) : cell)],
  [
    "全角括号换半角",
    (cell) =>
      cell.kind === "text" ? withText(cell, cell.text.replace(/（/g, "(").replace(/）/g, ")")) : cell,
  ],
  [
    "比较号换写法",
    (cell) =>
      cell.kind === "text" ? withText(cell, cell.text.replace(/≥/g, ">=").replace(/≤/g, "<=")) : cell,
  ],
  [
    "数字改为公式",
    (cell) =>
      cell.kind === "number" && typeof cell.value === "number"
        ? { ...formulaCell(`=${cell.value}+0`, cell.value, cell.format), text: cell.text }
        : cell,
  ],
  [
    "数字格式改为会计格式",
    (cell) => (cell.kind === "number" && !cell.text.includes("%") ? accounting(cell) : cell),
  ],
];

/** `_ * #,##0.00_ `: as the accounting button of Excel shows a figure. */
function accounting(cell: Cell): Cell {
  const decimals = /\.(\d+)/.exec(cell.text)?.[1]?.length ?? 0;
  const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  return { ...cell, format: `_ * #,##0${places}_ ;_ * -#,##0${places}_ `, text: ` ${cell.text} ` };
}

const eachSheet =
  (change: (sheet: Sheet, index: number) => Sheet) =>
  (workbook: Workbook): Workbook => ({ ...workbook, sheets: workbook.sheets.map(change) });

const NOTES: Sheet = {
  name: "填报说明",
  visibility: "visible",
  protected: false,
  rows: [
    [textCell("填报说明")],
    [textCell("一、请于3月底前报送。")],
    [textCell("二、联系电话：0700-1234567")],
  ],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  unlocked: new Set(),
};

const onSheet =
  (shift: (sheet: number) => number) =>
  (address: Address): Address => {
    const [sheet = "", cell = ""] = address.split("!");
    return `${shift(Number(sheet))}!${cell}`;
  };

function books(base: Base): readonly Mutation[] {
  const count = base.workbook.sheets.length;
  const reversed = (workbook: Workbook): Workbook => ({
    ...workbook,
    sheets: [...workbook.sheets].reverse(),
  });
  return [
    innocent(
      base,
      "工作表改名",
      "Sheet1、Sheet2",
      eachSheet((sheet, at) => ({ ...sheet, name: `Sheet${at + 1}` })),
    ),
    innocent(
      base,
      "工作表改名",
      "表(1)、表(2)",
      eachSheet((sheet, at) => ({ ...sheet, name: `表(${at + 1})` })),
    ),
    innocent(
      base,
      "工作表换位",
      "倒序",
      reversed,
      onSheet((sheet) => count + 1 - sheet),
    ),
    innocent(
      base,
      "加说明页",
      "前面加一张填报说明",
      (workbook) => ({ ...workbook, sheets: [NOTES, ...workbook.sheets] }),
      onSheet((sheet) => sheet + 1),
    ),
    innocent(base, "加说明页", "后面加一张填报说明", (workbook) => ({
      ...workbook,
      sheets: [...workbook.sheets, NOTES],
    })),
    innocent(
      base,
      "取消合并单元格",
      "全部取消",
      eachSheet((sheet) => ({ ...sheet, merges: [] })),
    ),
    innocent(
      base,
      "工作表加保护",
      "全部保护",
      eachSheet((sheet) => ({ ...sheet, protected: true })),
    ),
    innocent(
      base,
      "末尾留空行",
      "每表末尾加20个空行",
      eachSheet((sheet) => ({
        ...sheet,
        rows: [...sheet.rows, ...Array.from({ length: 20 }, () => undefined)],
      })),
    ),
    innocent(base, "文件改名", "改为上报稿.xlsx", (workbook) => ({ ...workbook, name: "上报稿.xlsx" })),
  ];
}

/** Every innocent change of a base. */
export function innocentMutations(base: Base): readonly Mutation[] {
  return [
    ...insertions(base),
    ...permutations(base),
    ...TYPINGS.map(([kind, change]) => innocent(base, kind, "全部单元格", eachCell(change))),
    ...books(base),
  ];
}
