/** A rule is read once a row, and its explanation carries every clause with the one that decided. */
import { evaluateForm } from "../../../src/regulation/evaluate";
import { NATIONAL_2020 } from "../../../src/regulation/packs";
import { choosePolicies } from "../../../src/regulation/packs/policy";
import * as reading from "../../../src/regulation/rule/build/read";
import { standardsOf } from "../../../src/regulation/rows/standards";
import { formFacts } from "../../support/facts";

jest.mock("../../../src/regulation/rule/build/read", () => {
  const actual = jest.requireActual<typeof reading>("../../../src/regulation/rule/build/read");
  return { ...actual, readRule: jest.fn(actual.readRule) };
});

const RULE = "结果≥90%，得5分；80%≤结果＜90%，得3分；否则不得分";
const row = (level3: string, evidence: string, standard = RULE) => ({
  level1: "过程",
  level2: "",
  level3,
  weight: "5",
  score: "5",
  evidence,
  standard,
});
const FORM = formFacts({
  id: "scorecard",
  rows: [
    row("管网完好率", "85/100×100%=85%"),
    row("路灯点亮率", "50/100×100%=50%"),
    row("泵站控制率", "102/100×100%=102%", "控制率≤100%，得5分；每超过一个百分点扣0.5分"),
  ],
});
const outcome = evaluateForm(FORM, NATIONAL_2020, choosePolicies({}, {}));

it("is read once, whoever asks and however often", () => {
  standardsOf(FORM);
  evaluateForm(FORM, NATIONAL_2020, choosePolicies({}, {}));
  expect(jest.mocked(reading.readRule).mock.calls.length).toBe(FORM.indicators.length);
});

it.each([
  [0, ["结果≥90%，得5分", "80%≤结果＜90%，得3分", "否则得0分"], ["80%≤结果＜90%，得3分"]],
  [1, ["结果≥90%，得5分", "80%≤结果＜90%，得3分", "否则得0分"], ["否则得0分"]],
  [2, ["控制率≤100%，得5分", "每超过一个百分点扣0.5分"], ["每超过一个百分点扣0.5分"]],
])("tells all clauses of row %i and which of them decided", (index, clauses, fired) => {
  const told = outcome.scores[index]?.explanation.clauses ?? [];
  expect(told.map(({ text }) => text)).toEqual(clauses);
  expect(told.filter((one) => one.fired).map(({ text }) => text)).toEqual(fired);
});
