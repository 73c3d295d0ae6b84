/** Builds the pages where they are missing or older than what they are made of; says in one line which it is. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

const MADE_OF = [
  "src",
  "emulator",
  "playground",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];
/** Written last by the build. */
const STAMP = "out/page-files.json";

const changedAt = (file: string): number => statSync(file).mtimeMs;

function newestIn(name: string): number {
  if (!statSync(name).isDirectory()) return changedAt(name);
  const files = readdirSync(name, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((entry) => changedAt(path.join(entry.parentPath, entry.name))));
}

/** Whether `dist` was built after the last change of anything that it is made of. */
export function isFresh(): boolean {
  if (!existsSync("dist") || !existsSync(STAMP)) return false;
  const built = changedAt(STAMP);
  return MADE_OF.every((name) => newestIn(name) <= built);
}

/** Builds unless `dist` is fresh. @throws Error when the build fails */
export function ensureBuilt(): void {
  if (isFresh()) return console.log("dist is fresh");
  console.log("dist is missing or older than its sources: npm run build");
  execFileSync("npm", ["run", "--silent", "build"], { stdio: ["ignore", "ignore", "inherit"] });
}
