/** What tells two readings of a form apart, as a question with its candidates. Decides nothing. */
import { oneLine } from "../../language/text";
import { blockAt, filledBetween, type Block } from "../../workbook/locate";
import { EVIDENCE_WORDS, READING_WORDS } from "../labels/evidence-words";
import { meaningLabel } from "../labels/meanings";
import type { ColumnDecision, FormOutline } from "../layout/form-outline";
import type { ReadingQuestion } from "../reading-map";

type Meanings = ReadonlyMap<Block, string>;

function meaningsOf({ heads }: FormOutline): Meanings {
  return new Map(heads.flatMap((head) => head.columns.map(({ block, column }) => [block, column] as const)));
}

/** The first content under a head, as an example. */
function exampleUnder({ view }: FormOutline, { block, bottom }: ColumnDecision): string {
  for (const row of filledBetween(view, block.bottom + 1, bottom)) {
    const found = blockAt(view, { row, column: block.column });
    if (found && found.row === row) return oneLine(found.text === "" ? found.cell.text : found.text);
  }
  return "";
}

/**
 * The question that tells a reading from another one: of the first column that they take for different things; null
 * where they take every column for the same.
 */
export function questionBetween(best: FormOutline, other: FormOutline, key: string): ReadingQuestion | null {
  const [own, rival] = [meaningsOf(best), meaningsOf(other)];
  const apart = (best.decisions ?? []).filter(({ block }) => own.get(block) !== rival.get(block));
  const decision = apart.find(({ block }) => own.has(block)) ?? apart[0];
  if (!decision) return null;
  const { table, block } = decision;
  const ids = [own.get(block), rival.get(block), "other"].flatMap((one) => (one === undefined ? [] : [one]));
  const example = exampleUnder(best, decision);
  const sheet = best.view.sheet.name;
  const cell = { sheet, row: block.row, column: block.column };
  const label = (id: string): string => meaningLabel(table, id);
  return {
    id: `${sheet}!${block.row},${block.column}`,
    form: key,
    sheet,
    formId: best.id,
    head: oneLine(block.text),
    cells: [cell],
    question: READING_WORDS.question(oneLine(block.text), label(ids[0] ?? "other")),
    candidates: [...new Set(ids)].map((id) => ({
      id,
      label: label(id),
      ...(example === "" ? {} : { example }),
    })),
    why: decision.why.map((one) => EVIDENCE_WORDS[one]),
  };
}
