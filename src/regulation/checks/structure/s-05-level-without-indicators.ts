/** S-05: a first-level indicator that carries points has third-level indicators. Knows the printed points only. */
import { decimal, showNumber } from "../../../language/numbers";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import type { FormFacts, LevelPoints } from "../../facts";
import { isFilled, isNamed } from "./indicator-rows";

/** The execution rate stands in the funding block, not among the indicators. */
const FUNDING = /执行|资金/;

function isEmptyLevel(form: FormFacts, level: LevelPoints): boolean {
  const rows = form.indicators.filter((row) => level.rows.includes(row.name));
  const used = rows.some(
    (row) => isNamed(row) || isFilled(row.target) || isFilled(row.weight) || isFilled(row.score),
  );
  return level.level === 1 && level.points.gt(0) && !used && !FUNDING.test(level.name);
}

export const LEVEL_WITHOUT_INDICATORS = formCheck({
  id: "S-05",
  severity: "error",
  title: "有分值的一级指标应设三级指标",
  source: "mof-2020-10",
  rank: ["incomplete", 2],
  on: ["self-evaluation", "project"],
  find: (form) =>
    !form.complete
      ? []
      : form.levels
          .filter((level) => isEmptyLevel(form, level))
          .map((level) => ({
            facts: [level.fact],
            message: `“${level.name}”未设置三级指标，但占${showNumber(level.points)}分，请补充指标或调整分值。`,
          })),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "self-evaluation",
        rows: [{ level1: "效益指标", level3: "", target: null, weight: null, score: null }],
        levels: [
          { level: 1, name: "效益指标", points: decimal("30"), rows: ["ind[0]"], fact: "self.ind[0].level1" },
        ],
      },
    ],
  ],
  valid: [
    [
      {
        id: "self-evaluation",
        rows: [{ level1: "效益指标", level3: "受益人数", target: null, weight: null, score: null }],
        levels: [
          { level: 1, name: "效益指标", points: decimal("30"), rows: ["ind[0]"], fact: "self.ind[0].level1" },
        ],
      },
    ],
  ],
};
