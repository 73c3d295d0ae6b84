/** P-19: the weights of a scorecard's level make the points printed in its name. Knows facts only. */
import { formCheck } from "../check";
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
