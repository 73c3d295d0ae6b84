/** T-11: no indicator is counted twice. Knows facts only; takes time in proportion to the rows. */
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import type { FormFacts, IndicatorRow } from "../../facts";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";
import { nameCore, type NameCore } from "./name-core";

interface Named {
  readonly row: IndicatorRow;
  readonly name: NameCore;
}

/** Groups of two or more, in the order in which they begin. */
function groupsBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const namedRows = (form: FormFacts): readonly Named[] =>
  form.indicators
    .filter((row) => row.partOf === null)
    .map((row) => ({ row, name: nameCore(row) }))
    .filter(({ name }) => name.core !== "");

/** Names alike in everything but words that say nothing; each spelling stands once in a group. */
function kindred(rows: readonly Named[]): readonly (readonly Named[])[] {
  const spellings = [...new Map([...rows].reverse().map((one) => [one.name.whole, one])).values()];
  return groupsBy(spellings.reverse(), ({ name }) => `${name.core}${name.remark}`);
}

function found(
  form: FormFacts,
  groups: readonly (readonly Named[])[],
  what: string,
  advice: string,
): readonly Found[] {
  const [first] = groups;
  const rows = groups.flat().map(({ row }) => row);
  const last = first?.at(-1);
  if (!first || !last) return [];
  const names = [...new Set(first.map(({ row }) => nameOfRow(row)))].map((name) => `“${name}”`).join("与");
  const places = first.map(({ row }) => row.order);
  const shown =
    places.length > 4 ? `${places.slice(0, 4).join("、")}…共${places.length}个` : `${places.join("、")}个`;
  const more = groups.length > 1 ? `等${groups.length}组` : "";
  return [
    {
      facts: [...rows].reverse().map((row) => cellOfRow(form, row, "level3")),
      reported: nameOfRow(last.row),
      message: `指标${names}（第${shown}）${more}${what}，${advice}。`,
    },
  ];
}

/** Rows of one form with the same third-level name, or names that differ only in empty words. */
export const DUPLICATE_INDICATOR = formCheck({
  id: "T-11",
  severity: "warning",
  title: "三级指标不重复设置",
  source: "review",
  rank: ["repeated", 1],
  on: ["self-evaluation", "project"],
  find: (form) => {
    const rows = namedRows(form);
    const equal = groupsBy(rows, ({ name }) => name.whole);
    return [
      ...found(form, equal, "名称相同", "请合并，或在名称中写明区别"),
      ...found(form, kindred(rows), "名称相近", "如为同一内容请合并"),
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", rows: [{ level3: "村庄规划编制" }, { level3: "村庄规划编制" }] }]],
  valid: [[{ id: "project", rows: [{ level3: "高质量推进总体规划编制" }, { level3: "推进村庄规划编制" }] }]],
};
