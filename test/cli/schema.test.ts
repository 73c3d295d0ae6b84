/** The command line's JSON, held to docs/report.schema.json on every golden workbook and on files that fail. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import { assessWorkbook, reportToJson, type ReadingQuestion } from "../../src/assessment";
import { assessFiles } from "../../src/cli/assess";
import { readWorkbook } from "../../src/cli/workbook";

const ROOT = join(__dirname, "..", "..");
const GOLDEN = join(ROOT, "test", "golden");
const schema = JSON.parse(readFileSync(join(ROOT, "docs", "report.schema.json"), "utf8")) as object;
const validate: ValidateFunction = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
  schema,
);
const workbooks = readdirSync(GOLDEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(GOLDEN, entry.name, "workbook.xlsx"));

interface FileObject {
  readonly file: string;
  readonly findings?: readonly { readonly key: string; readonly causedBy: string | null }[];
  readonly problem?: { readonly code: string };
}

async function outputOf(
  files: readonly string[],
): Promise<{ readonly exit: number; readonly json: unknown }> {
  const lines: string[] = [];
  const exit = await assessFiles(files, { json: true }, "2026-03-01T09:30:00", (line) => lines.push(line));
  return { exit, json: JSON.parse(lines.join("\n")) as unknown };
}

function violations(json: unknown): unknown {
  return validate(json) ? [] : validate.errors;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jxzp-schema-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(workbooks)("the output for %s follows the schema", async (file) => {
  expect(violations((await outputOf([file])).json)).toEqual([]);
});

it("names every finding once, and causes by the keys of findings that exist", async () => {
  const { json } = await outputOf(workbooks);
  for (const { findings = [] } of json as readonly FileObject[]) {
    const keys = findings.map((finding) => finding.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { causedBy } of findings) if (causedBy !== null) expect(keys).toContain(causedBy);
  }
});

it("tells of files that could not be assessed, does the others, and ends with 2", async () => {
  const broken = join(folder, "坏的.xlsx");
  writeFileSync(broken, "PK\u0003\u0004 no archive");
  const missing = join(folder, "没有.xlsx");
  const { exit, json } = await outputOf([broken, workbooks[0] ?? "", missing]);
  expect(exit).toBe(2);
  expect(violations(json)).toEqual([]);
  expect((json as readonly FileObject[]).map((one) => one.problem === undefined)).toEqual([
    false,
    true,
    false,
  ]);
});

/** A report with a question and a block without part, as a form in doubt gives it. */
async function doubtedReport(): Promise<object> {
  const file = join(GOLDEN, "hengyang-2022", "workbook.xlsx");
  const { workbook } = await readWorkbook(new Uint8Array(readFileSync(file)), "workbook.xlsx");
  const cell = { sheet: "自评表", row: 14, column: 7 };
  const question: ReadingQuestion = {
    ...{ id: "q", form: "self", sheet: "自评表", formId: "self-evaluation", head: "实拿", cells: [cell] },
    question: "“实拿”栏是不是“得分”？",
    candidates: [
      { id: "score", label: "得分", example: "5" },
      { id: "other", label: "其他内容" },
    ],
    why: ["未能判定为任何一项"],
  };
  const unread = [{ sheet: "自评表", range: { top: 6, left: 0, bottom: 10, right: 7 }, title: "" }];
  const report = { ...assessWorkbook(workbook), questions: [question], unread };
  return { ...reportToJson(file, report), between: [] };
}

it("the output follows the schema with questions and blocks without part", async () => {
  const object = JSON.parse(JSON.stringify(await doubtedReport())) as object;
  expect(violations([object])).toEqual([]);
  expect(object).toMatchObject({
    questions: [{ form: "self", cells: ["自评表!H15"], why: "未能判定为任何一项" }],
    unread: [{ sheet: "自评表", range: "A7:H11", title: "" }],
    verdict: expect.stringContaining("须确认 1 处") as string,
  });
  expect(
    validate([
      { ...object, questions: [{ form: "self", cells: [], question: "?", candidates: [], why: "" }] },
    ]),
  ).toBe(false);
  expect(validate([{ ...object, unread: [{ sheet: "自评表", range: "7:11", title: "" }] }])).toBe(false);
});

it.each([
  ["an unknown property", { extra: 1 }],
  ["a missing summary", { summary: undefined }],
  ["a severity that does not exist", { findings: [{ severity: "fatal" }] }],
])("the schema refuses %s", async (_, change) => {
  const { json } = await outputOf([workbooks[0] ?? ""]);
  const [first] = json as readonly FileObject[];
  expect(validate(JSON.parse(JSON.stringify([{ ...first, ...change }])))).toBe(false);
});
