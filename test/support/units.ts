/** A second unit beside the 衡阳县 workbook: the same forms under another name, on sheets of their own. */
import type { PrintedSheet } from "./grid";
import { HENGYANG_BASIC, HENGYANG_SELF } from "./published/hengyang-2022";

const renamed = (sheet: PrintedSheet, name: string): PrintedSheet => ({
  ...sheet,
  name,
  rows: sheet.rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell.replace("衡阳县自然资源局", "衡阳县林业局") : cell)),
  ),
});

/** The forms of 衡阳县林业局 on the sheets 林业基础 and 林业自评. */
export const otherUnit = (): readonly PrintedSheet[] => [
  renamed(HENGYANG_BASIC, "林业基础"),
  renamed(HENGYANG_SELF, "林业自评"),
];
