import { next, START, type PaneEvent, type PaneState } from "../../src/taskpane/session/state";
import type { Report } from "../../src/assessment";
import { EMPTY_STATE } from "../../src/workbook/state";

const report: Report = {
  workbook: { name: "", sheets: [], structureProtected: false, readOnly: false },
  filings: [],
  unrecognised: [],
  questions: [],
  unread: [],
  findings: [],
  summary: { errors: 0, warnings: 0, infos: 0 },
  acknowledged: { byFinding: new Map(), stale: [] },
  journal: [],
  previous: null,
};

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(next, START);
const assessed = (view: PaneState["view"] | null): PaneEvent => ({
  kind: "assessed",
  report,
  kept: EMPTY_STATE,
  sheets: [],
  view,
});

describe("the pane's state", () => {
  it("starts by reading", () => {
    expect(START).toMatchObject({ view: "start", busy: "read", report: null });
  });

  it("is free again when the report stands, and goes where the action leads", () => {
    expect(after(assessed("findings"))).toMatchObject({ view: "findings", busy: null, report, stale: false });
  });

  it("stays where it is when the action leads nowhere", () => {
    expect(after(assessed("findings"), { kind: "began", busy: "write" }, assessed(null)).view).toBe(
      "findings",
    );
  });

  it("tells a trouble and is free for another try", () => {
    const trouble = { what: "工作表受保护。", remedy: "请撤销保护。" };
    expect(after({ kind: "failed", trouble })).toMatchObject({ busy: null, trouble });
  });

  it("forgets the trouble when something new begins", () => {
    const trouble = { what: "", remedy: "" };
    expect(after({ kind: "failed", trouble }, { kind: "began", busy: "check" }).trouble).toBeNull();
  });

  it("knows that the sheet changed after a check", () => {
    expect(after(assessed("findings"), { kind: "edited" }).stale).toBe(true);
  });

  it.each([
    ["before any check", [] as PaneEvent[]],
    ["during our own writing", [assessed("findings"), { kind: "began", busy: "write" }] as PaneEvent[]],
  ])("takes no edit for a change %s", (_when, events) => {
    expect(after(...events, { kind: "edited" }).stale).toBe(false);
  });

  it("takes an edit during a check for one that may have come too late, until the next check", () => {
    const check: PaneEvent = { kind: "began", busy: "check" };
    const late = after(check, { kind: "edited" }, assessed("findings"));
    expect(late.stale).toBe(true);
    expect([check, assessed("findings")].reduce(next, late).stale).toBe(false);
  });

  it("comes back from the settings to where it was", () => {
    const inSettings = after(
      assessed("preview"),
      { kind: "went", view: "settings" },
      { kind: "went", view: "settings" },
    );
    expect(inSettings.before).toBe("preview");
  });

  it("shows the result of what was done", () => {
    const done = { kind: "written" as const, report: { outcomes: [] }, count: 0 };
    expect(after(assessed("preview"), { kind: "acted", done, view: "result" })).toMatchObject({
      view: "result",
      done,
    });
  });

  const written = (view: PaneState["view"] | null): PaneEvent => ({
    kind: "acted",
    done: { kind: "written", report: { outcomes: [] }, count: 1 },
    view,
  });
  const RUN = { at: "2026-03-01T09:30:00", entries: [], sheetsAdded: [] };
  const reassessed = (runs: number): PaneEvent => ({
    ...{ kind: "assessed", report: { ...report, unrecognised: [] }, sheets: [], view: null },
    kept: { ...EMPTY_STATE, journal: Array.from({ length: runs }, () => RUN) },
  });

  it("remembers what was filed as long as anything that was written stands", () => {
    const once = after(assessed("findings"), written("result"), reassessed(1));
    expect(once.filed).toBe(report);
    const twice = [written("result"), reassessed(2), reassessed(1)].reduce(next, once);
    expect(twice.filed).toBe(report);
    expect(next(twice, reassessed(0)).filed).toBeNull();
  });

  it("holds what it shows for outdated between a write and the reading after it", () => {
    const between = after(assessed("findings"), written(null));
    expect(between.stale).toBe(true);
    expect(next(between, reassessed(1)).stale).toBe(false);
  });

  it("shows the parts of what is being done, and forgets them with it", () => {
    const progress = { done: 1, of: 3 };
    const busy = after(
      assessed("preview"),
      { kind: "began", busy: "write" },
      { kind: "progressed", progress },
    );
    expect(busy.progress).toEqual(progress);
    expect(next(busy, reassessed(1)).progress).toBeNull();
    expect(after(assessed("preview"), { kind: "progressed", progress }).progress).toBeNull();
  });

  it("tells a trouble beside what is being done without ending it", () => {
    const trouble = { what: "隐藏。", remedy: "可显示。" };
    const busy = after(assessed("findings"), { kind: "began", busy: "write" }, { kind: "told", trouble });
    expect(busy).toMatchObject({ busy: "write", trouble });
    expect(next(busy, { kind: "told", trouble: null }).trouble).toBeNull();
  });

  it("lets go of a unit that is no longer in the workbook", () => {
    const filter = { severity: "all", search: "", filing: 0 } as const;
    const chosen = after(assessed("findings"), { kind: "filtered", filter });
    expect(chosen.filter.filing).toBe(0);
    expect(next(chosen, reassessed(0)).filter.filing).toBeNull();
  });
});
