/** What the pane needs of its surroundings, taken from the workbook that stands open in Excel. */
import {
  environment,
  excelHost,
  supportsApi,
  type SyncLog,
  type Environment,
  type ExcelHost,
  type ExcelNamespace,
  type OfficeNamespace,
  type Unsubscribe,
} from "../hosts/excel";
import { localTime } from "../language/local-time";
import { extent } from "../workbook/grid";
import { PANE_WORDS } from "../words/pane";
import project from "../../package.json";
import type { Surroundings } from "./surroundings";
import { localPreferences, SKIP_MERGES } from "./preferences";
import type { PaneHost } from "./session/actions";
import type { Progress } from "./session/events";

const words = PANE_WORDS.setting.diagnosticLines;

/** The host, whose first read waits for the start: knowing the sheets makes that read a single trip. */
function afterStart(host: ExcelHost, started: Promise<void>): PaneHost {
  return {
    read: () => started.then(() => host.read()),
    apply: (plan, at) => host.apply(plan, at),
    restore: (scope) => host.restore(scope),
    clear: (scope) => host.clear(scope),
    remember: (change) => host.remember(change),
    reveal: (cell) => host.reveal(cell),
    uncover: (cell) => host.uncover(cell),
    cancel: () => host.cancel(),
    leave: () => host.leave(),
  };
}

/** Listens as soon as Excel lets us; where it does not, the pane works without being told. */
function listening(subscribe: () => Promise<Unsubscribe>): () => void {
  let stopped = false;
  const subscribed = subscribe().catch(() => null);
  void subscribed.then((stop) => (stopped ? stop?.() : undefined)).catch(() => undefined);
  return () => {
    if (stopped) return;
    stopped = true;
    void subscribed.then((stop) => stop?.()).catch(() => undefined);
  };
}

function diagnosticsOf(facts: Environment, { trips, lastCode }: SyncLog): string {
  return [
    words.version(project.version),
    words.excel(facts.version, facts.platform),
    words.api(facts.excelApi, facts.language),
    words.syncLog(trips, lastCode ?? words.noError),
  ].join("\n");
}

/** Surroundings over Excel's library; only after it is ready. */
export function inExcel(office: OfficeNamespace, excel: ExcelNamespace): Surroundings {
  const facts = environment(office);
  const preferences = localPreferences(() => window.localStorage, facts.storagePrefix);
  const progressed: { by: ((progress: Progress) => void) | null } = { by: null };
  const host = excelHost(excel, {
    progress: (done, of) => progressed.by?.({ done, of }),
    supports: supportsApi(office),
    readMergesOf: (sheet) => preferences.get(SKIP_MERGES) !== "1" && extent(sheet).rows > 0,
  });
  // A start that fails is told by the read that follows it.
  const started = host.start().catch(() => undefined);
  return {
    host: afterStart(host, started),
    insertSheets: (file) => host.insertSheets(file),
    now: () => localTime(new Date()),
    onEdited: (edited) => listening(() => started.then(() => host.onEdited(edited))),
    onSelected: (selected) => listening(() => started.then(() => host.onSelected(selected))),
    onProgress: (listener) => {
      progressed.by = listener;
      return () => (progressed.by = null);
    },
    reopen: () => window.location.reload(),
    isDark: facts.isDark,
    preferences,
    diagnostics: () => diagnosticsOf(facts, host.syncLog()),
  };
}
