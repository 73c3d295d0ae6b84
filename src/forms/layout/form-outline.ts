/** A form as it lies on its sheet. */
import type { FormId } from "../../regulation/facts";
import type { Area } from "../../workbook/address";
import type { Block, SheetView } from "../../workbook/locate";
import type { Head } from "../labels/heads";

export interface FormOutline {
  readonly view: SheetView;
  readonly id: FormId;
  readonly title: Block | null;
  readonly heads: readonly Head[];
  readonly area: Area;
}
