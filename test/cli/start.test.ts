import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const WORKBOOK = join(ROOT, "test/golden/hengyang-2022/workbook.xlsx");
const folder = mkdtempSync(join(tmpdir(), "jxzp-start-"));
const cache = join(folder, "cache");

afterAll(() => rmSync(folder, { recursive: true }));

function start(
  kept: string,
  ...words: readonly string[]
): { readonly out: string; readonly exit: number | null } {
  const { stdout, status } = spawnSync(process.execPath, [join(ROOT, "bin/jxzp.js"), ...words], {
    env: { ...process.env, JXZP_CACHE: kept },
    encoding: "utf8",
  });
  return { out: stdout, exit: status };
}

/** Files below a folder, without its folders. */
const filesIn = (where: string): readonly string[] =>
  readdirSync(where, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".bin"));

describe("the command line as it is started", () => {
  it("says the same with what was kept, without it, with it broken and where nothing can be kept", () => {
    const first = start(cache, "assess", WORKBOOK, "--json");
    expect(first.exit).toBe(1);
    expect(JSON.parse(first.out)).toMatchObject([{ summary: { errors: 3 } }]);
    const [kept] = filesIn(cache);
    expect(filesIn(cache)).toHaveLength(1);
    expect(start(cache, "assess", WORKBOOK, "--json")).toEqual(first);

    writeFileSync(join(cache, kept ?? ""), "broken");
    expect(start(cache, "assess", WORKBOOK, "--json")).toEqual(first);

    const nowhere = join(folder, "a-file");
    writeFileSync(nowhere, "");
    expect(start(nowhere, "assess", WORKBOOK, "--json")).toEqual(first);
  });

  it("drops what an older one left behind", () => {
    const others = join(folder, "others");
    start(others, "rule", "--help");
    const [place] = readdirSync(others);
    mkdirSync(join(others, place ?? ""), { recursive: true });
    writeFileSync(join(others, place ?? "", "v1-old.bin"), "");
    start(others, "assess", "--help");
    expect(filesIn(others).some((file) => file.includes("v1-old"))).toBe(false);
    expect(filesIn(others)).toHaveLength(2);
  });
});
