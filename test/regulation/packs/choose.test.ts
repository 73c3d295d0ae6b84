import { choosePack, type PackQuestion } from "../../../src/regulation/packs/choose";

const ask = (question: Partial<PackQuestion>) => choosePack({ printed: [], names: [], ...question });
const HENGYANG_NOTE =
  "      2.综合评价等级分为优秀（S≥90）、良好（90＞S≥80）、较差（80＞S≥60）、 差（S＜60）。";

describe("choosing a pack", () => {
  it.each([
    [{ printed: [HENGYANG_NOTE] }, "hunan-hengyang-2022", "form"],
    [{ printed: ["2021年度新晃县自然资源行政执法大队整体支出绩效自评表"] }, "hn-xinhuang-2021", "form"],
    [{ printed: ["报表编号：510000_0013zp"] }, "sc-10-90", "form"],
    [{ printed: ["得分（20分*执行率）"] }, "hb-20-80", "form"],
    [{ names: ["/2022/湖南省/某县/自评表.xlsx"] }, "hunan-hengyang-2022", "province"],
    [{ names: ["四川省中江县水利局"] }, "sc-10-90", "province"],
    [{ names: ["湖北省黄石市图书馆"] }, "hb-20-80", "province"],
    [{ names: ["衡山县贯塘乡人民政府", "自评表.xlsx"] }, "national-2020", "national"],
    [
      { printed: ["优秀（S≥90）、良好（90＞S≥80）、中（80＞S≥60）、差（S＜60）"] },
      "national-2020",
      "national",
    ],
  ] as const)("%j gives %s by %s", (question, id, chosenBy) => {
    expect(ask(question)).toMatchObject({ pack: { id }, chosenBy });
  });

  it("does what the user asked for, whatever else is known, and says that printed rules still go first", () => {
    const choice = ask({ printed: [HENGYANG_NOTE], userChoice: "sc-10-90" });
    expect(choice).toMatchObject({ pack: { id: "sc-10-90" }, chosenBy: "user" });
    expect(choice.why).toContain("以表上规则为先");
  });

  it("takes the form's words before a province in the path", () => {
    expect(ask({ printed: [HENGYANG_NOTE], names: ["/四川省/"] }).pack.id).toBe("hunan-hengyang-2022");
  });

  it("says why, naming what it went by", () => {
    expect(ask({ printed: [HENGYANG_NOTE] }).why).toContain("较差");
    expect(ask({ names: ["湖南省"] }).why).toContain("“湖南”");
    expect(ask({}).why).toContain("全国通用");
  });

  it("refuses an id that there is none of", () => {
    expect(() => ask({ userChoice: "hn-1999" })).toThrow(RangeError);
  });
});
