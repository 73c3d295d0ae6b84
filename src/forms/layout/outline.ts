/**
 * Groups titles and heads of a sheet into forms and draws each form's rectangle: stacked, side by side, shifted,
 * titled or not. Knows kinds of tables only, no fact.
 */
import type { FormId } from "../../regulation/facts";
import type { Area } from "../../workbook/address";
import { blocksBetween, blocksInRow, filledBetween, type SheetView } from "../../workbook/locate";
import type { TableKind } from "../labels/columns";
import { findHeads, type Head } from "../labels/heads";
import { withBasicHeads } from "./basic-heads";
import { withHeadsByContent } from "./heads-by-content";
import { contentOf, isFigure } from "./content";
import { isTotalLabel } from "../labels/row-labels";
import type { FormOutline } from "./form-outline";
import { areaOf, overlaps, topOf, type Opened } from "./form-area";
import { isPlan, listsTargets } from "./plan-heads";
import { isPlanTitle, isTitle } from "../labels/titles";

const BASIC: readonly TableKind[] = ["staff", "money", "building"];
const isBasic = (table: TableKind): boolean => BASIC.includes(table);

function closedBetween(view: SheetView, form: Opened, head: Head): boolean {
  const last = form.heads[form.heads.length - 1];
  return filledBetween(view, (last?.bottom ?? head.row) + 1, head.row - 1).some((row) =>
    blocksBetween(view, row, form.left, form.right).some((block) => isTotalLabel(block.bare)),
  );
}

/** Whether a head belongs to a form that is already open, and not to the next form. */
function accepts(view: SheetView, form: Opened, head: Head): boolean {
  const { heads } = form;
  if (heads.length === 0) return true;
  if (heads.some(({ table }) => isBasic(table) !== isBasic(head.table))) return false;
  const repeated = heads.some(({ table }) => table === head.table);
  switch (head.table) {
    case "staff":
    case "building":
      return !repeated;
    case "money":
      // A long form repeats its head on every page.
      return !repeated || heads.some((one) => one.table === "money" && one.left === head.left);
    case "fund":
      return false;
    case "indicator":
      return !repeated || !closedBetween(view, form, head);
  }
}

/** Whether a row of labelled funds goes on with the one above it: labels and figures take turns in both. */
function goesOnWithFunds(view: SheetView, { heads }: Opened, head: Head): boolean {
  const last = heads[heads.length - 1];
  if (head.table !== "fund" || last?.table !== "fund" || head.row !== last.bottom + 1) return false;
  return [last, head].every(({ row, left }) =>
    blocksBetween(view, row, left, Number.MAX_SAFE_INTEGER).some((block) => isFigure(contentOf(block))),
  );
}

/** Forms that can touch each other; looking no further keeps a sheet of thousands of forms linear. */
const MOST_NEIGHBOURS = 40;

function around<T>(list: readonly T[], index: number): readonly T[] {
  return list.slice(Math.max(0, index - MOST_NEIGHBOURS), index + MOST_NEIGHBOURS + 1);
}

function formFor(opened: readonly Opened[], head: Head): Opened | null {
  const over = opened.filter((form) => overlaps(form, head));
  const near = opened.filter((form) => form.heads.length === 0 && form.left <= head.right);
  // A title pasted without its merged area covers one column; it opens a form all the same where it stands lower.
  const later = near.filter((form) => over.every((other) => other.top < form.top));
  const candidates = over.length > 0 ? [...over, ...later] : near;
  const lastRow = (form: Opened): number => form.heads[form.heads.length - 1]?.row ?? form.top;
  return candidates.reduce<Opened | null>((best, form) => {
    if (!best) return form;
    const later = lastRow(form) - lastRow(best);
    return later > 0 || (later === 0 && form.left > best.left) ? form : best;
  }, null);
}

/** A plan may tell posts and money of the unit before its indicators; that is no 基础数据表. */
const beginsPlan = ({ title, heads }: Opened): boolean =>
  title !== null && isPlanTitle(title) && !heads.some(({ table }) => table === "indicator");

function openForms(view: SheetView): readonly Opened[] {
  const heads = withHeadsByContent(view, withBasicHeads(view, findHeads(view)));
  if (heads.length === 0) return [];
  const headRows = new Set(heads.map(({ row }) => row));
  const titles = view.filledRows.flatMap((row) =>
    headRows.has(row) ? [] : blocksInRow(view, row).filter(isTitle),
  );
  const opened: Opened[] = [];
  let next = 0;
  for (const head of heads) {
    for (let title = titles[next]; title && title.row < head.row; title = titles[(next += 1)]) {
      opened.push({ title, heads: [], top: title.row, left: title.column, right: title.right });
    }
    const form = formFor(opened.slice(-MOST_NEIGHBOURS), head);
    if (form && isBasic(head.table) && beginsPlan(form)) continue;
    if (form && goesOnWithFunds(view, form, head)) continue;
    if (form && accepts(view, form, head)) {
      form.heads.push(head);
      form.left = Math.min(form.left, head.left);
      form.right = Math.max(form.right, head.right);
    } else {
      opened.push({ title: null, heads: [head], top: head.row, left: head.left, right: head.right });
    }
  }
  return opened.filter((form) => form.heads.length > 0);
}

function idOf(view: SheetView, form: Opened, area: Area): FormId {
  if (form.heads.some((head) => isBasic(head.table))) return "basic-data";
  if (isPlan(view, form.title, form.heads)) return "targets";
  const indicators = form.heads.filter((head) => head.table === "indicator");
  const hasFund = form.heads.some((head) => head.table === "fund");
  const printsRules = indicators.some((head) => head.columns.some(({ column }) => column === "standard"));
  return !hasFund && printsRules ? "scorecard" : evaluationKind({ view, area, ...form });
}

/** Whether an evaluation with its funds is that of a project or of the whole unit: by its title and its captions. */
export function evaluationKind(
  form: Pick<FormOutline, "view" | "title" | "area" | "heads">,
): "project" | "self-evaluation" {
  const { view, area } = form;
  const title = form.title?.squeezed ?? "";
  if (title.includes("整体")) return "self-evaluation";
  const first = form.heads[0]?.row ?? area.top;
  const namesProject = filledBetween(view, area.top, first).some((row) =>
    blocksBetween(view, row, area.left, area.right).some(({ bare }) => bare.startsWith("项目名称")),
  );
  return namesProject || title.includes("项目") ? "project" : "self-evaluation";
}

/** Every form of a sheet with its rectangle, from top to bottom. */
export function outlineForms(view: SheetView): readonly FormOutline[] {
  const opened = openForms(view);
  opened.forEach((form, index) => {
    form.top = topOf(view, form, around(opened, index));
  });
  return opened.map((form, index) => {
    const area = areaOf(view, form, around(opened, index));
    const id = idOf(view, form, area);
    const heads = id === "targets" ? form.heads.filter(listsTargets) : form.heads;
    return { view, id, title: form.title, heads, area };
  });
}
