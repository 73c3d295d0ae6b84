/** The documents hold: the README shows what the demo prints, links lead somewhere, commands that are named exist. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { assessFiles } from "../src/cli/assess";

const read = (file: string): string => readFileSync(file, "utf8");
const readme = read("README.md");
const scripts = (JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts;
const decisions = readdirSync("docs/decisions").filter((file) => /^\d/.test(file));
const documents = [
  ...readdirSync(".").filter((file) => file.endsWith(".md")),
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.join("docs", file)),
];

describe("the README", () => {
  it("shows lines that the demo prints", async () => {
    const printed: string[] = [];
    await assessFiles(["test/golden/hengyang-2022/workbook.xlsx"], {}, "2026-03-01T09:30:00", (line) =>
      printed.push(line),
    );
    const shown = /<!-- demo -->\n```\n([\s\S]*?)\n```/.exec(readme)?.[1]?.split("\n") ?? [];
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((line) => !printed.includes(line))).toEqual([]);
  });

  it("has every subcommand in its table, with options that its help knows", () => {
    const cli = ["main", "main-reading", "main-bureau"].map((file) => read(`src/cli/${file}.ts`)).join("");
    const known = [...cli.matchAll(/\.command\("(\w+)"\)/g)].map((match) => match[1]);
    const rows = [...readme.matchAll(/^\| `(\w+)[ `]/gm)].map((match) => match[1]);
    expect(rows.sort()).toEqual(known.sort());
    const options = [...readme.matchAll(/(?<![\w-])--[a-z]+(?:-[a-z]+)*/g)].map((match) => match[0]);
    const unknown = options.filter((option) => option !== "--help" && !cli.includes(`"${option}`));
    expect(unknown).toEqual([]);
  });
});

describe("every document", () => {
  it.each(documents)("%s names npm scripts that exist", (document) => {
    const named = [...read(document).matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g)].map(
      (match) => match[1] ?? "",
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(documents)("%s links to files that exist", (document) => {
    const links = [...read(document).matchAll(/\]\((?![a-z]+:)([^)#\s]+)[^)]*\)/g)].map(
      (match) => match[1] ?? "",
    );
    const dead = links.filter((link) => !existsSync(path.join(path.dirname(document), link)));
    expect(dead).toEqual([]);
  });

  it.each(documents)("%s names files of the project that exist", (document) => {
    const named = [...read(document).matchAll(/`((?:src|test|scripts|docs|bench)\/[\w./-]+)`/g)].map(
      (match) => match[1] ?? "",
    );
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe("decisions", () => {
  it.each(decisions)("%s has its number in its title and its line in the list", (file) => {
    const title = /^# (\d+)\. (.+)$/m.exec(read(path.join("docs/decisions", file)));
    expect(title?.[1]?.padStart(4, "0")).toBe(file.slice(0, 4));
    expect(read("docs/decisions/README.md")).toContain(`${title?.[1]}. [${title?.[2]}](${file})`);
  });

  it("have a number each", () => {
    expect(new Set(decisions.map((file) => file.slice(0, 4))).size).toBe(decisions.length);
  });
});
