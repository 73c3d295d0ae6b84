/**
 * What the rows under 项目支出 can add up to. A group's own row may hold the sum of its projects, its first project, or
 * nothing, and a form does not say which; every reading is kept.
 */
import { factOf, type FormFacts, type ProjectGroup } from "../../facts";
import type { BasicMoneyColumn } from "../../facts-catalogue";
import type { Printed } from "./amounts";

const GROUP_ROWS: readonly (readonly [ProjectGroup, string])[] = [
  ["business", "groupBusiness"],
  ["operation", "groupOperation"],
  ["special", "groupSpecial"],
];

function printed(form: FormFacts, name: string): readonly Printed[] {
  const fact = factOf(form, name);
  return fact?.kind === "value" ? [{ name, figure: fact }] : [];
}

/** Readings of one group: its own row, its project rows, or both together. */
function groupReadings(
  form: FormFacts,
  group: ProjectGroup,
  row: string,
  column: BasicMoneyColumn,
): readonly (readonly Printed[])[] {
  const own = printed(form, `${row}.${column}`);
  const projects = form.projects
    .filter((project) => project.group === group)
    .flatMap((project) => printed(form, `${project.name}.${column}`));
  if (own.length === 0 || projects.length === 0) return [[...own, ...projects]];
  return [own, projects, [...own, ...projects]];
}

/** Every list of figures that 项目支出 may be the sum of, in a column; lists are empty when no row is filled. */
export function projectReadings(form: FormFacts, column: BasicMoneyColumn): readonly (readonly Printed[])[] {
  return GROUP_ROWS.reduce<readonly (readonly Printed[])[]>(
    (readings, [group, row]) =>
      readings.flatMap((reading) =>
        groupReadings(form, group, row, column).map((figures) => [...reading, ...figures]),
      ),
    [[]],
  );
}
