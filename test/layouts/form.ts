/** A form with its truth. */
import type { Typing } from "../support/grid";
import type { Relation, Values } from "./relations";
import type { Style } from "./style";

export interface Form {
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly string[];
  readonly typing: Typing;
  /** Where each fact stands: `ind.0.score` → `H12`. */
  readonly places: ReadonlyMap<string, string>;
  readonly values: Values;
  /** Those of the facts' relations whose figures are all printed. */
  readonly relations: readonly Relation[];
  readonly style: Style;
  /** In what ways this form varies: `head rows 2`, `foreign block`, `text numbers` …; by these the tally is split. */
  readonly variations: readonly string[];
}
