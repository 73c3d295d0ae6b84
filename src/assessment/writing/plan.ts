/** Report → write plan: certain values into their cells, marks on cells with findings, and our two sheets. */
import type { Severity } from "../../regulation/outcome";
import { refToText, toA1, type CellRef } from "../../workbook/address";

import type { MarkWrite, SetWrite, WritePlan } from "../../workbook/write";
import { changesOf, type Change } from "./changes";
import { findingsSheet } from "./findings-sheet";
import type { Report } from "../report";
import { workingPapersSheet } from "./working-papers";

export interface PlanOptions {
  /** `fill` writes blank cells only; `all` repairs wrong figures too. */
  readonly values: "none" | "fill" | "all";
  readonly marks: boolean;
  readonly sheets: boolean;
  /** Whether formulas with a wrong result may be replaced, because the user asked for it. */
  readonly replaceFormulas: boolean;
  /** Time of writing for the head of our sheets, `2026-03-01T09:30:00`. */
  readonly at: string;
  /** Keys of findings whose fix is wanted; absent = all of them. */
  readonly only?: ReadonlySet<string>;
  /** The one filing whose forms are written to and marked; absent = all. Our sheets are always of all. */
  readonly filing?: number | null;
  /** Cells of other filings that carry marks of ours already, as `基础数据表!D6`: they stay marked. */
  readonly marked?: ReadonlySet<string>;
  /** Cells that shall be left as they are, as `基础数据表!D6`. */
  readonly without?: ReadonlySet<string>;
}

export const FULL_PLAN: Omit<PlanOptions, "at"> = {
  values: "all",
  marks: true,
  sheets: true,
  replaceFormulas: false,
};

/** Makes the plan; it names only cells that exist in the report's workbook and says what each is expected to hold. */
export function makePlan(report: Report, options: PlanOptions): WritePlan {
  const changes = changesOf(report, options.filing).filter((change) => wanted(change, options));
  const values = changes.map((change) => setWrite(change, options));
  const marks = options.marks ? marksOf(report, changes, options) : [];
  const sheets = options.sheets
    ? [findingsSheet(report, changes, options.at), workingPapersSheet(report, changes, options.at)]
    : [];
  return { writes: [...values, ...marks, ...sheets] };
}

function wanted(change: Change, options: PlanOptions): boolean {
  if (options.values === "none" || (options.values === "fill" && change.purpose === "fix")) return false;
  if (options.only && (change.finding === null || !options.only.has(change.finding))) return false;
  if (options.without?.has(refToText(change.place.ref))) return false;
  return change.place.cell.formula === null || options.replaceFormulas;
}

function setWrite(change: Change, options: PlanOptions): SetWrite {
  const { fix, place, purpose, why, shown, shaped } = change;
  return {
    kind: "set",
    sheet: place.ref.sheet,
    cell: toA1(place.ref),
    value: shaped.value,
    ...(shaped.format === null ? {} : { format: shaped.format }),
    expect: { value: place.cell.value, formula: place.cell.formula },
    replaceFormula: options.replaceFormulas,
    fact: fix.fact,
    shown,
    why,
    purpose,
  };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** One mark a cell, the gravest; a cell that gets its right value is marked as computed instead. */
function marksOf(report: Report, changes: readonly Change[], options: PlanOptions): readonly MarkWrite[] {
  const marks = new Map<string, MarkWrite>();
  const put = (ref: CellRef, mark: MarkWrite["mark"]): void => {
    const write: MarkWrite = { kind: "mark", sheet: ref.sheet, cell: toA1(ref), mark };
    marks.set(`${write.sheet}!${write.cell}`, marks.get(`${write.sheet}!${write.cell}`) ?? write);
  };
  for (const change of changes) put(change.place.ref, "computed");
  const byGravity = [...report.findings].sort((left, right) => RANK[left.severity] - RANK[right.severity]);
  for (const { cells, filing, severity } of byGravity) {
    const [cell] = cells;
    if (cell && mayMark(cell, filing, options)) put(cell, severity);
  }
  return [...marks.values()];
}

/** What is limited to one filing gives others no new marks, and takes none of theirs away. */
function mayMark(cell: CellRef, filing: number, { filing: only = null, marked }: PlanOptions): boolean {
  return only === null || only === filing || marked?.has(refToText(cell)) === true;
}
