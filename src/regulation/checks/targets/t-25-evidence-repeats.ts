/** T-25: the evidence of a scorecard gives data, not the wording of the standard. Knows facts only. */
import { squeeze } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { textOf, type IndicatorRow } from "../../facts";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";

/** Shorter evidence is found in any longer text by chance. */
const SHORTEST = 6;

function repeats(row: IndicatorRow): boolean {
  const evidence = squeeze(textOf(row.evidence)).replace(/[。;,]+$/, "");
  if (evidence.length < SHORTEST || /\d/.test(evidence)) return false;
  return [row.definition, row.standard].some((fact) => squeeze(textOf(fact)).includes(evidence));
}

/** Evidence cells without a figure whose words stand in the row's definition or standard: one finding a form. */
export const EVIDENCE_REPEATS_STANDARD = formCheck({
  id: "T-25",
  severity: "warning",
  title: "实际完成情况写明实际数据",
  source: "review",
  rank: ["not-a-value", 4],
  on: ["scorecard"],
  find: (form) => {
    const rows = form.indicators.filter(repeats);
    if (rows.length === 0) return [];
    return [
      {
        facts: rows.map((row) => cellOfRow(form, row, "evidence")),
        reported: textOf(rows[0]?.evidence).trim(),
        message:
          `“${rows.map(nameOfRow).join("、")}”的“指标实际完成情况及依据”未写实际数据，` + `仅重复评价标准。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "scorecard",
        rows: [
          {
            level3: "数量",
            definition: "对照整体绩效目标评价。未设置的，按计划数与完成数评分。",
            evidence: "对照整体绩效目标评价",
          },
        ],
      },
    ],
  ],
  valid: [
    [
      {
        id: "scorecard",
        rows: [
          {
            level3: "数量",
            definition: "对照整体绩效目标评价。未设置的，按计划数与完成数评分。",
            evidence: "满意度95%",
          },
          { level3: "质量", definition: "对照整体绩效目标评价。", evidence: "满意度95%" },
        ],
      },
    ],
  ],
};
