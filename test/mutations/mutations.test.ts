/**
 * The catalogue of mutations against the checks. Slips on single figures are many and alike: every fifth is judged here
 * (no figure has five kinds of slip or ten, so that every kind comes up), all of them by `npm run bench:mutations`.
 */
import { readFileSync } from "node:fs";
import { mutationsDocument } from "../../scripts/mutations/document";
import { loadBases, type Base, type BaseName } from "./bases";
import { complaint, judgeAll, mutationsOf, tallyOf } from "./catalogue";
import { saidOf, type Judged } from "./mutation";

const EVERY = 5;
const NAMES: readonly BaseName[] = ["示范局2023年版式", "衡阳县版式", "新晃评分表"];

/** The mutations judged here: all but most of the slips on single figures. */
function sample(base: Base): readonly Judged[] {
  const mutations = mutationsOf(base);
  return judgeAll(
    base,
    mutations.filter(
      (mutation, index) =>
        mutation.expects.kind !== "oracle" || mutation.cells.length > 1 || index % EVERY === 0,
    ),
  );
}

describe.each(NAMES)("mutations of %s", (name) => {
  let judged: readonly Judged[];
  let base: Base;

  beforeAll(async () => {
    base = (await loadBases()).find((one) => one.name === name) as Base;
    judged = sample(base);
  }, 30_000);

  it("that break a catalogued relation are caught with an expected check at the right cell; slips in figures raise nothing else", () => {
    const slips = judged.filter(({ mutation }) => mutation.expects.kind !== "innocent");
    expect(slips.flatMap((one) => complaint(one) ?? [])).toEqual([]);
  });

  it("that say nothing new stay silent", () => {
    const innocent = judged.filter(({ mutation }) => mutation.expects.kind === "innocent");
    expect(innocent.length).toBeGreaterThan(50);
    expect(innocent.flatMap((one) => complaint(one) ?? [])).toEqual([]);
  });

  it("are many enough to mean something", () => {
    expect(tallyOf(judged).breaches).toBeGreaterThan(100);
  });
});

describe("the bases", () => {
  it("of filings say nothing by themselves, so that a finding comes from its mutation", async () => {
    const [clean, county] = await loadBases();
    expect(saidOf((clean as Base).workbook)).toEqual([]);
    expect(saidOf((county as Base).workbook)).toEqual([]);
  });

  it("keep every relation that the mutations are judged by", async () => {
    const unbroken = (await loadBases()).flatMap((base) => judgeAll(base, [untouched(base)]));
    expect(unbroken.flatMap(({ expected }) => expected)).toEqual([]);
  });
});

/** No change at all, judged by every relation. */
function untouched(base: Base): Judged["mutation"] {
  return {
    base: base.name,
    kind: "不作改动",
    name: "",
    change: (workbook) => workbook,
    cells: base.relations.flatMap((relation) => relation.cells),
    expects: { kind: "oracle" },
  };
}

describe("docs/mutations.md", () => {
  it("is what the catalogue says now (npm run mutations writes it)", async () => {
    expect(readFileSync("docs/mutations.md", "utf8")).toBe(mutationsDocument(await loadBases()));
  });
});
