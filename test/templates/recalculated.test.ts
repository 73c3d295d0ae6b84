/** Clean forms, filled and calculated by LibreOffice: its numbers are ours. Made by scripts/templates/recalculate.ts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assessWorkbook, type Report } from "../../src/assessment";
import { createXlsx } from "../../src/hosts/xlsx/create";
import { openXlsx } from "../../src/hosts/xlsx";
import {
  below,
  decimal,
  multiply,
  ratio,
  round,
  roundScore,
  smaller,
  sum,
  ZERO,
} from "../../src/language/numbers";
import { HUNAN_HENGYANG_2022 } from "../../src/regulation/packs";
import { gradeOf } from "../../src/regulation/rule/grades";
import { readTicked } from "../../src/regulation/result/ticks";
import { toA1 } from "../../src/workbook/address";
import { cellAt, type Cell, type Sheet, type Workbook } from "../../src/workbook/grid";
import {
  EXECUTIONS,
  FILLED,
  filledSheets,
  graftedForms,
  THRESHOLDS,
  TOTALS,
} from "../support/filled-templates";

const read = async (bytes: Uint8Array): Promise<Workbook> =>
  (await openXlsx(bytes, "表.xlsx").read()).workbook;
const PUBLISHED = new Uint8Array(readFileSync(join(__dirname, "../golden/hengyang-2022/workbook.xlsx")));
const calculated = (name: string): Promise<Workbook> =>
  read(new Uint8Array(readFileSync(join(__dirname, `../golden-templates/${name}.xlsx`))));

/** `B8 =SUM(…)` of every cell that holds something. */
function contents(sheet: Sheet | undefined): readonly string[] {
  return (sheet?.rows ?? []).flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => {
      if (!cell || (cell.value === null && cell.formula === null)) return [];
      return [`${toA1({ row, column })} ${cell.formula?.replace(/\s/g, "") ?? String(cell.value)}`];
    }),
  );
}

describe.each([...Object.keys(FILLED), "thresholds"])("%s.xlsx", (name) => {
  it("holds what the templates hold today", async () => {
    const sheets = name === "thresholds" ? [THRESHOLDS] : filledSheets(name);
    const ours = await read(createXlsx(sheets));
    const theirs = await calculated(name);
    expect(theirs.sheets.map(contents)).toEqual(ours.sheets.map(contents));
  });
});

describe("grafted-2022.xlsx", () => {
  it("holds the workbook as it was and the forms that were carried into it", async () => {
    const theirs = (await calculated("grafted-2022")).sheets.map(contents);
    expect(theirs).toEqual((await read(graftedForms(PUBLISHED))).sheets.map(contents));
    expect(theirs.slice(0, 2)).toEqual((await read(PUBLISHED)).sheets.map(contents));
  });

  it("was calculated with the same results, locks and merged areas as the forms alone", async () => {
    const [carried, alone] = await Promise.all(["grafted-2022", "department-2022"].map(calculated));
    const plain = (sheet: Sheet) => ({
      cells: sheet.rows.map((cells) => cells?.map((cell) => [cell?.value, cell?.format])),
      ...{ merges: sheet.merges, unlocked: sheet.unlocked, protected: sheet.protected },
    });
    expect(carried?.sheets.slice(-2).map(plain)).toEqual(alone?.sheets.map(plain));
  });
});

describe.each(Object.keys(FILLED))("%s.xlsx as LibreOffice calculated it", (name) => {
  let report: Report;
  beforeAll(async () => {
    report = assessWorkbook(await calculated(name));
  });
  const forms = () => report.filings.flatMap((filing) => filing.forms);

  it("has nothing to be found", () => {
    expect(report.findings.map(({ id, message }) => `${id} ${message}`)).toEqual([]);
  });

  it("shows the rates, execution scores, totals and grades that we compute", () => {
    for (const { outcome } of forms()) {
      for (const rate of outcome.rates.filter(({ reported }) => reported !== null)) {
        expect([rate.label, rate.reported]).toEqual([rate.label, rate.display]);
      }
      for (const score of outcome.scores.filter(({ row }) => row === "fund")) {
        expect(score.reported?.toFixed()).toBe(score.computed?.toFixed());
      }
      expect(outcome.total?.reported?.toFixed()).toBe(outcome.total?.computed?.toFixed());
      expect(outcome.grade?.reported).toBe(outcome.grade?.computed);
    }
  });
});

/** Every printed sum with its parts. */
const SUMS: readonly (readonly [string, string, readonly string[]])[] = [
  ...["final", "budget", "prev"].flatMap((column) =>
    [
      ["vehicle", ["vehicleBuy", "vehicleRun"]] as const,
      ["three", ["vehicle", "reception", "abroad"]] as const,
      ["groupBusiness", ["proj[0]", "proj[1]"]] as const,
      ["project", ["groupBusiness", "groupOperation", "groupSpecial"]] as const,
    ].map(
      ([total, parts]) =>
        [
          "department-2022",
          `base.${total}.${column}`,
          parts.map((part) => `base.${part}.${column}`),
        ] as const,
    ),
  ),
  ["department-2022", "self.exp.basic", ["self.exp.staff", "self.exp.public"]],
  ["department-2022", "self.exp.total", ["self.exp.basic", "self.exp.project"]],
  [
    "department-2022",
    "self.inc.total",
    ["general", "fund", "capital", "nontax", "other"].map((source) => `self.inc.${source}`),
  ],
  ...["init", "budget", "exec"].map(
    (column) =>
      [
        "project-2022",
        `project1.fund.${column}`,
        [0, 1, 2].map((part) => `project1.fundPart[${part}].${column}`),
      ] as const,
  ),
];

it.each(SUMS)("%s: %s is the sum of %j", async (name, total, parts) => {
  const { filings } = assessWorkbook(await calculated(name));
  const facts = new Map(filings.flatMap(({ forms }) => forms.flatMap(({ facts: form }) => [...form.facts])));
  const amount = (fact: string) => {
    const found = facts.get(fact);
    if (found?.kind !== "value") throw new RangeError(`${fact} is ${found?.kind ?? "missing"}`);
    return found.value;
  };
  expect(amount(total).toFixed()).toBe(sum(parts.map(amount)).toFixed());
});

describe("at the edges", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = (await calculated("thresholds")).sheets[0] as Sheet;
  });
  const at = (row: number, column: number): Cell => cellAt(sheet, { row, column });

  it.each(TOTALS.map((total, row) => [total, row] as const))("a total of %p has our grade", (total, row) => {
    const grade = total === null ? null : gradeOf(decimal(total), HUNAN_HENGYANG_2022.grades.bands);
    expect(at(row, 1).value).toBe(grade ?? "");
    expect(readTicked(at(row, 2).text)).toEqual(grade === null ? [] : [grade]);
  });

  it.each(EXECUTIONS.map((one, row) => [...one, row] as const))(
    "%p of %p scores our part of %p",
    (spent, budget, points, row) => {
      const rate = spent === null || budget === null ? null : ratio(decimal(spent), decimal(budget));
      if (rate === null) {
        expect([at(row, 7).value, at(row, 8).value]).toEqual(["", ""]);
        return;
      }
      const whole = decimal(points);
      const score = smaller(multiply(rate, whole), multiply(whole, decimal(1)));
      expect(decimal(Number(at(row, 7).value)).toFixed()).toBe(round(rate, 4).toFixed());
      expect(decimal(Number(at(row, 8).value)).toFixed()).toBe(
        (below(score, ZERO) ? ZERO : roundScore(score)).toFixed(),
      );
    },
  );
});

it("finds what is wrong in a filled form: weights that sum to 101", async () => {
  const [basic, self] = filledSheets("department-2022");
  if (!basic || !self) throw new RangeError("no filled forms");
  const cells = self.cells.map((cell) => (cell.at === "F14" ? { ...cell, value: 9 } : cell));
  const { findings } = assessWorkbook(await read(createXlsx([basic, { ...self, cells }])));
  expect(findings.map(({ id }) => id)).toContain("P-01");
});
