/** A workbook file as a host: read once, changed in memory, given out again by `save`. */
import type { WorkbookState } from "../../workbook/state";
import type { ApplyReport, WritePlan } from "../../workbook/write";
import type { ClearScope, Host, RestoreScope, Snapshot } from "../host";
import { encrypted, legacyFormat, notAWorkbook, signed, tooLarge } from "../problems";
import { applyWrites, withRun } from "./apply";
import { MAX_FILE_BYTES } from "./limits";
import { OpcPackage } from "./package";
import { openSession, type Session } from "./session";
import { readState, writeState } from "./state-part";
import { WriteRun } from "./write-run";
import { sniff } from "../sniff";

export interface XlsxHost extends Host {
  /** The file as it stands now; parts that no write touched are the same bytes as before. */
  save(): Uint8Array;
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

  constructor(private readonly parts: OpcPackage) {}

  async read(): Promise<Snapshot> {
    const session = await this.open();
    const { state, damaged } = readState(session.parts, session.book);
    return { workbook: session.workbook(), state, ...(damaged ? { stateDamaged: true } : {}) };
  }

  apply(plan: WritePlan, at: string): Promise<ApplyReport> {
    return this.change((session) => {
      const { state } = readState(session.parts, session.book);
      const run = new WriteRun(session);
      const report = applyWrites(run, plan, state, () => null);
      run.commit();
      writeState(session.parts, session.book, withRun(state, run, at, []));
      return report;
    });
  }

  restore(_scope: RestoreScope): Promise<ApplyReport> {
    return Promise.resolve({ outcomes: [] });
  }

  clear(_scope: ClearScope): Promise<ApplyReport> {
    return Promise.resolve({ outcomes: [] });
  }

  remember(change: Partial<Omit<WorkbookState, "journal">>): Promise<void> {
    return this.change(({ parts, book }) => {
      const { state } = readState(parts, book);
      writeState(parts, book, { ...state, ...change });
    });
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

  private async change<T>(work: (session: Session) => T): Promise<T> {
    const session = await this.open();
    if (session.signed) throw signed(this.parts.file);
    // What was read is out of date after a change, also after one that failed half-way.
    this.session = null;
    return this.parts.together(() => work(session));
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
