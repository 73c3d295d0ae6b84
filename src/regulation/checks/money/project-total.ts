/**
 * What the rows under 项目支出 can add up to. A group's own row may hold the sum of its projects, its first project, or
 * nothing, and a form does not say which; every reading is kept.
 */
import { factOf, type FormFacts, type ProjectGroup, type ValueFact } from "../../facts";
import type { BasicMoneyColumn } from "../../facts-catalogue";
import { compareSum } from "../../rates/printed";
import type { Printed } from "./amounts";
import type { FactName, MoneyRow } from "../../fact-name";

const GROUP_ROWS: readonly (readonly [ProjectGroup, MoneyRow])[] = [
  ["business", "groupBusiness"],
  ["operation", "groupOperation"],
  ["special", "groupSpecial"],
];

function printed(form: FormFacts, name: FactName): readonly Printed[] {
  const fact = factOf(form, name);
  return fact?.kind === "value" ? [{ name, figure: fact }] : [];
}

/** A group whose own row and project rows are filled. */
interface FilledGroup {
  readonly own: Printed;
  readonly projects: readonly Printed[];
}

interface GroupFigures {
  readonly own: readonly Printed[];
  readonly projects: readonly Printed[];
}

function figuresOf(
  form: FormFacts,
  [group, row]: (typeof GROUP_ROWS)[number],
  column: BasicMoneyColumn,
): GroupFigures {
  const projects = form.projects.filter((project) => project.group === group);
  return {
    own: printed(form, `${row}.${column}`),
    projects: projects.flatMap((project) => printed(form, `${project.name}.${column}`)),
  };
}

const isSum = (own: Printed, projects: readonly Printed[]): boolean =>
  compareSum(
    own.figure,
    projects.map((project) => project.figure),
  ) === "ok";

/** Readings of one group: its own row, its project rows, or both together; one that is their very sum is no project. */
function groupReadings({ own, projects }: GroupFigures): readonly (readonly Printed[])[] {
  const [row] = own;
  if (!row || projects.length === 0) return [[...own, ...projects]];
  return isSum(row, projects) ? [own] : [own, projects, [row, ...projects]];
}

function combined(groups: readonly (readonly (readonly Printed[])[])[]): readonly (readonly Printed[])[] {
  return groups.reduce<readonly (readonly Printed[])[]>(
    (readings, group) => readings.flatMap((reading) => group.map((figures) => [...reading, ...figures])),
    [[]],
  );
}

/** Every list of figures that 项目支出 may be the sum of, in a column; lists are empty when no row is filled. */
export function projectReadings(form: FormFacts, column: BasicMoneyColumn): readonly (readonly Printed[])[] {
  return combined(GROUP_ROWS.map((group) => groupReadings(figuresOf(form, group, column))));
}

/**
 * Groups whose own row must be the sum of the projects under it: both are filled, and the total given is not the one
 * that counts the group's row as a project of its own.
 */
export function summedGroups(
  form: FormFacts,
  column: BasicMoneyColumn,
  total: ValueFact,
): readonly FilledGroup[] {
  const groups = GROUP_ROWS.map((group) => figuresOf(form, group, column));
  return groups.flatMap((group, index) => {
    const { own, projects } = group;
    const [row] = own;
    if (!row || projects.length === 0) return [];
    const both = groups.map((one, at) => (at === index ? [[row, ...projects]] : groupReadings(one)));
    const isProject = combined(both).some((reading) => {
      const figures = reading.map((figure) => figure.figure);
      return !isSum(row, projects) && compareSum(total, figures) !== "wrong";
    });
    return isProject ? [] : [{ own: row, projects }];
  });
}
