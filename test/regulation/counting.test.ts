/**
 * Holds registry, tests, golden workbooks, mutations and documents together: no check stands in one and lacks in
 * another. What is counted is what happens: the tests of the checks are run here, and workbooks are assessed.
 */
import type { CheckId } from "../../src/regulation/checks/ids";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assessWorkbook } from "../../src/assessment";
import { openWorkbook } from "../../src/hosts/open";
import { CHECKS, CHECKS_ACROSS } from "../../src/regulation/checks";
import type { Workbook } from "../../src/workbook/grid";
import { loadBases, type Base } from "../mutations/bases";
import { mutationsOf } from "../mutations/catalogue";
import { expectedBy } from "../mutations/mutation";
import { RUNS } from "../support/checks";
import { checksWithExamples, findsIn } from "../support/examples";
import { workbookOf } from "../support/grid";
import { runTestsOf } from "../support/listen";
import * as published from "../support/published/cases";
import { smallSlips } from "../support/small-slips";

const TESTS = join(__dirname, "checks");
const GOLDEN = join(__dirname, "../golden");
const IDS: readonly string[] = CHECKS.map((check) => check.id);
const MINUTE = 60_000;

/** Checks that are tried out on cells and not alone, each with the test file that does both. */
const TRIED_ON_CELLS: Readonly<Partial<Record<CheckId, string>>> = {
  "R-13": "rates/evidence-differs.test.ts",
  "C-01": "coherence/one-figure.test.ts",
};
/** Checks that need more than one workbook of this year's, each with the test that shows them end to end. */
const SHOWN_ELSEWHERE: Readonly<Partial<Record<CheckId, string>>> = {
  "T-21": "test/mutations/years.test.ts",
  "B-09": "test/mutations/years.test.ts",
  "T-24": "test/golden-targets.test.ts",
  "S-16": "test/golden-targets.test.ts",
};

const testFiles = (): readonly string[] =>
  readdirSync(TESTS, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".test.ts"));

describe("every check of the registry", () => {
  beforeAll(async () => {
    for (const [check, examples] of await checksWithExamples())
      for (const example of [...(examples?.invalid ?? []), ...(examples?.valid ?? [])])
        findsIn(check, example);
    for (const file of testFiles()) await runTestsOf(() => import(join(TESTS, file)));
  }, MINUTE);

  it.each(IDS.filter((id) => !(id in TRIED_ON_CELLS)))(
    "%s has a test in which it speaks, and a near miss",
    (id) => {
      const runs = RUNS.filter((run) => run.id === id);
      expect(runs.some((run) => run.findings > 0)).toBe(true);
      expect(runs.some((run) => run.findings === 0)).toBe(true);
    },
  );

  it.each(Object.entries(TRIED_ON_CELLS))("%s is tried both ways on cells", (id, file) => {
    const text = readFileSync(join(TESTS, file), "utf8");
    expect(text).toContain(id);
    expect(text).toMatch(/toEqual\(\[\]\)|toBe\(false\)/);
  });

  it("has one row in docs/regulation.md", () => {
    const rows = readFileSync("docs/regulation.md", "utf8")
      .split("\n")
      .flatMap((line) => /^\| ([A-Z]-\d{2}) \|/.exec(line)?.[1] ?? []);
    const all = [...IDS, ...CHECKS_ACROSS.map((check) => check.id)];
    expect([...rows].sort()).toEqual([...all].sort());
  });
});

/** The golden workbooks by their folders. */
function goldens(): readonly (readonly [string, string])[] {
  return readdirSync(GOLDEN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(GOLDEN, name)).map((file) => [name, file] as const));
}

async function goldenWorkbooks(): Promise<readonly Workbook[]> {
  const files = goldens().filter(([, file]) => file.startsWith("workbook."));
  return Promise.all(
    files.map(async ([name, file]) => {
      const opened = await openWorkbook(new Uint8Array(readFileSync(join(GOLDEN, name, file))), file);
      return opened.kind === "xlsx" ? (await opened.host.read()).workbook : opened.workbook;
    }),
  );
}

const publishedWorkbooks = (): readonly Workbook[] =>
  Object.values(published).map(({ rows }) => workbookOf([{ name: "表", rows }]));

/** Mutations are many: only those are assessed that a check still wanting must follow from. */
function addFromMutations(base: Base, fired: Set<string>): void {
  for (const mutation of mutationsOf(base)) {
    if (mutation.expects.kind === "innocent") continue;
    const due = expectedBy(base, mutation).flatMap(({ ids }) => ids);
    if (due.every((id) => fired.has(id))) continue;
    for (const { id } of assessWorkbook(mutation.change(base.workbook)).findings) fired.add(id);
  }
}

describe("from cells to finding", () => {
  const fired = new Set<string>();

  beforeAll(async () => {
    const workbooks = [...(await goldenWorkbooks()), ...publishedWorkbooks()];
    for (const workbook of workbooks) for (const { id } of assessWorkbook(workbook).findings) fired.add(id);
    const bases = await loadBases();
    for (const base of bases) addFromMutations(base, fired);
    const [clean, , scorecard] = bases.map((base) => base.workbook);
    const slips = clean && scorecard ? smallSlips(clean, scorecard) : [];
    for (const { id, workbook, options } of slips)
      if (assessWorkbook(workbook, options).findings.some((finding) => finding.id === id)) fired.add(id);
  }, MINUTE);

  it.each(IDS.filter((id) => !(id in SHOWN_ELSEWHERE) && !(id in TRIED_ON_CELLS)))(
    "%s is raised by a golden workbook, a published case, a mutation or a small slip",
    (id) => {
      expect([...fired]).toContain(id);
    },
  );

  it.each(Object.entries(SHOWN_ELSEWHERE))("%s is shown in %s", (id, file) => {
    expect(existsSync(file) && readFileSync(file, "utf8").includes(id)).toBe(true);
  });

  it("names no check elsewhere that the registry does not have, or that is shown here", () => {
    const elsewhere = Object.keys(SHOWN_ELSEWHERE).filter((id) => IDS.includes(id));
    expect(elsewhere.filter((id) => fired.has(id))).toEqual([]);
  });
});

describe("the golden expectations", () => {
  it("name only checks that exist", () => {
    const named = goldens()
      .filter(([, file]) => file === "expected.json")
      .flatMap(
        ([name, file]) => readFileSync(join(GOLDEN, name, file), "utf8").match(/"[A-Z]-\d{2}"/g) ?? [],
      );
    const unknown = named.map((id) => id.slice(1, -1)).filter((id) => !IDS.includes(id));
    expect(named.length).toBeGreaterThan(20);
    expect(unknown).toEqual([]);
  });
});
