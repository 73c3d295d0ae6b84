/** A sheet that a person says is a form: read as that form wherever its tables can be made out. Knows kinds of tables only. */
import type { FormId } from "../regulation/facts";
import type { SheetView } from "../workbook/locate";
import type { TableKind } from "./columns";
import { outlineForms, type FormOutline } from "./outline";

const TABLES_OF: Readonly<Record<FormId, readonly TableKind[]>> = {
  "basic-data": ["staff", "money", "building"],
  "self-evaluation": ["fund", "indicator"],
  project: ["fund", "indicator"],
  scorecard: ["indicator"],
  targets: ["indicator"],
};

/** The forms of a sheet when it is read as `id`; none when no table of such a form can be made out. */
export function outlinesAs(view: SheetView, id: FormId): readonly FormOutline[] {
  const outlines = outlineForms(view);
  const own = outlines.filter((outline) => outline.id === id);
  if (own.length > 0) return own;
  return outlines
    .filter(({ heads }) => heads.every(({ table }) => TABLES_OF[id].includes(table)))
    .map((outline) => ({ ...outline, id }));
}
