/** The registry of checks, made from the files of `src/regulation/checks`: a check is registered by standing there. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const FOLDER = "src/regulation/checks";
/** Families in the order of the catalogue; those of the last one speak of several filings. */
export const FAMILIES = {
  structure: "S",
  money: "M",
  rates: "R",
  scores: "P",
  grade: "G",
  targets: "T",
  rules: "L",
  reading: "Z",
  years: "B",
  coherence: "C",
  between: "B",
} as const;
export type Family = keyof typeof FAMILIES;
const HEAD = "Made by `npm run new`; not edited by hand.";

interface Registered {
  readonly family: Family;
  readonly file: string;
  readonly id: string;
  readonly name: string;
}

function checksIn(family: Family): readonly Registered[] {
  const folder = path.join(FOLDER, family);
  return readdirSync(folder)
    .filter((file) => /^[a-z]-\d\d-.*\.ts$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(folder, file), "utf8");
      const name = /^export const ([A-Z][A-Z0-9_]*)(?:: CheckAcross)? = (?:\w+\()?\{$/m.exec(text)?.[1];
      const id = /^ {2}id: "([A-Z]-\d\d)",$/m.exec(text)?.[1];
      if (name === undefined || id === undefined || !file.startsWith(`${id.toLowerCase()}-`))
        throw new Error(`${folder}/${file}: no check with the id of its file name`);
      return { family, file, id, name };
    });
}

/** Every check that has a file, in the order of the catalogue. */
export const registeredChecks = (): readonly Registered[] =>
  (Object.keys(FAMILIES) as Family[]).flatMap(checksIn);

const WIDTH = 110;
const list = (items: readonly string[]): string => items.map((item) => `  ${item},\n`).join("");

/** An array as Prettier lays it out: on one line where it fits. */
function array(head: string, items: readonly string[], tail: string): string {
  const line = `${head}[${items.join(", ")}]${tail}`;
  return line.length <= WIDTH ? line : `${head}[\n${list(items)}]${tail}`;
}

function importOf({ family, file, name }: Registered): string {
  const from = `from "./${family}/${file.slice(0, -3)}";`;
  const line = `import { ${name} } ${from}`;
  return line.length <= WIDTH ? line : `import {\n  ${name},\n} ${from}`;
}

/** The two files of the registry by their paths: the ids as literal types, and the checks themselves. */
export function registryFiles(): ReadonlyMap<string, string> {
  const all = registeredChecks();
  const across = all.filter(({ family }) => family === "between");
  const single = all.filter(({ family }) => family !== "between");
  const names = (some: readonly Registered[]): readonly string[] => some.map(({ name }) => name);
  const ids = all.map(({ id }) => `"${id}"`);
  return new Map([
    [
      `${FOLDER}/ids.ts`,
      `/** The ids of all checks. ${HEAD} */
${array("export const CHECK_IDS = ", ids, " as const;")}
export type CheckId = (typeof CHECK_IDS)[number];
`,
    ],
    [
      `${FOLDER}/index.ts`,
      `/** The registry of checks, in the order of the catalogue. ${HEAD} */
import type { CheckAcross } from "./between-filings";
import type { Check } from "./check";
${all.map(importOf).join("\n")}

${array("export const CHECKS: readonly Check[] = ", names(single), ";")}

/** The checks over several filings: those of one workbook, or of the files of one call. */
${array("export const CHECKS_ACROSS: readonly CheckAcross[] = ", names(across), ";")}
`,
    ],
  ]);
}

const RATES = "src/regulation/rates";

interface RegisteredRate {
  readonly file: string;
  readonly id: string;
  readonly kind: "one" | "several" | "named";
}

function ratesIn(file: string): readonly RegisteredRate[] {
  const text = readFileSync(path.join(RATES, file), "utf8");
  const found = text.matchAll(/^export const (R\d\d)(?:: (readonly )?(Named)?Rate)?(?:\[\])? = /gm);
  return [...found].map(([line, id = "", several, named]) => ({
    file,
    id,
    kind: several ? "several" : named || !line.includes(":") ? "named" : "one",
  }));
}

/** Every rate that has a file, in the order of the catalogue. */
export const registeredRates = (): readonly RegisteredRate[] =>
  readdirSync(RATES)
    .flatMap(ratesIn)
    .sort((one, other) => one.id.localeCompare(other.id));

/** The registry of rates by its path. */
export function rateFiles(): ReadonlyMap<string, string> {
  const all = registeredRates();
  const files = [...new Set(all.map(({ file }) => file))];
  const imports = files.map((file) => {
    const ids = all.filter((one) => one.file === file).map(({ id }) => id);
    return `${array("import ", ids, "").replace("[", "{ ").replace(/]$/, " }")} from "./${file.slice(0, -3)}";`;
  });
  const names = (some: readonly RegisteredRate[]): readonly string[] =>
    some.map(({ id, kind }) => (kind === "several" ? `...${id}` : id));
  const computed = names(all.filter(({ kind }) => kind !== "named"));
  return new Map([
    [
      `${RATES}/registry.ts`,
      `/** The registry of rates, in the order of the catalogue. ${HEAD} */
import type { NamedRate, Rate } from "./rate";
${imports.join("\n")}

/** Every rate that can be computed from the cells of a form. */
${array("export const RATES: readonly Rate[] = ", computed, ";")}

/** Every rate that the catalogue has a name for. */
${array("export const NAMED_RATES: readonly NamedRate[] = ", names(all), ";")}
`,
    ],
  ]);
}

/** Writes the registries anew. */
export function writeRegistry(): void {
  for (const [file, text] of [...registryFiles(), ...rateFiles()]) writeFileSync(file, text);
}
