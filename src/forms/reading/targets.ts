/** Targets whose sign and unit stand in columns of their own, joined to one text: `≤` `30` `万元` → `≤30万元`. */
import { squeeze } from "../../language/text";
import type { Fact } from "../../regulation/facts";
import { record, type Draft } from "./fact-recorder";
import type { IndicatorColumns } from "./indicator-columns";
import { cellOf } from "../layout/table";

const WORDS: Readonly<Record<string, string>> = {
  大于等于: "≥",
  不低于: "≥",
  小于等于: "≤",
  不高于: "≤",
  等于: "=",
  大于: ">",
  小于: "<",
};
const SIGN = /^(?:[<>=≤≥]|>=|<=|=>|=<)$/;

function signOf(text: string): string {
  const words = squeeze(text);
  return WORDS[words] ?? (SIGN.test(words) ? words : "");
}

/** The target with its sign in front and its unit behind; the target itself when the form has no such columns. */
export function joinTarget(
  draft: Draft,
  columns: IndicatorColumns,
  row: number,
  name: string,
  target: Fact,
): Fact {
  const read = (column: "operator" | "unit", label: string): string => {
    const head = columns[column];
    if (!head) return "";
    const fact = record(draft, cellOf(draft.outline, head, row), {
      name: `${name}.${column}`,
      asked: "text",
      label,
    });
    return fact.kind === "text" ? fact.text : "";
  };
  const sign = signOf(read("operator", "指标性质"));
  const unit = read("unit", "度量单位").trim();
  if (target.kind === "blank" || (sign === "" && unit === "")) return target;
  const own = target.text.trim();
  const behind = own.endsWith(unit) || !/\d$/.test(own) ? "" : unit;
  return behind === "" && sign === "" ? target : { kind: "text", text: `${sign}${own}${behind}` };
}
