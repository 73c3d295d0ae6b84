/** A total that stands above the tables, beside its label. */
import { isLabelLike } from "../layout/content";
import { rowOf } from "../layout/neighbours";
import { factOfCell } from "./cell-facts";
import { markRead, record, type Draft } from "./fact-recorder";

const HEAD_TOTAL = /^(?:(?:自评|项目|部门|综合)(?:总分|合计|总得分|总评分|得分合计)|自评得分|总得分)$/;

/** Reads a total that stands above the tables (自评总分, 项目总得分), beside its label. */
export function readHeadTotal(draft: Draft, rows: readonly number[]): void {
  for (const row of rows) {
    const blocks = rowOf(draft.outline, row);
    const at = blocks.findIndex(({ bare }) => HEAD_TOTAL.test(bare));
    const label = blocks[at];
    const figure = blocks[at + 1];
    if (!label || !figure || factOfCell(figure.cell, "points").kind !== "value") continue;
    markRead(draft, label);
    record(draft, figure, { name: "total.score", asked: "points", label: label.bare });
    draft.complete = true;
  }
}

const MOST_POINTS = 150;

/** Where no total was found, the one number above the tables whose label speaks of points is it. */
export function readUnnamedTotal(draft: Draft, rows: readonly number[]): void {
  if (draft.complete || draft.facts.has(`${draft.key}.total.score`) || draft.indicators.length === 0) return;
  const found = rows.flatMap((row) => {
    const blocks = rowOf(draft.outline, row);
    return blocks.flatMap((label, at) => {
      const figure = blocks[at + 1];
      if (!figure || !isLabelLike(label) || !label.squeezed.includes("分")) return [];
      const fact = factOfCell(figure.cell, "points");
      return fact.kind === "value" && !fact.percent && fact.value.lte(MOST_POINTS) ? [{ label, figure }] : [];
    });
  });
  const [only, ...more] = found;
  if (!only || more.length > 0) return;
  markRead(draft, only.label);
  record(draft, only.figure, { name: "total.score", asked: "points", label: only.label.bare });
  draft.complete = true;
}
