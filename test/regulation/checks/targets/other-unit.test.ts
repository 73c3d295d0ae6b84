/** T-19: texts that were taken over from another unit, or from a template. */
import { SPEAKS_OF_ITSELF } from "../../../../src/regulation/checks/targets/t-19-other-unit";
import type { FormFacts } from "../../../../src/regulation/facts";
import { runCheckOn } from "../../../support/checks";
import { formFacts, type FormInput } from "../../../support/facts";

const COUNTY = "衡阳县自然资源局";

function form(
  unit: string,
  texts: Readonly<Record<string, string>>,
  more: Partial<FormInput> = {},
): FormFacts {
  return formFacts({ id: "self-evaluation", texts: { "head.unit": unit, ...texts }, ...more });
}

const messages = (unit: string, ...forms: readonly FormFacts[]): readonly string[] =>
  runCheckOn(SPEAKS_OF_ITSELF, { filing: { unit, year: 2022, forms } }).map(({ message }) => message);
const said = (unit: string, goal: string): readonly string[] =>
  messages(unit, form(unit, { "goal.actual": goal }));
const other = (words: string, unit = COUNTY): string =>
  `文中出现${words}，与填报单位“${unit}”不符，疑似套用其他单位的材料，请核实。`;

describe("T-19, names of other units", () => {
  it.each([
    [COUNTY, "根据隆回县自然资源局年度工作安排，完成村庄规划120个。", "“隆回县自然资源局”"],
    [COUNTY, "在隆回县委、县政府的坚强领导下，全面完成任务。", "“隆回县委”"],
    [COUNTY, "按照《新邵县财政局关于开展绩效自评的通知》要求开展自评。", "“新邵县财政局”"],
    [
      COUNTY,
      "全面完成耕地保护任务，隆回县域外来函件均已办结。隆回县水质达标，群众对隆回县满意。",
      "“隆回县”",
    ],
    ["裕安区文化和旅游局", "由瑶海区文化和旅游局组织实施。", "“瑶海区文化和旅游局”"],
    ["衡山县贯塘乡人民政府", "白果镇人民政府全年完成危房改造12户。", "“白果镇人民政府”"],
  ])("%s: %s", (unit, text, words) => {
    expect(said(unit, text)).toEqual([other(words, unit)]);
  });

  it("is one finding a form, at the cells that hold the names", () => {
    const one = form(
      COUNTY,
      { saving: "隆回县自然资源局制定公务接待制度。" },
      { rows: [{ level3: "巡查次数", reason: "隆回县自然资源局人手不足；报隆回县人民政府同意。" }] },
    );
    expect(
      runCheckOn(SPEAKS_OF_ITSELF, { filing: { unit: COUNTY, year: 2022, forms: [one] } }),
    ).toMatchObject([
      {
        severity: "warning",
        facts: ["self.saving", "self.ind[0].reason"],
        message: other("“隆回县自然资源局”、“隆回县人民政府”"),
      },
    ]);
  });

  it.each([
    [
      "its own name, whole and short",
      COUNTY,
      "衡阳县自然资源局、县自然资源局和我局共同完成，经衡阳县人民政府批准。",
    ],
    [
      "its own county by its full name",
      "新晃县自然资源行政执法大队",
      "报新晃侗族自治县人民政府、新晃侗族自治县财政局。",
    ],
    ["its superiors", COUNTY, "按照衡阳市自然资源局、湖南省自然资源厅、省财政厅和市局要求。"],
    ["its townships", COUNTY, "西渡镇人民政府、曲兰镇人民政府配合完成动员。"],
    ["its partners in the county", COUNTY, "会同县财政局、配合县人大、联系县审计局，报县委、县政府。"],
    ["neighbours it borders on", COUNTY, "勘定与衡山县交界的林地界线，衡山县人民政府已确认。"],
    ["a place it went to help", COUNTY, "驰援邵阳县人民政府抗洪。"],
    ["a county named once", COUNTY, "隆回县来的企业落户园区。"],
    ["a city's counties", "南昌市自然资源执法监察支队", "安义县人民政府完成整改，南昌县自然资源局销号。"],
    ["a unit whose name tells no place", "自然资源局", "隆回县自然资源局完成规划。"],
    ["委托 behind 县", COUNTY, "隆回县委托第三方。"],
  ])("is silent on %s", (_, unit, text) => {
    expect(said(unit, text)).toEqual([]);
  });

  it("counts the department and the unit of a project as its own", () => {
    const project = formFacts({
      id: "project",
      texts: {
        "head.unit": "耒水县图书馆",
        "head.department": "衡阳县文化旅游局",
        "goal.actual": "衡阳县文化旅游局拨付资金，耒水县图书馆实施。",
      },
    });
    expect(messages("耒水县图书馆", project)).toEqual([]);
  });
});

describe("T-19, words of a template", () => {
  it.each([
    ["××县2022年度绩效目标全部完成", "“××县”"],
    ["在XX局的支持下完成项目XX个", "“XX局”、“XX个”"],
    ["圆满完成了**县20**年各项目标任务，进展顺利", "“**县”、“20**年”"],
    ["某某单位严格执行会议费标准", "“某某”"],
    ["某县严格执行会议费标准", "“某县”"],
    ["完成改造______户，受益人口增加", "“______”"],
    ["（单位名称）严格控制三公经费", "“(单位名称)”"],
  ])("%s", (text, words) => {
    expect(said(COUNTY, text)).toEqual([`文中残留${words}，疑似套用模板后未改，请补正。`]);
  });

  it.each([
    ["a case told without names", COUNTY, "查处某镇违法用地案3宗"],
    ["crosses that are a sign of multiplication", COUNTY, "修建沟渠120×2米，宽3*0.5米"],
    ["the unit's own name in a form that is shown to others", "某县示范局", "某县示范局完成某县目标"],
  ])("is silent on %s", (_, unit, text) => {
    expect(said(unit, text)).toEqual([]);
  });

  it("leaves a cell that holds nothing else to S-14", () => {
    const one = form(
      COUNTY,
      { saving: "XX局" },
      { issues: [{ check: "S-14", at: ["self.saving"], words: {} }] },
    );
    expect(messages(COUNTY, one)).toEqual([]);
  });
});
