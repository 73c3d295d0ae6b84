/** T-29: each project is evaluated by indicators of its own. Knows the project forms of one filing. */
import { squeeze } from "../../../language/text";
import { filingCheck } from "../check";
import type { Examples } from "../examples";
import { formsOf, textOf, type FormFacts } from "../../facts";
import { oneLine } from "../../../language/text";
import { factOf } from "../../facts";
import { cellOfRow } from "../scores/scored-rows";
import { isNamed } from "../structure/indicator-rows";

/** Fewer rows than this are equal because the form gives them. */
const ENOUGH = 5;
const MOST_IN_PERCENT = 80;

interface Table {
  readonly form: FormFacts;
  readonly project: string;
  readonly rows: ReadonlySet<string>;
}

const tables = (forms: readonly FormFacts[]): readonly Table[] =>
  forms.map((form) => ({
    form,
    project: oneLine(textOf(factOf(form, "head.project"))),
    rows: new Set(
      form.indicators
        .filter((row) => isNamed(row) && row.partOf === null)
        .map((row) => `${squeeze(row.level3)}|${squeeze(textOf(row.target))}`),
    ),
  }));

function isCopy(one: Table, other: Table): boolean {
  if (one.project === other.project || Math.min(one.rows.size, other.rows.size) < ENOUGH) return false;
  const shared = [...one.rows].filter((row) => other.rows.has(row)).length;
  return shared * 100 >= MOST_IN_PERCENT * Math.max(one.rows.size, other.rows.size);
}

/** Every form joins the first one that it repeats, so that each is compared with the originals only. */
function copies(all: readonly Table[]): readonly (readonly Table[])[] {
  const groups: Table[][] = [];
  for (const table of all) {
    const group = groups.find(([first]) => first !== undefined && isCopy(first, table));
    if (group) group.push(table);
    else groups.push([table]);
  }
  return groups.filter((group) => group.length > 1);
}

/** Projects of other names with four fifths of their rows equal in name and target. */
export const COPIED_ROWS = filingCheck({
  id: "T-29",
  severity: "warning",
  title: "不同项目的绩效指标不雷同",
  source: "review",
  rank: ["repeated", 4],
  find: ({ filing }) =>
    copies(tables(formsOf(filing, "project"))).map((group) => ({
      facts: group.flatMap(({ form }) =>
        form.indicators.slice(0, 1).map((row) => cellOfRow(form, row, "level3")),
      ),
      reported: group.map(({ project }) => project).join("、"),
      message: `“${group[0]?.project ?? ""}”等${group.length}个项目的指标和指标值基本相同，请按各项目内容分别设置。`,
    })),
});

const rowsOf = (...targets: readonly string[]) =>
  targets.map((target, index) => ({ level3: `任务${index + 1}`, target }));
const project = (key: string, name: string, ...targets: readonly string[]) =>
  ({ id: "project", key, texts: { "head.project": name }, rows: rowsOf(...targets) }) as const;
export const EXAMPLES: Examples = {
  invalid: [
    [
      project("project1", "防火", "1次", "2次", "3次", "4次", "5次"),
      project("project2", "宣传", "1次", "2次", "3次", "4次", "6次"),
    ],
  ],
  valid: [
    [
      project("project1", "防火", "1次", "2次", "3次", "4次", "5次"),
      project("project2", "宣传", "1次", "2次", "3次", "7次", "6次"),
    ],
  ],
};
