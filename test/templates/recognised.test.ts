/** Every clean form is read back whole by the recogniser, and a blank one is only found to be blank. */
import { assessWorkbook } from "../../src/assessment";
import { recognise } from "../../src/assessment/filings/recognise";
import type { RecognisedForm } from "../../src/forms/recognised";
import { createXlsx } from "../../src/hosts/xlsx/create";
import { openXlsx } from "../../src/hosts/xlsx";
import {
  BASIC_MONEY_COLUMNS,
  BASIC_MONEY_ROWS,
  BASIC_STAFF,
  EXPENDITURE_ROWS,
  FUND_COLUMNS,
  INCOME_ROWS,
} from "../../src/regulation/facts-catalogue";
import { makeTemplate, packsFor, TEMPLATE_FORMS, type TemplateForm } from "../../src/templates";
import { toA1 } from "../../src/workbook/address";
import type { Workbook } from "../../src/workbook/grid";
import type { NewCell, NewSheet } from "../../src/workbook/new-sheet";

const every = TEMPLATE_FORMS.flatMap(({ form }) => packsFor(form).map(({ id }) => [form, id] as const));

const open = async (...sheets: readonly NewSheet[]): Promise<Workbook> =>
  (await openXlsx(createXlsx(sheets), "空白.xlsx").read()).workbook;

const named = (
  entries: readonly { readonly name: string }[],
  ...without: readonly string[]
): readonly string[] => entries.map(({ name }) => name).filter((name) => !without.includes(name));

const HEAD = ["head.unit"];
const FOOT = ["foot.preparer", "foot.phone", "foot.head"];
const SCORED = ["goal.expected", "goal.actual", "total.weight", "total.score"];
const FUND = named(FUND_COLUMNS, "reason").map((name) => `fund.${name}`);
/** Rows of the layout of 2018 that the layout of 2022 does not have. */
const OLDER_ROWS = ["public", "publicOffice", "publicUtilities", "publicMeeting", "adjust"];
const INDICATOR = ["level3", "target", "actual", "weight", "score", "reason"].map((name) => `ind[0].${name}`);
const CARD_ROW = ["level3", "weight", "definition", "standard", "evidence", "score"];

const FACTS: Readonly<Record<TemplateForm, readonly string[]>> = {
  "basic-data": [
    ...HEAD,
    "head.date",
    "saving",
    ...FOOT,
    ...named(BASIC_STAFF),
    ...named(BASIC_MONEY_ROWS, ...OLDER_ROWS).flatMap((name) =>
      BASIC_MONEY_COLUMNS.map((column) => `${name}.${column}`),
    ),
  ],
  "self-evaluation": [
    ...HEAD,
    "head.date",
    ...FOOT,
    ...FUND,
    ...SCORED,
    "total.grade",
    ...INDICATOR,
    ...named(INCOME_ROWS, "inc.total", "inc.extra"),
    ...named(EXPENDITURE_ROWS, "exp.total"),
  ],
  project: [
    ...HEAD,
    "head.project",
    "head.department",
    ...FOOT,
    ...FUND,
    ...SCORED,
    ...INDICATOR,
    ...[0, 1, 2].flatMap((part) =>
      ["init", "budget", "exec", "rate"].map((name) => `fundPart[${part}].${name}`),
    ),
  ],
  scorecard: [
    ...HEAD,
    "head.date",
    "foot.head",
    "total.weight",
    "total.score",
    "total.grade",
    ...CARD_ROW.map((name) => `ind[24].${name}`),
  ],
};

describe.each(every)("the clean %s of %s", (form, pack) => {
  const sheet = makeTemplate({ form, pack, year: 2024 });
  let found: readonly RecognisedForm[];

  beforeAll(async () => {
    found = recognise(await open(sheet)).forms;
  });

  it("is recognised as one whole form of its kind and year, without an issue", () => {
    expect(found.map(({ facts }) => [facts.id, facts.year, facts.complete, facts.issues])).toEqual([
      [form, 2024, true, []],
    ]);
  });

  it("has a place for every fact of its layout", () => {
    const facts = found[0]?.facts;
    const missing = FACTS[form].filter((name) => !facts?.facts.has(`${facts.key}.${name}`));
    expect(missing).toEqual([]);
  });

  it("is found blank and nothing else", async () => {
    const { findings, unrecognised } = assessWorkbook(await open(sheet), { pack });
    expect(unrecognised).toEqual([]);
    const BLANKS = ["S-01", "S-02", "S-05", "S-08", "S-09", "S-11", "S-12", "S-13", "Z-05", "G-03"];
    expect(
      findings.filter(({ id }) => !BLANKS.includes(id)).map(({ id, message }) => `${id} ${message}`),
    ).toEqual([]);
  });
});

/** Something that fits every cell: figures for figures, and words that differ from row to row. */
function sample(cell: NewCell): NewCell {
  if (!cell.input && cell.formula === undefined) return cell;
  if (cell.value !== undefined && cell.value !== "") return cell;
  switch (cell.style) {
    case "money":
    case "people":
    case "points":
    case "percent":
      return { ...cell, value: 1 };
    default:
      return { ...cell, value: `填写内容${cell.at}` };
  }
}

describe.each(every)("the filled %s of %s", (form, pack) => {
  it("has a fact for every cell that is filled or computed", async () => {
    const sheet = makeTemplate({ form, pack, year: 2024 });
    const filled = { ...sheet, cells: sheet.cells.map(sample) };
    const [read] = recognise(await open(filled)).forms;
    const known = new Set([...(read?.places.values() ?? [])].map(({ ref }) => toA1(ref)));
    // The name of a project is the label of its row, not a figure of its own.
    const projects = new Set(read?.facts.projects.map(({ label }) => label));
    const lost = filled.cells.filter(
      ({ at, input, formula, value }) =>
        (input || formula !== undefined) && !known.has(at) && !projects.has(String(value)),
    );
    expect(lost.map(({ at, value }) => `${at} ${value ?? ""}`)).toEqual([]);
  });
});

describe("protection", () => {
  it.each(TEMPLATE_FORMS)("of $name leaves exactly the cells to be filled unlocked", async ({ form }) => {
    const sheet = makeTemplate({ form, pack: packsFor(form)[0]?.id ?? "", year: 2024 });
    const read = (await open(sheet)).sheets[0];
    const inputs = sheet.cells.filter((cell) => cell.input).map(({ at }) => at);
    const locked = sheet.cells.filter((cell) => !cell.input).map(({ at }) => at);
    expect(read?.protected).toBe(true);
    expect(inputs.filter((at) => !read?.unlocked.has(at))).toEqual([]);
    expect(locked.filter((at) => read?.unlocked.has(at))).toEqual([]);
  });
});

describe("makeTemplate", () => {
  it.each([
    [{ form: "scorecard", pack: "hn-classic", year: 2024 }, "没有评分表的完整规定"],
    [{ form: "self-evaluation", pack: "hn-xinhuang-2021", year: 2024 }, "没有自评表的完整规定"],
    [{ form: "project", pack: "nowhere", year: 2024 }, "没有规则包“nowhere”"],
    [{ form: "basic-data", pack: "national-2020", year: 24 }, "年度应为四位数字"],
    [{ form: "basic-data", pack: "national-2020", year: Number.NaN }, "年度应为四位数字"],
  ] as const)("refuses %j", (spec, words) => {
    expect(() => makeTemplate(spec)).toThrow(words);
  });

  it("prints 成本指标 as a level and not as a kind where the pack weighs it", () => {
    const words = makeTemplate({ form: "project", pack: "national-2021", year: 2024 }).cells.map(
      ({ value }) => value,
    );
    expect(words).toContain("成本指标\n（20分）");
    expect(words).not.toContain("成本指标");
  });
});
