/**
 * @jest-environment jsdom
 */
/** Parts that come after the first view: brought once, tried again, and a way out where they cannot come. */
import { screen } from "@testing-library/react";
import { PANELS } from "../../src/taskpane/components/later-panels";
import { VIEWS } from "../../src/taskpane/components/later";
import { PartMissing, partOf, type Part } from "../../src/taskpane/part";
import { JUDGING } from "../../src/taskpane/session/parts";
import { openPane, press } from "./support/pane";
import { readyPage } from "./support/page";

beforeAll(readyPage);
afterEach(() => jest.restoreAllMocks());

function withhold(part: Part<unknown>): void {
  jest.spyOn(part, "here").mockReturnValue(null);
  jest.spyOn(part, "bring").mockRejectedValue(new PartMissing(new Error("Loading chunk 7 failed")));
}

describe("a part", () => {
  it("is brought once, and is here from then on", async () => {
    const load = jest.fn(() => Promise.resolve("content"));
    const part = partOf(load);
    expect(part.here()).toBeNull();
    await part.bring();
    await expect(part.bring()).resolves.toBe("content");
    expect(part.here()).toBe("content");
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("can be tried again after a failure", async () => {
    const load = jest.fn(() => Promise.resolve("content"));
    load.mockRejectedValueOnce(new TypeError("network"));
    const part = partOf(load);
    await expect(part.bring()).rejects.toThrow(PartMissing);
    await expect(part.bring()).resolves.toBe("content");
  });
});

describe("a part that cannot be loaded", () => {
  it("is told in place of its view, with the way out", async () => {
    withhold(VIEWS);
    const reopen = jest.fn();
    const pane = await openPane({ reopen });
    await press(pane, /设置/);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("面板的部分文件没有载入");
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    await press(pane, "重新打开面板");
    expect(reopen).toHaveBeenCalledTimes(1);
  });

  it("is told in place of a panel of the first view", async () => {
    withhold(PANELS);
    const pane = await openPane();
    await press(pane, "插入标准表样");
    expect(screen.getByRole("region", { name: "插入标准表样" })).toHaveTextContent("重新打开面板");
  });

  it("stops a check before it begins", async () => {
    withhold(JUDGING);
    const reopen = jest.fn();
    const pane = await openPane({ reopen });
    await press(pane, "开始校验");
    expect(screen.getByRole("alert")).toHaveTextContent("面板的部分文件没有载入");
    await press(pane, "重新打开面板");
    expect(reopen).toHaveBeenCalledTimes(1);
  });
});
