/** Invented indicators of the usual kinds, with ordinary figures: nothing in them deserves a remark. */

export interface Sample {
  readonly level2: string;
  readonly name: string;
  readonly sign: "≥" | "≤";
  readonly unit: string;
  /** Range of the target. */
  readonly low: number;
  readonly high: number;
}

const rows = (
  level2: string,
  sign: "≥" | "≤",
  lines: readonly (readonly [string, string, number, number])[],
): Sample[] => lines.map(([name, unit, low, high]) => ({ level2, name, sign, unit, low, high }));

/** By first level. */
export const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
  产出指标: [
    ...rows("数量指标", "≥", [
      ["村庄规划编制数量", "个", 20, 60],
      ["基层干部培训人次", "人次", 200, 900],
      ["河道巡查里程", "公里", 120, 800],
      ["农产品样品检测批次", "批次", 150, 700],
      ["校舍修缮面积", "平方米", 2000, 9000],
      ["行政审批事项办件", "件", 800, 4000],
    ]),
    ...rows("质量指标", "≥", [
      ["工程验收合格率", "%", 85, 92],
      ["业务档案完整率", "%", 85, 92],
      ["检测数据准确率", "%", 85, 92],
    ]),
    ...rows("时效指标", "≥", [
      ["年度任务按期完成率", "%", 85, 92],
      ["审批事项按时办结率", "%", 85, 92],
    ]),
    ...rows("成本指标", "≤", [
      ["人均培训成本", "元", 300, 900],
      ["每公里养护成本", "元", 4000, 9000],
    ]),
  ],
  效益指标: [
    ...rows("经济效益指标", "≥", [["带动农户户均增收", "元", 800, 3000]]),
    ...rows("社会效益指标", "≥", [
      ["受益群众人数", "人", 1500, 9000],
      ["新增就业岗位", "个", 60, 300],
    ]),
    ...rows("生态效益指标", "≥", [
      ["新增绿化面积", "亩", 50, 400],
      ["治理水土流失面积", "亩", 80, 600],
    ]),
  ],
  满意度指标: [
    ...rows("服务对象满意度指标", "≥", [
      ["办事群众满意度", "%", 85, 90],
      ["受益村民满意度", "%", 85, 90],
    ]),
  ],
};

export const LEVELS = ["产出指标", "效益指标", "满意度指标"] as const;
