/** S-06: an indicator that carries points has a target. A dash says that it has none, which is no omission. */
import { showNumber } from "../../../language/numbers";
import { isBlankText } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { isBlankFact, nameIn, numberOf, type Fact, type FormFacts, type IndicatorRow } from "../../facts";
import { indicatorName } from "./form-words";
import { isFilled, ownRows, rowsUnder } from "./indicator-rows";

const isEmpty = (fact: Fact | undefined): boolean => fact?.kind === "blank" && isBlankText(fact.text);

/** Whether a row that carries points has no target, nor any row under it. */
export function lacksTarget(form: FormFacts, row: IndicatorRow): boolean {
  const carriesPoints = numberOf(row.weight)?.gt(0) ?? false;
  return (
    carriesPoints && isEmpty(row.target) && !rowsUnder(form, row).some((under) => isFilled(under.target))
  );
}

function pointsOf(row: IndicatorRow): string {
  const weight = numberOf(row.weight);
  return weight === null ? "" : `（${showNumber(weight)}分）`;
}

export const TARGET_MISSING = formCheck({
  id: "S-06",
  severity: "error",
  title: "有分值的三级指标应填年度指标值",
  source: "mof-2020-10",
  rank: ["target-missing", 1],
  missing: "figures",
  on: ["self-evaluation", "project"],
  find: (form) =>
    ownRows(form)
      .filter((row) => lacksTarget(form, row))
      .map((row) => ({
        facts: [
          nameIn(form, `${row.name}.target`),
          ...(isBlankFact(row.actual) ? [nameIn(form, `${row.name}.actual`)] : []),
        ],
        message: `“${indicatorName(row)}”${pointsOf(row)}未填年度指标值${isBlankFact(row.actual) ? "和实际完成值" : ""}，请按批复目标表补填。`,
      })),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "self-evaluation", rows: [{ level3: "推进资源执法监察", target: null, weight: 10 }] }]],
  valid: [
    [{ id: "self-evaluation", rows: [{ level3: "公众满意度", weight: 10 }] }],
    [{ id: "self-evaluation", rows: [{ level3: "制度执行情况", target: "—", weight: 10 }] }],
  ],
};
