/** Many files: done by threads, taken in order, told one by one whatever becomes of one of them. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inOrder } from "../../src/cli/in-order";
import { jsonLines } from "../../src/cli/json-lines";
import { JsonSpool, printArray } from "../../src/cli/json-spool";

const ROOT = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "jxzp-many-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("work in order", () => {
  it("gives results as their items stand, and begins no more than it may", async () => {
    let open = 0;
    let most = 0;
    const work = async (item: number): Promise<number> => {
      most = Math.max(most, (open += 1));
      await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
      open -= 1;
      return item * 2;
    };
    const taken: (readonly [number, number])[] = [];
    for await (const pair of inOrder([5, 4, 3, 2, 1, 0], 3, work)) taken.push(pair);
    expect(taken).toEqual([5, 4, 3, 2, 1, 0].map((item) => [item, item * 2]));
    expect(most).toBeLessThanOrEqual(3);
    expect(most).toBeGreaterThan(1);
  });
});

describe("an array that is printed object by object", () => {
  const printed = (objects: readonly object[]): readonly string[] => {
    const lines: string[] = [];
    printArray(objects, (line) => lines.push(line));
    return lines;
  };

  it.each([[[]], [[{ a: 1 }]], [[{}, { b: [1, { c: "\u202E" }] }, { d: null }]]])(
    "is the text of the whole array: %j",
    (objects) => expect(printed(objects)).toEqual(jsonLines(objects)),
  );

  it("holds what was put away, in a file once it is much", () => {
    const spool = new JsonSpool();
    const texts = Array.from({ length: 12 }, (_, at) => `${at}${"文".repeat(at * 100_000)}`);
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith("jxzp-")).length;
    texts.forEach((text) => spool.add(text));
    expect([...spool.take()].map((text) => text.length)).toEqual(texts.map((text) => text.length));
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith("jxzp-")).length).toBeLessThanOrEqual(
      before,
    );
  });
});

it("prints the same whatever the number of threads, a bad file among them", () => {
  for (let at = 0; at < 24; at += 1)
    copyFileSync(join(ROOT, "test/golden/hengyang-2022/workbook.xlsx"), join(folder, `单位${at}.xlsx`));
  writeFileSync(join(folder, "单位10.xlsx"), "不是工作簿");
  const run = (...more: readonly string[]): { readonly stdout: string; readonly status: number | null } => {
    const words = ["assess", folder, "--json", ...more];
    const { stdout, status } = spawnSync(process.execPath, [join(ROOT, "bin/jxzp.js"), ...words], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    return { stdout, status };
  };
  const one = run("--jobs", "1");
  expect(one.status).toBe(2);
  const objects = JSON.parse(one.stdout) as readonly { readonly problem?: { readonly code: string } }[];
  expect(objects).toHaveLength(24);
  expect(objects.filter(({ problem }) => problem)).toHaveLength(1);
  expect(run()).toEqual(one);
  expect(run("--jobs", "3")).toEqual(one);
}, 60_000);
