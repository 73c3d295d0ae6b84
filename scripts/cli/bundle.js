import { mkdirSync, renameSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

/**
 * Makes the command line one CommonJS file that needs no node_modules.
 * @param {string} root folder of the project
 * @param {string} target file to write; replaced in one step
 */
export async function bundleCommandLine(root, target) {
  mkdirSync(path.dirname(target), { recursive: true });
  const half = `${target}.${process.pid}`;
  await build({
    entryPoints: [path.join(root, "src", "cli", "main.ts")],
    outfile: half,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    charset: "utf8",
    legalComments: "none",
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "error",
    loader: { ".cjs": "js" },
  });
  renameSync(half, target);
}
