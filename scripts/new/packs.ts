/** Registering a pack: the order of the registry is a choice of its own, so a new pack is put last and moved by hand. */
import { readFileSync, writeFileSync } from "node:fs";

const REGISTRY = "src/regulation/packs/index.ts";

/** Adds a pack as the last one of the registry. */
export function addPack(file: string, constant: string): void {
  const name = file.replace(/^.*\//, "").replace(/\.ts$/, "");
  const text = readFileSync(REGISTRY, "utf8")
    .replace(/\n\nexport \{/, `\nimport { ${constant} } from "./${name}";\n\nexport {`)
    .replace(/(PACKS: readonly Pack\[\] = \[[^\]]*)\];/, `$1  ${constant},\n];`);
  writeFileSync(REGISTRY, text);
}
