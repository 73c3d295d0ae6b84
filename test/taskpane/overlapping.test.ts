/** Actions that are stopped, left or overlapped while something of them is still on its way. */
import { assessWorkbook } from "../../src/assessment";
import { HostProblem } from "../../src/hosts/host";
import { memoryHost, type MemoryHost } from "../../emulator/memory/memory";
import type { Part } from "../../src/taskpane/part";
import { JUDGING, TEMPLATES } from "../../src/taskpane/session/parts";
import { controllerOf } from "../../src/taskpane/session/controller";
import { troubleOf, type PaneHost } from "../../src/taskpane/session/actions";
import { next, START, type PaneState } from "../../src/taskpane/session/state";
import { workbookOf } from "../support/grid";
import { HENGYANG_BASIC, HENGYANG_SELF } from "../support/published/hengyang-2022";

afterEach(() => jest.restoreAllMocks());

const FORM = { form: "basic-data", pack: "hunan-hengyang-2022", year: 2022 } as const;
const OPTIONS = { values: "all", marks: true, sheets: false, replaceFormulas: false } as const;
const quick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A part that comes only when it is let. */
function holdBack<Content>(part: Part<Content>): () => Promise<void> {
  const bring = part.bring.bind(part);
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  jest.spyOn(part, "bring").mockImplementation(() => held.then(bring));
  return async () => {
    come();
    await bring();
    await quick();
  };
}

async function opened(over: Partial<PaneHost> = {}) {
  const inner: MemoryHost = memoryHost(workbookOf([HENGYANG_BASIC, HENGYANG_SELF]));
  const calls: string[] = [];
  const host: PaneHost = {
    ...inner,
    apply: (plan, at) => {
      calls.push("apply");
      return inner.apply(plan, at);
    },
    remember: (change) => {
      calls.push("remember");
      return inner.remember(change);
    },
    uncover: async () => undefined,
    cancel: () => undefined,
    leave: () => undefined,
    ...over,
  };
  let state: PaneState = START;
  const insertSheets = () => {
    calls.push("insert");
    return Promise.resolve({ kind: "opened-apart" } as const);
  };
  const outside = { host, insertSheets, now: () => "2026-03-01T09:30:00" };
  const controller = controllerOf(outside, (event) => (state = next(state, event)));
  const report = assessWorkbook(inner.current());
  await JUDGING.bring();
  await controller.recognise();
  return { inner, calls, controller, report, now: () => state };
}

describe("a write whose part of the pane has not come yet", () => {
  it("is never made after it was stopped, and that nothing was changed is said", async () => {
    const { calls, controller, report, now } = await opened();
    const come = holdBack(JUDGING);
    const written = controller.write(report, OPTIONS);
    controller.cancel();
    await come();
    await written;
    expect(calls).toEqual([]);
    expect(now()).toMatchObject({ busy: null, trouble: { what: "已按要求停止，未改动任何内容。" } });
  });

  it("is never made after it was left, which is not told as a reading after a write", async () => {
    const { calls, controller, report, now } = await opened();
    const come = holdBack(JUDGING);
    const written = controller.write(report, OPTIONS);
    controller.leave("write");
    expect(now().trouble?.what).toBe("已停止等待，未改动任何内容。");
    await come();
    await written;
    expect(calls).toEqual([]);
  });

  it("is made where nobody stopped it, also after one that was stopped", async () => {
    const { calls, controller, report } = await opened();
    controller.cancel();
    await controller.write(report, OPTIONS);
    expect(calls).toEqual(["apply"]);
  });
});

it("forms that were left before they were made are not inserted", async () => {
  const { calls, controller } = await opened();
  const come = holdBack(TEMPLATES);
  const inserted = controller.insertForms([FORM]);
  controller.leave("insert");
  await come();
  expect(await inserted).toBe(false);
  expect(calls).toEqual([]);
});

describe("files of last year that were read while a check began", () => {
  it("wait for the check, which goes to its view", async () => {
    const { controller, now } = await opened();
    const checked = controller.check();
    const compared = controller.compareWith([]);
    await Promise.all([checked, compared]);
    expect(now()).toMatchObject({ view: "findings", busy: null });
  });
});

it("a part that the host could not load is told like any other part", () => {
  const error = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
  expect(troubleOf(error)).toMatchObject({ action: { kind: "reopen" } });
  expect(troubleOf(new HostProblem("busy", "忙。", "稍候。"))).toEqual({ what: "忙。", remedy: "稍候。" });
});
