/** Errors that no reading of the truth makes right, each breaking a relation whose figures the form prints. */
import { retotal, type Facts } from "./facts";
import type { Form } from "./form";
import type { Draw } from "./random";
import { holds, idsOf, rounded, type Relation } from "./relations";

export interface Plant {
  /** What kind of error: `total`, `rate`, `rate column` … */
  readonly kind: string;
  /** The figures as they stand on the wrong form. */
  readonly values: ReadonlyMap<string, number>;
  /** The facts whose figure was made wrong; those that only follow are not among them. */
  readonly wrong: readonly string[];
  /** The printed relation that is broken on purpose. */
  readonly breaks: readonly Relation[];
}

type Values = Map<string, number>;

interface Way {
  readonly kind: string;
  /** The relations on which this kind of error can be planted. */
  readonly on: (form: Form) => readonly Relation[];
  /** Makes the figures wrong and returns the ids of those it made wrong; none where it cannot. */
  readonly make: (relation: Relation, values: Values, draw: Draw, form: Form) => readonly string[];
}

const named =
  (start: string) =>
  (form: Form): readonly Relation[] =>
    form.relations.filter((relation) => relation.name.startsWith(start));

const of = (values: Values, id: string): number => values.get(id) ?? 0;

function change(values: Values, id: string, to: number, decimals = 2): readonly string[] {
  values.set(id, rounded(to, decimals));
  return [id];
}

/** A rate that is no quotient of two amounts of its row. */
function wrongRate(relation: Relation, values: Values, draw: Draw): readonly string[] {
  if (relation.kind !== "ratio") return [];
  const [over, under] = [of(values, relation.over), of(values, relation.under)];
  const init = of(values, relation.under.replace(".budget", ".init"));
  const others = [over / under, under / over, over / init, under / init, init / under];
  const tries = Array.from({ length: 8 }, () => (over / under) * (draw.int(82, 96) / 100));
  const wrong = tries.find((one) => others.every((other) => Math.abs(one - other) > 0.012));
  return wrong === undefined ? [] : change(values, relation.result, wrong, 4);
}

function raiseTerm(relation: Relation, values: Values, draw: Draw): readonly string[] {
  if (relation.kind !== "sum") return [];
  const id = draw.pick(relation.terms);
  return change(
    values,
    id,
    of(values, id) + Math.max(2, of(values, relation.result) * 0.05) + draw.int(1, 99) / 100,
  );
}

function wrongSum(relation: Relation, values: Values, draw: Draw): readonly string[] {
  const up = draw.chance(0.5) ? 1 : -1;
  return change(values, relation.result, of(values, relation.result) + up * (1 + draw.int(3, 40) / 10));
}

/** A figure below the sum made larger by a tenth of the whole; the sum stays. */
const addTo = (relation: Relation, values: Values, draw: Draw): readonly string[] => {
  const [, ...terms] = idsOf(relation);
  const id = draw.pick(terms);
  return change(values, id, of(values, id) + of(values, relation.result) / 10 + 1);
};

const aboveWeight = (relation: Relation, values: Values, by: number): readonly string[] =>
  relation.kind === "atMost" ? change(values, relation.result, of(values, relation.limit) + by) : [];

const WAYS: readonly Way[] = [
  { kind: "total", on: named("total:score"), make: wrongSum },
  {
    kind: "weight",
    on: (form) => [...named("total:weight")(form), ...named("total of parents")(form)],
    make: (relation, values, draw) => {
      const rows =
        relation.kind === "sum" ? relation.terms.filter((id) => !/^(fund|managed)\./.test(id)) : [];
      const id = draw.pick(rows);
      return change(values, id, of(values, id) + 5);
    },
  },
  { kind: "rate", on: named("rate:"), make: wrongRate },
  {
    kind: "rate column",
    on: (form) => (named("rate:fund")(form).length >= 2 ? named("rate:fund.total")(form) : []),
    make: (_relation, values, draw, form) =>
      named("rate:fund")(form).flatMap((one) => wrongRate(one, values, draw)),
  },
  {
    kind: "score above weight",
    on: named("cap:ind"),
    make: (relation, values, draw) => aboveWeight(relation, values, draw.int(1, 4) / 2),
  },
  {
    kind: "score column",
    on: (form) => named("cap:ind")(form).slice(0, 1),
    make: (_relation, values, _draw, form) =>
      named("cap:ind")(form).flatMap((one) => aboveWeight(one, values, 1)),
  },
  { kind: "funds", on: named("funds:"), make: raiseTerm },
  {
    kind: "group",
    on: named("group"),
    make: (relation, values) => change(values, relation.result, of(values, relation.result) + 5),
  },
  {
    kind: "execution score",
    on: (form) => (form.style.rulePrinted ? named("execution")(form) : []),
    make: (relation, values, draw) =>
      change(values, relation.result, of(values, relation.result) - draw.int(2, 5) / 2),
  },
  {
    kind: "grade",
    on: named("grade"),
    make: (relation, values, draw) =>
      change(values, relation.result, (of(values, relation.result) + draw.int(1, 2)) % 4),
  },
  {
    kind: "basic expenditure",
    on: named("split:basic"),
    make: (relation, values, draw) => addTo(relation, values, draw),
  },
  {
    kind: "points of a level",
    on: named("parent:"),
    make: (relation, values) => change(values, relation.result, of(values, relation.result) + 4),
  },
  { kind: "three", on: named("three:"), make: wrongSum },
  { kind: "vehicle", on: named("vehicle:"), make: wrongSum },
];

const POINTS = /\.(score|weight)$/;

/** Totals follow a row that was made wrong, unless they are what is wrong. */
function follow(
  kind: string,
  wrong: readonly string[],
  values: Values,
  relations: readonly Relation[],
): void {
  if (kind === "weight" || wrong.some((id) => /^(total|group|parent)\./.test(id) || !POINTS.test(id))) return;
  retotal(values, relations);
}

/** One certain error for a form, of a kind that its layout allows; null where there is none. */
export function plantIn(form: Form, facts: Facts, draw: Draw): Plant | null {
  for (const way of draw.shuffle(WAYS)) {
    const relations = way.on(form);
    if (relations.length === 0) continue;
    const relation = draw.pick(relations);
    const values = new Map(facts.values);
    const wrong = way.make(relation, values, draw, form);
    if (wrong.length === 0) continue;
    follow(way.kind, wrong, values, facts.relations);
    const breaks = brokenOn(form.relations, values).filter((one) =>
      idsOf(one).some((id) => wrong.includes(id)),
    );
    if (breaks.includes(relation)) return { kind: way.kind, values, wrong, breaks };
  }
  return null;
}

/** The relations that the figures break. */
export const brokenOn = (relations: readonly Relation[], values: ReadonlyMap<string, number>): Relation[] =>
  relations.filter((relation) => !holds(relation, values));
