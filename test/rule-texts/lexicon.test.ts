/** The words that stand for what no dictionary of ours holds are outside it, and stay so. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { outsideWords } from "./lexicon";

const SOURCES = join(__dirname, "..", "..", "src", "regulation");

function textsUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? textsUnder(path) : [readFileSync(path, "utf8")];
  });
}

it("keeps the outside words of the rule texts out of the reader", () => {
  const sources = textsUnder(SOURCES).join("\n");
  const known = outsideWords().filter((word) => word === "" || sources.includes(word));
  expect(known).toEqual([]);
});
