/** What a person chose for a workbook in the pane holds on the command line too. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessFiles } from "../../src/cli/assess";
import { explainOne } from "../../src/cli/explain";
import { openXlsx } from "../../src/hosts/xlsx";
import type { WorkbookState } from "../../src/workbook/state";

const HENGYANG = "test/golden/hengyang-2022/workbook.xlsx";

/** The bundled workbook with choices kept in it. */
async function withChoices(choices: Partial<Omit<WorkbookState, "journal">>): Promise<string> {
  const host = openXlsx(new Uint8Array(readFileSync(HENGYANG)), HENGYANG);
  await host.remember(choices);
  const path = join(mkdtempSync(join(tmpdir(), "jxzp-")), "某局.xlsx");
  writeFileSync(path, host.save());
  return path;
}

async function assessed(file: string, pack?: string): Promise<string> {
  const lines: string[] = [];
  await assessFiles([file], pack === undefined ? {} : { pack }, "2026-03-01T09:30:00", (line) =>
    lines.push(line),
  );
  return lines.join("\n");
}

describe("choices kept with a workbook", () => {
  it("leave out a sheet", async () => {
    expect(await assessed(HENGYANG)).toContain("识别：基础数据表");
    const said = await assessed(await withChoices({ sheets: { 基础数据表: "ignore" } }));
    expect(said).toContain("识别：自评表");
    expect(said).not.toContain("基础数据表!D6");
  });

  it("read a sheet as the form that was named, and say when it cannot be read so", async () => {
    const said = await assessed(await withChoices({ sheets: { 基础数据表: "targets" } }));
    expect(said).toMatch(
      /未识别工作表“基础数据表”：指定为绩效目标表，但未能读取：缺少表头“三级指标”“指标值”/,
    );
  });

  it("name the rules, unless others are asked for", async () => {
    const kept = await withChoices({ pack: "national-2020" });
    const [own, asked] = [await assessed(kept), await assessed(kept, "hunan-hengyang-2022")];
    const rules = (said: string): string | undefined =>
      said.split("\n").find((line) => line.startsWith("规则包："));
    expect(rules(own)).not.toBe(rules(await assessed(HENGYANG)));
    expect(rules(asked)).not.toBe(rules(own));
  });

  it("hold for explanations", async () => {
    const lines: string[] = [];
    const kept = await withChoices({ sheets: { 基础数据表: "ignore" } });
    expect(await explainOne(kept, "基础数据表!D6", (line) => lines.push(line))).toBe(1);
    expect(await explainOne(HENGYANG, "基础数据表!D6", (line) => lines.push(line))).toBe(0);
  });
});
