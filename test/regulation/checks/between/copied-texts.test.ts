/** B-02: self-evaluations that one unit took over from another. */
import type { FilingAmong, FoundAcross } from "../../../../src/regulation/checks/between-filings";
import { COPIED_TEXTS } from "../../../../src/regulation/checks/between/b-02-copied-texts";
import { longTextsOf } from "../../../../src/regulation/checks/between/long-texts";
import { formFacts, type FormInput } from "../../../support/facts";

const REASON =
  "对绩效评价的认识不够深入，把预算绩效简单等同于工作目标和业务管理，绩效目标根据项目实际完成情况制定，对执行过程约束不够，指标设置偏粗，量化不足，资料归集不及时，今后逐项细化，按季度开展监控，偏差超过一成的及时说明。";
const OTHER =
  "受汛期延长影响，三处河堤加固推迟到十月开工，年底完成形象进度九成二，未完部分已列入次年一季度计划，施工单位增派两个班组，监理按周报送进度，质量检测合格率达到百分之九十八，群众出行不受影响，资金按进度拨付到位。";

const among = (
  name: string,
  texts: Readonly<Record<string, string>>,
  more: Partial<FormInput> = {},
): FilingAmong => ({
  name,
  texts: longTextsOf([formFacts({ id: "self-evaluation", texts: { "head.unit": name, ...texts }, ...more })]),
});
const find = (...filings: readonly FilingAmong[]): readonly FoundAcross[] => COPIED_TEXTS.find(filings);
const county = (name: string, text: string): FilingAmong => among(name, { "explain.reason": text });

/** The text with one in so many letters changed. */
const changed = (text: string, every: number): string =>
  Array.from(text, (letter, at) => (at % every === 0 ? String.fromCharCode(0x6000 + at) : letter)).join("");

it("names both units, the field and the share", () => {
  expect(find(county("衡阳县自然资源局", REASON), county("隆回县水利局", REASON))).toEqual([
    {
      places: [
        { filing: 0, facts: ["self.explain.reason"] },
        { filing: 1, facts: ["self.explain.reason"] },
      ],
      reported: "偏差及原因分析相同100.00%",
      message:
        "“衡阳县自然资源局”与“隆回县水利局”自评内容高度雷同：偏差及原因分析相同100.00%，疑似套用，请核实。",
    },
  ]);
});

it("finds a copy in which a few words were changed, also in another cell", () => {
  const [found, ...others] = find(
    county("衡阳县自然资源局", REASON),
    among("隆回县水利局", { "goal.actual": changed(REASON, 40) }),
  );
  expect(others).toEqual([]);
  expect(found?.places[1]).toEqual({ filing: 1, facts: ["self.goal.actual"] });
  expect(found?.reported).toMatch(/^偏差及原因分析相同9\d\.\d\d%$/);
});

it("gathers all that the same units share into one finding", () => {
  const texts = { "explain.reason": REASON, "goal.actual": OTHER };
  const found = find(among("甲县水利局", texts), among("乙县民政局", texts), county("丙县教育局", REASON));
  expect(found.map(({ reported }) => reported)).toEqual([
    "全年实际完成情况相同100.00%",
    "偏差及原因分析相同100.00%",
  ]);
  expect(found[1]?.message).toContain("“甲县水利局”、“乙县民政局”与“丙县教育局”");
});

it("finds a long result copied from row to row", () => {
  const row = (name: string, level3: string): FilingAmong =>
    among(name, {}, { rows: [{ level3, actual: OTHER, target: "完成" }] });
  expect(find(row("甲县水利局", "河堤加固"), row("乙县水利局", "河道治理"))[0]).toMatchObject({
    places: [
      { filing: 0, facts: ["self.ind[0].actual"] },
      { filing: 1, facts: ["self.ind[0].actual"] },
    ],
    reported: "“河堤加固”的实际完成值相同100.00%",
  });
});

describe("says nothing", () => {
  it("where one letter in eight differs", () => {
    expect(find(county("甲县水利局", REASON), county("乙县民政局", changed(REASON, 8)))).toEqual([]);
  });

  it("of different texts", () => {
    expect(find(county("甲县水利局", REASON), county("乙县民政局", OTHER))).toEqual([]);
  });

  it.each([
    [79, 0],
    [80, 1],
  ])("of texts of %d letters: %d", (length, count) => {
    const text = Array.from(REASON.replace(/[，。]/g, ""))
      .slice(0, length)
      .join("");
    expect(find(county("甲县水利局", text), county("乙县民政局", text))).toHaveLength(count);
  });

  it.each([
    ["two files of one unit", "衡阳县自然资源局", "219001-衡阳县自然资源局（盖章）"],
    ["one unit by its short name", "衡阳县自然资源局", "自然资源局"],
  ])("of %s", (_, one, other) => {
    expect(find(county(one, REASON), county(other, REASON))).toEqual([]);
  });

  it("of what the form prints itself", () => {
    const printed = (name: string): FilingAmong =>
      among(
        name,
        {},
        {
          id: "scorecard",
          rows: [{ level3: "产出数量", standard: `按下列标准：${REASON}`, evidence: REASON }],
        },
      );
    expect(find(printed("甲县水利局"), printed("乙县民政局"))).toEqual([]);
  });

  it.each([
    ["that four of six units share, which was given to them", 4, 0],
    ["unless half of six units share it at most", 3, 1],
  ])("of wording %s", (_, sharing, count) => {
    const names = ["甲县水利局", "乙县民政局", "丙县教育局", "丁县审计局", "戊县林业局", "己县商务局"];
    const own = [
      OTHER,
      changed(OTHER, 3),
      changed(OTHER, 4),
      changed(OTHER, 5),
      changed(OTHER, 6),
      changed(OTHER, 7),
    ];
    const filings = names.map((name, index) =>
      among(name, {
        "goal.actual": own[index] ?? "",
        ...(index < sharing ? { "explain.reason": REASON } : {}),
      }),
    );
    expect(find(...filings)).toHaveLength(count);
  });
});

it("names four of many units, three of many fields and cuts long names of rows", () => {
  const rows = [1, 2, 3, 4].map((part) => ({
    level3: `${part}号村庄规划编制和乡村道路硬化实施方案`,
    actual: changed(OTHER, part + 2),
  }));
  const filings = ["甲县水利局", "乙县民政局", "丙县教育局", "丁县审计局", "戊县林业局"].map((name) =>
    among(name, {}, { rows }),
  );
  const [found] = find(...filings);
  expect(found?.message).toBe(
    "“甲县水利局”、“乙县民政局”、“丙县教育局”、“丁县审计局”等5个单位自评内容高度雷同：" +
      [1, 2, 3].map((part) => `“${part}号村庄规划编制和乡村道路硬化实…”的实际完成值相同100.00%`).join("、") +
      "等4处，疑似套用，请核实。",
  );
});
