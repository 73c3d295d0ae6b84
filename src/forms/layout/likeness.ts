/** Sheets that are no form although they print words of one: which form comes nearest, and by which words. */
import type { FormId } from "../../regulation/facts";
import { blocksInRow, type Block, type SheetView } from "../../workbook/locate";
import { exactMeanings, type TableKind } from "../labels/columns";
import { isGoalBlock, moneyRow, splitRow } from "../labels/row-labels";
import { shownLabel } from "../labels/shown-labels";
import { isPlanTitle, isTitle } from "../labels/titles";

export interface NearForm {
  readonly id: FormId;
  /** The form's words that the sheet prints, as sentences quote them. */
  readonly seen: readonly string[];
}

/** Forms are short: words further down a sheet tell nothing. */
const ROWS_LOOKED_AT = 300;
const FEWEST_WORDS = 2;
const MOST_WORDS = 4;

const FORM_OF: Readonly<Record<TableKind, FormId>> = {
  staff: "basic-data",
  money: "basic-data",
  building: "basic-data",
  fund: "self-evaluation",
  indicator: "self-evaluation",
};

function formsOf(bare: string): readonly FormId[] {
  const forms = new Set(exactMeanings(bare).map(({ table }) => FORM_OF[table]));
  if (moneyRow(bare) !== null) forms.add("basic-data");
  if (splitRow(bare) !== null || isGoalBlock(bare)) forms.add("self-evaluation");
  return [...forms];
}

function titledForm(block: Block): FormId {
  if (isPlanTitle(block)) return "targets";
  return block.bare.includes("基础数据") ? "basic-data" : "self-evaluation";
}

/** The words of a plan's heads are those of an evaluation's; its title tells which it is, and a title alone tells nothing. */
function nearestPlan(seen: ReadonlyMap<FormId, ReadonlySet<string>>): NearForm | null {
  const titles = [...(seen.get("targets") ?? [])];
  const words = [...(seen.get("self-evaluation") ?? [])].filter((word) => !word.endsWith("表"));
  if (titles.length === 0 || words.length === 0) return null;
  return { id: "targets", seen: [...titles, ...words].slice(0, MOST_WORDS) };
}

/** The form that a sheet without any comes nearest to, or null when it prints fewer than two words of one. */
export function nearestFormOf(view: SheetView): NearForm | null {
  const seen = new Map<FormId, Set<string>>();
  const note = (id: FormId, words: string): void => {
    seen.set(id, (seen.get(id) ?? new Set<string>()).add(words));
  };
  for (const row of view.filledRows.slice(0, ROWS_LOOKED_AT)) {
    for (const block of blocksInRow(view, row)) {
      if (block.bare === "") continue;
      for (const id of formsOf(block.bare)) note(id, shownLabel(block.label));
      if (isTitle(block)) note(titledForm(block), block.bare);
    }
  }
  const plan = nearestPlan(seen);
  if (plan) return plan;
  const best = [...seen].sort(([, one], [, two]) => two.size - one.size)[0];
  if (!best || best[1].size < FEWEST_WORDS) return null;
  return { id: best[0], seen: [...best[1]].slice(0, MOST_WORDS) };
}
