/** P-19: the weights of a scorecard's level make the points printed in its name. Knows facts only. */
import { decimal } from "../../../language/numbers";
import { sum } from "../../../language/numbers";
import type { FormFacts } from "../../facts";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { sumUnder } from "./level-points";
import { showPoints } from "./points";

/** `投入(共14分)` over rows whose weights make another sum. */
function levels(form: FormFacts): readonly Found[] {
  return form.levels.flatMap((level) => {
    const level1 = sumUnder(form, level);
    if (!level1 || level1.made.eq(level.points)) return [];
    const [made, printed] = [showPoints(level1.made), showPoints(level.points)];
    return [
      {
        facts: [level.fact],
        reported: printed,
        expected: made,
        message: `${level1.name}分值合计${made}分，与标注“共${printed}分”不符。`,
      },
    ];
  });
}

/** `年度绩效目标（80分）` over levels that print more together, though rows of other levels may still come on top. */
function block(form: FormFacts): readonly Found[] {
  const first = form.levels.filter(({ level }) => level === 1);
  if (!form.block || first.length === 0) return [];
  const made = sum(first.map(({ points }) => points));
  const named = new Set(first.flatMap(({ rows }) => rows));
  const isWhole = form.indicators.every(({ name }) => named.has(name));
  if (isWhole ? made.eq(form.block.points) : made.lte(form.block.points)) return [];
  const [shown, printed] = [showPoints(made), showPoints(form.block.points)];
  return [
    {
      facts: [form.block.fact, ...first.map(({ fact }) => fact)],
      reported: printed,
      expected: isWhole ? shown : null,
      message: `“${form.block.name}”标明${printed}分，所列一级指标标明的分值合计${shown}分，两者不符，请核对。`,
    },
  ];
}

/** The points printed for a level of a scorecard, and for a block of indicators on any form; whole forms only. */
export const PRINTED_LEVEL_POINTS = formCheck({
  id: "P-19",
  severity: "error",
  title: "分值合计与标注的共几分相符",
  source: "form",
  rank: ["weights", 3],
  exact: true,
  on: ["scorecard", "self-evaluation", "project"],
  find: (form) => (form.complete ? [...(form.id === "scorecard" ? levels(form) : []), ...block(form)] : []),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "scorecard",
        rows: [{ level1: "投入（14分）", level3: "控制率", weight: 13, score: 13 }],
        levels: [
          { level: 1, name: "投入", points: decimal("14"), rows: ["ind[0]"], fact: "card.ind[0].level1" },
        ],
      },
    ],
  ],
  valid: [
    [
      {
        id: "scorecard",
        rows: [{ level1: "投入（14分）", level3: "控制率", weight: 14, score: 14 }],
        levels: [
          { level: 1, name: "投入", points: decimal("14"), rows: ["ind[0]"], fact: "card.ind[0].level1" },
        ],
      },
    ],
  ],
};
