/**
 * A sheet that a person says is a form: read as that form by the best heads that can be made out, whatever its title.
 * Knows kinds of tables only.
 */
import type { FormId } from "../../regulation/facts";
import type { Area } from "../../workbook/address";
import { blocksBetween, blocksInRow, type Block, type SheetView } from "../../workbook/locate";
import type { TableKind } from "../labels/columns";
import type { Head } from "../labels/heads";
import { bestHead, completedHead, labelsNotSeen } from "../labels/misspelt-heads";
import type { FormOutline } from "./form-outline";
import { outlineForms } from "./outline";
import { isTitle } from "../labels/titles";

/** The tables of a form; those that it cannot do without come with the labels that head them. */
interface Wanted {
  readonly table: TableKind;
  readonly labels: readonly string[];
}

const INDICATORS: Wanted = { table: "indicator", labels: ["三级指标", "年度指标值", "实际完成值", "得分"] };
const FUNDS: Wanted = { table: "fund", labels: ["全年预算数", "全年执行数"] };

const WANTED: Readonly<Record<FormId, readonly Wanted[]>> = {
  "basic-data": [
    { table: "staff", labels: ["编制数", "年末实际在职人数"] },
    { table: "money", labels: ["上年决算数", "当年预算数", "当年决算数"] },
  ],
  "self-evaluation": [INDICATORS, FUNDS],
  project: [INDICATORS, FUNDS],
  scorecard: [{ table: "indicator", labels: ["三级指标", "评分标准", "得分"] }],
  targets: [{ table: "indicator", labels: ["三级指标", "指标值"] }],
};

function belongs(id: FormId, { table }: Head): boolean {
  return WANTED[id].some((one) => one.table === table) || (id === "basic-data" && table === "building");
}

/** The heads of an outline that the form has, with columns that only a person's word makes likely. */
function ownHeads(
  view: SheetView,
  id: FormId,
  heads: readonly Head[],
  { left, right }: Area,
): readonly Head[] {
  return heads.filter((head) => belongs(id, head)).map((head) => completedHead(view, head, left, right));
}

/** Rows in which a further head may stand: of no other head, and money above the indicators, as on every form. */
function rowsFor(
  table: TableKind,
  heads: readonly Head[],
  taken: ReadonlySet<number>,
): (row: number) => boolean {
  const rowsOf = (kind: TableKind): readonly number[] =>
    heads.filter((head) => head.table === kind).map(({ row }) => row);
  const last = table === "fund" ? Math.min(...rowsOf("indicator")) : Number.POSITIVE_INFINITY;
  const first = table === "indicator" ? Math.max(...rowsOf("fund")) : Number.NEGATIVE_INFINITY;
  return (row) => row > first && row < last && !taken.has(row);
}

/** Heads of the form's tables that nobody could be sure of, for the tables that have none. */
function withMissing(
  view: SheetView,
  id: FormId,
  known: readonly Head[],
  others: readonly Head[],
): readonly Head[] {
  const taken = new Set([...known, ...others].flatMap(({ row, bottom }) => [row, bottom]));
  let heads = known;
  for (const { table } of WANTED[id]) {
    if (heads.some((head) => head.table === table)) continue;
    const head = bestHead(view, table, rowsFor(table, heads, taken));
    if (!head) continue;
    heads = [...heads, head];
    taken.add(head.row).add(head.bottom);
  }
  return [...heads].sort((one, two) => one.row - two.row || one.left - two.left);
}

function wholeOf(view: SheetView): Area {
  const rows = view.filledRows;
  const blocks = rows.flatMap((row) => blocksInRow(view, row));
  return {
    top: rows[0] ?? 0,
    bottom: rows[rows.length - 1] ?? 0,
    left: Math.min(...blocks.map(({ column }) => column)),
    right: Math.max(...blocks.map(({ right }) => right)),
  };
}

const LIKE_TITLE = /^[^:;。]*(?:绩效|评价|自评|20\d\d年)[^:;。]*$/;
const SHORTEST_TITLE = 6;

/** The title above the first head: one of a standard form, else the first line that reads like one. */
function titleOver(view: SheetView, area: Area, first: Head): Block | null {
  const above = view.filledRows
    .filter((row) => row >= area.top && row < first.row)
    .flatMap((row) => blocksBetween(view, row, area.left, area.right));
  const like = ({ squeezed }: Block): boolean =>
    squeezed.length >= SHORTEST_TITLE && LIKE_TITLE.test(squeezed);
  return above.find(isTitle) ?? above.find(like) ?? null;
}

/** Whether forms beside each other have tables of one kind, so that each is a form of its own. */
function repeatTables(outlines: readonly FormOutline[]): boolean {
  const tables = outlines.map(({ heads }) => new Set(heads.map(({ table }) => table)));
  return tables.some((one, at) =>
    tables.slice(at + 1).some((other) => [...one].some((table) => other.has(table))),
  );
}

/** The forms of a sheet when it is read as `id`; none when no table of such a form can be made out. */
export function outlinesAs(view: SheetView, id: FormId): readonly FormOutline[] {
  const outlines = outlineForms(view);
  const fitting = outlines
    .map(({ heads, ...one }) => ({ ...one, heads: ownHeads(view, id, heads, one.area) }))
    .filter(({ heads }) => heads.length > 0);
  const own = fitting.filter((outline) => outline.id === id);
  const known = own.length > 0 ? own : fitting;
  if (repeatTables(known)) return known.map((outline) => ({ ...outline, id }));
  const found = known.flatMap(({ heads }) => heads);
  const heads = withMissing(
    view,
    id,
    found,
    outlines.flatMap((outline) => outline.heads),
  );
  const [first] = heads;
  if (!first) return [];
  const [only, ...others] = known;
  if (only && others.length === 0 && heads.length === found.length) return [{ ...only, id }];
  const area = wholeOf(view);
  return [{ view, id, title: only?.title ?? titleOver(view, area, first), heads, area }];
}

/** The labels of a form that a sheet does not print, for a person who said that it is one. */
export function missingLabels(view: SheetView, id: FormId): readonly string[] {
  return WANTED[id].flatMap(({ table, labels }) => labelsNotSeen(view, table, labels));
}
