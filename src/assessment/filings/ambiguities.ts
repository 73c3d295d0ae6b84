/** Forms that a unit handed in twice for one year, among which only a person can choose. Compares names only. */
import { factOf, type FormId } from "../../regulation/facts";
import type { Found, FoundForm } from "./preview-forms";
import { projectName } from "../../regulation/checks/project-name";

/** One kind of form that stands on several sheets for one unit and year. */
export interface Ambiguity {
  /** Index of the filing in the report. */
  readonly filing: number;
  readonly unit: string;
  readonly year: number | null;
  readonly kind: FormId;
  /** Name of the project that the forms speak of, `""` for forms of a department. */
  readonly project: string;
  /** Names of the sheets, in workbook order; to choose one is to leave out (`ignore`) the others. */
  readonly sheets: readonly string[];
}

/** Forms of a project, 绩效目标表 included; a department's form that names none is no such form. */
const isOfProject = ({ id, facts }: FoundForm): boolean =>
  id === "project" || (id === "targets" && factOf(facts, "head.project") !== undefined);

const projectOf = (form: FoundForm): string => (isOfProject(form) ? projectName(form.facts) : "");

/** A project form without a name cannot be told from the next one: every such form is a project of its own. */
const isComparable = (form: FoundForm): boolean => !isOfProject(form) || projectOf(form) !== "";

/** For each unit and year the forms that stand on more than one sheet; forms beside each other on one sheet do not count. */
export function ambiguitiesOf(report: Pick<Found, "filings">): readonly Ambiguity[] {
  return report.filings.flatMap(({ unit, year, forms }, filing) => {
    const groups = new Map<string, Ambiguity>();
    for (const form of forms.filter(isComparable)) {
      const project = projectOf(form);
      const group = `${form.id} ${project}`;
      const sheets = [...new Set([...(groups.get(group)?.sheets ?? []), form.sheet])];
      groups.set(group, { filing, unit, year, kind: form.id, project, sheets });
    }
    return [...groups.values()].filter(({ sheets }) => sheets.length > 1);
  });
}
