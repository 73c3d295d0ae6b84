/** Fails when a call above our ceiling is named, or one above the floor without asking. For CI. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { apiSetsOf } from "./api-sets";
import { CEILING, faultsOf, namesOffice } from "./check";

const ROOT = join(import.meta.dirname, "../..");
const SURFACE = join(ROOT, "src/hosts/excel/surface");
/** Folders that may name Office; the rest of the sources may not. */
const MAY_NAME_OFFICE = /src[\\/](?:emulator)[\\/]/;

const require = createRequire(import.meta.url);
const declarations = join(dirname(require.resolve("@types/office-js/package.json")), "index.d.ts");

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

const sets = apiSetsOf(readFileSync(declarations, "utf8"));
const faults = sourcesIn(SURFACE).flatMap((file) => faultsOf(readFileSync(file, "utf8"), sets));
const strays = sourcesIn(join(ROOT, "src"))
  .filter((file) => !MAY_NAME_OFFICE.test(file) && namesOffice(readFileSync(file, "utf8")))
  .map((file) => `${file}: names Office outside src/hosts/excel/surface`);

for (const fault of [...faults, ...strays]) console.error(fault);
console.log(`api ceiling ${CEILING}: ${faults.length + strays.length} faults`);
process.exitCode = faults.length + strays.length === 0 ? 0 : 1;
