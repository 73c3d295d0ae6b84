/** The ends of an interval as printed, with what their words leave open. Knows no shape of text. */
import { decimal, HUNDRED, type Decimal } from "../../../language/numbers";
import type { Interval } from "../interval";
import type { Side } from "./interval-words";

/** An end as printed; `marked` tells whether the words say that the number itself is in or out. */
export interface ReadEnd {
  readonly value: Decimal;
  readonly included: boolean;
  readonly marked: boolean;
  /** Places printed after the point. */
  readonly decimals: number;
}

export interface ReadInterval extends Interval {
  readonly low: ReadEnd | null;
  readonly high: ReadEnd | null;
  /** `%`, `个`, `工作日` … or null for a bare number. */
  readonly unit: string | null;
  /** The name between two signs (`95%≤结果≤100%`) or behind one (`60%>完成率`), or null. */
  readonly subject: string | null;
  /** How it was written: a sign or a word, a range, or a number alone. */
  readonly form: "sign" | "range" | "alone";
  readonly length: number;
  /** What stands in place of a number, where something does. */
  readonly against?: "target" | "last-year" | "plan";
  /** Whether it speaks of the size, whatever the sign of the value: ±10%以内. */
  readonly eitherSign?: true;
}

function scaled(value: string, unit: string | undefined): Decimal {
  const number = decimal(value);
  return unit === "%" || unit?.endsWith("百分点") ? number.div(HUNDRED) : number;
}

/** An end from its digits, its unit and its 含 or 不含. */
export function endOf(
  value: string,
  unit: string | undefined,
  included: boolean,
  mark: string | undefined,
): ReadEnd {
  const decimals = value.split(".")[1]?.length ?? 0;
  const marked = mark !== undefined;
  return {
    value: scaled(value, unit),
    included: marked ? !mark.startsWith("不") : included,
    marked,
    decimals,
  };
}

/** A sign always says whether the number is in; `以上` alone does not, though it usually means so. */
export function bySide(side: Side, end: ReadEnd, said: boolean): Pick<ReadInterval, "low" | "high"> {
  const settled = { ...end, marked: end.marked || said };
  const strict = { ...settled, included: end.marked ? end.included : false };
  switch (side) {
    case "≥":
      return { low: settled, high: null };
    case "≤":
      return { low: null, high: settled };
    case ">":
      return { low: strict, high: null };
    case "<":
      return { low: null, high: strict };
    case "=":
      return { low: settled, high: settled };
  }
}

/** The unit as the model keeps it: rates are `%`, points and bare numbers have none. */
export function evenUnit(unit: string | undefined): string | null {
  if (unit === undefined || unit === "分") return null;
  if (unit.endsWith("百分点")) return "%";
  const bare = unit.replace(/^个(?=.)/, "");
  return bare === "日" ? "天" : bare;
}

/** Everything of a rate beyond a number on one side; null for both sides. */
export function beyond(value: Decimal, side: "above" | "below" | "both"): ReadInterval | null {
  if (side === "both") return null;
  const end: ReadEnd = { value, included: false, marked: true, decimals: 0 };
  const ends = side === "above" ? { low: end, high: null } : { low: null, high: end };
  return { ...ends, unit: "%", subject: null, form: "sign", length: 0 };
}
