/** Essential columns that a head does not print, or prints twice: Z-09 with the nearest candidate. */
import { likeness } from "../../language/likeness";
import { BASIC_COLUMN_LABELS, BASIC_MONEY_COLUMNS } from "../../regulation/facts-catalogue";
import { toA1 } from "../../workbook/address";
import { blockAt, type Block } from "../../workbook/locate";
import { namePlace, type Draft } from "./fact-recorder";
import type { Head } from "../labels/heads";
import { indicatorColumns } from "./indicator-columns";
import { moneyColumns } from "./money-columns";
import { shownName } from "../labels/shown-labels";
import { contentOf } from "../layout/content";
import { bodyRows, columnOf } from "../layout/table";

interface Wanted {
  readonly label: string;
  readonly found: boolean;
  /** Cells that could all be meant. */
  readonly rivals: readonly Block[];
  /** Whether forms exist without such a column, so that its absence alone is no trouble. */
  readonly optional: boolean;
}

function rivalsOf(head: Head, ...names: readonly string[]): readonly Block[] {
  return head.columns.filter(({ column }) => names.includes(column)).map(({ block }) => block);
}

function wantedMoney(draft: Draft, head: Head): readonly Wanted[] {
  const found = moneyColumns(draft.outline, head);
  return BASIC_MONEY_COLUMNS.map((name) => ({
    label: BASIC_COLUMN_LABELS[name],
    found: found.some((column) => column.name === name),
    rivals: name === "budget" ? rivalsOf(head, "budget") : rivalsOf(head, "outturn", name),
    optional: false,
  }));
}

const OTHER_WANTED: Readonly<Record<"staff" | "fund", readonly (readonly [string, string])[]>> = {
  staff: [
    ["quota", "编制数"],
    ["onDuty", "年末实际在职人数"],
  ],
  fund: [
    ["budget", "全年预算数"],
    ["exec", "全年执行数"],
  ],
};

function wantedOf(draft: Draft, head: Head): readonly Wanted[] {
  switch (head.table) {
    case "money":
      return wantedMoney(draft, head);
    case "staff":
    case "fund":
      return OTHER_WANTED[head.table].map(([name, label]) => ({
        label,
        found: columnOf(head, name) !== null || (name === "budget" && columnOf(head, "init") !== null),
        rivals: rivalsOf(head, name),
        optional: false,
      }));
    case "indicator": {
      const columns = indicatorColumns(head);
      return [
        { label: "分值", found: columns.weight !== null, rivals: rivalsOf(head, "weight"), optional: true },
        { label: "得分", found: columns.score !== null, rivals: rivalsOf(head, "score"), optional: true },
      ];
    }
    case "building":
      return [];
  }
}

/** Below this two labels have nothing in common worth naming; for a column that may be absent, more is asked. */
const LEAST_LIKENESS = 0.25;
const LIKELY_MEANT = 0.5;

function nearest(draft: Draft, head: Head, label: string, least: number): Block | null {
  const candidates = head.strangers
    .filter(({ column }) => column <= draft.outline.area.right)
    .map((block) => ({ block, degree: likeness(label, block.bare) }))
    .filter(({ degree }) => degree >= least)
    .sort((one, two) => two.degree - one.degree);
  return candidates[0]?.block ?? null;
}

/** Whether a column that was taken for nothing could be the missing one: figures stand under it. */
function couldBe({ outline }: Draft, head: Head): boolean {
  const rows = bodyRows(outline, head);
  return head.strangers
    .filter(({ column }) => column <= outline.area.right)
    .some(({ column }) =>
      rows.some((row) => contentOf(blockAt(outline.view, { row, column })).value !== null),
    );
}

function noteMissing(draft: Draft, head: Head, { label, rivals, optional }: Wanted): void {
  if (rivals.length > 1) {
    const at = rivals.map((block, index) => namePlace(draft, `column[${label}${index}]`, block));
    draft.issues.push({ check: "Z-09", at, words: { label, others: rivals.map(toA1).join("、") } });
    return;
  }
  const isOpen = optional || couldBe(draft, head);
  const near = nearest(draft, head, label, isOpen ? LIKELY_MEANT : LEAST_LIKENESS);
  if (near === null && isOpen) return;
  const words =
    near === null
      ? { label, nearest: "", place: "" }
      : { label, nearest: shownName(near.text), place: toA1(near) };
  const place = near ?? head.starter ?? head.columns[0]?.block;
  const at = place ? [namePlace(draft, `column[${label}]`, place)] : [];
  draft.issues.push({ check: "Z-09", at, words });
}

/** Adds one issue for each essential column that is missing or ambiguous in a head of the form. */
export function noteMissingColumns(draft: Draft): void {
  for (const head of draft.outline.heads) {
    for (const wanted of wantedOf(draft, head)) {
      if (!wanted.found) noteMissing(draft, head, wanted);
    }
  }
}

/** Notes a row that stands twice under the same label; the first one counts. */
export function noteRepeatedRow(draft: Draft, name: string, label: string, again: Block): void {
  const first =
    draft.places.get(`${draft.key}.${name}.final`) ?? draft.places.get(`${draft.key}.${name}.budget`);
  if (!first || first.ref.row === again.row) return;
  const at = [namePlace(draft, `row[${name}]`, again)];
  const others = `第${first.ref.row + 1}行、第${again.row + 1}行`;
  draft.issues.push({ check: "Z-09", at, words: { label, others } });
}
