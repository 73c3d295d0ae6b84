import { readFileSync } from "node:fs";
import { regulationDocument } from "../../scripts/regulation/document";
import { CHECKS, CHECKS_ACROSS } from "../../src/regulation/checks";

describe("docs/regulation.md", () => {
  it("is what the registry says now (npm run regulation writes it)", async () => {
    expect(readFileSync("docs/regulation.md", "utf8")).toBe(await regulationDocument());
  });

  it("names every check once", async () => {
    const ids = [...CHECKS, ...CHECKS_ACROSS].map((check) => check.id);
    expect(new Set(ids).size).toBe(ids.length);
    const rows = (await regulationDocument()).match(/^\| [A-Z]-\d\d \|/gm) ?? [];
    expect(rows.map((row) => row.slice(2, 6))).toEqual(ids);
  });
});
