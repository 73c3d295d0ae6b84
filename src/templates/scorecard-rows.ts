/** The rows of a pack's scorecard with their levels. Knows no cell. */
import { decimal, sum, ZERO, type Decimal } from "../language/numbers";
import type { Pack, PackRow } from "../regulation/packs/pack";
import { SCORECARD_ROWS } from "../words/templates";

/** One printed row; the first of several that share a weight carries it. */
export interface ScorecardRow {
  readonly name: string;
  readonly level1: string;
  readonly level2: string;
  readonly meaning: string;
  readonly rule: string;
  readonly points: Decimal;
  /** Rows that share the weight when this is the first of them; 0 for the others. */
  readonly sharing: number;
}

/** The points of rows, shared ones once. */
export const pointsOf = (rows: readonly ScorecardRow[]): Decimal =>
  sum(rows.filter(({ sharing }) => sharing > 0).map(({ points }) => points));

function printedRows(row: PackRow, level1: string): readonly ScorecardRow[] {
  const [first = ""] = row.names;
  return row.names.map((name, index) => ({
    name,
    level1,
    level2: SCORECARD_ROWS[name]?.level2 ?? "",
    meaning: SCORECARD_ROWS[name]?.meaning ?? "",
    rule: row.rule.replaceAll(first, name),
    points: decimal(row.points),
    sharing: index === 0 ? row.names.length : 0,
  }));
}

/** The pack lists its rows in the order of its levels, so points used up close a level. */
export function rowsOf(pack: Pack): readonly ScorecardRow[] {
  const levels = pack.levelWeights?.weights ?? [];
  let used = ZERO;
  return pack.rows.flatMap((row) => {
    let reach = ZERO;
    const own = levels.find(({ points }) => {
      reach = reach.plus(points);
      return used.lt(reach);
    });
    used = used.plus(row.points);
    return printedRows(row, own?.level1 ?? "");
  });
}

/** Whether the pack describes a whole scorecard. */
export function hasScorecard(pack: Pack): boolean {
  return pack.complete && pack.rows.length > 0;
}

/** The rows that stand under one name of a level, when this row is the first of them. */
export function opened(
  rows: readonly ScorecardRow[],
  index: number,
  which: "level1" | "level2",
): readonly ScorecardRow[] {
  const same = (one: ScorecardRow | undefined): boolean =>
    one?.level1 === rows[index]?.level1 && one?.[which] === rows[index]?.[which];
  if (same(rows[index - 1])) return [];
  const rest = rows.slice(index);
  const end = rest.findIndex((row) => !same(row));
  return end < 0 ? rest : rest.slice(0, end);
}
