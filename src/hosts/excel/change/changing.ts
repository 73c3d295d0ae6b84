/**
 * Changes an open workbook: looks at the cells first, lets the shared rules decide, carries the result in as one
 * batch, and tells truthfully what became of it.
 */
import type { WorkbookState } from "../../../workbook/state";
import type { ApplyReport } from "../../../workbook/write";
import type { Applied } from "../../manners/apply";
import { readOnly } from "../../problems";
import { afterStop } from "./recover-interrupted";
import type { BookFacts, ListedSheet } from "../read/book-facts";
import { CheckedStore } from "./checked-store";
import type { Decided } from "./decided";
import { Delivery, groundOf } from "./delivery";
import { finder, look, placesOf, type Changer, type Wanted } from "./query-rows";
import { giveWay, leftAlone, type Overtaken } from "./concurrent-edits";
import { piecesOf } from "./request-chunks";
import { filledSheet } from "../result/result-sheet";
import type { ExcelRun } from "../sync-log";

export interface ChangeRequest {
  /** Cells that the work will ask for, as far as they are known beforehand. */
  readonly wanted: readonly Wanted[];
  /** Decides on the cells as they are now. */
  readonly work: (store: CheckedStore, state: WorkbookState) => Applied;
  /** Whether the record of what changes goes before the change or after it. */
  readonly record: "first" | "last";
}

/** Looking again for cells that were overlooked: once the journal, once cells that it names. */
const MOST_LOOKS = 4;

/** Looks until every cell that the work asks for was looked at, and lets it decide. */
async function decide(run: ExcelRun, changer: Changer, change: ChangeRequest): Promise<Decided> {
  let wanted = change.wanted;
  let sheets = changer.listed;
  for (let looks = 1; ; looks += 1) {
    const looked = await look(run, changer, placesOf(changer, wanted, sheets));
    sheets = looked.facts.sheets;
    const { facts, checked } = looked;
    if (facts.readOnly) throw readOnly(facts.name);
    const store = new CheckedStore(facts, checked, finder(changer, sheets));
    const applied = change.work(store, facts.kept.state);
    if (store.overlooked.length === 0 || looks === MOST_LOOKS) return { ...looked, store, applied };
    wanted = [...wanted, ...store.overlooked];
  }
}

interface Changed {
  readonly report: ApplyReport;
  /** The workbook as it is known to be now, as far as the change tells. */
  readonly facts: BookFacts;
}

/** Sheets that were added are known by name until the next read tells their ids. */
function factsAfter({ facts, store, applied }: Decided): BookFacts {
  const removed = new Set(store.sheets.flatMap((change) => (change.kind === "remove" ? [change.name] : [])));
  const left = facts.sheets.filter(({ name }) => !removed.has(name));
  const added = store.sheets.flatMap(({ kind, name }): ListedSheet[] =>
    kind === "remove" || left.some((sheet) => sheet.name === name)
      ? []
      : [{ id: name, name, visibility: "visible", protected: false }],
  );
  return { ...facts, sheets: [...left, ...added], kept: { ...facts.kept, state: applied.state } };
}

/** Lets the edits of others win that came between our look and our write. */
async function afterOvertaking(
  run: ExcelRun,
  decided: Decided,
  overtaken: readonly Overtaken[],
  record: ChangeRequest["record"],
): Promise<Decided> {
  if (overtaken.length === 0) return decided;
  const { store, applied } = decided;
  const isRecorded = record === "first";
  const state = await giveWay(run, overtaken, applied.state, isRecorded);
  const refusal = isRecorded ? "changed-since-reading" : "changed-by-user";
  const report = leftAlone(applied.report, overtaken, (sheet, cell) => store.keyOf(sheet, cell), refusal);
  return { ...decided, applied: { report, state } };
}

/** Makes a change. @throws HostProblem when it could not be made at all. */
export async function makeChange(run: ExcelRun, changer: Changer, change: ChangeRequest): Promise<Changed> {
  const decided = await decide(run, changer, change);
  const { facts, store, applied } = decided;
  const cells = [...store.cells.values()];
  const nothing = cells.length === 0 && store.sheets.length === 0 && applied.state === facts.kept.state;
  if (nothing) return { report: applied.report, facts };
  const pieces = piecesOf({ cells, sheets: store.sheets }, applied.state, change.record);
  const delivery = new Delivery(run, changer.trips, groundOf(run, facts), pieces, changer.control);
  const stopped = await delivery.deliver();
  if (stopped) return { report: await afterStop(run, changer, decided, stopped), facts };
  for (const put of store.sheets) if (put.kind === "put") changer.merged.fill(filledSheet(put));
  const settled = await afterOvertaking(run, decided, delivery.overtaken, change.record);
  return { report: settled.applied.report, facts: factsAfter(settled) };
}
