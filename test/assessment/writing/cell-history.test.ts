/** Where a result was written: by the journal kept with the workbook, or not yet. */
import { readFileSync } from "node:fs";
import {
  assessWorkbook,
  explainFinding,
  FULL_PLAN,
  keptChoices,
  lookUp,
  makePlan,
  type Report,
} from "../../../src/assessment";
import { explainOne } from "../../../src/cli/explain";
import { openXlsx, type XlsxHost } from "../../../src/hosts/xlsx";
import type { SetWrite, WritePlan } from "../../../src/workbook/write";

const FILE = "test/golden/hengyang-2022/workbook.xlsx";
const AT = "2026-03-01T09:30:00";

async function reportOf(host: XlsxHost): Promise<Report> {
  const { workbook, state } = await host.read();
  return assessWorkbook(workbook, keptChoices(state));
}

async function scored(): Promise<XlsxHost> {
  const host = openXlsx(new Uint8Array(readFileSync(FILE)), FILE);
  await host.apply(makePlan(await reportOf(host), { ...FULL_PLAN, at: AT }), AT);
  return openXlsx(host.save(), FILE);
}

const writtenAt = (report: Report, cell: string): string | null | undefined =>
  lookUp(report, cell)[0]?.written;

/** The value of a cell typed anew, as a person would. */
async function typed(host: XlsxHost, sheet: string, cell: string, value: number): Promise<XlsxHost> {
  const report = await reportOf(host);
  const before = report.filings.flatMap((filing) =>
    filing.forms.flatMap((form) => [...form.places.values()]),
  );
  const place = before.find(
    ({ ref }) => ref.sheet === sheet && `H${ref.row + 1}` === cell && ref.column === 7,
  );
  const write: SetWrite = {
    kind: "set",
    sheet,
    cell,
    value,
    expect: { value: place?.cell.value ?? null, formula: null },
    replaceFormula: false,
    fact: "other",
    shown: { before: "", after: "" },
    why: "",
    purpose: "fix",
  };
  const plan: WritePlan = { writes: [write] };
  await host.apply(plan, "2026-03-02T10:00:00");
  return openXlsx(host.save(), FILE);
}

describe("where a result was written", () => {
  it("is said to be open as long as nothing was written", async () => {
    const report = await reportOf(openXlsx(new Uint8Array(readFileSync(FILE)), FILE));
    expect(writtenAt(report, "自评表!H33")).toBe("未写入，可更正为 98");
    expect(writtenAt(report, "自评表!G8")).toBe("未写入，可补填 7,514.90");
    expect(writtenAt(report, "基础数据表!B8")).toBeNull();
  });

  it("is said with time and original value, also tomorrow and for rates as people read them", async () => {
    const report = await reportOf(await scored());
    expect(writtenAt(report, "自评表!H33")).toBe("已于 2026-03-01 09:30 写入 98，原值 97");
    expect(writtenAt(report, "基础数据表!D6")).toBe("已于 2026-03-01 09:30 写入 90.08%，原值 87.15%");
    expect(writtenAt(report, "自评表!G8")).toContain("写入 7,514.90，原值 （空）");
  });

  it("tells apart what a person changed since", async () => {
    const report = await reportOf(await typed(await scored(), "自评表", "H33", 96));
    expect(writtenAt(report, "自评表!H33")).toBe(
      "曾于 2026-03-01 09:30 写入 98（原值 97），之后改为 96；未写入，可更正为 98",
    );
  });

  it("forgets what was given back", async () => {
    const host = await scored();
    await host.restore("all");
    expect(writtenAt(await reportOf(openXlsx(host.save(), FILE)), "自评表!H33")).toBe("未写入，可更正为 98");
  });

  it("comes with the explanation of a finding", async () => {
    const report = await reportOf(openXlsx(new Uint8Array(readFileSync(FILE)), FILE));
    const finding = report.findings.find((one) => one.id === "P-05");
    expect(finding && explainFinding(finding, report).written).toEqual(["自评表!H33 未写入，可更正为 98"]);
  });

  it("stands in 评分底稿 beside each result", async () => {
    const report = await reportOf(openXlsx(new Uint8Array(readFileSync(FILE)), FILE));
    const sheets = makePlan(report, { ...FULL_PLAN, at: AT }).writes.filter(
      (write) => write.kind === "sheet",
    );
    const rows = sheets.find((sheet) => sheet.stamp === "working-papers")?.rows ?? [];
    const last = (name: string): unknown => rows.find((row) => row[1]?.value === name)?.at(-1)?.value;
    expect([
      last("总分"),
      last("等级"),
      last("在职人员控制率"),
      last("“三公”经费控制率"),
      last("绿色矿山建设"),
    ]).toEqual([
      "本次写入 98，原值 97",
      "本次写入 优秀，原值 优",
      "本次写入 90.08%，原值 87.15%",
      "表内无此单元格",
      "未写入",
    ]);
  });
});

describe("jxzp explain", () => {
  it("prints the chain from the cells to where the result was written, and each finding with its basis", async () => {
    const lines: string[] = [];
    expect(await explainOne(FILE, "基础数据表!D6", (line) => lines.push(line))).toBe(0);
    const text = lines.join("\n");
    for (const part of [
      "填报：87.15%",
      "复算：90.08%",
      "取数：年末实际在职人数 645（基础数据表!C6），编制数 716（基础数据表!B6）",
      "算式：645÷716×100%=90.08%",
      "写入：未写入，可更正为 90.08%",
      "（R-02）",
      "依据：",
    ])
      expect(text).toContain(part);
  });

  it("says so when nothing fits", async () => {
    const lines: string[] = [];
    expect(await explainOne(FILE, "Z-99", (line) => lines.push(line))).toBe(1);
    expect(lines).toEqual(["没有与“Z-99”对应的单元格或指标。"]);
  });
});
