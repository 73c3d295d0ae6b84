/** How sentences name a form, an indicator and a list of things. Knows official words, no cell and no rule. */
import { oneLine } from "../../../language/text";
import { factOf, textOf, type FormFacts, type FormId, type IndicatorRow } from "../../facts";
import { BASIC_MONEY_ROWS, EXPENDITURE_ROWS } from "../../facts-catalogue";

const FORM_NAMES: Readonly<Record<FormId, string>> = {
  "basic-data": "基础数据表",
  "self-evaluation": "自评表",
  project: "项目自评表",
  scorecard: "指标评分表",
  targets: "绩效目标表",
};

/** The short official name of a form; a form of a project also names its project. */
export function formName(form: FormFacts): string {
  const isProjects = form.id === "project" || form.id === "targets";
  const project = isProjects ? oneLine(textOf(factOf(form, "head.project"))) : "";
  return project === "" ? FORM_NAMES[form.id] : `${FORM_NAMES[form.id]}（${project}）`;
}

/** The name of an indicator on one line; a row without a third level is named by its second. */
export function indicatorName(row: IndicatorRow): string {
  return oneLine(row.level3) || oneLine(row.level2);
}

const ROW_LABELS: ReadonlyMap<string, string> = new Map(
  [...BASIC_MONEY_ROWS, ...EXPENDITURE_ROWS].map((entry) => [entry.name, entry.label]),
);

/** The official label of a row of money without its column: `three` → `三公经费`. */
export function rowLabel(row: string): string {
  return ROW_LABELS.get(row) ?? row;
}

/** A list as forms write it: `甲、乙、丙`. */
export function listed(items: readonly string[]): string {
  return items.join("、");
}
