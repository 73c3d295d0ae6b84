/**
 * Facts that stand once on a form: unit, date, project, goals, grade, explanation, signature line. Described as labels
 * and directions; where they stand is found.
 */
import { blockAt, type Block } from "../../workbook/locate";
import {
  markRead,
  namePlace,
  record,
  recordInside,
  wasRead,
  type Draft,
  type Reading,
} from "./fact-recorder";
import { isLabelLike } from "../layout/content";
import { contentBelow, contentRight, rowOf } from "../layout/neighbours";
import { inlineParts, isLabelBlock } from "../labels/inline-labels";
import { anySingleFact, likelySingleFact, singleFact } from "../labels/row-labels";
import { shownLabel } from "../labels/shown-labels";

function readInline(draft: Draft, block: Block): boolean {
  const parts = inlineParts(block);
  for (const part of parts) {
    const reading: Reading = { name: part.name, asked: "text", label: part.label };
    const beside = part.isLast && part.text === "" ? besideEmpty(draft, block) : null;
    if (beside) record(draft, beside, reading);
    else recordInside(draft, block, part, reading);
  }
  return parts.length > 0;
}

function besideEmpty(draft: Draft, block: Block): Block | null {
  const position = contentRight(draft.outline, block, isLabelBlock);
  return position ? blockAt(draft.outline.view, position) : null;
}

const groupOf = (name: string): string => name.split(".")[0] ?? name;

const MATES: Readonly<Record<string, string>> = {
  "goal.expected": "goal.actual",
  "goal.actual": "goal.expected",
};

/** A label that nobody knows beside one of a pair, both with prose below them: it can only be the other one. */
function unknownMate(draft: Draft, block: Block, row: readonly Block[]): Block | null {
  const { view } = draft.outline;
  const hasProse = ({ bottom, column }: Block): boolean => {
    const below = blockAt(view, { row: bottom + 1, column });
    return below !== null && below.row === bottom + 1 && below.text.length > 0;
  };
  const at = row.indexOf(block);
  const mates = [row[at + 1], row[at - 1]].filter((one) => one !== undefined);
  const open = mates.find((one) => !isLabelBlock(one) && isLabelLike(one) && hasProse(one));
  return open && hasProse(block) ? open : null;
}

/** Two labels of one pair beside each other have their content below; a label alone has it to the right. */
function readLabelled(draft: Draft, block: Block, name: string, row: readonly Block[]): void {
  const { outline } = draft;
  const mate = name in MATES ? unknownMate(draft, block, row) : null;
  const inPair =
    mate !== null ||
    (/^(?:goal|explain)\./.test(name) &&
      row.some((other) => other !== block && groupOf(anySingleFact(other.bare) ?? "") === groupOf(name)));
  const position = inPair
    ? contentBelow(outline, block, isLabelBlock)
    : contentRight(outline, block, isLabelBlock);
  if (!position) return;
  markRead(draft, block);
  record(draft, position, { name, asked: "text", label: shownLabel(block.label) });
  const other = MATES[name];
  if (!mate || other === undefined || draft.facts.has(`${draft.key}.${other}`)) return;
  markRead(draft, mate);
  const below = contentBelow(outline, mate, isLabelBlock);
  if (below) record(draft, below, { name: other, asked: "text", label: shownLabel(mate.label) });
}

const CONCLUSION = /^(?:评价|自评)(?:结论|结果)$/;
const GRADE_WORDS = /[□☐☑✓✔√■]|优|良|中|较差|差|合格|一般/;

/** 评价结论 is a grade only when it reads like one; on other forms it is a paragraph of prose. */
function isGradeConclusion(draft: Draft, block: Block): boolean {
  if (!CONCLUSION.test(block.bare)) return false;
  const position = contentRight(draft.outline, block, isLabelBlock);
  const content = position ? blockAt(draft.outline.view, position) : null;
  return (
    content !== null &&
    GRADE_WORDS.test(content.text) &&
    (content.text.length <= 8 || /□|☐|☑/.test(content.text))
  );
}

function nameOf(draft: Draft, block: Block): string | null {
  if (isGradeConclusion(draft, block)) return "total.grade";
  return singleFact(block.bare);
}

/** Reads every single fact in the given rows of a form. */
export function readSingles(draft: Draft, rows: readonly number[]): void {
  const { outline } = draft;
  for (const row of rows) {
    const blocks = rowOf(outline, row);
    for (const block of blocks) {
      if (wasRead(draft, block)) continue;
      if (readInline(draft, block)) continue;
      const name = nameOf(draft, block);
      if (name) readLabelled(draft, block, name, blocks);
    }
  }
  for (const row of rows) {
    const blocks = rowOf(outline, row);
    for (const block of blocks) {
      const name = wasRead(draft, block) ? null : likelySingleFact(block.bare);
      if (name && !draft.facts.has(`${draft.key}.${name}`)) readLabelled(draft, block, name, blocks);
    }
  }
}

const NOTE_START = /^\s*(?:说明|注|备注|填表说明)\s*[:：]/;
const SHORTEST_NOTE = 15;

/** Keeps what is left of the given rows as notes: instructions, grade bands, rules of the form. */
export function readNotes(draft: Draft, rows: readonly number[], shortest = SHORTEST_NOTE): void {
  for (const row of rows) {
    for (const block of rowOf(draft.outline, row)) {
      if (block.text === "" || wasRead(draft, block)) continue;
      if (block.text.trim().length < shortest && !NOTE_START.test(block.text)) continue;
      const fact = namePlace(draft, `note[${draft.notes.length}]`, block);
      draft.facts.set(fact, { kind: "text", text: block.text });
      draft.labels.set(fact, "说明");
      draft.notes.push({ fact, text: block.text });
    }
  }
}
