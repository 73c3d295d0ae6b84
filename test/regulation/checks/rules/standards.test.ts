import { BANDS_WITHOUT_GAP } from "../../../../src/regulation/checks/rules/l-02-gap";
import { BANDS_WITHOUT_OVERLAP } from "../../../../src/regulation/checks/rules/l-03-overlap";
import { POINTS_WITHIN_WEIGHT } from "../../../../src/regulation/checks/rules/l-04-above-weight";
import { STANDARD_READ_WHOLE } from "../../../../src/regulation/checks/rules/l-01-unread";
import { runCheck } from "../../../support/checks";
import { formFacts } from "../../../support/facts";

const card = (standard: string | null, weight = 3) =>
  formFacts({
    id: "scorecard",
    rows: [{ level3: "预算完成率", standard, weight, score: 3, evidence: "95%" }],
  });

const WHOLE = "结果≥80%，得3分；80%＞结果≥60%，得2分；结果＜60%，得0分。";

describe.each([
  [
    "L-01",
    STANDARD_READ_WHOLE,
    "结果≥80%，得2分；实际成本≤计划成本，得3分。",
    "“预算完成率”的评分标准有未读懂的内容“",
  ],
  [
    "L-02",
    BANDS_WITHOUT_GAP,
    "结果≥80%，得3分；70%＞结果≥60%，得2分；结果＜60%，得0分。",
    "“预算完成率”的评分标准有空档：70%至80%没有对应的分档，落在其中时由人工核定。",
  ],
  [
    "L-03",
    BANDS_WITHOUT_OVERLAP,
    "结果≥80%，得3分；85%＞结果≥60%，得2分；结果＜60%，得0分。",
    "“预算完成率”的评分标准有重叠：80%至85%同属两档，请确认口径。",
  ],
  [
    "L-04",
    POINTS_WITHIN_WEIGHT,
    "结果≥80%，得5分；80%＞结果≥60%，得2分；结果＜60%，得0分。",
    "“预算完成率”的评分标准与分值不符：",
  ],
])("%s", (id, check, standard, message) => {
  it("names the row and what was found in its standard", () => {
    const found = runCheck(check, card(standard));
    expect(found.map((one) => one.check)).toEqual([id]);
    expect(found[0]?.message).toContain(message);
    expect(found[0]?.facts).toEqual(["card.ind[0].standard"]);
  });

  it.each([
    ["a standard that is whole", WHOLE],
    ["one open only above 100 %", "95%≤结果≤100%，得3分；90%≤结果＜95%，得2分；结果＜90%，得0分。"],
    ["a standard left to judgement", "对照绩效目标，按实际产出质量计算得分"],
    ["a blank one", null],
  ])("is silent on %s", (_what, text) => {
    expect(runCheck(check, card(text))).toEqual([]);
  });
});
