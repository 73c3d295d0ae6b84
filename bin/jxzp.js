#!/usr/bin/env node
/**
 * Starts the command line from one precompiled file. In a checkout the file is made anew when a source is younger; in
 * a package without sources it is taken as it is. What V8 made of it is kept in the user's cache folder, so that the
 * next start need not compile; where nothing can be kept, it starts all the same.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import path from "node:path";
import vm from "node:vm";

const root = path.join(import.meta.dirname, "..");
const sources = path.join(root, "src");
const bundle = path.join(root, "out", "cli", "jxzp.cjs");

/** @returns {number} when the youngest source was changed, in milliseconds; 0 without sources. */
function youngestSource() {
  if (!existsSync(sources)) return 0;
  const files = readdirSync(sources, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(".ts"),
  );
  const ages = files.map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(statSync(path.join(root, "package.json")).mtimeMs, ...ages);
}

async function makeFresh() {
  const made = existsSync(bundle) ? statSync(bundle).mtimeMs : -1;
  if (made >= youngestSource()) return;
  const { bundleCommandLine } = await import("../scripts/cli/bundle.js");
  await bundleCommandLine(root, bundle);
}

function cacheFolder() {
  if (process.env.JXZP_CACHE) return process.env.JXZP_CACHE;
  if (process.platform === "win32") return path.join(process.env.LOCALAPPDATA ?? homedir(), "jxzp");
  if (process.platform === "darwin") return path.join(homedir(), "Library", "Caches", "jxzp");
  return path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), ".cache"), "jxzp");
}

/** Takes the place of a file in one step, so that no other start reads half of it. */
function keep(file, data) {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const half = `${file}.${process.pid}`;
    writeFileSync(half, data);
    renameSync(half, file);
  } catch {
    // A folder that cannot be written only costs the time to compile.
  }
}

/** What an older bundle left behind serves nobody. */
function dropOthers(folder, name) {
  try {
    for (const file of readdirSync(folder)) if (!file.startsWith(name)) rmSync(path.join(folder, file));
  } catch {
    // Nothing there yet, or nothing that may be taken away.
  }
}

function readKept(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function run() {
  const { mtimeMs, size } = statSync(bundle);
  const place = createHash("sha256").update(bundle).digest("hex").slice(0, 12);
  const command = /^[a-z]+$/.exec(process.argv[2] ?? "")?.[0] ?? "any";
  const folder = path.join(cacheFolder(), place);
  const name = `${process.version}-${process.arch}-${size}-${Math.round(mtimeMs)}`;
  const kept = path.join(folder, `${name}-${command}.bin`);
  const cachedData = readKept(kept);
  const code = readFileSync(bundle, "utf8");
  const script = new vm.Script(`(function (require, module, exports, __filename) {${code}\n})`, {
    filename: bundle,
    cachedData,
    importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (!cachedData || script.cachedDataRejected) {
    // What was compiled on the way is worth keeping too.
    process.once("exit", () => {
      dropOthers(folder, name);
      keep(kept, script.createCachedData());
    });
  }
  const module = { exports: {} };
  script.runInThisContext()(createRequire(bundle), module, module.exports, bundle);
}

await makeFresh();
run();
