/** The calls that the host makes are calls that Microsoft's library has. */
import type { ExcelNamespace } from "../../../src/hosts/excel/surface";
import { emulate } from "../../../emulator/emulate";
import { loadMicrosoftClient } from "../../emulator/support/microsoft-client";
import { workbookOf } from "../../emulator/support/books";

/** Fails to compile when a call of ours does not fit Microsoft's types. */
const asSurface = (real: typeof Excel): ExcelNamespace => real;

it("fits Microsoft's types, and its library loads", async () => {
  const { engine } = await emulate({ workbook: workbookOf([{ name: "自评" }]), profile: "ltsc2021" });
  const { Excel } = loadMicrosoftClient(() => engine, "excel-win32-16.01.debug.js");
  expect(typeof asSurface(Excel).run).toBe("function");
});
