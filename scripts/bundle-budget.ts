/**
 * Holds what was built: every script parses as ES2020, no page carries an inline script or style, and what the pane
 * loads besides office.js stays under a budget. Ends with 1 when something does not hold.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";

/** Kilobytes (1,000 bytes) after gzip of what each page loads; lowered whenever there is room. */
const BUDGET: Readonly<Record<string, number>> = { "taskpane.html": 248, "commands.html": 118 };
const FOLDER = "dist";

const read = (file: string): Buffer => readFileSync(path.join(FOLDER, file));

/** Scripts of ours; Microsoft's copied files are not ours to judge. */
function ownScripts(): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".js") && !file.startsWith(`office${path.sep}`),
  );
}

function syntaxTroubles(file: string): readonly string[] {
  try {
    parse(read(file).toString("utf8"), { ecmaVersion: 2020 });
    return [];
  } catch (error) {
    return [`${file}: no ES2020: ${String(error)}`];
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
function loadedBy(page: string): readonly string[] {
  const html = read(page).toString("utf8");
  const files = [...html.matchAll(/(?:src|href)="(?!https?:)([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? "",
  );
  return [page, ...files.filter((file) => !file.startsWith("office/"))];
}

function sizeOf(page: string): number {
  return loadedBy(page).reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / 1000;
}

const pages = readdirSync(FOLDER).filter((file) => file.endsWith(".html"));
const troubles = [...ownScripts().flatMap(syntaxTroubles), ...pages.flatMap(pageTroubles)];
for (const page of pages) {
  const budget = BUDGET[page];
  if (budget === undefined) continue;
  const size = sizeOf(page);
  console.log(`${page}: ${size.toFixed(1)} kB gzip of ${budget} kB`);
  if (size > budget) troubles.push(`${page}: over its budget`);
}
for (const trouble of troubles) console.error(trouble);
process.exitCode = troubles.length > 0 ? 1 : 0;
