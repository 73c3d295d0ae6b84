/**
 * `npm run new -- check|rate|pack NAME`: writes the file, registers it and says what is left. Without a kind it writes
 * the registries anew. NAME: `m-28-spent-twice` for a check, `r19-arrears` for a rate, `hunan-changsha` for a pack.
 */
import { existsSync, writeFileSync } from "node:fs";
import { addPack } from "./packs";
import { writeRegistry } from "./registry";
import { checkFile, packFile, rateFile, type NewFile } from "./templates";

const KINDS = { check: checkFile, rate: rateFile, pack: packFile } as const;
type Kind = keyof typeof KINDS;
const isKind = (text: string): text is Kind => text in KINDS;

function write(kind: Kind, name: string): void {
  const { file, text, constant, left }: NewFile = KINDS[kind](name);
  if (existsSync(file)) throw new Error(`${file} is there already`);
  writeFileSync(file, text);
  if (kind === "pack") addPack(file, constant);
  console.log(
    [`wrote ${file} and registered it. What is left:`, ...left.map((one) => `  - ${one}`)].join("\n"),
  );
}

const [kind, name] = process.argv.slice(2);
if (kind !== undefined) {
  if (!isKind(kind) || name === undefined) throw new Error("npm run new -- check|rate|pack NAME");
  write(kind, name);
}
writeRegistry();
