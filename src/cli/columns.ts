/** Lines in aligned columns for a terminal; Chinese characters take two of its columns. */
import { COLUMNS, cut, widthOf, wrap } from "./wrap";

const GAP = 2;
/** No column but the last takes more than this. */
const WIDEST = 28;

const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

/** Each row on a line of its own; the last column takes what is left, and goes on under itself. */
export function alignedLines(rows: readonly (readonly string[])[], indent: number): readonly string[] {
  const [first = []] = rows;
  const widths = first
    .slice(0, -1)
    .map((_, at) => Math.min(WIDEST, Math.max(...rows.map((row) => widthOf(row[at] ?? "")))));
  const before = indent + widths.reduce((sum, width) => sum + width + GAP, 0);
  return rows.flatMap((row) => {
    const cells = widths.map((width, at) => padded(cut(row[at] ?? "", width), width + GAP));
    const [line = "", ...more] = wrap(row[widths.length] ?? "", 0, COLUMNS - before);
    const own = `${" ".repeat(indent)}${cells.join("")}${line}`.trimEnd();
    return [own, ...more.map((text) => `${" ".repeat(before)}${text}`)];
  });
}
