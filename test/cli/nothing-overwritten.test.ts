/** No command writes over a file that it did not write itself, whatever the file is called and whichever way it is reached. */
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessFiles, type AssessCommand } from "../../src/cli/assess";
import { giveBack } from "../../src/cli/restore";
import { writeTemplate } from "../../src/cli/template";
import { openXlsx } from "../../src/hosts/xlsx";

const HENGYANG = readFileSync("test/golden/hengyang-2022/workbook.xlsx");
const CLEAN = readFileSync("test/golden/clean-2022/workbook.xlsx");
const AT = "2026-03-01T09:30:00";
const LATER = "2026-03-02T09:30:00";

/** A new folder with some files. */
function folderOf(files: Readonly<Record<string, Uint8Array | string>> = {}): string {
  const place = mkdtempSync(join(tmpdir(), "jxzp-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(place, name), content);
  return place;
}

const namesIn = (place: string): readonly string[] => readdirSync(place).sort();

async function run(
  files: readonly string[],
  command: AssessCommand = {},
  at = AT,
): Promise<{ readonly exit: number; readonly said: string }> {
  const lines: string[] = [];
  const exit = await assessFiles(files, command, at, (line) => lines.push(line));
  return { exit, said: lines.join("\n") };
}

/** The workbook as a person leaves it who went on with it after it was written. */
async function edited(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openXlsx(bytes, "甲.xlsx");
  await host.remember({ policies: { a: "b" } });
  return host.save();
}

describe("a copy of an assessment", () => {
  it("leaves a file of its name alone and takes a number", async () => {
    const place = folderOf({ "甲.xlsx": CLEAN, "甲-评分.xlsx": "mine", "甲-评分-2.xlsx": HENGYANG });
    const { said } = await run([join(place, "甲.xlsx")], { out: place });
    expect(namesIn(place)).toEqual(["甲-评分-2.xlsx", "甲-评分-3.xlsx", "甲-评分.xlsx", "甲.xlsx"]);
    expect(readFileSync(join(place, "甲-评分.xlsx"), "utf8")).toBe("mine");
    expect(readFileSync(join(place, "甲-评分-2.xlsx")).equals(HENGYANG)).toBe(true);
    expect(said).toContain("甲-评分-3.xlsx");
  });

  it("takes the place of an untouched copy of the same file", async () => {
    const place = folderOf({ "甲.xlsx": CLEAN });
    await run([join(place, "甲.xlsx")], { out: place });
    const first = readFileSync(join(place, "甲-评分.xlsx"));
    await run([join(place, "甲.xlsx")], { out: place }, LATER);
    expect(namesIn(place)).toEqual(["甲-评分.xlsx", "甲.xlsx"]);
    expect(readFileSync(join(place, "甲-评分.xlsx")).equals(first)).toBe(false);
  });

  it("leaves a copy alone that a person went on with", async () => {
    const place = folderOf({ "甲.xlsx": CLEAN });
    await run([join(place, "甲.xlsx")], { out: place });
    const mine = await edited(new Uint8Array(readFileSync(join(place, "甲-评分.xlsx"))));
    writeFileSync(join(place, "甲-评分.xlsx"), mine);
    await run([join(place, "甲.xlsx")], { out: place }, LATER);
    expect(namesIn(place)).toEqual(["甲-评分-2.xlsx", "甲-评分.xlsx", "甲.xlsx"]);
    expect(readFileSync(join(place, "甲-评分.xlsx")).equals(mine)).toBe(true);
  });

  it("leaves the copy of another file of the same name alone", async () => {
    const [one, other, out] = [folderOf({ "表.xlsx": CLEAN }), folderOf({ "表.xlsx": HENGYANG }), folderOf()];
    await run([join(one, "表.xlsx")], { out });
    const first = readFileSync(join(out, "表-评分.xlsx"));
    await run([join(other, "表.xlsx")], { out });
    expect(namesIn(out)).toEqual(["表-评分-2.xlsx", "表-评分.xlsx"]);
    expect(readFileSync(join(out, "表-评分.xlsx")).equals(first)).toBe(true);
  });

  it("of two equal files of one call does not take each other's place", async () => {
    const [one, other, out] = [folderOf({ "表.xlsx": CLEAN }), folderOf({ "表.xlsx": CLEAN }), folderOf()];
    await run([join(one, "表.xlsx"), join(other, "表.xlsx")], { out });
    expect(namesIn(out)).toEqual(["表-评分-2.xlsx", "表-评分.xlsx"]);
  });

  it("takes a number too where a name differs in nothing but its case", async () => {
    const place = folderOf({ "a.xlsx": CLEAN, "A-评分.XLSX": "mine" });
    await run([join(place, "a.xlsx")], { out: place });
    expect(namesIn(place)).toEqual(["A-评分.XLSX", "a-评分-2.xlsx", "a.xlsx"]);
  });

  it("writes over files that are no inputs with --force, and over no input", async () => {
    const place = folderOf({ "甲.xlsx": CLEAN, "甲-评分.xlsx": "mine" });
    await run([join(place, "甲.xlsx")], { out: place, force: true });
    expect(namesIn(place)).toEqual(["甲-评分.xlsx", "甲.xlsx"]);
    expect(readFileSync(join(place, "甲-评分.xlsx"), "utf8")).not.toBe("mine");

    const both = folderOf({ "甲.xlsx": CLEAN, "甲-评分.xlsx": HENGYANG });
    await run([join(both, "甲.xlsx"), join(both, "甲-评分.xlsx")], { out: both, force: true });
    expect(readFileSync(join(both, "甲-评分.xlsx")).equals(HENGYANG)).toBe(true);
  });

  it("never writes through a link to an input, whatever its name", async () => {
    const place = folderOf({ "甲.xlsx": CLEAN });
    symlinkSync(join(place, "甲.xlsx"), join(place, "甲-评分.xlsx"));
    linkSync(join(place, "甲.xlsx"), join(place, "甲-评分-2.xlsx"));
    symlinkSync(join(place, "nowhere.xlsx"), join(place, "甲-评分-3.xlsx"));
    await run([join(place, "甲.xlsx")], { out: place });
    await run([join(place, "甲.xlsx")], { out: place, force: true });
    expect(readFileSync(join(place, "甲.xlsx")).equals(CLEAN)).toBe(true);
    expect(existsSync(join(place, "nowhere.xlsx"))).toBe(false);
    expect(existsSync(join(place, "甲-评分-4.xlsx"))).toBe(true);
  });

  it("says why nothing was written where the folder is a file, even the input", async () => {
    const place = folderOf({ "甲.xlsx": CLEAN });
    const { exit, said } = await run([join(place, "甲.xlsx")], { out: join(place, "甲.xlsx") });
    expect(exit).toBe(2);
    expect(said).toContain("无法写入");
    expect(readFileSync(join(place, "甲.xlsx")).equals(CLEAN)).toBe(true);
  });

  it("leaves nothing half-written beside it", async () => {
    const place = folderOf({ "甲.xlsx": CLEAN });
    mkdirSync(join(place, "甲-评分.xlsx"));
    await run([join(place, "甲.xlsx")], { out: place, force: true });
    expect(namesIn(place).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});

describe("a folder that is input and output", () => {
  it("does not take yesterday's copies for inputs", async () => {
    const place = folderOf({ "甲.xlsx": CLEAN, "乙.xlsx": HENGYANG });
    await run([place], { out: place });
    const { said } = await run([place], { out: place }, LATER);
    expect(namesIn(place)).toEqual(["乙-评分.xlsx", "乙.xlsx", "甲-评分.xlsx", "甲.xlsx"]);
    expect(said.match(/^━━/gm)).toHaveLength(2);
    expect(said).toContain("甲-评分.xlsx：是本工具写出的副本，未作为原文件校验");
  });

  it("does not, either, when the original was corrected or the copy was renamed", async () => {
    const place = folderOf({ "甲.xlsx": CLEAN });
    await run([place], { out: place });
    writeFileSync(join(place, "留底.xlsx"), readFileSync(join(place, "甲-评分.xlsx")));
    expect((await run([place])).said.match(/^━━/gm)).toHaveLength(1);
    writeFileSync(join(place, "甲.xlsx"), await edited(new Uint8Array(CLEAN)));
    writeFileSync(join(place, "留底.xlsx"), CLEAN);
    const { said } = await run([place]);
    expect(said.match(/^━━.*/gm)).toEqual([`━━ ${join(place, "甲.xlsx")}`, `━━ ${join(place, "留底.xlsx")}`]);
  });

  it("takes a copy for an input that stands alone, that is named by itself, or that a person made the filing", async () => {
    const place = folderOf({ "甲.xlsx": CLEAN });
    await run([place], { out: place });
    const copy = readFileSync(join(place, "甲-评分.xlsx"));
    expect((await run([folderOf({ "甲-评分.xlsx": copy })])).said).toMatch(/^━━/m);
    expect(
      (await run([join(place, "甲.xlsx"), join(place, "甲-评分.xlsx")])).said.match(/^━━/gm),
    ).toHaveLength(2);
    const final = await edited(new Uint8Array(copy));
    const filed = folderOf({ "甲.xlsx": CLEAN, "甲-报送.xlsx": final });
    expect((await run([filed])).said.match(/^━━/gm)).toHaveLength(2);
  });
});

describe("restoring and clearing", () => {
  const quiet = (): void => undefined;

  /** A folder with a scored copy and another file. */
  async function scored(): Promise<string> {
    const place = folderOf({ "甲.xlsx": HENGYANG, "other.xlsx": CLEAN });
    await run([join(place, "甲.xlsx")], { out: place });
    return place;
  }

  it.each(["restore", "clear", "clear-everything"] as const)(
    "%s writes over nothing, its input least of all",
    async (what) => {
      const place = await scored();
      const input = join(place, "甲-评分.xlsx");
      const before = readFileSync(input);
      const lines: string[] = [];
      await giveBack(input, what, { out: join(place, "other.xlsx") }, (line) => lines.push(line));
      await giveBack(input, what, { out: input }, quiet);
      await giveBack(input, what, {}, quiet);
      await giveBack(input, what, {}, quiet);
      expect(readFileSync(join(place, "other.xlsx")).equals(CLEAN)).toBe(true);
      expect(readFileSync(input).equals(before)).toBe(true);
      expect(existsSync(join(place, "other-2.xlsx"))).toBe(true);
      expect(lines.join("\n")).toContain("other-2.xlsx");
      expect(namesIn(place)).toHaveLength(7);
    },
  );

  it("writes over the file that is named with --force", async () => {
    const place = await scored();
    await giveBack(
      join(place, "甲-评分.xlsx"),
      "restore",
      { out: join(place, "other.xlsx"), force: true },
      quiet,
    );
    expect(readFileSync(join(place, "other.xlsx")).equals(CLEAN)).toBe(false);
    expect(namesIn(place)).toHaveLength(3);
  });

  it("writes nothing and says so where there is nothing to restore or to clear", async () => {
    const place = folderOf({ "甲.xlsx": CLEAN });
    const lines: string[] = [];
    const say = (line: string): void => void lines.push(line);
    expect(await giveBack(join(place, "甲.xlsx"), "restore", {}, say)).toBe(0);
    expect(namesIn(place)).toEqual(["甲.xlsx"]);
    expect(lines).toEqual(["本工作簿没有本工具写入的记录，无可还原，未写出文件。"]);
  });

  it("leaves no record of a copy in what is restored or sent on", async () => {
    const place = await scored();
    for (const what of ["restore", "clear-everything"] as const) {
      const out = join(place, `${what}.xlsx`);
      await giveBack(join(place, "甲-评分.xlsx"), what, { out }, quiet);
      expect(Buffer.from(readFileSync(out)).includes("customXml/item")).toBe(false);
    }
  });
});

describe("a clean form", () => {
  const command = (out: string, force = false) => ({
    ...{ form: ["self-evaluation"], pack: "hunan-hengyang-2022", year: "2025", out },
    force,
  });

  it("is refused where a file stands, and takes its place with --force", async () => {
    const place = folderOf({ "表.xlsx": "mine" });
    const lines: string[] = [];
    expect(await writeTemplate(command(join(place, "表.xlsx")), (line) => lines.push(line))).toBe(2);
    expect(readFileSync(join(place, "表.xlsx"), "utf8")).toBe("mine");
    expect(lines.join("")).toContain("--force");
    expect(await writeTemplate(command(join(place, "表.xlsx"), true), () => undefined)).toBe(0);
    expect(readFileSync(join(place, "表.xlsx"), "utf8")).not.toBe("mine");
  });
});
