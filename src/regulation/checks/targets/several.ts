/** One sentence for all rows of a form with the same trouble. Knows rows and their names. */
import type { IndicatorRow } from "../../facts";
import { nameOfRow } from "../scores/scored-rows";

/** The rows as the subject of a sentence: `“甲”` for one, `“甲”等3个指标` for more. */
export function subject(rows: readonly IndicatorRow[]): string {
  const [first] = rows;
  const name = `“${first ? nameOfRow(first) : ""}”`;
  return rows.length > 1 ? `${name}等${rows.length}个指标` : name;
}
