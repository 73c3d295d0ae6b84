import { readFileSync } from "node:fs";
import { regulationDocument } from "../../scripts/regulation/document";
import { CHECKS } from "../../src/regulation/checks";

describe("docs/regulation.md", () => {
  it("is what the registry says now (npm run regulation writes it)", () => {
    expect(readFileSync("docs/regulation.md", "utf8")).toBe(regulationDocument());
  });

  it("names every check once", () => {
    const ids = CHECKS.map((check) => check.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
