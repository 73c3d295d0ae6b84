/** A total held against the sum of its parts. Knows how to add up and compare, not which relations a form has. */
import { sum, type Decimal } from "../../../language/numbers";
import { factOf, nameIn, type FormFacts, type ValueFact } from "../../facts";
import { officialLabel } from "../../fact-labels";
import { compareSum, type Agreement } from "../../rates/printed";
import { figureOf } from "../../result/subtotals";
import { printedBehind, type Printed } from "./amounts";
import type { FactName } from "../../fact-name";

/** A part of a total by its label; `figure` is null when nothing is filled in. */
export interface Part {
  readonly name: FactName;
  readonly label: string;
  readonly figure: ValueFact | null;
}

export interface Balance {
  /** The check that speaks when it does not hold. */
  readonly check: "M-01" | "M-02" | "M-04" | "M-06" | "M-07" | "M-16" | "M-21";
  readonly total: Printed & { readonly label: string };
  /** `按收入性质分类合计`: what the parts are called together. */
  readonly partsLabel: string;
  readonly parts: readonly Part[];
  /** The printed figures that were added up. */
  readonly added: readonly Printed[];
  readonly sum: Decimal;
  /** Decimals to show the sum and the difference with. */
  readonly decimals: number;
  readonly agreement: Agreement;
}

/** A relation before its figures are added up. */
export type Relation = Pick<Balance, "check" | "total" | "partsLabel"> & {
  readonly parts: readonly FactName[];
};

/** A relation with the figures that were added up. */
export function balanceOf(form: FormFacts, relation: Relation, added: readonly Printed[]): Balance {
  const figures = added.map((one) => one.figure);
  return {
    ...relation,
    parts: relation.parts.map((name) => ({
      name,
      label: officialLabel(form, name),
      figure: figureOf(form, name),
    })),
    added,
    sum: sum(figures.map((figure) => figure.value)),
    decimals: Math.max(relation.total.figure.decimals, ...figures.map((figure) => figure.decimals)),
    agreement: compareSum(relation.total.figure, figures),
  };
}

/** The balance of a relation; none where no part is filled or a part cannot be read. */
export function balance(form: FormFacts, relation: Relation): readonly Balance[] {
  const unreadable = relation.parts.some((name) => factOf(form, name)?.kind === "unreadable");
  const added = relation.parts.flatMap((name) => printedBehind(form, name));
  return unreadable || added.length === 0 ? [] : [balanceOf(form, relation, added)];
}

/** The total of a relation where its cell holds a figure. */
export function printedTotal(form: FormFacts, name: FactName): readonly Relation["total"][] {
  const figure = factOf(form, name);
  return figure?.kind === "value" ? [{ name, figure, label: officialLabel(form, name) }] : [];
}

/** The names that a form has a cell for. */
export const present = (form: FormFacts, names: readonly FactName[]): readonly FactName[] =>
  names.filter((name) => factOf(form, name) !== undefined);

const RANK: Readonly<Record<Agreement, number>> = { ok: 0, rounding: 1, wrong: 2 };

/** The first of the balances that holds best. */
export function best(balances: readonly Balance[]): readonly Balance[] {
  const lowest = Math.min(...balances.map((one) => RANK[one.agreement]));
  return balances.filter((one) => RANK[one.agreement] === lowest).slice(0, 1);
}

/** Full names of the facts of a balance, its total first. */
export function factsOf(form: FormFacts, one: Balance): readonly string[] {
  const names = [
    one.total.name,
    ...one.parts.filter((part) => part.figure).map((part) => part.name),
    ...one.added.map((added) => added.name),
  ];
  return [...new Set(names)].map((name) => nameIn(form, name));
}
