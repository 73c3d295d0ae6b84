/** A workbook file as a host: read once, changed in memory, given out again by `save`. */
import type { WorkbookState } from "../../workbook/state";
import type { ApplyReport, WritePlan } from "../../workbook/write";
import { applyPlan, type Applied } from "../manners/apply";
import type { ClearScope, Host, RestoreScope, Snapshot } from "../host";
import { encrypted, legacyFormat, notAWorkbook, signed, tooLarge } from "../problems";
import { sniff } from "../sniff";
import { cleared, clearMarks, isNothing, restoreRuns } from "../manners/restore-plan";
import { MAX_FILE_BYTES } from "./limits";
import { addStylesPart } from "./write/new-styles";
import { OpcPackage } from "./package/package";
import { openSession, type Session } from "./read/session";
import { readState, removeState, writeState } from "./write/state-part";
import type { CellStore } from "../manners/store";
import { XlsxStore } from "./write/store";

/** What is to become of the workbook, given its cells and what we kept in it. */
export type Work = (store: CellStore, state: WorkbookState) => Applied;

export interface XlsxHost extends Host {
  /** The file as it stands now; parts that no write touched are the same bytes as before. */
  save(): Uint8Array;
  /** Changes cells, sheets and what we keep in one go; for an emulated Excel that opens and saves this file. */
  change(work: Work): Promise<ApplyReport>;
}

/** @throws HostProblem when the bytes cannot be a workbook of this kind. */
function refuseOthers(bytes: Uint8Array, name: string): void {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge(name, `文件超过 ${MAX_FILE_BYTES / 1024 / 1024} MB`);
  switch (sniff(bytes)) {
    case "zip":
      return;
    case "empty":
      throw notAWorkbook(name, "文件是空的");
    case "encrypted":
      throw encrypted(name);
    case "compound":
      throw legacyFormat(name, "旧版工作簿（.xls 或 .et）");
    case "markup":
      throw legacyFormat(name, "网页或 XML 格式的表格");
    case "text":
      throw legacyFormat(name, "文本文件");
    case "unknown":
      throw notAWorkbook(name, "无法识别文件格式");
  }
}

class XlsxFile implements XlsxHost {
  private session: Promise<Session> | null = null;
  /** Changes are carried out one after another: each needs to see the places that the one before moved. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: OpcPackage) {}

  async read(): Promise<Snapshot> {
    await this.last;
    const session = await this.open();
    const { state, damaged } = readState(session.parts, session.book);
    return { workbook: session.workbook(), state, ...(damaged ? { stateDamaged: true } : {}) };
  }

  apply(plan: WritePlan, at: string): Promise<ApplyReport> {
    return this.change((store, state) => applyPlan(store, plan, state, at));
  }

  restore(scope: RestoreScope): Promise<ApplyReport> {
    return this.change((store, state) => restoreRuns(store, state, scope));
  }

  clear(scope: ClearScope): Promise<ApplyReport> {
    return this.change((store, state) => cleared(clearMarks(store, state), scope));
  }

  async remember(change: Partial<Omit<WorkbookState, "journal">>): Promise<void> {
    await this.change((_, state) => ({ report: { outcomes: [] }, state: { ...state, ...change } }));
  }

  /** A file has no window. */
  reveal(): Promise<void> {
    return Promise.resolve();
  }

  save(): Uint8Array {
    return this.parts.save();
  }

  private open(): Promise<Session> {
    this.session ??= openSession(this.parts);
    return this.session;
  }

  private async openForWriting(): Promise<Session> {
    const session = await this.open();
    if (session.signed) throw signed(this.parts.file);
    if (session.context.styles.part !== "") return session;
    addStylesPart(this.parts, session.book);
    this.session = null;
    return this.open();
  }

  change(work: Work): Promise<ApplyReport> {
    const next = this.last.then(() => this.changeNow(work));
    this.last = next.catch(() => undefined);
    return next;
  }

  /** Carries out changes together with what we keep; when one fails, the workbook is as it was. */
  private async changeNow(work: Work): Promise<ApplyReport> {
    const session = await this.openForWriting();
    const { parts, book } = session;
    // What was read is out of date after a change, also after one that failed half-way.
    this.session = null;
    return parts.together(() => {
      const store = new XlsxStore(session);
      const { report, state } = work(store, readState(parts, book).state);
      store.commit();
      if (isNothing(state)) removeState(parts, book);
      else writeState(parts, book, state);
      return report;
    });
  }
}

/**
 * Opens the bytes of an .xlsx or .xlsm file; `name` is the file's name for messages.
 * @throws HostProblem not-a-workbook, encrypted, damaged, too-large or legacy-format.
 */
export function openXlsx(bytes: Uint8Array, name: string): XlsxHost {
  refuseOthers(bytes, name);
  return new XlsxFile(new OpcPackage(bytes, name));
}
