/** P-19: the weights of a scorecard's level make the points printed in its name. Knows facts only. */
import { decimal } from "../../../language/numbers";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { sumUnder } from "./level-points";
import { showPoints } from "./points";

/** `投入(共14分)` over rows whose weights make another sum; whole forms only. */
export const PRINTED_LEVEL_POINTS = formCheck({
  id: "P-19",
  severity: "error",
  title: "分值合计与标注的共几分相符",
  source: "form",
  rank: ["weights", 3],
  exact: true,
  on: ["scorecard"],
  find: (form) =>
    !form.complete
      ? []
      : form.levels.flatMap((level) => {
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
        }),
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
