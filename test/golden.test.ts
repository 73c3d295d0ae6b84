/** Every golden workbook, read and assessed as the command line does it, against its expected findings. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assessWorkbook, type Finding, type Report } from "../src/assessment";
import { openWorkbook } from "../src/hosts/open";
import { refToText } from "../src/workbook/address";

const GOLDEN = join(__dirname, "golden");

/** `[cell, id, reported, expected]`, and the id of the check that caused it where there is one. */
type Line = readonly [string, string, string | null, string | null, string?];

interface Expected {
  readonly sameAs?: string;
  readonly errors: readonly Line[];
  readonly warnings: readonly Line[];
  readonly infos: readonly Line[];
  readonly silent?: boolean;
}

function expectedOf(name: string): Expected {
  const expected = JSON.parse(readFileSync(join(GOLDEN, name, "expected.json"), "utf8")) as Expected;
  return expected.sameAs === undefined ? expected : expectedOf(expected.sameAs);
}

const files = readdirSync(GOLDEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(GOLDEN, name))
      .filter((file) => /^workbook\.(xlsx|xlsm)$/.test(file))
      .map((file) => [name, file] as const),
  );

async function assess(name: string, file: string): Promise<Report> {
  const opened = await openWorkbook(new Uint8Array(readFileSync(join(GOLDEN, name, file))), file);
  if (opened.kind !== "xlsx") throw new Error(`${file} was not opened as .xlsx`);
  return assessWorkbook((await opened.host.read()).workbook);
}

function lineOf(finding: Finding, report: Report): Line {
  const cell = finding.cells[0] ? refToText(finding.cells[0]) : "";
  const cause = report.findings.find((one) => one.key === finding.causedBy)?.id;
  const line = [cell, finding.id, finding.reported, finding.expected] as const;
  return cause === undefined ? line : [...line, cause];
}

const inOrder = (lines: readonly Line[]): readonly string[] =>
  lines.map((line) => JSON.stringify(line)).sort();

describe.each(files)("the golden workbook %s/%s", (name, file) => {
  const expected = expectedOf(name);
  let report: Report;
  const linesOf = (severity: Finding["severity"]): readonly string[] =>
    inOrder(
      report.findings
        .filter((finding) => finding.severity === severity)
        .map((finding) => lineOf(finding, report)),
    );

  beforeAll(async () => {
    report = await assess(name, file);
  });

  it("has the expected errors, no more and no less", () => {
    expect(linesOf("error")).toEqual(inOrder(expected.errors));
  });

  it("has the expected warnings, no more and no less", () => {
    expect(linesOf("warning")).toEqual(inOrder(expected.warnings));
  });

  it("has the expected hints among its hints", () => {
    expect(linesOf("info")).toEqual(expect.arrayContaining([...inOrder(expected.infos)]));
    if (expected.silent) expect(report.findings).toEqual([]);
  });

  it("does not count consequences in its summary", () => {
    const counted = report.findings.filter((finding) => finding.causedBy === null);
    expect(report.summary).toEqual({
      errors: counted.filter((finding) => finding.severity === "error").length,
      warnings: counted.filter((finding) => finding.severity === "warning").length,
      infos: counted.filter((finding) => finding.severity === "info").length,
    });
  });
});

it("finds the golden workbooks, the macro one among them", () => {
  expect(files.map((file) => file.join("/"))).toEqual(
    expect.arrayContaining(["hengyang-2022/workbook.xlsx", "hengyang-2022-extras/workbook.xlsm"]),
  );
});
