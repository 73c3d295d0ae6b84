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

const PREFIX = "second/";

const prefixed = (relation: Relation): Relation => {
  const id = (name: string): string => `${PREFIX}${name}`;
  switch (relation.kind) {
    case "sum":
      return { ...relation, result: id(relation.result), terms: relation.terms.map(id) };
    case "ratio":
      return { ...relation, result: id(relation.result), over: id(relation.over), under: id(relation.under) };
    case "product":
      return {
        ...relation,
        result: id(relation.result),
        weight: id(relation.weight),
        rate: id(relation.rate),
      };
    case "atMost":
      return { ...relation, result: id(relation.result), limit: id(relation.limit) };
    case "band":
      return { ...relation, result: id(relation.result), of: id(relation.of) };
  }
};

/** Two forms on one sheet, a blank row between them; the facts of the lower one are called `second/…`. */
export function stacked(upper: Form, lower: Form): Form {
  const offset = upper.rows.length + 1;
  const moved = (address: string): string => address.replace(/\d+/g, (row) => String(Number(row) + offset));
  const places = [...lower.places].map(([id, cell]) => [`${PREFIX}${id}`, moved(cell)] as const);
  const values = [...lower.values].map(([id, value]) => [`${PREFIX}${id}`, value] as const);
  return {
    ...upper,
    rows: [...upper.rows, [], ...lower.rows],
    merges: [...upper.merges, ...lower.merges.map(moved)],
    places: new Map([...upper.places, ...places]),
    values: new Map([...upper.values, ...values]),
    relations: [...upper.relations, ...lower.relations.map(prefixed)],
  };
}
