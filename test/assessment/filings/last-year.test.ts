/** Last year's workbook beside this year's: which filings pair, what is told where none does, what a finding shows of it. */
import { readFileSync } from "node:fs";
import { assessWorkbook, explainFinding, reportToJson, type Report } from "../../../src/assessment";
import { openWorkbook } from "../../../src/hosts/open";
import type { Workbook } from "../../../src/workbook/grid";
import { lastYearOf, withContents, type Contents } from "../../support/last-year";
import { workbookOf } from "../../support/grid";

const UNIT = "某县示范局";
const HEADS = ["附件1 基础数据表!A3", "附件2 整体支出自评表!A3"];
const headed = (head: string): Contents => Object.fromEntries(HEADS.map((cell) => [cell, head]));
const TITLES = {
  "附件1 基础数据表!A2": "部门整体支出绩效评价基础数据表",
  "附件1 基础数据表!B6": "上年决算数",
  "附件1 基础数据表!D6": "当年预算数",
  "附件1 基础数据表!F6": "当年决算数",
  "附件1 基础数据表!D4": "年末实际在职人数",
  "附件1 基础数据表!A27": "楼堂馆所控制情况",
  "附件2 整体支出自评表!A2": "部门整体支出绩效自评表",
};

let clean: Workbook;

beforeAll(async () => {
  const file = "test/golden/clean-2022/workbook.xlsx";
  const opened = await openWorkbook(new Uint8Array(readFileSync(file)), "本年.xlsx");
  if (opened.kind !== "xlsx") throw new Error("not opened as .xlsx");
  clean = (await opened.host.read()).workbook;
});

const against = (...previous: readonly Workbook[]): Report => assessWorkbook(clean, { previous });
const idsOf = (report: Report): readonly string[] => report.findings.map(({ id }) => id);

describe("pairing with last year", () => {
  it("says nothing of last year where no workbook of it was given", () => {
    expect(assessWorkbook(clean).previous).toBeNull();
    expect(against().previous).toBeNull();
  });

  it("takes the filing of the same unit and the year before, and finds nothing where all agrees", async () => {
    const report = against(await lastYearOf(clean));
    expect(report.previous).toEqual({
      pairs: [{ filing: 0, file: "上年.xlsx", unit: UNIT, year: 2021 }],
      notices: [],
    });
    expect(idsOf(report)).toEqual([]);
  });

  it("takes the right one of several units' workbooks", async () => {
    const other = await lastYearOf(
      clean,
      headed("填报单位（盖章）：某县其他局　　　　填报时间：2022年2月24日　　　　单位：万元"),
    );
    const report = against({ ...other, name: "其他局.xlsx" }, await lastYearOf(clean));
    expect(report.previous?.pairs).toMatchObject([{ file: "上年.xlsx" }]);
    expect(report.previous?.notices).toEqual([]);
  });

  it("knows the unit by its name without code, seal and 本级", async () => {
    const head =
      "填报单位（盖章）：219001-某县示范局（本级）　　　　填报时间：2022年2月24日　　　　单位：万元";
    expect(against(await lastYearOf(clean, headed(head))).previous?.pairs).toHaveLength(1);
  });

  it("refuses a workbook of the same year", async () => {
    const { pairs, notices } = against({ ...clean, name: "又一份.xlsx" }).previous ?? {};
    expect(pairs).toEqual([]);
    expect(notices).toEqual([
      "“又一份.xlsx”（某县示范局2022年度）与本年报送为同一年度，未作某县示范局2022年度的上年对照，请选择上一年度的工作簿。",
    ]);
  });

  it("refuses a workbook of two years ago", async () => {
    const older = await lastYearOf(await lastYearOf(clean));
    expect(against(older).previous).toEqual({
      pairs: [],
      notices: ["“上年.xlsx”（某县示范局2020年度）不是某县示范局2022年度的上一年度，未作上年对照。"],
    });
  });

  it("does not guess at a renamed unit", async () => {
    const renamed = await lastYearOf(
      clean,
      headed("填报单位（盖章）：某县国土局　　　　填报时间：2022年2月24日　　　　单位：万元"),
    );
    expect(against(renamed).previous).toEqual({
      pairs: [],
      notices: [
        "上年文件中没有“某县示范局”的报送，只有“上年.xlsx”（某县国土局2021年度），未作上年对照；单位更名或合并的，请人工核对上年数据。",
      ],
    });
  });

  it("does not choose between two of the same unit and year", async () => {
    const last = await lastYearOf(clean);
    const report = against(last, { ...last, name: "上年-评分.xlsx" });
    expect(report.previous?.pairs).toEqual([]);
    expect(report.previous?.notices).toEqual([
      "某县示范局2022年度的上年报送有2份：“上年.xlsx”（某县示范局2021年度）、“上年-评分.xlsx”（某县示范局2021年度），无法确定用哪一份，未作上年对照。",
    ]);
  });

  it("takes the only filing of the unit where it prints no year, and asks to look", async () => {
    const report = against(await lastYearOf(clean, TITLES));
    expect(report.previous?.pairs).toMatchObject([{ unit: UNIT, year: null }]);
    expect(report.previous?.notices).toEqual([
      "某县示范局2022年度按同一单位对照“上年.xlsx”（某县示范局年度不详），年度不全，请核对是否为上一年度。",
    ]);
  });

  it("takes the only filing where it prints no unit, and asks to look; not one of the same year", async () => {
    const unnamed = headed("单位：万元");
    const report = against(await lastYearOf(clean, unnamed));
    expect(report.previous?.pairs).toHaveLength(1);
    expect(report.previous?.notices).toEqual([
      "某县示范局2022年度对照“上年.xlsx”（未印单位名称的2021年度），单位名称不全，请核对是否为同一单位。",
    ]);
    expect(against(await withContents(clean, unnamed)).previous?.pairs).toEqual([]);
  });

  it("tells of a file in which no form is found", () => {
    const letter = workbookOf([{ name: "通知", rows: [["关于开展自评的通知"]] }], "numbers", "通知.xlsx");
    expect(against(letter).previous).toEqual({
      pairs: [],
      notices: ["上年文件“通知.xlsx”中未找到基础数据表或自评表，未作上年对照。"],
    });
  });
});

describe("a finding against last year", () => {
  const CHANGED = {
    "附件1 基础数据表!F13": 8.51,
    "附件2 整体支出自评表!E22": "416亩",
  };

  it("marks this year's cell, and names the file and cell of last year in its sentence", async () => {
    const report = against(await lastYearOf(clean, CHANGED));
    expect(report.findings.map(({ id, key, message }) => [id, key, message])).toEqual([
      [
        "T-21",
        "T-21@'附件2 整体支出自评表'!D22",
        "指标“盘活存量建设用地面积”指标值≥320亩低于上年实际416亩，目标偏低，任务确有减少的请说明。（上年文件“上年.xlsx”'附件2 整体支出自评表'!E22）",
      ],
      [
        "B-09",
        "B-09@'附件1 基础数据表'!B13",
        "某县示范局上年决算数与上年度报送数不一致（万元）：公务接待填8.15，上年报送8.51。（上年文件“上年.xlsx”'附件1 基础数据表'!F13）",
      ],
    ]);
  });

  it("shows last year's figure in its explanation, without a cell to jump to, and in JSON", async () => {
    const report = against(await lastYearOf(clean, CHANGED));
    const [target] = report.findings;
    expect(target && explainFinding(target, report).facts).toMatchObject([
      { text: "≥320亩", cell: "'附件2 整体支出自评表'!D22" },
      { label: expect.stringContaining("上年文件“上年.xlsx”") as unknown, text: "416亩", cell: null },
    ]);
    const json = reportToJson("本年.xlsx", report);
    expect(json.previous?.pairs).toHaveLength(1);
    expect(json.findings.map(({ previous }) => previous)).toEqual([
      { file: "上年.xlsx", cells: ["'附件2 整体支出自评表'!E22"] },
      { file: "上年.xlsx", cells: ["'附件1 基础数据表'!F13"] },
    ]);
  });
});
