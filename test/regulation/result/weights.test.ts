import { readLevelPoints, readPrintedWeights } from "../../../src/regulation/result/weights";

function shown(text: string): string | null {
  const weights = readPrintedWeights(text);
  return weights && weights.map(({ level1, points }) => `${level1}${points.toFixed()}`).join(" ");
}

describe("weights printed in a note", () => {
  it.each([
    [
      "说明：1.分值设定100分，其中预算执行率10分、产出指标50分、效益指标30分、满意度指标10分。除预算执行率外的指标应根据权重自行合理设定分值。",
      "预算执行率10 产出指标50 效益指标30 满意度指标10",
    ],
    [
      "注:1.一级指标分值统一设置为:产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分,各部门根据各项指标重要程度确定三级指标的分值",
      "产出指标50 效益指标30 满意度指标10 预算资金执行率10",
    ],
    [
      "一级指标权重原则上统一设置为：产出指标50%、效益指标30%、服务对象满意度指标10%、预算资金执行率10%。",
      "产出指标50 效益指标30 服务对象满意度指标10 预算资金执行率10",
    ],
    ["投入（共14分）、过程（共26分）、产出与效果（共60分）", "投入14 过程26 产出与效果60"],
    ["预算执行情况为20分，产出指标为 40 分", "预算执行情况20 产出指标40"],
  ])("are read from %p", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    "三级绩效指标按需自行增减行。",
    "预算执行率10分",
    "综合评价等级分为优秀（S≥90）、良好（90＞S≥80）",
    "执行率达到90%得10分",
  ])("are not found in %p", (text) => {
    expect(shown(text)).toBeNull();
  });
});

describe("points inside a name", () => {
  it.each([
    ["投入\n(共14分)", "投入", "14"],
    ["预算执行（12分）", "预算执行", "12"],
    ["产出\n指标\n（50分）", "产出指标", "50"],
    ["产 出 指 标 (50分)", "产出指标", "50"],
    ["产出指标(50)", "产出指标", "50"],
    ["目标任务(15分)", "目标任务", "15"],
    ["部门预算管理80分)", "部门预算管理", "80"],
    ["年度绩效目标1 (80分)", "年度绩效目标1", "80"],
    ["预算执行情况(万元) (20分)", "预算执行情况(万元)", "20"],
    ["(50分)", "", "50"],
    ["产出指标（２２．５分）", "产出指标", "22.5"],
    ["产出指标50分", "产出指标", "50"],
  ])("of %p are %p, %s", (label, name, points) => {
    const read = readLevelPoints(label);
    expect([read?.name, read?.points.toFixed()]).toEqual([name, points]);
  });

  it.each([
    "产出指标",
    "得分 (20分*执行率)",
    "数量指标(3)",
    "（2022年度）",
    "决算(2023)",
    "年度绩效目标1",
    "全年预算数(A)",
    "(0分)",
  ])("are none in %p", (label) => {
    expect(readLevelPoints(label)).toBeNull();
  });
});
