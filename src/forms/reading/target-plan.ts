/** Reads 绩效目标表, the plan that results are held against: without money, scores or notes. Compares nothing. */
import { blocksInRow, type Block } from "../../workbook/locate";
import { exactMeanings } from "../labels/columns";
import { forget, record, type Draft } from "./fact-recorder";
import type { Head, HeadColumn } from "../labels/heads";
import { readIndicatorTable } from "./indicator-table";
import { isLabelBlock } from "../labels/inline-labels";
import { contentRight, rowOf } from "../layout/neighbours";
import { shownLabel } from "../labels/shown-labels";
import { readSingles } from "./singles";
import { RESULTS } from "../layout/plan-heads";
import { captionRows, columnOf } from "../layout/table";
import { noteHidden } from "./troubles";

const lastOf = (blocks: readonly Block[], column: string): Block | null =>
  blocks.filter(({ bare }) => exactMeanings(bare).some((one) => one.column === column)).at(-1) ?? null;

/** A plan for several years prints 中期 and 年度 columns beside each other: those of the year stand on the right. */
function ofTheYear(draft: Draft, head: Head): Head {
  const blocks = blocksInRow(draft.outline.view, head.row);
  const [level2, level3, target] = ["level2", "level3", "target"].map((name) => lastOf(blocks, name));
  const first = columnOf(head, "target");
  if (!level3 || !target || !first || level3.column <= first.block.column) return head;
  const column = (name: string, block: Block): HeadColumn => ({
    column: name,
    rank: 1,
    block,
    right: block.right,
  });
  const level1 = columnOf(head, "level1");
  return {
    ...head,
    columns: [
      ...(level1 ? [level1] : []),
      ...(level2 ? [column("level2", level2)] : []),
      column("level3", level3),
      column("target", target),
    ],
    right: Math.max(head.right, target.right),
  };
}

/** A person may call a form a plan although it has columns of results: they are not read. */
function withoutResults(head: Head): Head {
  return { ...head, columns: head.columns.filter(({ column }) => !RESULTS.includes(column)) };
}

const GOAL = /^(?:年度|整体|总体|部门整体)?(?:总体|支出)?(?:绩效)?目标$/;

/** The goal in words, beside its label. */
function readGoal(draft: Draft, rows: readonly number[]): void {
  for (const row of rows) {
    const label = rowOf(draft.outline, row).find(({ bare }) => GOAL.test(bare));
    const content = label ? contentRight(draft.outline, label, isLabelBlock) : null;
    if (!label || !content) continue;
    record(draft, content, { name: "goal.expected", asked: "text", label: shownLabel(label.label) });
    return;
  }
}

/** Reads a plan: whose it is, its goal, and its indicators with their targets. */
export function readPlan(draft: Draft): void {
  const { outline } = draft;
  const captions = captionRows(outline);
  readSingles(draft, captions);
  readGoal(draft, captions);
  // 年度主要任务 may be headed 项目名称; a plan of the whole department is of no project.
  if (outline.title?.squeezed.includes("整体")) forget(draft, "head.project");
  for (const head of outline.heads) readIndicatorTable(draft, withoutResults(ofTheYear(draft, head)));
  draft.complete = draft.indicators.length > 0;
  noteHidden(draft);
  // What was left over or badly typed in a plan is nothing that an evaluation answers for.
  const own = draft.issues.filter(({ check }) => check.startsWith("Z-"));
  draft.issues.splice(0, draft.issues.length, ...own);
}
