/** Which head of an indicator table is which column, also where weights are headed 得分 or stand beside every level. */
import type { Head, HeadColumn } from "../labels/heads";
import type { FormOutline } from "../layout/form-outline";
import { columnOf } from "../layout/table";

export interface IndicatorColumns {
  readonly level1: HeadColumn | null;
  readonly level2: HeadColumn | null;
  readonly level3: HeadColumn | null;
  /** Points printed in a column beside the level's name. */
  readonly points1: HeadColumn | null;
  readonly points2: HeadColumn | null;
  readonly target: HeadColumn | null;
  readonly actual: HeadColumn | null;
  readonly weight: HeadColumn | null;
  readonly score: HeadColumn | null;
  readonly reason: HeadColumn | null;
  readonly operator: HeadColumn | null;
  readonly unit: HeadColumn | null;
  readonly definition: HeadColumn | null;
  readonly standard: HeadColumn | null;
  readonly evidence: HeadColumn | null;
}

const isPoints = ({ column }: HeadColumn): boolean => column === "weight" || column === "score";

/** The column of points right behind a level's column, when the table has points in several columns. */
function pointsAfter(head: Head, level: string): HeadColumn | null {
  const at = head.columns.findIndex(({ column }) => column === level);
  const next = head.columns[at + 1];
  return at >= 0 && next && isPoints(next) ? next : null;
}

function pointsColumns(head: Head): Pick<IndicatorColumns, "points1" | "points2" | "weight" | "score"> {
  const points1 = pointsAfter(head, "level1");
  const points2 = pointsAfter(head, "level2");
  const behind3 = pointsAfter(head, "level3");
  const rest = { ...head, columns: head.columns.filter((one) => one !== points1 && one !== points2) };
  const scores = rest.columns.filter(({ column }) => column === "score");
  // 得分 behind 三级指标 is a weight when another 得分 follows at the end (一级 · 得分 · 二级 · 得分 · 三级 · 得分 · … · 得分).
  const headedScore = behind3 !== null && behind3.column === "score" && scores.length > 1;
  return {
    points1,
    points2,
    weight: columnOf(rest, "weight") ?? (headedScore ? behind3 : null),
    score: headedScore ? (scores[scores.length - 1] ?? null) : columnOf(rest, "score"),
  };
}

/** The columns of an indicator table. */
export function indicatorColumns(head: Head): IndicatorColumns {
  const column = (name: string): HeadColumn | null => columnOf(head, name);
  const definition = column("definition");
  const evidence = column("evidence");
  return {
    level1: column("level1"),
    level2: column("level2"),
    level3: column("level3"),
    ...pointsColumns(head),
    target: column("target"),
    actual: column("actual"),
    reason: column("reason"),
    operator: column("operator"),
    unit: column("unit"),
    definition,
    standard: column("standard"),
    evidence,
  };
}

/** Whether the sheet was read with its merged areas, so that a blank cell is really one. */
export function rowsAreMerged(outline: FormOutline): boolean {
  return outline.view.sheet.merges.length > 0;
}
