/**
 * @jest-environment jsdom
 */
/** 插入标准表样: which forms, by which rules, for which year; what came of it is said. */
import { screen } from "@testing-library/react";
import { HostProblem } from "../../src/hosts/host";
import { openXlsx } from "../../src/hosts/xlsx";
import { createXlsx } from "../../src/hosts/xlsx/create";
import { makeTemplate } from "../../src/templates";
import { workbookOf } from "../support/grid";
import { openPane, press, type OpenPane, type PaneOptions } from "./support/pane";
import { readyPage } from "./support/page";

beforeAll(readyPage);

const empty = () => workbookOf([{ name: "Sheet1", rows: [] }]);

/** The pane over an empty workbook, and the files that were to be inserted. */
async function openForms(
  insertSheets?: PaneOptions["insertSheets"],
): Promise<{ readonly pane: OpenPane; readonly files: Uint8Array[] }> {
  const files: Uint8Array[] = [];
  const pane = await openPane({
    workbook: empty(),
    insertSheets: async (file) => {
      files.push(file);
      return insertSheets ? insertSheets(file) : { kind: "inserted", sheets: ["基础数据表", "自评表 (2)"] };
    },
  });
  await press(pane, "插入标准表样");
  return { pane, files };
}

async function sheetsIn(file: Uint8Array | undefined): Promise<readonly (readonly [string, string])[]> {
  const { workbook } = await openXlsx(file ?? new Uint8Array(), "表样.xlsx").read();
  return workbook.sheets.map(({ name, rows }) => [
    name,
    rows.flatMap((row) => row?.map((cell) => cell?.text ?? "") ?? []).find((text) => text !== "") ?? "",
  ]);
}

describe("插入标准表样", () => {
  it("inserts the usual forms of last year, and says under which names", async () => {
    const { pane, files } = await openForms();
    expect(screen.getByRole("textbox", { name: "年度" })).toHaveValue("2025");
    await press(pane, "插入");
    const sheets = await sheetsIn(files[0]);
    expect(sheets.map(([name]) => name)).toEqual(["基础数据表", "自评表"]);
    expect(sheets[0]?.[1]).toContain("2025年度");
    expect(screen.getByText(/^已插入工作表：基础数据表、自评表 \(2\)。/)).toBeInTheDocument();
    expect(screen.queryByRole("textbox", { name: "年度" })).not.toBeInTheDocument();
  });

  it("inserts what was chosen by the pack and for the year that were chosen", async () => {
    const { pane, files } = await openForms();
    await pane.user.click(screen.getByRole("checkbox", { name: "基础数据表" }));
    await pane.user.click(screen.getByRole("checkbox", { name: "自评表" }));
    await pane.user.click(screen.getByRole("checkbox", { name: "项目支出绩效自评表" }));
    await pane.user.clear(screen.getByRole("textbox", { name: "年度" }));
    await pane.user.type(screen.getByRole("textbox", { name: "年度" }), "2018");
    const pack = screen.getByRole("combobox", { name: "规则包" });
    await pane.user.selectOptions(pack, "sc-10-90");
    await press(pane, "插入");
    const wanted = makeTemplate({ form: "project", pack: "sc-10-90", year: 2018 });
    expect(files[0]).toEqual(createXlsx([wanted]));
  });

  it("says that the file was opened in a window of its own", async () => {
    const { pane } = await openForms(async () => ({ kind: "opened-apart" }));
    await press(pane, "插入");
    expect(screen.getByText(/标准表样已在新窗口打开/)).toBeInTheDocument();
  });

  it("says what stands in the way and what to do, and keeps the choices", async () => {
    const refused = new HostProblem("structure-protected", "工作簿结构受保护。", "请先撤销保护。");
    const { pane } = await openForms(() => Promise.reject(refused));
    await press(pane, "插入");
    expect(screen.getByRole("alert")).toHaveTextContent("工作簿结构受保护。请先撤销保护。");
    expect(screen.getByRole("textbox", { name: "年度" })).toHaveValue("2025");
  });

  it.each([
    ["19", "年度请填 2000—2099 之间的四位数字。"],
    ["1999", "年度请填 2000—2099 之间的四位数字。"],
    ["2100", "年度请填 2000—2099 之间的四位数字。"],
    ["2000", ""],
    ["2099", ""],
  ])("says of the year %s: %j", async (typed, told) => {
    const { pane } = await openForms();
    await pane.user.clear(screen.getByRole("textbox", { name: "年度" }));
    await pane.user.type(screen.getByRole("textbox", { name: "年度" }), typed);
    const button = screen.getByRole("button", { name: "插入" });
    if (told === "") return expect(button).toBeEnabled();
    expect(screen.getByText(told)).toBeInTheDocument();
    expect(button).toBeDisabled();
  });

  it("asks for a form where none is chosen", async () => {
    const { pane } = await openForms();
    await pane.user.click(screen.getByRole("checkbox", { name: "基础数据表" }));
    await pane.user.click(screen.getByRole("checkbox", { name: "自评表" }));
    expect(screen.getByText("请至少选择一张表。")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "插入" })).toBeDisabled();
  });
});
