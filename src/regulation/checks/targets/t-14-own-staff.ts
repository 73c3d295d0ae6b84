/** T-14: satisfaction is asked of those who are served. Knows facts only. */
import { squeeze } from "../../../language/text";
import { filingCheck } from "../check";
import type { Examples } from "../examples";
import { cellOfRow, isSatisfaction, nameOfRow } from "../scores/scored-rows";

const OWN_STAFF = /职工|员工|本单位|单位人员|工作人员|巡查人员|内部人员|干警/;
/** Staff who are themselves served: trained, examined, helped, or from other units. */
const SERVED = /参训|受训|培训|学员|困难|企业|园区|退休|受益|服务对象/;
/** Units whose very task is to serve staff. */
const SERVES_STAFF = /工会|人力资源|社会保险|职工/;

/** A satisfaction row whose people are the unit's own staff. */
export const OWN_STAFF_ASKED = filingCheck({
  id: "T-14",
  severity: "warning",
  title: "满意度对象为服务对象或社会公众",
  source: "review",
  rank: ["indicator-design", 3],
  find: ({ filing }) =>
    SERVES_STAFF.test(filing.unit)
      ? []
      : filing.forms.flatMap((form) =>
          // What a plan asked for was approved; what the evaluation took over from it is told there.
          (form.id === "targets" ? [] : form.indicators)
            .filter((row) => isSatisfaction(row) && OWN_STAFF.test(squeeze(row.level3)))
            .filter((row) => !SERVED.test(squeeze(row.level3)))
            .map((row) => ({
              facts: [cellOfRow(form, row, "level3")],
              reported: nameOfRow(row),
              message: `满意度对象“${nameOfRow(row)}”为本单位人员，应为服务对象或社会公众。`,
            })),
        ),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "职工满意度" }] }]],
  valid: [
    [
      {
        id: "project",
        rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", level3: "办事群众满意度" }],
      },
    ],
  ],
};
