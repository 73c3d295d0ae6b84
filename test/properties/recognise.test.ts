import fc from "fast-check";
import { recognise } from "../../src/assessment/filings/recognise";
import type { RecognisedForm } from "../../src/forms/recognised";
import { areaFromA1, type Area } from "../../src/workbook/address";
import type { Sheet } from "../../src/workbook/grid";
import { sheetOf, type PrintedSheet, type Typing } from "../support/grid";
import { CLASSIC_2018 } from "../support/published/classic-2018";
import { HENGSHAN_2023 } from "../support/published/hengshan-2023";
import { HENGYANG_2022, HENGYANG_BASIC, HENGYANG_SELF } from "../support/published/hengyang-2022";
import { XINHUANG_2021 } from "../support/published/xinhuang-2021";
import {
  asIs,
  insertColumn,
  insertRow,
  joined,
  reorderColumns,
  then,
  unmerged,
  workbookWith,
  type Reshaped,
} from "../support/reshape";
import { everythingSaid, placesSaid } from "../support/said";

const TYPINGS: readonly Typing[] = ["numbers", "text"];
const PUBLISHED: readonly PrintedSheet[] = [
  ...HENGYANG_2022,
  ...HENGSHAN_2023,
  ...CLASSIC_2018,
  ...XINHUANG_2021,
];
const runs = { numRuns: 20 };

function onlyForm(sheet: Sheet): RecognisedForm {
  const { forms } = recognise(workbookWith(sheet));
  expect(forms).toHaveLength(1);
  return forms[0] as RecognisedForm;
}

/** The same facts, each in the cell that its own cell became. */
function expectSame(before: Sheet, { sheet, moved }: Reshaped): void {
  const was = onlyForm(before);
  const is = onlyForm(sheet);
  expect(everythingSaid(is)).toEqual(everythingSaid(was));
  expect(placesSaid(is)).toEqual(placesSaid(was, moved));
}

describe.each(TYPINGS)("a form typed as %s says the same", (typing) => {
  describe.each(PUBLISHED.map((printed) => [printed.name, printed] as const))("(%s)", (_name, printed) => {
    const sheet = sheetOf(printed, typing);
    const widest = Math.max(...printed.rows.map((row) => row.length));

    it("with blank rows inserted anywhere", () => {
      const places = fc.array(fc.nat(sheet.rows.length), { minLength: 1, maxLength: 4 });
      fc.assert(
        fc.property(places, (rows) => {
          const inserted = rows.reduce((done, row) => then(done, (one) => insertRow(one, row)), asIs(sheet));
          expectSame(sheet, inserted);
        }),
        runs,
      );
    });

    it("with a blank row at each single place", () => {
      for (let row = 0; row <= sheet.rows.length; row += 1) expectSame(sheet, insertRow(sheet, row));
    });

    it("with a blank column at each single place", () => {
      for (let column = 0; column <= widest; column += 1) expectSame(sheet, insertColumn(sheet, column));
    });

    it("with blank columns inserted anywhere, beside a blank row", () => {
      const places = fc.array(fc.nat(widest), { minLength: 1, maxLength: 3 });
      fc.assert(
        fc.property(places, fc.nat(sheet.rows.length), (columns, row) => {
          const inserted = columns.reduce(
            (done, column) => then(done, (one) => insertColumn(one, column)),
            insertRow(sheet, row),
          );
          expectSame(sheet, inserted);
        }),
        runs,
      );
    });

    it("on a sheet of any name", () => {
      fc.assert(
        fc.property(fc.string({ minLength: 1, maxLength: 31 }), (name) => {
          expect(everythingSaid(onlyForm({ ...sheet, name }))).toEqual(everythingSaid(onlyForm(sheet)));
        }),
        runs,
      );
    });

    it("read without its merged areas", () => {
      expect(everythingSaid(onlyForm(unmerged(sheet).sheet))).toEqual(everythingSaid(onlyForm(sheet)));
    });
  });
});

const area = (text: string): Area => areaFromA1(text) as Area;

describe("headed columns of a block in another order say the same", () => {
  const blocks: readonly (readonly [string, PrintedSheet, string])[] = [
    ["staff", HENGYANG_BASIC, "B5:D6"],
    ["money", HENGYANG_BASIC, "B7:D26"],
    ["funds", HENGYANG_SELF, "D5:H6"],
    ["targets and actuals", HENGYANG_SELF, "E15:F32"],
    ["weights and scores", HENGYANG_SELF, "G15:H33"],
    ["indicators", HENGYANG_SELF, "E15:H32"],
    ["money of 2018", CLASSIC_2018[0] as PrintedSheet, "B5:D20"],
    ["scorecard", XINHUANG_2021[0] as PrintedSheet, "E3:G29"],
  ];

  it.each(blocks)("%s", (name, printed, where) => {
    const sheet = sheetOf(printed);
    const { left, right } = area(where);
    const columns = Array.from({ length: right - left + 1 }, (_, index) => index);
    const order = fc.shuffledSubarray(columns, { minLength: columns.length, maxLength: columns.length });
    fc.assert(
      fc.property(order, (shuffled) => {
        const changed = reorderColumns(sheet, area(where), shuffled);
        const drop = (lines: readonly string[]): readonly string[] =>
          name === "indicators" ? lines.filter((line) => !/total\./.test(line)) : lines;
        expect(drop(everythingSaid(onlyForm(changed.sheet)))).toEqual(drop(everythingSaid(onlyForm(sheet))));
        expect(drop(placesSaid(onlyForm(changed.sheet)))).toEqual(
          drop(placesSaid(onlyForm(sheet), changed.moved)),
        );
      }),
      runs,
    );
  });
});

describe("two forms on one sheet say the same as on two", () => {
  const pairs: readonly (readonly [string, PrintedSheet, PrintedSheet])[] = [
    ["基础数据表 and 自评表", HENGYANG_BASIC, HENGYANG_SELF],
    ["自评表 and 基础数据表", HENGYANG_SELF, HENGYANG_BASIC],
    ["基础数据表 and scorecard", CLASSIC_2018[0] as PrintedSheet, CLASSIC_2018[1] as PrintedSheet],
    ["cut 自评表 and 基础数据表", HENGSHAN_2023[1] as PrintedSheet, HENGSHAN_2023[0] as PrintedSheet],
  ];
  const ways = (["stacked", "beside"] as const).flatMap((how) => [0, 1, 3].map((gap) => [how, gap] as const));

  it.each(pairs.flatMap(([name, one, two]) => ways.map(([how, gap]) => [name, how, gap, one, two] as const)))(
    "%s, %s, %i apart",
    (_name, how, gap, one, two) => {
      const [first, second] = [sheetOf(one), sheetOf(two)];
      const both = joined(first, second, how, gap);
      const apart = recognise(workbookWith(first, second)).forms;
      const together = recognise(workbookWith(both.sheet)).forms;
      const byKey = (forms: readonly RecognisedForm[]): readonly RecognisedForm[] =>
        [...forms].sort((left, right) => left.facts.key.localeCompare(right.facts.key));
      expect(byKey(together).map(everythingSaid)).toEqual(byKey(apart).map(everythingSaid));
      const places = apart.map((form) =>
        placesSaid(form, form.sheet === first.name ? both.moved : both.movedSecond),
      );
      expect(
        together
          .map((form) => placesSaid(form))
          .flat()
          .sort(),
      ).toEqual(places.flat().sort());
    },
  );
});
