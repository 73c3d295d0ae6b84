/** `npm run manifest -- --url https://内网地址 [--out dist/manifest.xml]`: a manifest for a given host; checked first. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { OfficeAddinManifest } from "office-addin-manifest";
import { manifestFaults } from "./validate";

const DEVELOPMENT_HOST = "https://localhost:3000";

/** The manifest with every address moved to another host. Throws RangeError when it is no https address. */
export function forHost(xml: string, url: string): string {
  const address = new URL(url);
  if (address.protocol !== "https:") throw new RangeError("地址必须以 https:// 开头");
  return xml
    .replaceAll(DEVELOPMENT_HOST, address.href.replace(/\/+$/, ""))
    .replace(/<AppDomain>[^<]*<\/AppDomain>/g, `<AppDomain>${address.origin}</AppDomain>`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { url: { type: "string" }, out: { type: "string", default: "dist/manifest.xml" } },
  });
  const xml = readFileSync("manifest.xml", "utf8");
  const made = values.url === undefined ? xml : forHost(xml, values.url);
  const faults = manifestFaults(made, "assets");
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    process.exitCode = 1;
    return;
  }
  const target = values.url === undefined ? "manifest.xml" : values.out;
  if (values.url !== undefined) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, made);
  }
  const info = await OfficeAddinManifest.readManifestFile(target);
  console.log(
    `${target}：${info.displayName ?? ""} ${info.version ?? ""}（${info.id ?? ""}），结构检查通过。`,
  );
}

if (process.argv[1]?.endsWith("manifest/main.ts")) await main();
