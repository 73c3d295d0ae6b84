/** Total and grade as they were filed and as they are computed, although the cells have been put right since. */
import { equal } from "../../language/numbers";
import type { FormReport, Report } from "../report";
import { scoreLineOf, type ScoreLine } from "./verdict";

/** The same form in a report of the same workbook as it was before. */
function formBefore(form: FormReport, filing: number, filed: Report | null): FormReport | null {
  return (
    filed?.filings[filing]?.forms.find((one) => one.key === form.key && one.sheet === form.sheet) ?? null
  );
}

/**
 * 总分 97 → 98 of a form whose total was corrected by us: what its cell said before stands in front again. A figure
 * that still differs from what is computed is shown as it is, for then it is the person's own.
 * @param filing index of the form's filing; @param filed the report before anything was written, or null.
 */
export function scoreLineSince(form: FormReport, filing: number, filed: Report | null): ScoreLine | null {
  const before = formBefore(form, filing, filed)?.outcome;
  const { total, grade } = form.outcome;
  if (!before?.total || !total) return scoreLineOf(form);
  const isTotalRight = total.reported && total.computed && equal(total.reported, total.computed);
  const isGradeRight = grade !== null && grade.reported === grade.computed;
  const outcome = {
    ...form.outcome,
    total: isTotalRight ? { ...total, reported: before.total.reported } : total,
    grade: isGradeRight && before.grade ? { ...grade, reported: before.grade.reported } : grade,
  };
  return scoreLineOf({ ...form, outcome });
}
