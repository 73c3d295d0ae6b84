/** What the first pass promises stands on the copy, and the copy is assessed again without news of what we wrote. */
import { typed } from "../mutations/cells";
import { loadBases, type Base } from "../mutations/bases";
import { mutationsOf } from "../mutations/catalogue";
import { numberCell } from "../support/grid";
import { withCell } from "../mutations/cells";
import { disagreements } from "../support/written-copy";

let bases: readonly Base[];
beforeAll(async () => {
  bases = await loadBases();
});

const clean = (): Base => {
  const [base] = bases;
  if (!base) throw new RangeError("no base");
  return base;
};

describe("first pass and written copy agree", () => {
  it("over workbooks with a slip, a few of each base", async () => {
    for (const base of bases) {
      const mutations = mutationsOf(base);
      const step = Math.ceil(mutations.length / 6);
      for (const mutation of mutations.filter((_, index) => index % step === 3)) {
        expect([mutation.name, await disagreements(mutation.change(base.workbook))]).toEqual([
          mutation.name,
          [],
        ]);
      }
    }
  });

  it.each([
    ["a blank rate", { "2!G5": "" }],
    ["a blank score of the execution rate", { "2!H5": "" }],
    ["both", { "2!G5": "", "2!H5": "" }],
    ["a blank total", { "2!G27": "" }],
    ["a score typed with letters", { "2!H5": "lO" }],
    ["a total short of a blank score", { "2!H5": "", "2!G27": "89.5" }],
  ])("over a form with %s", async (_, cells) => {
    expect(await disagreements(typed(clean().workbook, cells))).toEqual([]);
  });

  it.each(["0", "0.0", "0%", "General", "@", "#,##0", "yyyy-mm-dd", '0"%"'])(
    "over a wrong rate in a cell of the format %s",
    async (format) => {
      const workbook = withCell(clean().workbook, "2!G5", numberCell(0, format));
      expect(await disagreements(workbook)).toEqual([]);
    },
  );
});
