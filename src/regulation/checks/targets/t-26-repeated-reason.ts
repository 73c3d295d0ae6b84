/** T-26: reasons belong to their rows. Knows facts only. */
import { oneLine, squeeze } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { textOf, type FormFacts, type IndicatorRow } from "../../facts";
import { cellOfRow } from "../scores/scored-rows";
import { isReason } from "./reasons";

const ENOUGH = 3;
const LONGEST_SHOWN = 16;

const shortened = (text: string): string => {
  const letters = Array.from(oneLine(text));
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join("")}…` : letters.join("");
};

/** Rows by their reason; a cell merged over several rows is read for the first of them only. */
function repeated(form: FormFacts): readonly (readonly IndicatorRow[])[] {
  const rows = new Map<string, IndicatorRow[]>();
  for (const row of form.indicators) {
    const reason = squeeze(textOf(row.reason));
    if (row.partOf !== null || row.sharedWeightWith !== null || !isReason(reason)) continue;
    const known = rows.get(reason);
    if (known) known.push(row);
    else rows.set(reason, [row]);
  }
  return [...rows.values()].filter((group) => group.length >= ENOUGH);
}

/** One and the same reason in three rows or more: a hint, for one cause may have hit all of them. */
export const REPEATED_REASON = formCheck({
  id: "T-26",
  severity: "info",
  title: "偏差原因按指标分别说明",
  source: "review",
  on: ["self-evaluation", "project"],
  find: (form) =>
    repeated(form).map((rows) => ({
      facts: rows.map((row) => cellOfRow(form, row, "reason")),
      reported: oneLine(textOf(rows[0]?.reason)),
      message: `${rows.length}个指标的偏差原因都写“${shortened(textOf(rows[0]?.reason))}”，请按指标分别说明。`,
    })),
});

const late = (level3: string) => ({ level3, weight: 10, score: 8, reason: "招标推迟，验收延至下年" });
export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [late("道路硬化"), late("桥梁加固"), late("路灯安装")] }]],
  valid: [[{ id: "project", rows: [late("道路硬化"), late("桥梁加固"), { level3: "路灯安装" }] }]],
};
