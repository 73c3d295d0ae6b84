/** The 衡阳县 自评表 with a column for reasons, one unexplained deduction, and nothing in its general block. */
import { withCell, type Printed, type PrintedSheet } from "./grid";
import { HENGYANG_SELF } from "./published/hengyang-2022";

const HEAD_ROW = 14;
const HEAD = "偏差原因分析及改进措施";

export interface ReasonForm {
  /** What stands in the reason cell of the row that lost points. */
  readonly reason?: Printed;
  /** What stands in the reason cell of row 30. */
  readonly reason30?: Printed;
  /** What stands in the general block 偏差及原因分析. */
  readonly general?: Printed;
  /** Head of the column, or null for a form without one. */
  readonly head?: string | null;
}

/** Row 16 of the sheet scores 4 of 5; its reason belongs into I16, or into B35 where there is no column. */
export function selfWithReasons(form: ReasonForm = {}): PrintedSheet {
  const { reason = "", reason30 = "", general = "", head = HEAD } = form;
  const sheet = withCell(withCell(HENGYANG_SELF, "H16", "4"), "B35", general);
  if (head === null) return sheet;
  const rows = sheet.rows.map((row, index) => (index === HEAD_ROW ? [...row, head] : row));
  return withCell(withCell({ ...sheet, rows }, "I16", reason), "I30", reason30);
}
