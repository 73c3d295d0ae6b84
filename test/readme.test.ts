/** The README shows what the demo prints, and names only commands that exist. */
import { existsSync, readFileSync } from "node:fs";
import { assessFiles } from "../src/cli/assess";

const readme = readFileSync("README.md", "utf8");
const scripts = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> })
  .scripts;

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

  it("names npm scripts that exist", () => {
    const named = [...readme.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map((match) => match[1] ?? "");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("links to files that exist", () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});
