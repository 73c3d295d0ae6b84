/** The Excel host holds the contract of all hosts, in the Excels that bureaus have. */
import { excelHost } from "../../../src/hosts/excel";
import { emulate, type EmulatedExcel } from "../../../emulator/emulate";
import type { ProfileName } from "../../../emulator/profiles";
import { asExcel } from "./support/opened";
import { describeHost } from "../contract";

/** A host that has read its workbook once, as every surface does before it plans anything. */
async function hostOn(emulated: EmulatedExcel) {
  const host = excelHost(asExcel(emulated));
  await host.read();
  return host;
}

const CALCULATED = 7515.9;

describe.each<ProfileName>(["ltsc2021", "web", "m365win"])("%s", (profile) => {
  describeHost(
    "excel",
    async (workbook, fills = {}) => {
      const emulated = await emulate({ workbook, profile, fills });
      return {
        host: await hostOn(emulated),
        reopen: async () => hostOn(await emulated.reopen()),
        edited: async (sheet, cell, value) => {
          const again = await emulated.reopen();
          again.engine.simulate.userEdit(sheet, cell, String(value ?? ""));
          return hostOn(again);
        },
      };
    },
    CALCULATED,
  );
});
