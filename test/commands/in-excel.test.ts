/** The ribbon's commands over an emulated Excel: what the user sees in the workbook, and in a window when it failed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { clearMarks, messageOf, scoreWorkbook } from "../../src/commands/one-click";
import { excelHost } from "../../src/hosts/excel";
import { emulateFile } from "../../emulator/file";
import type { ProfileName } from "../../emulator/profiles";
import { asExcel } from "../hosts/excel/support/opened";

const AT = "2026-03-01T09:30:00";
const BYTES = new Uint8Array(readFileSync(join(__dirname, "../golden/hengyang-2022/workbook.xlsx")));

describe.each<ProfileName>(["ltsc2021", "web", "m365win"])("%s", (profile) => {
  const open = async () => {
    const excel = await emulateFile({ bytes: BYTES, name: "workbook.xlsx", profile });
    return {
      excel,
      host: () => excelHost(asExcel(excel)),
      names: () => excel.engine.book.sheets.map(({ name }) => name),
    };
  };

  it("一键评分 fills blanks only, marks, and brings 校验结果 to the front; 清除标记 tidies up", async () => {
    const { excel, host, names } = await open();
    const { engine } = excel;
    expect(await scoreWorkbook(host(), AT)).toBeNull();
    expect([engine.simulate.textOf("自评表", "H33"), engine.simulate.textOf("自评表", "G8")]).toEqual([
      "97",
      "7,514.90",
    ]);
    expect(engine.book.active.name).toBe("校验结果");
    expect(await clearMarks(host())).toBeNull();
    expect(names()).toEqual(["基础数据表", "自评表"]);
    await host().restore("all");
    expect(engine.simulate.textOf("自评表", "G8")).toBe("");
  });

  it("tells in one sentence what stood in the way, and changes nothing", async () => {
    const { excel, host, names } = await open();
    excel.faults.cellEdit = true;
    const error: unknown = await scoreWorkbook(host(), AT).catch((thrown: unknown) => thrown);
    expect(messageOf(error)).toContain("回车");
    excel.faults.cellEdit = false;
    expect(names()).toEqual(["基础数据表", "自评表"]);
  });

  it("writes values and marks where no sheet may be added, and says so", async () => {
    const { excel, host, names } = await open();
    excel.engine.simulate.protectStructure(true);
    expect(await scoreWorkbook(host(), AT)).toContain("结构");
    expect(names()).toEqual(["基础数据表", "自评表"]);
    expect(excel.engine.simulate.textOf("自评表", "G8")).toBe("7,514.90");
  });

  it("tells why a write stopped half-way", async () => {
    const { excel, host } = await open();
    excel.faults.beforeTrip = {
      trip: 4,
      happen: () => (excel.faults.failAt = { trip: 0, action: 60, code: "AccessDenied" }),
    };
    expect(await scoreWorkbook(host(), AT)).toContain("保护");
  });
});
