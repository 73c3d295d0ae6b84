/** `npm run manifest -- --url https://内网地址 [--out dist/manifest.xml]`: a manifest for a given host; checked first. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { OfficeAddinManifest } from "office-addin-manifest";
import { manifestFaults } from "./validate";

const DEVELOPMENT_HOST = "https://localhost:3000";

const USAGE =
  "用法：npm run manifest -- [--url https://内网地址] [--out dist/manifest.xml]\n" +
  "不带 --url 时检查 manifest.xml；带 --url 时另写一份地址改为该站点的清单，省略 --out 时写到 dist/manifest.xml。";

/** The manifest with every address moved to another host. Throws RangeError when it is no https address. */
export function forHost(xml: string, url: string): string {
  if (!URL.canParse(url)) throw new RangeError(`不是网址：${url}`);
  const address = new URL(url);
  if (address.protocol !== "https:") throw new RangeError("地址必须以 https:// 开头");
  return xml
    .replaceAll(DEVELOPMENT_HOST, address.href.replace(/\/+$/, ""))
    .replace(/<AppDomain>[^<]*<\/AppDomain>/g, `<AppDomain>${address.origin}</AppDomain>`);
}

/** What was asked for; throws TypeError where the arguments cannot be read. */
const asked = (): { readonly url?: string; readonly out: string; readonly help: boolean } =>
  parseArgs({
    options: {
      url: { type: "string" },
      out: { type: "string", default: "dist/manifest.xml" },
      help: { type: "boolean", short: "h", default: false },
    },
  }).values;

async function main(): Promise<void> {
  const values = asked();
  if (values.help) return console.log(USAGE);
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

/** Says in a line what cannot be done; a bug is thrown on. */
function complain(error: unknown): void {
  const isArgument =
    error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  if (!isArgument && !(error instanceof RangeError)) throw error;
  console.error(isArgument ? USAGE : `${error.message}。\n${USAGE}`);
  process.exitCode = 2;
}

if (process.argv[1]?.endsWith("manifest/main.ts")) await main().catch(complain);
