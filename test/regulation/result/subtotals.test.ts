import { showNumber } from "../../../src/language/numbers";
import { amountOf, isDerived, subtotalsOf } from "../../../src/regulation/result/subtotals";
import { formFacts, type FormInput, type Figures } from "../../support/facts";
import type { FactName } from "../../../src/regulation/fact-name";

function basicData(figures: Figures, more: Partial<FormInput> = {}) {
  return formFacts({ id: "basic-data", figures, ...more });
}

const shown = (form: ReturnType<typeof formFacts>, name: FactName): string | null => {
  const amount = amountOf(form, name);
  return amount === null ? null : showNumber(amount, 2);
};

describe("the amount of an exhaustive parent", () => {
  const county = basicData({
    "three.final": "　",
    "vehicle.final": "　",
    "vehicleBuy.final": "　",
    "vehicleRun.final": "11.52　",
    "abroad.final": "　",
    "reception.final": "40.11",
    "project.final": "　",
    "groupBusiness.final": "9,970.25",
    "groupOperation.final": "　",
    "groupSpecial.final": null,
  });

  it.each<[FactName, string | null]>([
    ["vehicle.final", "11.52"],
    ["three.final", "51.63"],
    ["project.final", "9970.25"],
    ["abroad.final", null],
    ["three.budget", null],
  ])("%s is %s where the parents are blank", (name, expected) => {
    expect(shown(county, name)).toBe(expected);
  });

  it("is the printed figure where one is printed, whatever the parts say", () => {
    const form = basicData({ "three.final": "60", "reception.final": "40.11", "abroad.final": "0" });
    expect(shown(form, "three.final")).toBe("60");
    expect(isDerived(form, "three.final")).toBe(false);
  });

  it("is the sum where 0 stands over filled parts, and 0 where the parts are 0 too", () => {
    const total = formFacts({
      id: "project",
      figures: { "fund.budget": "0", "fundPart[0].budget": "89.974", "fundPart[1].budget": null },
      fundParts: [
        { name: "fundPart[0]", label: "本年财政拨款" },
        { name: "fundPart[1]", label: "其他资金" },
      ],
    });
    expect(shown(total, "fund.budget")).toBe("89.97");
    expect(isDerived(total, "fund.budget")).toBe(true);
    expect(shown(basicData({ "three.final": "0", "reception.final": "0" }), "three.final")).toBe("0");
  });

  it("adds the projects of a group, but a group heading with figures and no rows is its own total", () => {
    const projects = [
      { name: "proj[0]" as const, group: "business" as const, label: "执法巡查" },
      { name: "proj[1]" as const, group: "business" as const, label: "确权登记" },
    ];
    const figures = { "project.final": null, "groupBusiness.final": null, "groupOperation.final": "5" };
    const form = basicData({ ...figures, "proj[0].final": "10", "proj[1].final": "20.5" }, { projects });
    expect(shown(form, "groupBusiness.final")).toBe("30.5");
    expect(shown(form, "project.final")).toBe("35.5");
  });

  it("never adds up 公用经费 from its 其中 rows", () => {
    const form = basicData({
      "public.final": null,
      "publicOffice.final": "0.68",
      "publicUtilities.final": "25.36",
    });
    expect(amountOf(form, "public.final")).toBeNull();
    expect(subtotalsOf(form)).toEqual([]);
  });
});

describe("the subtotals of a form", () => {
  const self = formFacts({
    id: "self-evaluation",
    figures: {
      "exp.basic": null,
      "exp.staff": "6,506.26",
      "exp.public": "1,008.64",
      "exp.project": "9,970.25",
      "inc.total": "2030.12",
      "inc.general": "1325.68",
      "inc.fund": "118.82",
      "inc.nontax": null,
      "inc.other": "585.62",
    },
  });

  it("names the blank one with its parts and its sum, and leaves out parents without a cell", () => {
    const found = subtotalsOf(self).map((one) => [one.fact, one.state, showNumber(one.sum, 2)]);
    expect(found).toEqual([
      ["self.exp.basic", "blank", "7514.9"],
      ["self.inc.total", "printed", "2030.12"],
    ]);
  });

  it("tells filled parts from cells that are merely there", () => {
    const income = subtotalsOf(self).find((one) => one.name === "inc.total");
    expect(income?.parts.map((part) => part.name)).toEqual(["inc.general", "inc.fund", "inc.other"]);
  });

  it("says when a part is itself derived", () => {
    const form = basicData({ "three.final": null, "vehicle.final": null, "vehicleRun.final": "11.52" });
    const three = subtotalsOf(form).find((one) => one.name === "three.final");
    expect(three?.parts).toMatchObject([{ name: "vehicle.final", printed: false }]);
  });
});
