/**
 * @jest-environment jsdom
 */
/** The pane over an emulated Excel: what the person had in front stays in front, what is hidden is shown on request. */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { emulate, type EmulatedExcel } from "../../emulator/emulate";
import { App } from "../../src/taskpane/components/App";
import { inExcel } from "../../src/taskpane/in-excel";
import { asExcel, asOffice } from "../hosts/excel/support/opened";
import { findingAt, hengyang, settled } from "./support/pane";
import { readyPage } from "./support/page";

beforeAll(readyPage);

async function open() {
  const excel = await emulate({ workbook: hengyang(), profile: "ltsc2021" });
  const user = userEvent.setup();
  render(<App surroundings={inExcel(asOffice(excel), asExcel(excel))} />);
  await until(() => screen.queryByRole("button", { name: "开始校验" }));
  const press = async (name: string | RegExp): Promise<void> => {
    await until(() => {
      const found = screen.queryByRole("button", { name });
      return found && !(found as HTMLButtonElement).disabled ? found : null;
    });
    await user.click(screen.getByRole("button", { name }));
    await settled();
  };
  return { excel, user, press };
}

async function until(found: () => unknown): Promise<void> {
  for (let tries = 0; tries < 100 && !found(); tries += 1) await settled();
  if (!found()) throw new Error(`never came: ${document.body.textContent}`);
}

const inFront = ({ engine }: EmulatedExcel): unknown => [engine.book.active.name, engine.book.selection];

describe("writing into Excel", () => {
  it("leaves the sheet in front, the selection and the hidden rows as they were, and so does giving back", async () => {
    const { excel, press } = await open();
    excel.engine.simulate.select("自评表", "C18:D19");
    excel.engine.book.sheets[1]?.hiddenRows.add(20);
    const before = inFront(excel);
    await press("开始校验");
    await press("一键评分");
    await press("写入");
    await until(() => screen.queryByText(/已写入 \d+ 处/));
    expect(excel.engine.simulate.textOf("自评表", "H33")).toBe("98");
    expect(inFront(excel)).toEqual(before);
    expect(excel.engine.book.sheets[1]?.hiddenRows.has(20)).toBe(true);
    await press("还原本次写入");
    await until(() => screen.queryByText(/已还原 \d+ 处/));
    expect(excel.engine.simulate.textOf("自评表", "H33")).toBe("97");
    expect(inFront(excel)).toEqual(before);
  });

  it("puts a reason into its cell as the text that it is", async () => {
    const { excel, user, press } = await open();
    await press("开始校验");
    await until(() => document.querySelector("[data-key]"));
    excel.engine.simulate.userEdit("自评表", "I15", "偏差原因分析及改进措施");
    excel.engine.simulate.userEdit("自评表", "H16", "4");
    excel.engine.simulate.userEdit("自评表", "B35", "");
    await press("再次校验");
    await until(() => document.querySelector('[data-key="T-01@自评表!I16"]'));
    await user.click(within(findingAt("自评表!I16")).getByRole("button", { name: /详情/ }));
    await user.click(within(findingAt("自评表!I16")).getByRole("button", { name: /说明原因/ }));
    await user.click(screen.getByLabelText("原因"));
    await user.paste("=权属不清");
    await press("保存说明");
    await until(() => screen.queryByText(/已写入 1 处/));
    expect(excel.engine.simulate.textOf("自评表", "I16")).toBe("=权属不清");
    expect(document.querySelector('[data-key="T-01@自评表!I16"]')).toBeNull();
  });
});

describe("a jump in Excel", () => {
  it("to a hidden row is told, and goes there once the row is shown", async () => {
    const { excel, user, press } = await open();
    const sheet = excel.engine.book.sheets[0];
    sheet?.hiddenRows.add(5);
    await press("开始校验");
    await until(() => document.querySelector("[data-key]"));
    await user.click(within(findingAt("基础数据表!D6")).getAllByRole("button")[0] as HTMLElement);
    await press("显示");
    await until(() => !screen.queryByRole("alert"));
    expect(sheet?.hiddenRows.has(5)).toBe(false);
    expect(inFront(excel)).toEqual(["基础数据表", { top: 5, left: 3, bottom: 5, right: 3 }]);
  });
});
