/** How sentences name a form, an indicator and a list of things. Knows official words, no cell and no rule. */
import { oneLine } from "../../../language/text";
import { factOf, nameIn, textOf, type FormFacts, type FormId, type IndicatorRow } from "../../facts";
import {
  BASIC_MONEY_ROWS,
  BASIC_STAFF,
  EXPENDITURE_ROWS,
  FUND_COLUMNS,
  INCOME_ROWS,
  SINGLE_FACTS,
  type FactEntry,
} from "../../facts-catalogue";

const FORM_NAMES: Readonly<Record<FormId, string>> = {
  "basic-data": "基础数据表",
  "self-evaluation": "自评表",
  project: "项目自评表",
  scorecard: "指标评分表",
};

/** The short official name of a form; a project's form also names its project. */
export function formName(form: FormFacts): string {
  const project = form.id === "project" ? oneLine(textOf(factOf(form, "head.project"))) : "";
  return project === "" ? FORM_NAMES[form.id] : `${FORM_NAMES[form.id]}（${project}）`;
}

/** The name of an indicator on one line; a row without a third level is named by its second. */
export function indicatorName(row: IndicatorRow): string {
  return oneLine(row.level3) || oneLine(row.level2);
}

const prefixed = (prefix: string, entries: readonly FactEntry[]): readonly (readonly [string, string])[] =>
  entries.map((entry) => [`${prefix}${entry.name}`, entry.label]);

const OFFICIAL_LABELS: ReadonlyMap<string, string> = new Map([
  ...prefixed("", BASIC_MONEY_ROWS),
  ...prefixed("", BASIC_STAFF),
  ...prefixed("", INCOME_ROWS),
  ...prefixed("", EXPENDITURE_ROWS),
  ...prefixed("fund.", FUND_COLUMNS),
  ...prefixed("", SINGLE_FACTS),
]);

/** The official label of a fact or of a row of money by its short name: `three` → `三公经费`. */
export function officialLabel(name: string): string {
  return OFFICIAL_LABELS.get(name) ?? name;
}

/** The words that the form itself prints for a fact, or the official label. */
export function printedLabel(form: FormFacts, name: string): string {
  return oneLine(form.labels.get(nameIn(form, name)) ?? "") || officialLabel(name);
}

/** `甲、乙和丙` is never written on forms; lists are joined by `、`. */
export function listed(items: readonly string[]): string {
  return items.join("、");
}
