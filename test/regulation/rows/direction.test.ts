import { directionOf } from "../../../src/regulation/rows/direction";
import { completionOf } from "../../../src/regulation/checks/scores/completion";
import type { IndicatorExample } from "../../../src/regulation/checks/examples";
import { formFacts } from "../../support/facts";

const rowOf = (given: IndicatorExample) => {
  const form = formFacts({ id: "project", rows: [given] });
  const [row] = form.indicators;
  if (!row) throw new RangeError("no row");
  return { form, row };
};
const direction = (given: IndicatorExample) => directionOf(rowOf(given).row);

describe("which way is better where the target bears no sign", () => {
  it.each([
    ["差旅费控制率"],
    ["在编人员控制率"],
    ["年中预算调整率"],
    ["会议费变动率"],
    ["资金结余率"],
    ["12345举报件数"],
    ["火灾事故起数"],
    ["不合格产品批次"],
    ["窗口平均等候时间"],
    ["审批时限"],
    ["单位面积造价"],
    ["政府债务率"],
    ["设备维护差错率"],
    ["人均培训成本"],
  ])("less for %s", (level3) => {
    expect(direction({ level2: "社会效益指标", level3 })).toBe("less");
  });

  it.each([
    ["举报件办结率"],
    ["事故隐患整改数"],
    ["运行成本节约额"],
    ["公众满意度"],
    ["道路完好率"],
    ["新建水池数量"],
    ["投诉件下降"],
    ["结余资金上缴率"],
    ["拆除违规棚舍面积"],
    ["依法清运闲置车辆"],
    ["破损路面修补长度"],
  ])("more for %s", (level3) => {
    expect(direction({ level2: "社会效益指标", level3 })).toBe("more");
  });

  it.each([["血压控制率"], ["水体浊度指数"], ["志愿服务时长"], ["人员经费占比"]])(
    "nothing for %s",
    (level3) => {
      expect(direction({ level2: "社会效益指标", level3 })).toBeNull();
    },
  );

  it("complaints among quantities may be work as well as trouble", () => {
    expect(direction({ level2: "数量指标", level3: "信访件数" })).toBeNull();
  });

  it.each([
    ["每超过1个百分点扣0.5分，扣完为止", "less"],
    ["每低于目标1个百分点扣0.5分", "more"],
    ["每超过或低于1%扣1分", null],
  ])("the rule beside the row decides: %s", (standard, expected) => {
    expect(direction({ level3: "水体浊度指数", standard })).toBe(expected);
  });
});

describe("a target without sign or known direction", () => {
  const unknown = { level2: "社会效益指标", level3: "人员经费占比", target: "40%" };
  const completion = ({ form, row }: ReturnType<typeof rowOf>) => completionOf(form, row);

  it.each(["35%", "45%"])("says nothing of a result of %s", (actual) => {
    expect(completion(rowOf({ ...unknown, actual }))).toBeNull();
  });

  it("is reached by the very figure", () => {
    expect(completion(rowOf({ ...unknown, actual: "40%" }))).toMatchObject({ reached: true });
  });

  it("with a sign decides as it says", () => {
    expect(completion(rowOf({ ...unknown, target: "≤40%", actual: "35%" }))).toMatchObject({ reached: true });
    expect(completion(rowOf({ ...unknown, target: "≥40%", actual: "35%" }))).toMatchObject({
      reached: false,
    });
  });
});
