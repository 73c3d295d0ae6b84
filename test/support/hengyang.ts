/** The two worksheets of 衡阳县自然资源局 2022, figures and stray spaces as published, as facts. */
import type { FilingFacts, FormFacts } from "../../src/regulation/facts";
import { formFacts, type IndicatorInput, type Figures, type Typed } from "./facts";

type Row = readonly [
  level2: string,
  level3: string,
  target: Typed,
  actual: Typed,
  weight: Typed,
  score: Typed,
];

const ROWS: readonly (readonly [string, readonly Row[]])[] = [
  [
    "产出\n指标\n（50分）",
    [
      ["数量指标", "摸排化解房地产历史遗留办证", "　10", "13", "5", "5"],
      ["数量指标", "办理不动产登记证", "　800", "1008", "5", "5"],
      ["数量指标", "绿色矿山建设", "4", "4", "5", "5"],
      ["数量指标", "拆违控建", "200", "242", "5", "5"],
      ["数量指标", "自然资源违法违规案件结案", "　50", "60", "5", "5"],
      ["数量指标", "月清三地两矿工作", "10", "14", "5", "5"],
      [
        "质量指标",
        "高质量推进总体规划编制",
        "形成项目清单",
        "已经梳理形成未来15年交通、水利、能源、产业（含文旅）四大类重大项目清单，同步将各类项目纳入空间规划，完成县级总体规划初稿",
        "5",
        "5",
      ],
      [
        "质量指标",
        "　　推进村庄规划编制",
        "120个村村庄规划编制",
        "120个村村庄规划编制已全部按时间节点和技术要求完成准备工作、基础调查和方案编制三个阶段的任务并上传资料，达到省厅的进度考核要求。",
        "5",
        "5",
      ],
      ["时效指标", "　项目完成进度", "本年完成", "2023基本完成", "5", "4"],
      ["成本指标", "　本年度项目资金", "基本到位", "本年度共使用项目资金9,970.25万元。", "5", "4"],
    ],
  ],
  [
    "效益\n指标\n（30分）",
    [
      [
        "经济效益指标",
        "有效化解办证难的问题",
        "解决办证难的问题",
        "全年摸排化解房地产历史遗留办证共13个楼盘，办理不动产登记证1008本，维护了群众的利益，缩短时限达50%。",
        "10",
        "10",
      ],
      [
        "社会效益指标",
        "推进资源执法监察",
        null,
        "共立案查处各类自然资源违法违规案件64件，结案60件，结案率93.75%，行政处罚罚没款464.6万元",
        "10",
        "10",
      ],
      [
        "生态效益指标",
        "绿色矿山建设初见成效",
        "绿色矿山建设",
        "我们督促6家矿山部署开展了绿色矿山建设，目前已有4家矿山基本完成建设。今年共完成修复废弃矿山面积9.388公顷",
        "10",
        "10",
      ],
    ],
  ],
  [
    "满意度\n指标\n（10分）",
    [["社会公众或服务对象满意度指标", "　公众满意度", "≥90%", "90%以上", "10", "10"]],
  ],
];

const indicators = (rows: typeof ROWS): readonly IndicatorInput[] =>
  rows.flatMap(([level1, items]) =>
    items.map(([level2, level3, target, actual, weight, score]) => ({
      level1,
      level2,
      level3,
      target,
      actual,
      weight,
      score,
    })),
  );

const NOTES = [
  "说明：1.分值设定100分，其中预算执行率10分、产出指标50分、效益指标30分、满意度指标10分。除预算执行率外的指标应根据权重自行合理设定分值。",
  "      2.综合评价等级分为优秀（S≥90）、良好（90＞S≥80）、较差（80＞S≥60）、 差（S＜60）。",
  "      3.三级绩效指标按需自行增减行。个别不涉及的二级指标可自行删除。",
].map((text, index) => ({ fact: `self.note[${index}]`, text }));

export type Changes = Figures;

/** 附件1-1, with some figures typed otherwise. */
export function hengyangBasicData(changes: Changes = {}): FormFacts {
  return formFacts({
    id: "basic-data",
    title: "部门整体支出绩效评价基础数据表",
    figures: {
      "staff.quota": "　716",
      "staff.onDuty": "645　",
      "staff.rate": "87.15%　",
      "basic.final": "7,514.90",
      "basic.budget": "5,947.80",
      "basic.prev": "6,468.11",
      "cut.final": "100.86",
      "cut.budget": null,
      "cut.prev": "33.16",
      "three.final": "　",
      "three.budget": "　",
      "three.prev": null,
      "vehicle.final": "　",
      "vehicle.budget": "　",
      "vehicle.prev": null,
      "vehicleBuy.final": "　",
      "vehicleBuy.budget": "　",
      "vehicleBuy.prev": null,
      "vehicleRun.final": "11.52　",
      "vehicleRun.budget": "11.52",
      "vehicleRun.prev": "6.93",
      "reception.final": "40.11",
      "reception.budget": "62.11",
      "reception.prev": "24.93",
      "abroad.final": "　",
      "abroad.budget": "　",
      "abroad.prev": null,
      "project.final": "　",
      "project.budget": "　",
      "project.prev": null,
      "groupBusiness.final": "9,970.25",
      "groupBusiness.budget": "11,853.56",
      "groupBusiness.prev": "11,947.15",
      "groupOperation.final": "　",
      "groupOperation.budget": "　",
      "groupOperation.prev": "　",
      "groupSpecial.final": "　",
      "groupSpecial.budget": "　",
      "groupSpecial.prev": "　",
      "procurement.final": "　98.95",
      "procurement.budget": "　",
      "procurement.prev": "　70.38",
      ...changes,
    },
  });
}

/** 附件1-2, with some figures typed otherwise. */
export function hengyangSelfEvaluation(changes: Changes = {}): FormFacts {
  return formFacts({
    id: "self-evaluation",
    title: "部门整体支出绩效自评表",
    figures: {
      "fund.budget": "17,485.15",
      "fund.exec": "17,485.15　",
      "fund.rate": "　100%",
      "fund.weight": "10",
      "fund.score": "10",
      "inc.general": "13,749.75",
      "inc.fund": "2,280.89",
      "inc.nontax": "　",
      "inc.extra": null,
      "inc.other": "　1,454.52",
      "exp.basic": null,
      "exp.staff": "6,506.26",
      "exp.public": "1,008.64",
      "exp.three": "51.63",
      "exp.project": "9,970.25",
      "total.weight": "100",
      "total.score": "97",
      ...changes,
    },
    texts: { "total.grade": "优" },
    rows: indicators(ROWS),
    notes: NOTES,
  });
}

/** Both forms of the unit. */
export function hengyangFiling(): FilingFacts {
  return { unit: "衡阳县自然资源局", year: 2022, forms: [hengyangBasicData(), hengyangSelfEvaluation()] };
}
