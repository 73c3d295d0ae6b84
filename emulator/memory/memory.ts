/** A workbook that lives in memory only: the smallest host, with the same manners as all others. */
import { fromA1, refFromText, toA1, type CellPosition } from "../../src/workbook/address";
import { anchorOf, cellAt, sheetNamed, type Sheet, type Workbook } from "../../src/workbook/grid";
import { EMPTY_STATE, type WorkbookState } from "../../src/workbook/state";
import type { ApplyReport, CellState, SheetWrite } from "../../src/workbook/write";
import { applyPlan, type Applied } from "../../src/hosts/manners/apply";
import type { Host, Snapshot } from "../../src/hosts/host";
import { cellKey, NO_FILL } from "../../src/hosts/manners/marks";
import { resultSheet } from "./memory-sheet";
import { formatterFor, type NumberFormatter } from "../../src/hosts/manners/number-text";
import type { CellStore, StoredCell } from "../../src/hosts/manners/store";
import { cleared, clearMarks, restoreRuns } from "../../src/hosts/manners/restore-plan";
import { readOnly } from "../../src/hosts/problems";
import { stateOf } from "../../src/hosts/manners/writing";

/** All that a workbook in memory consists of. */
interface Content {
  readonly workbook: Workbook;
  /** Colours of filled cells, by cell key. */
  readonly fills: ReadonlyMap<string, string>;
  readonly state: WorkbookState;
}

class MemoryStore implements CellStore {
  /** By lower-case name, in the order of the workbook. */
  private readonly sheets: Map<string, Sheet>;
  readonly fills: Map<string, string>;

  constructor(
    private readonly before: Workbook,
    fills: ReadonlyMap<string, string>,
    private readonly showNumber: NumberFormatter,
  ) {
    this.sheets = new Map(before.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.fills = new Map(fills);
  }

  get workbook(): Workbook {
    return { ...this.before, sheets: [...this.sheets.values()] };
  }

  get structureProtected(): boolean {
    return this.before.structureProtected;
  }

  cell(sheetName: string, address: string): StoredCell | null {
    const sheet = this.sheetNamed(sheetName);
    const asked = fromA1(address);
    if (!sheet || !asked) return null;
    const position = anchorOf(sheet, asked);
    const key = cellKey(sheet.name, toA1(position));
    const put = (state: CellState): void => {
      this.put(sheet.name, position, state);
      this.paint(key, state.fill);
    };
    return {
      ...{ sheet, position, tied: false },
      unread: sheet.truncated !== undefined && position.row >= sheet.rows.length,
      state: () => stateOf(cellAt(this.now(sheet), position), this.fills.get(key) ?? NO_FILL),
      original: () => undefined,
      setContent: put,
      setFill: (fill) => this.paint(key, fill),
      giveBack: put,
    };
  }

  sheetNamed(name: string): Sheet | null {
    return sheetNamed(this.before, name);
  }

  sheetNames(): readonly string[] {
    return [...this.sheets.values()].map(({ name }) => name);
  }

  putSheet(name: string, write: SheetWrite): void {
    this.sheets.set(name.toLowerCase(), resultSheet(name, write));
  }

  removeSheet(name: string): boolean {
    const others = [...this.sheets.values()].filter((sheet) => sheet.name !== name);
    if (!others.some(({ visibility }) => visibility === "visible")) return false;
    return this.sheets.delete(name.toLowerCase());
  }

  private now(sheet: Sheet): Sheet {
    return this.sheets.get(sheet.name.toLowerCase()) ?? sheet;
  }

  private paint(key: string, fill: string): void {
    if (fill === NO_FILL) this.fills.delete(key);
    else this.fills.set(key, fill);
  }

  private put(name: string, position: CellPosition, { kind, value, formula, format }: CellState): void {
    const key = name.toLowerCase();
    const sheet = this.sheets.get(key);
    if (!sheet) return;
    const shown = typeof value === "number" ? this.showNumber(value, format) : String(value ?? "");
    const text = typeof value === "boolean" ? shown.toUpperCase() : shown;
    const rows = [...sheet.rows];
    const row = [...(rows[position.row] ?? [])];
    row[position.column] =
      kind === "blank" && format === "General" ? undefined : { kind, value, text, formula, format };
    rows[position.row] = row;
    this.sheets.set(key, { ...sheet, rows });
  }
}

export interface MemoryHost extends Host {
  current(): Workbook;
}

/** Number formats that a workbook uses, and those that a change may bring. */
function formatsOf({ sheets }: Workbook): ReadonlySet<string> {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
  return new Set(cells.flatMap((cell) => (cell ? [cell.format] : [])));
}

/** What a workbook in memory may bring along. */
export interface MemoryOptions {
  /** The unit's own colours, by cell as `基础数据表!D6`. */
  readonly fills?: Readonly<Record<string, string>>;
  readonly state?: WorkbookState;
}

function coloursOf(fills: MemoryOptions["fills"] = {}): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fills).flatMap(([text, colour]) => {
      const ref = refFromText(text);
      return ref ? [[cellKey(ref.sheet, toA1(ref)), colour] as const] : [];
    }),
  );
}

/** A host over plain data. Its operations throw HostProblem read-only for a workbook that is. */
export function memoryHost(workbook: Workbook, options: MemoryOptions = {}): MemoryHost {
  let content: Content = { workbook, fills: coloursOf(options.fills), state: options.state ?? EMPTY_STATE };
  const change = async (work: (store: CellStore, state: WorkbookState) => Applied): Promise<ApplyReport> => {
    if (workbook.readOnly) throw readOnly(workbook.name);
    const showNumber = await formatterFor(formatsOf(content.workbook), false);
    const store = new MemoryStore(content.workbook, content.fills, showNumber);
    const { report, state } = work(store, content.state);
    content = { workbook: store.workbook, fills: store.fills, state };
    return report;
  };
  return {
    current: () => content.workbook,
    read: (): Promise<Snapshot> => Promise.resolve({ workbook: content.workbook, state: content.state }),
    apply: (plan, at) => change((store, state) => applyPlan(store, plan, state, at)),
    restore: (scope) => change((store, state) => restoreRuns(store, state, scope)),
    clear: (scope) => change((store, state) => cleared(clearMarks(store, state), scope)),
    remember: (chosen) => {
      content = { ...content, state: { ...content.state, ...chosen } };
      return Promise.resolve();
    },
    reveal: () => Promise.resolve(),
  };
}
