/**
 * The split of the funds by income and by expenditure: two lists side by side, label and figure in two cells or in one
 * (`其中: 一般公共预算:1325.68`). Knows labels and directions only.
 */
import { readFigureText } from "../../language/figure";
import type { Decimal } from "../../language/numbers";
import { normalFormsOf } from "../../language/text";
import type { CellPosition } from "../../workbook/address";
import type { Block } from "../../workbook/locate";
import { factOfCell, moneyFactor } from "./cell-facts";
import { markRead, record, recordInside, type Draft, type Inside } from "./fact-recorder";
import { contentOf, isLabelLike } from "../layout/content";
import { commonest, cutAtColon, rowOf } from "../layout/neighbours";
import { splitRow } from "../labels/row-labels";
import { shownLabel } from "../labels/shown-labels";

interface Line {
  readonly name: string;
  readonly label: string;
  readonly block: Block;
  /** The figure's part of the label's own cell, or null when the figure has a cell of its own. */
  readonly inside: Inside | null;
  /** The unit of money behind a figure in the label's own cell (`其他资金：50万元`), or null. */
  readonly unit: string | null;
  /** Where the next label of the row begins. */
  readonly end: number;
}

/** The list of a line: `inc` or `exp`. */
const listOf = (name: string): string => name.slice(0, 3);

/** A label that carries its figure behind a colon; a colon with nothing behind it is a place for one. */
function insideOf(block: Block): Pick<Line, "name" | "label" | "inside" | "unit"> | null {
  const cut = cutAtColon(block.text);
  if (!cut) return null;
  const { bare, label } = normalFormsOf(cut.before);
  const name = splitRow(bare);
  const figure = readFigureText(cut.rest);
  if (!name || (figure.kind !== "value" && figure.kind !== "blank")) return null;
  const text = cut.rest.trim().replace(/[^\d.,%]+$/, "");
  const before = `${cut.before}${text === "" ? "" : cut.rest.slice(0, cut.rest.indexOf(text))}`;
  const after = block.text.slice(before.length + text.length);
  const unit = figure.kind === "value" ? figure.unit : null;
  return { name, label: shownLabel(label), inside: { before, text, after }, unit };
}

function linesOfRow(draft: Draft, row: number): readonly Line[] {
  const blocks = rowOf(draft.outline, row);
  const labels = blocks.flatMap((block) => {
    const inside = block.text === "" ? null : insideOf(block);
    const name = inside?.name ?? splitRow(block.bare);
    return name
      ? [
          {
            name,
            label: inside?.label ?? shownLabel(block.label),
            block,
            inside: inside?.inside ?? null,
            unit: inside?.unit ?? null,
          },
        ]
      : [];
  });
  return labels.map((line, index) => ({
    ...line,
    end: labels[index + 1]?.block.column ?? draft.outline.area.right + 1,
  }));
}

/** The first cell with a figure between a label and the next label. */
function figureAfter(draft: Draft, line: Line): Block | null {
  return (
    rowOf(draft.outline, line.block.row).find(
      ({ column, cell }) =>
        column > line.block.right && column < line.end && factOfCell(cell, "money").kind !== "text",
    ) ?? null
  );
}

/** Where a line's figure stands or belongs: found, else in the column of its list, else right beside the label. */
function figurePlace(draft: Draft, line: Line, column: number | null): CellPosition {
  const found = figureAfter(draft, line);
  if (found) return found;
  const fits = column !== null && column > line.block.right && column < line.end;
  return { row: line.block.row, column: fits ? column : line.block.right + 1 };
}

/** `按收入性质分类` over a list has a figure only where one stands or a colon asks for it. */
function hasPlace(draft: Draft, line: Line): boolean {
  if (!line.name.endsWith(".total") || line.inside) return true;
  const found = figureAfter(draft, line);
  return found !== null && factOfCell(found.cell, "money").kind === "value";
}

/** The lists in which a line stands that no label explains: a figure behind unknown words. */
function listsWithUnknown(
  draft: Draft,
  rows: readonly number[],
  lines: readonly Line[],
): ReadonlySet<string> {
  const known = new Set(lines.map(({ block }) => block));
  const starts = new Map(lines.map(({ name, block }) => [block.column, listOf(name)]));
  const found = new Set<string>();
  for (const row of rows) {
    const blocks = rowOf(draft.outline, row);
    blocks.forEach((block, at) => {
      const next = blocks[at + 1];
      const isOpen =
        next !== undefined && !known.has(block) && isLabelLike(block) && contentOf(next).value !== null;
      const list = starts.get(block.column);
      if (isOpen && list !== undefined) found.add(list);
    });
  }
  return found;
}

/** Reads both lists in the given rows. */
export function readSplit(draft: Draft, rows: readonly number[], factor: Decimal): void {
  const lines = rows.flatMap((row) => linesOfRow(draft, row));
  const columns = new Map(
    ["inc", "exp"].map((list) => {
      const own = lines.filter((line) => listOf(line.name) === list && !line.inside);
      return [list, commonest(own.flatMap((line) => figureAfter(draft, line)?.column ?? []))] as const;
    }),
  );
  const open = listsWithUnknown(draft, rows, lines);
  for (const line of lines) {
    // Parts without one that nobody knows would not make the whole.
    if (open.has(listOf(line.name)) && !line.name.endsWith(".total")) continue;
    markRead(draft, line.block);
    if (!hasPlace(draft, line)) continue;
    const own = line.unit === null ? null : moneyFactor(line.unit);
    const reading = { name: line.name, asked: "money", label: line.label, factor: own ?? factor } as const;
    if (line.inside) recordInside(draft, line.block, line.inside, reading);
    else record(draft, figurePlace(draft, line, columns.get(listOf(line.name)) ?? null), reading);
  }
}
