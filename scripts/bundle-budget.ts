/**
 * Holds what was built: every script parses as ES2020, no page carries an inline script or style, and what a page
 * loads besides office.js, at its start and in all, stays under a budget. Ends with 1 when something does not hold.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";

interface Budget {
  /** Everything that the page asks for before a person can press a button. */
  readonly start: number;
  /** With the parts that follow when the page is idle: all that checking and scoring load. */
  readonly usual: number;
  /** With every part that a click may bring, the readers of old formats among them. */
  readonly all: number;
}

/** Kilobytes (1,000 bytes) after gzip of what each page loads; lowered whenever there is room. */
const BUDGETS: Readonly<Record<string, Budget>> = {
  taskpane: { start: 196, usual: 344, all: 760 },
  commands: { start: 190, usual: 190, all: 191 },
};
const FOLDER = "dist";
/** Written by the build. */
const PAGE_FILES = "out/page-files.json";

const read = (file: string): Buffer => readFileSync(path.join(FOLDER, file));

/** Scripts of ours; Microsoft's copied files are not ours to judge. */
function ownScripts(): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".js") && !file.startsWith(`office${path.sep}`),
  );
}

/** ES2018 has lookbehind, but web views of Macs before Safari 16.4 refuse a whole script that names it. */
const LOOKBEHIND = /\(\?<[!=]/;

function syntaxTroubles(file: string): readonly string[] {
  const script = read(file).toString("utf8");
  const behind = LOOKBEHIND.test(script) ? [`${file}: lookbehind in a regular expression`] : [];
  try {
    parse(script, { ecmaVersion: 2020 });
    return behind;
  } catch (error) {
    return [...behind, `${file}: no ES2020: ${String(error)}`];
  }
}

function pageTroubles(file: string): readonly string[] {
  const html = read(file).toString("utf8");
  const inline = /<script(?![^>]*\ssrc=)[^>]*>|<style[\s>]|\sstyle=|\son[a-z]+=/i.exec(html);
  const policy = /<meta charset="utf-8" \/>\s*<meta\s+http-equiv="Content-Security-Policy"/.test(html);
  return [
    ...(inline ? [`${file}: inline ${inline[0]}`] : []),
    ...(policy ? [] : [`${file}: the policy is not the first word after the encoding`]),
  ];
}

/** Own files that a page loads at its start. */
function startFilesOf(page: string): readonly string[] {
  const html = read(page).toString("utf8");
  const files = [...html.matchAll(/(?:src|href)="(?!https?:)([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? "",
  );
  return [page, ...files.filter((file) => !file.startsWith("office/"))];
}

const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / 1000;

type PageFiles = Readonly<
  Record<string, { readonly next: readonly string[]; readonly later: readonly string[] }>
>;

function budgetTroubles(name: string, budget: Budget, files: PageFiles): readonly string[] {
  const start = sizeOf(startFilesOf(`${name}.html`));
  const usual = start + sizeOf(files[name]?.next ?? []);
  const all = usual + sizeOf(files[name]?.later ?? []);
  const sizes = Object.entries({ start, usual, all } satisfies Budget);
  const limits = new Map(Object.entries(budget));
  const told = sizes.map(([kind, size]) => `${kind} ${size.toFixed(1)} of ${limits.get(kind)}`);
  console.log(`${name}, kB gzip: ${told.join(", ")}`);
  return sizes.some(([kind, size]) => size > (limits.get(kind) ?? 0)) ? [`${name}: over its budget`] : [];
}

const pages = readdirSync(FOLDER).filter((file) => file.endsWith(".html"));
const files = JSON.parse(readFileSync(PAGE_FILES, "utf8")) as PageFiles;
const troubles = [
  ...ownScripts().flatMap(syntaxTroubles),
  ...pages.flatMap(pageTroubles),
  ...Object.entries(BUDGETS).flatMap(([name, budget]) => budgetTroubles(name, budget, files)),
];
for (const trouble of troubles) console.error(trouble);
process.exitCode = troubles.length > 0 ? 1 : 0;
