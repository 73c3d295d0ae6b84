/** T-23: the figure of an effect says what it is a percentage of. Knows facts only. */
import { squeeze } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { isBlankFact, type IndicatorRow } from "../../facts";
import { cellOfRow, isKind, isSatisfaction, nameOfRow } from "../scores/scored-rows";
import { quoted, readRows } from "./rows";

/** Names that say what is divided by what, or how much something changes. */
const CALCULABLE =
  /率|比例|比重|占比|份额|增长|增幅|增速|增加|提高|提升|上升|下降|降低|减少|节约|覆盖|同比|幅度|指数|度$|%|\d/;

const isDefined = (row: IndicatorRow): boolean =>
  [row.definition, row.standard].some((fact) => fact !== undefined && !isBlankFact(fact));

/** An effect row with a percentage as its target and a name that no percentage can be computed of. */
export const EMPTY_FIGURE = formCheck({
  id: "T-23",
  severity: "warning",
  title: "效益指标的百分比有计算口径",
  source: "review",
  rank: ["not-a-value", 5],
  on: ["self-evaluation", "project"],
  find: (form) =>
    readRows(form)
      .filter(({ row, target }) => {
        if (!isKind(row, /效益|可持续/) || isSatisfaction(row) || isDefined(row)) return false;
        return target.kind === "number" && target.measured.percent && !CALCULABLE.test(squeeze(row.level3));
      })
      .map(({ row }) => ({
        facts: [cellOfRow(form, row, "target")],
        reported: quoted(row.target),
        message: `效益指标“${nameOfRow(row)}”以“${quoted(row.target)}”量化但无计算口径，属形式量化。`,
      })),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "保障社会和谐", level2: "社会效益指标", target: "≥95%" }] }]],
  valid: [
    [
      {
        id: "project",
        rows: [{ level3: "矛盾化解率", level1: "效益指标", level2: "社会效益指标", target: "≥95%" }],
      },
    ],
  ],
};
