/**
 * Fills the clean forms and lets LibreOffice calculate and save them into test/golden-templates: the results of an
 * engine that nobody here wrote. Run: node --import tsx scripts/templates/recalculate.ts (needs soffice).
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createXlsx } from "../../src/hosts/xlsx/create";
import { FILLED, filledSheets, graftedForms, THRESHOLDS } from "../../test/support/filled-templates";

const PUBLISHED = join(import.meta.dirname, "../../test/golden/hengyang-2022/workbook.xlsx");
const TARGET = join(import.meta.dirname, "../../test/golden-templates");

/** By default LibreOffice asks or keeps results that a file brings along; here it must calculate every one. */
const ALWAYS_RECALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
  "<value>0</value></prop></item></oor:items>";

const folder = mkdtempSync(join(tmpdir(), "templates-"));
try {
  mkdirSync(join(folder, "profile/user"), { recursive: true });
  writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
  mkdirSync(TARGET, { recursive: true });
  const books = Object.keys(FILLED).map((name) => [name, createXlsx(filledSheets(name))] as const);
  const thresholds = ["thresholds", createXlsx([THRESHOLDS])] as const;
  const grafted = ["grafted-2022", graftedForms(new Uint8Array(readFileSync(PUBLISHED)))] as const;
  for (const [name, bytes] of [...books, thresholds, grafted]) {
    const source = join(folder, `${name}.xlsx`);
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const wish = [
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(folder, "out"),
    ];
    execFileSync("soffice", [profile, ...wish, source], { stdio: "ignore" });
    copyFileSync(join(folder, "out", `${name}.xlsx`), join(TARGET, `${name}.xlsx`));
    console.log(`${name}.xlsx`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
