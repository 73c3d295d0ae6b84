/** What must hold between the figures of a right form, as data: a planted error is one that breaks such a relation. */

export type Values = ReadonlyMap<string, number>;

export type Relation =
  | {
      readonly kind: "sum";
      readonly name: string;
      readonly result: string;
      readonly terms: readonly string[];
    }
  | {
      readonly kind: "ratio";
      readonly name: string;
      readonly result: string;
      readonly over: string;
      readonly under: string;
    }
  /** result = factors multiplied, a factor above 1 counted as 1 where `capped`. */
  | {
      readonly kind: "product";
      readonly name: string;
      readonly result: string;
      readonly weight: string;
      readonly rate: string;
    }
  | { readonly kind: "atMost"; readonly name: string; readonly result: string; readonly limit: string }
  /** The grade (0 best to 3) is the band of the points. */
  | { readonly kind: "band"; readonly name: string; readonly result: string; readonly of: string };

/** Half-up to a number of decimals. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(value * scale + 0.5 + 1e-7) / scale;
}

/** The ids that a relation speaks of, the result first. */
export function idsOf(relation: Relation): readonly string[] {
  switch (relation.kind) {
    case "sum":
      return [relation.result, ...relation.terms];
    case "ratio":
      return [relation.result, relation.over, relation.under];
    case "product":
      return [relation.result, relation.weight, relation.rate];
    case "atMost":
      return [relation.result, relation.limit];
    case "band":
      return [relation.result, relation.of];
  }
}

const EDGES = [90, 80, 60];

/** 0 for the best grade to 3 for the worst. */
export function bandOf(points: number): number {
  const band = EDGES.findIndex((edge) => points >= edge);
  return band === -1 ? EDGES.length : band;
}

/** What the result should be, or its upper limit; NaN where a figure is missing. */
export function dueOf(relation: Relation, values: Values): number {
  const of = (id: string): number => values.get(id) ?? Number.NaN;
  switch (relation.kind) {
    case "sum":
      return rounded(
        relation.terms.reduce((sum, id) => sum + of(id), 0),
        4,
      );
    case "ratio":
      return of(relation.over) / of(relation.under);
    case "product":
      return of(relation.weight) * Math.min(1, of(relation.rate));
    case "atMost":
      return of(relation.limit);
    case "band":
      return bandOf(of(relation.of));
  }
}

const TOLERANCE = { sum: 1e-6, ratio: 0.00006, product: 0.0051, atMost: 1e-6, band: 0 } as const;

/** Whether a relation holds to the digits that a form prints. */
export function holds(relation: Relation, values: Values): boolean {
  const result = values.get(relation.result) ?? Number.NaN;
  const off = result - dueOf(relation, values);
  return relation.kind === "atMost" ? off <= TOLERANCE.atMost : Math.abs(off) <= TOLERANCE[relation.kind];
}
