/** Reading issues of a whole form: left-over words, unit of money, hidden rows and columns, columns not found. */
import { showNumber } from "../../language/numbers";
import { oneLine } from "../../language/text";
import { isYearLeftOpen } from "../labels/titles";
import { rowOf } from "../layout/neighbours";
import { captionRows } from "../layout/table";
import { namePlace, type Draft } from "./fact-recorder";
import { columnLetters } from "../../workbook/address";
import { noteMissingColumns } from "./missing-columns";
import { moneyUnitOf, unitConflict } from "./money-unit";
import { shownLabel } from "../labels/shown-labels";

/** Adds the issues that only the finished form shows. */
export function noteTroubles(draft: Draft): void {
  noteOpenYear(draft);
  notePlaceholders(draft);
  noteMoneyUnit(draft);
  noteUnitConflicts(draft);
  noteHidden(draft);
  noteMissingColumns(draft);
}

/** A line for the year that was left as the form prints it. */
function noteOpenYear(draft: Draft): void {
  for (const row of captionRows(draft.outline)) {
    for (const block of rowOf(draft.outline, row)) {
      if (!isYearLeftOpen(block.squeezed)) continue;
      draft.placeholders.push({ name: namePlace(draft, "openYear", block), text: oneLine(block.text) });
    }
  }
}

function notePlaceholders(draft: Draft): void {
  if (draft.placeholders.length === 0) return;
  const value = [...new Set(draft.placeholders.map(({ text }) => text))].join("、");
  draft.issues.push({ check: "S-14", at: draft.placeholders.map(({ name }) => name), words: { value } });
}

function noteMoneyUnit(draft: Draft): void {
  const units = draft.outline.heads
    .filter(({ table }) => table === "money" || table === "fund")
    .map((head) => moneyUnitOf(draft.outline, head));
  const other = units.find(({ factor }) => !factor.eq(1));
  if (!other?.block) return;
  const at = namePlace(draft, "moneyUnit", other.block);
  draft.issues.push({
    check: "Z-03",
    at: [at],
    words: { unit: other.unit, factor: showNumber(other.factor) },
  });
}

/** Tables of money whose head contradicts the unit above the form; the head, being nearer, is what is read by. */
function noteUnitConflicts(draft: Draft): void {
  const tables = draft.outline.heads.filter(({ table }) => table === "money" || table === "fund");
  for (const head of tables) {
    const conflict = unitConflict(draft.outline, head);
    const { caption, own } = conflict ?? {};
    if (!caption?.block || !own?.block) continue;
    const at = [
      namePlace(draft, `ownUnit[${tables.indexOf(head)}]`, own.block),
      namePlace(draft, "captionUnit", caption.block),
    ];
    const words = { above: caption.unit, unit: own.unit, label: shownLabel(own.block.label) };
    draft.issues.push({ check: "Z-12", at, words });
  }
}

/** One issue for each hidden row or column in which a fact holds something. */
export function noteHidden(draft: Draft): void {
  const { hiddenRows, hiddenColumns } = draft.outline.view.sheet;
  if (hiddenRows.size === 0 && hiddenColumns.size === 0) return;
  const found = new Map<string, string[]>();
  const add = (place: string, name: string): void => {
    const names = found.get(place);
    if (names) names.push(name);
    else found.set(place, [name]);
  };
  for (const [name, { ref }] of draft.places) {
    if (draft.facts.get(name)?.kind !== "value") continue;
    if (hiddenRows.has(ref.row)) add(`第${ref.row + 1}行`, name);
    if (hiddenColumns.has(ref.column)) add(`${columnLetters(ref.column)}列`, name);
  }
  for (const [place, at] of found) draft.issues.push({ check: "Z-11", at, words: { place } });
}
