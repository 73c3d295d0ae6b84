/** Slips over two cells: neighbours changed over, points moved between rows. What should follow, the relations decide. */
import type { Base } from "./bases";
import { cellOf, placeOf, typed, type Address } from "./cells";
import type { FigureRole } from "./figures";
import { cellName, type Mutation } from "./mutation";

const text = (base: Base, address: Address): string => cellOf(base.workbook, address).text.trim();

function changed(base: Base, kind: string, after: Readonly<Record<Address, string>>): Mutation {
  const cells = Object.keys(after);
  const words = cells.map(
    (cell) => `${cellName(base.workbook, cell)} ${text(base, cell)}→${after[cell] ?? ""}`,
  );
  return {
    base: base.name,
    kind,
    name: words.join("，"),
    change: (workbook) => typed(workbook, after),
    cells,
    expects: { kind: "oracle" },
  };
}

/** Cells of a role that follow each other down a column. */
function neighbours(base: Base, role: FigureRole): readonly (readonly [Address, Address])[] {
  const cells = base.figures.filter(([, one]) => one === role).map(([address]) => address);
  return cells.flatMap((address) => {
    const { sheet, row, column } = placeOf(address);
    const below = cells.find((other) => {
      const place = placeOf(other);
      return place.sheet === sheet && place.column === column && place.row === row + 1;
    });
    return below === undefined ? [] : [[address, below] as const];
  });
}

/** Two neighbours of a column typed in each other's row. */
function rowsMixedUp(base: Base, role: FigureRole, kind: string): readonly Mutation[] {
  return neighbours(base, role).flatMap(([upper, lower]) => {
    const [one, other] = [text(base, upper), text(base, lower)];
    return one === other ? [] : [changed(base, kind, { [upper]: other, [lower]: one })];
  });
}

/** A point of weight moved from each row to the next. */
function pointsMoved(base: Base): readonly Mutation[] {
  return neighbours(base, "points").flatMap(([upper, lower]) => {
    const [one, other] = [Number(text(base, upper)), Number(text(base, lower))];
    return Number.isInteger(one) && Number.isInteger(other)
      ? [changed(base, "分值得分挪到下一行", { [upper]: String(one - 1), [lower]: String(other + 1) })]
      : [];
  });
}

/** Every pair of a base. */
export function pairMutations(base: Base): readonly Mutation[] {
  return [
    ...rowsMixedUp(base, "amount", "上下两行金额填错行"),
    ...rowsMixedUp(base, "points", "上下两行分数填错行"),
    ...pointsMoved(base),
  ];
}
