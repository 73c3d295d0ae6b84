/** The host of workbook files holds the contract, on packages that are really written and read again. */
import { openXlsx } from "../../../src/hosts/xlsx";
import { gridPackage, partOfSheet, typedInto } from "../../support/grid-package";
import { describeHost } from "../contract";

describeHost("xlsx", async (workbook, fills) => {
  const host = openXlsx(gridPackage(workbook, fills), workbook.name);
  return {
    host,
    reopen: async () => openXlsx(host.save(), workbook.name),
    edited: async (sheet, cell, value) => {
      const saved = host.save();
      return openXlsx(typedInto(saved, partOfSheet(saved, sheet), cell, value), workbook.name);
    },
  };
});
