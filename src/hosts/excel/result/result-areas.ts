/** Cells of our sheets gathered into areas of one look, so that few calls dress many cells. */
import type { Area } from "../../../workbook/address";
import type { ResultStyle } from "../../../workbook/write";
import type { Placed } from "../../manners/result-layout";
import { RESULT_LOOKS } from "../../manners/result-looks";

interface AreaRun {
  readonly key: string;
  readonly area: Area;
}

/** Neighbours of one key in a row become one run. */
function runsOf(row: readonly Placed[], keyOf: (one: Placed) => string | null): readonly AreaRun[] {
  const runs: AreaRun[] = [];
  for (const one of row) {
    const key = keyOf(one);
    const last = runs.at(-1);
    if (key === null) continue;
    if (last?.key === key && last.area.right === one.area.left - 1) {
      runs[runs.length - 1] = { key, area: { ...last.area, right: one.area.right } };
    } else {
      runs.push({ key, area: one.area });
    }
  }
  return runs;
}

/** Equal runs of rows below each other become one area. */
function stacked(
  rows: readonly (readonly Placed[])[],
  keyOf: (one: Placed) => string | null,
): readonly AreaRun[] {
  const done: AreaRun[] = [];
  let open = new Map<string, AreaRun>();
  for (const row of rows) {
    const next = new Map<string, AreaRun>();
    for (const run of runsOf(row, keyOf)) {
      const place = `${run.key} ${run.area.left}-${run.area.right}`;
      const above = open.get(place);
      open.delete(place);
      next.set(place, above ? { key: run.key, area: { ...above.area, bottom: run.area.bottom } } : run);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

/** The areas of each style. */
export function areasOfStyles(
  rows: readonly (readonly Placed[])[],
): ReadonlyMap<ResultStyle, readonly Area[]> {
  const areas = new Map<ResultStyle, Area[]>();
  const byStyle = (one: Placed): ResultStyle => one.cell.style;
  for (const { key, area } of stacked(rows, byStyle)) {
    const style = key as ResultStyle;
    areas.set(style, [...(areas.get(style) ?? []), area]);
  }
  return areas;
}

/** The areas whose cells have lines around them. */
export function borderedAreas(rows: readonly (readonly Placed[])[]): readonly Area[] {
  const bordered = (one: Placed): string | null =>
    RESULT_LOOKS[one.cell.style].bordered ? "bordered" : null;
  return stacked(rows, bordered).map(({ area }) => area);
}
