/** The list of units that were to hand in, from a workbook. */
import { basename } from "node:path";
import { oneLine, squeeze } from "../language/text";
import { cellAt, extent, type Sheet } from "../workbook/grid";
import { BATCH_WORDS } from "../words/overview";
import { readBytes } from "./files";
import { readWorkbook } from "./workbook";

/** Heads of the column of names. */
const HEAD = /^(?:填报|预算|报送|应报送?|被评价)?(?:单位|部门)(?:\(单位\))?(?:名称|全称)?$/;
const MOST_ROWS_ABOVE = 20;

const textAt = (sheet: Sheet, row: number, column: number): string =>
  oneLine(cellAt(sheet, { row, column }).text);

/** The head of the names, or null. */
function headOf(sheet: Sheet): { readonly row: number; readonly column: number } | null {
  const { rows, columns } = extent(sheet);
  for (let row = 0; row < Math.min(rows, MOST_ROWS_ABOVE); row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (HEAD.test(squeeze(textAt(sheet, row, column)))) return { row, column };
    }
  }
  return null;
}

/**
 * The names under the head 单位名称 of the first sheet that has one, each once.
 * @throws HostProblem when it cannot be read; RangeError, with the words, when it names no unit.
 */
export async function readUnits(path: string): Promise<readonly string[]> {
  const { workbook } = await readWorkbook(readBytes(path), basename(path));
  for (const sheet of workbook.sheets) {
    const head = headOf(sheet);
    if (!head) continue;
    const rows = Array.from({ length: extent(sheet).rows - head.row - 1 }, (_, at) => head.row + 1 + at);
    const names = rows.map((row) => textAt(sheet, row, head.column));
    const units = [
      ...new Set(names.filter((name) => name !== "" && !/^(?:合计|小计|备注|注[:：])/.test(name))),
    ];
    if (units.length > 0) return units;
  }
  throw new RangeError(BATCH_WORDS.noUnits(path));
}
