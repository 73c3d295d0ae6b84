/** A workbook, what is promised for it, and the copy with the promise carried out. */
import { memoryHost } from "../../emulator/memory/memory";
import {
  assessWorkbook,
  changesOf,
  FULL_PLAN,
  makePlan,
  type Change,
  type Finding,
  type Report,
} from "../../src/assessment";
import { formatterFor } from "../../src/hosts/manners/number-text";
import { refToText } from "../../src/workbook/address";
import { cellAt, type Workbook } from "../../src/workbook/grid";
import type { SetWrite } from "../../src/workbook/write";

const AT = "2026-03-01T09:30:00";

/** What the first pass promised and what the copy says, as sentences; none where both agree. */
export async function disagreements(workbook: Workbook): Promise<readonly string[]> {
  const first = assessWorkbook(workbook);
  const plan = makePlan(first, { ...FULL_PLAN, at: AT });
  const changes = changesOf(first).filter(({ place }) => place.cell.formula === null);
  if (changes.length === 0) return [];
  const host = memoryHost(workbook);
  await host.apply(plan, AT);
  const { workbook: copy } = await host.read();
  const again = assessWorkbook(copy);
  const sets = plan.writes.filter((write): write is SetWrite => write.kind === "set");
  return [
    ...(await notAsShown(copy, changes)),
    ...sheetsSayOtherwise(plan.writes, sets),
    ...saidOfWritten(again, changes),
    ...newlySaid(first, again),
    ...changesOf(again)
      .filter(({ place }) => place.cell.formula === null)
      .map(({ place, shown }) => `still to write: ${refToText(place.ref)} ${shown.before} → ${shown.after}`),
  ];
}

const bare = (text: string): string => text.replace(/[\s¥￥$]/g, "");

/** Every written cell shows what the plan promised. */
async function notAsShown(copy: Workbook, changes: readonly Change[]): Promise<readonly string[]> {
  const cells = changes.map((change) => {
    const sheet = copy.sheets.find(({ name }) => name === change.place.ref.sheet);
    return { change, cell: sheet && cellAt(sheet, change.place.ref) };
  });
  const show = await formatterFor(
    cells.flatMap(({ cell }) => cell?.format ?? []),
    false,
  );
  return cells.flatMap(({ change, cell }) => {
    const value = cell?.value ?? null;
    const text = typeof value === "number" && cell ? show(value, cell.format) : String(value);
    const { around } = change.place;
    const figure = around ? text.slice(around.before.length, text.length - around.after.length) : text;
    const { after } = change.shown;
    const promised = change.typed ? String(change.shaped.shown) : after;
    const same =
      bare(figure) === bare(promised) ||
      (promised.endsWith("…") && bare(figure).startsWith(bare(promised).slice(0, -1)));
    return same
      ? []
      : [`${refToText(change.place.ref)} promised ${promised}, shows ${figure} (${cell?.format ?? ""})`];
  });
}

/** What both of our sheets say of the cells is what the plan writes. */
function sheetsSayOtherwise(
  writes: ReturnType<typeof makePlan>["writes"],
  sets: readonly SetWrite[],
): readonly string[] {
  const texts = writes.flatMap((write) =>
    write.kind === "sheet" ? write.rows.flatMap((row) => row.map(({ value }) => String(value ?? ""))) : [],
  );
  const said = texts.join("\n");
  return sets
    .filter(({ shown }) => !said.includes(shown.after.replace(/（数值）$/, "")))
    .map(({ cell }) => `on no sheet: ${cell}`);
}

/** No finding of the copy asks to change what was written. */
function saidOfWritten(again: Report, changes: readonly Change[]): readonly string[] {
  const written = new Set(changes.map(({ place }) => refToText(place.ref)));
  return again.findings
    .filter(({ severity, cells, fixes, expected }) => {
      const [cell] = cells;
      return (
        severity !== "info" &&
        (fixes.length > 0 || expected !== null) &&
        cell !== undefined &&
        written.has(refToText(cell))
      );
    })
    .map(({ key, message }) => `of what was written: ${key} ${message}`);
}

const slot = ({ id, cells: [cell] }: Finding): string => `${id}@${cell ? refToText(cell) : ""}`;

/** No error or warning stands on the copy that the first pass did not list. */
function newlySaid(first: Report, again: Report): readonly string[] {
  const known = new Set(first.findings.map(slot));
  return again.findings
    .filter((finding) => finding.severity !== "info" && !known.has(slot(finding)))
    .map(({ key, message }) => `new on the copy: ${key} ${message}`);
}
